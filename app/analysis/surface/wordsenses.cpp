// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/surface/wordsenses.h"

#include "language/wordnet.h"

#include <QMutex>
#include <QSet>

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

QSet<QString> listed(const char *words)
{
    const QStringList parts = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return {parts.begin(), parts.end()};
}

const QSet<QString> &persons()
{
    static const QSet<QString> list = listed("head chief leader source counsel star secretary chair aide expert "
                                             "player veteran member candidate guard driver captain physio "
                                             "mum dad coach manager critic rival official envoy correspondent "
                                             "contractor spokesperson spokesman spokeswoman chairman "
                                             "chairwoman chairperson minister ministress mayor governor senator "
                                             "diplomat analyst economist lawyer attorney prosecutor "
                                             "resident neighbour neighbor witness relative colleague friend "
                                             "opponent supporter councillor councilman councilwoman striker "
                                             "docker nurse modeler modeller picket tourist founder director "
                                             "executive president supervisor boss person woman man girl boy "
                                             "patient victim survivor trustee counterpart ally deputy delegate fan "
                                             "fisherman nurse reader viewer customer voter "
                                             "professor scientist researcher author co-author forecaster mediator "
                                             "paramedic constable detective inspector sheriff "
                                             "superintendent commissioner commander general lieutenant sergeant "
                                             "firefighter campaigner activist protester demonstrator "
                                             "clerk dispatcher salesman auditor comptroller treasurer liquidator "
                                             "ombudsman regulator insider operator publisher keeper");
    return list;
}

const QSet<QString> &groups()
{
    static const QSet<QString> list = listed("people crowd police staff public folk crew delegation team side camp "
                                             "group couple family majority minority audience "
                                             "opposition community population workforce media press gang faction "
                                             "alliance coalition squad cast band duo trio pair jury "
                                             "clergy troops personnel leadership management faculty folks");
    return list;
}

const QSet<QString> &documents()
{
    static const QSet<QString> list = listed("report paper study letter email e-mail memo memorandum statement "
                                             "release figure data document minutes log book notice sign "
                                             "survey poll footnote article filing lawsuit indictment transcript "
                                             "record note message tweet post analysis image sheet draft "
                                             "guide poster banner bulletin communique dossier briefing complaint "
                                             "affidavit petition diary email newsletter leaflet "
                                             "pamphlet website site blog page editorial column census statistics "
                                             "copy bedsheet placard brochure manifesto treaty "
                                             "agreement contract bill constitution act");
    return list;
}

const QSet<QString> &others()
{
    static const QSet<QString> list = listed(
        "thing way case time fact problem day week month year part number world place life hand eye point kind sort "
        "lot bit end "
        "place area city town country village street house home room door car ship boat vessel train plane money cost "
        "price tax "
        "dog cat horse ram animal bird child god devil computer machine model second third quarter minute human "
        "life-form agent "
        "body mind heart soul ghost mark dart favorite favourite principal subject object double single match draw cut "
        "dead killer "
        "charge cover range state nation capital plant lead rest post cup ring bell clock window table line stake ward "
        "opposite noon");
    return list;
}

const QSet<QString> &organisations()
{
    static const QSet<QString> list =
        listed("bank board union firm company council committee agency ministry department office court government "
               "administration club "
               "party watchdog charity bureau university hospital army navy parliament senate congress cabinet panel "
               "inquiry commission "
               "station network newspaper authority association federation institute institution corporation "
               "organisation organization "
               "business employer developer coastguard embassy consulate judiciary legislature regime museum school "
               "church college "
               "nonprofit think-tank outlet broadcaster carrier airline retailer manufacturer prosecution defence "
               "defense ombudsman hall "
               "palace watchdog subsidiary service force secretariat tribunal jury");
    return list;
}

/// Nouns of the news whose most frequent sense in WordNet is not the one that news uses.
std::optional<NounSort> listedSort(const QString &noun)
{
    if (others().contains(noun))
        return NounSort::Other;
    if (documents().contains(noun))
        return NounSort::Document;
    if (organisations().contains(noun))
        return NounSort::Organisation;
    if (groups().contains(noun))
        return NounSort::Group;
    if (persons().contains(noun))
        return NounSort::Person;
    return std::nullopt;
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
    static const QSet<QString> asTheyAre = listed("minutes figures statistics papers");
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
    static const QSet<QString> always = listed("people police folk folks media troops minutes data");
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
