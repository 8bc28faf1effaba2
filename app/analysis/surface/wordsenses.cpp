// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/surface/wordsenses.h"

#include "analysis/lexicon/wordlists.h"
#include "language/wordnet.h"

#include <QMutex>

#include <algorithm>

namespace hearsay
{

/// Answers given before. The files of WordNet are searched by halves for each question, which is slow for a long text.
struct WordSenses::Memory {
    QMutex mutex;
    QHash<QString, quint8> classes;
    QHash<QString, NounSort> sorts;
    QHash<QString, QString> countries; ///< empty for none
    QHash<QString, bool> places;
    QHash<QString, bool> nouns;
    QHash<QString, QString> singulars;
    QHash<std::pair<QString, QString>, bool> same;
};

namespace
{

/// The answer of \a find for \a key, found once.
template<typename Key, typename Value, typename Find>
Value remembered(QMutex &mutex, QHash<Key, Value> &memory, const Key &key, const Find &find)
{
    {
        const QMutexLocker lock(&mutex);
        if (const auto known = memory.constFind(key); known != memory.cend())
            return *known;
    }
    const Value value = find();
    const QMutexLocker lock(&mutex);
    memory.insert(key, value);
    return value;
}

/// Nouns of the news whose most frequent sense in WordNet is not the one that news uses.
std::optional<NounSort> listedSort(const QString &noun)
{
    static const WordValues &sorts = wordValues("noun-sort");
    static const QHash<QString, NounSort> named{{QStringLiteral("person"), NounSort::Person},
                                                {QStringLiteral("group"), NounSort::Group},
                                                {QStringLiteral("organisation"), NounSort::Organisation},
                                                {QStringLiteral("document"), NounSort::Document},
                                                {QStringLiteral("other"), NounSort::Other}};
    const auto found = sorts.constFind(noun);
    return found == sorts.cend() ? std::nullopt : std::optional(named.value(*found, NounSort::Other));
}

constexpr QChar peopleOf(u'~'); ///< before the country of a people in the memory
constexpr QByteArrayView instanceOf("@i");
constexpr QByteArrayView partOf("#p");
constexpr QByteArrayView memberOf("#m");

} // namespace

WordSenses::WordSenses(std::shared_ptr<const WordNet> wordNet)
    : m_wordNet(std::move(wordNet)), m_memory(std::make_unique<Memory>())
{
}

WordSenses::~WordSenses() = default;

quint8 WordSenses::classesOf(const QString &word) const
{
    return remembered(m_memory->mutex, m_memory->classes, word,
                      [&] { return quint8(m_wordNet->wordClasses(word).toInt()); });
}

bool WordSenses::isNoun(const QString &word) const
{
    return remembered(m_memory->mutex, m_memory->nouns, word, [&] { return findCommonNoun(word); });
}

bool WordSenses::isVerb(const QString &word) const
{
    return classesOf(word) & quint8(WordClass::Verb);
}

bool WordSenses::isAdjective(const QString &word) const
{
    return classesOf(word) & quint8(WordClass::Adjective);
}

bool WordSenses::isAdverb(const QString &word) const
{
    return classesOf(word) & quint8(WordClass::Adverb);
}

bool WordSenses::findCommonNoun(const QString &word) const
{
    if (!(classesOf(word) & quint8(WordClass::Noun)))
        return false;
    const QStringList lemmas = m_wordNet->lemmas(word, WordClass::Noun);
    for (const WordNet::Sense sense : m_wordNet->senses(word, WordClass::Noun))
        for (const QString &one : m_wordNet->words(sense))
            if (one.front().isLower() && lemmas.contains(one))
                return true;
    return false;
}

bool WordSenses::isCommon(const QString &word) const
{
    return (classesOf(word) & ~quint8(WordClass::Noun)) != 0 || isNoun(word);
}

QString WordSenses::singular(const QString &noun) const
{
    return remembered(m_memory->mutex, m_memory->singulars, noun, [&] {
        if (noun.endsWith(u"men") && noun.size() > 4)
            return QString(noun.chopped(2) + QStringLiteral("an"));
        if (noun == u"minutes")
            return noun;
        if (listedSort(noun) && !noun.endsWith(u's'))
            return noun;
        return m_wordNet->lemma(noun, WordClass::Noun);
    });
}

bool WordSenses::isPlural(const QString &noun) const
{
    static const WordList &always = wordList("always-plural");
    return always.contains(noun) || (singular(noun) != noun && !noun.endsWith(u"ss"));
}

NounSort WordSenses::findSort(const QString &noun) const
{
    if (const auto known = listedSort(noun))
        return *known;
    const QString one = singular(noun);
    if (const auto known = listedSort(one))
        return *known;
    // A compound is what its last part is.
    if (const qsizetype hyphen = one.lastIndexOf(u'-'); hyphen > 0 && !isNoun(one))
        return findSort(one.sliced(hyphen + 1));
    if (m_wordNet->isA(one, NounKind::Person, 1))
        return NounSort::Person;
    if (m_wordNet->isA(one, NounKind::Organisation, 1))
        return NounSort::Organisation;
    if (m_wordNet->isKindOf(one, u"document", WordClass::Noun, 1))
        return NounSort::Document;
    if (one.endsWith(u"person") || one.endsWith(u"woman") || one.endsWith(u"man"))
        return one.size() > 5 && classesOf(one) == 0 ? NounSort::Person : NounSort::Other;
    return NounSort::Other;
}

NounSort WordSenses::sortOf(const QString &noun) const
{
    return remembered(m_memory->mutex, m_memory->sorts, noun, [&] { return findSort(noun); });
}

bool WordSenses::mayNameTheSame(const QString &noun, const QString &other) const
{
    if (noun == other)
        return true;
    return remembered(m_memory->mutex, m_memory->same, std::pair(noun, other), [&] {
        return m_wordNet->areSynonyms(noun, other, WordClass::Noun) ||
               m_wordNet->isKindOf(other, noun, WordClass::Noun, 2) ||
               m_wordNet->isKindOf(noun, other, WordClass::Noun, 2);
    });
}

namespace
{

/// The country that a sense is linked to, straight or by one more whole; empty where it is to none.
QString countryAround(const WordNet &wordNet, WordNet::Sense sense, QByteArrayView link)
{
    for (const WordNet::Sense whole : wordNet.linked(sense, link)) {
        if (wordNet.isA(whole, NounKind::Country))
            return wordNet.words(whole).front();
        for (const WordNet::Sense wider : wordNet.linked(whole, partOf))
            if (wordNet.isA(wider, NounKind::Country))
                return wordNet.words(wider).front();
    }
    return {};
}

} // namespace

QString WordSenses::findCountry(const QString &name) const
{
    QString people;
    for (const WordNet::Sense sense : m_wordNet->senses(name, WordClass::Noun)) {
        const QStringList words = m_wordNet->words(sense);
        if (words.isEmpty() || words.front().front().isLower())
            continue;
        if (m_wordNet->isA(sense, NounKind::Country))
            return words.front();
        const auto classes = m_wordNet->linked(sense, instanceOf);
        const bool capital = std::ranges::any_of(classes, [this](WordNet::Sense one) {
            return m_wordNet->words(one).contains(QStringLiteral("national capital"));
        });
        if (const QString country = capital ? countryAround(*m_wordNet, sense, partOf) : QString(); !country.isEmpty())
            return country;
        if (const QString country = countryAround(*m_wordNet, sense, memberOf); people.isEmpty() && !country.isEmpty())
            people = peopleOf + country;
    }
    return people;
}

std::optional<QString> WordSenses::countryOf(const QString &name) const
{
    const QString country = remembered(m_memory->mutex, m_memory->countries, name, [&] { return findCountry(name); });
    if (country.isEmpty())
        return std::nullopt;
    return country.startsWith(peopleOf) ? country.sliced(1) : country;
}

bool WordSenses::isPeople(const QString &name) const
{
    return remembered(m_memory->mutex, m_memory->countries, name, [&] { return findCountry(name); })
        .startsWith(peopleOf);
}

bool WordSenses::isPlace(const QString &name) const
{
    return remembered(m_memory->mutex, m_memory->places, name, [&] {
        const auto senses = m_wordNet->senses(name, WordClass::Noun);
        if (senses.empty() || !m_wordNet->isA(senses.front(), NounKind::Location))
            return false;
        const QStringList words = m_wordNet->words(senses.front());
        return !words.isEmpty() && words.front().front().isUpper();
    });
}

} // namespace hearsay
