// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/wordnet.h"

#include "language/wordnetfiles.h"

#include <QDir>

#include <algorithm>
#include <bit>
#include <ranges>
#include <span>

namespace hearsay
{

struct WordNet::Files {
    struct One {
        std::unique_ptr<const WordNetFile> index;
        std::unique_ptr<const WordNetFile> data;
        std::unique_ptr<const WordNetFile> exceptions;
    };
    std::array<One, 4> ofClass;

    [[nodiscard]] const One &of(WordClass wordClass) const
    {
        return ofClass[size_t(std::countr_zero(unsigned(wordClass)))];
    }
};

namespace
{

constexpr std::array allClasses = {WordClass::Noun, WordClass::Verb, WordClass::Adjective, WordClass::Adverb};
constexpr std::array classNames = {"noun", "verb", "adj", "adv"};

WordClass classOf(char letter)
{
    switch (letter) {
    case 'v':
        return WordClass::Verb;
    case 'a':
        return WordClass::Adjective;
    case 'r':
        return WordClass::Adverb;
    default:
        return WordClass::Noun;
    }
}

/// “Prime Minister’s” as the index spells it: “prime_minister's”.
QByteArray keyOf(QStringView word)
{
    return word.toString().toLower().replace(u' ', u'_').replace(u'’', u'\'').toUtf8();
}

QString wordOf(QByteArrayView key)
{
    return QString::fromUtf8(key).replace(u'_', u' ');
}

void addOnce(QStringList &list, const QString &word)
{
    if (!list.contains(word))
        list.append(word);
}

struct Ending {
    const char *inflected;
    const char *plain;
};

/// Morphy's rules of detachment.
std::span<const Ending> endingsOf(WordClass wordClass)
{
    static constexpr std::array noun = {Ending{"s", ""},      Ending{"ses", "s"},   Ending{"xes", "x"},
                                        Ending{"zes", "z"},   Ending{"ches", "ch"}, Ending{"shes", "sh"},
                                        Ending{"men", "man"}, Ending{"ies", "y"}};
    static constexpr std::array verb = {Ending{"s", ""},   Ending{"ies", "y"}, Ending{"es", "e"},  Ending{"es", ""},
                                        Ending{"ed", "e"}, Ending{"ed", ""},   Ending{"ing", "e"}, Ending{"ing", ""}};
    static constexpr std::array adjective = {Ending{"er", ""}, Ending{"est", ""}, Ending{"er", "e"},
                                             Ending{"est", "e"}};
    switch (wordClass) {
    case WordClass::Noun:
        return noun;
    case WordClass::Verb:
        return verb;
    case WordClass::Adjective:
        return adjective;
    case WordClass::Adverb:
        break;
    }
    return {};
}

/// Where each kind begins: the noun and the number of its sense, from 0.
struct Top {
    const char *noun;
    size_t sense;
};

Top topOf(NounKind kind)
{
    switch (kind) {
    case NounKind::Person:
        return {"person", 0};
    case NounKind::Organisation:
        return {"organization", 0};
    case NounKind::Group:
        return {"group", 0};
    case NounKind::Location:
        return {"location", 0};
    case NounKind::Country:
        return {"country", 1};
    case NounKind::Communication:
        return {"communication", 1};
    case NounKind::Event:
        return {"event", 0};
    case NounKind::Time:
        return {"time_period", 0};
    case NounKind::Quantity:
        return {"measure", 1};
    case NounKind::Artefact:
        return {"artifact", 0};
    }
    return {"entity", 0};
}

} // namespace

WordNet::WordNet(std::unique_ptr<const Files> files) : m_files(std::move(files)) {}

WordNet::~WordNet() = default;

QString WordNet::defaultFolder()
{
    return qEnvironmentVariable("HEARSAY_WORDNET", QStringLiteral("/usr/share/wordnet"));
}

Result<std::shared_ptr<const WordNet>> WordNet::open(const QString &folder)
{
    auto files = std::make_unique<Files>();
    const QDir place(folder);
    for (size_t i = 0; i < classNames.size(); ++i) {
        const QString name = QString::fromLatin1(classNames[i]);
        auto index = WordNetFile::open(place.filePath(QStringLiteral("index.") + name));
        auto data = WordNetFile::open(place.filePath(QStringLiteral("data.") + name));
        auto exceptions = WordNetFile::open(place.filePath(name + QStringLiteral(".exc")));
        for (const auto *const file : {&index, &data, &exceptions})
            if (!*file)
                return std::unexpected(file->error());
        files->ofClass[i] = {std::move(*index), std::move(*data), std::move(*exceptions)};
    }
    const std::shared_ptr<const WordNet> wordNet(new WordNet(std::move(files)));
    if (wordNet->senseOf(u"king", NounKind::Person) != 0)
        return std::unexpected(
            Error{ErrorKind::Malformed,
                  QStringLiteral("The files in %1 are not those of WordNet 3.").arg(place.absolutePath()),
                  {}});
    return wordNet;
}

bool WordNet::isIndexed(const QByteArray &key, WordClass wordClass) const
{
    return !key.isEmpty() && !m_files->of(wordClass).index->lineOf(key).isEmpty();
}

void WordNet::addIrregular(QStringList &lemmas, const QByteArray &key, WordClass wordClass) const
{
    const QByteArray line = m_files->of(wordClass).exceptions->lineOf(key).toByteArray();
    for (const QByteArray &form : line.split(' ').mid(1))
        if (isIndexed(form, wordClass))
            addOnce(lemmas, wordOf(form));
}

void WordNet::addRegular(QStringList &lemmas, const QByteArray &key, WordClass wordClass) const
{
    for (const Ending &ending : endingsOf(wordClass)) {
        if (!key.endsWith(ending.inflected) || key.size() <= qsizetype(qstrlen(ending.inflected)))
            continue;
        const QByteArray plain = key.chopped(qsizetype(qstrlen(ending.inflected))) + ending.plain;
        if (isIndexed(plain, wordClass) && !(wordClass == WordClass::Noun && key.endsWith("ss")))
            addOnce(lemmas, wordOf(plain));
    }
}

QStringList WordNet::lemmas(QStringView word, WordClass wordClass) const
{
    QStringList found;
    const QByteArray key = keyOf(word);
    addIrregular(found, key, wordClass);
    if (isIndexed(key, wordClass))
        addOnce(found, wordOf(key));
    addRegular(found, key, wordClass);
    return found;
}

QString WordNet::lemma(QStringView word, WordClass wordClass) const
{
    const QStringList found = lemmas(word, wordClass);
    return found.isEmpty() ? word.toString().toLower() : found.first();
}

WordClasses WordNet::wordClasses(QStringView word) const
{
    WordClasses classes;
    for (const WordClass one : allClasses)
        classes.setFlag(one, !lemmas(word, one).isEmpty());
    return classes;
}

std::vector<WordNet::Sense> WordNet::indexed(const QByteArray &key, WordClass wordClass) const
{
    // lemma pos synset_cnt p_cnt ptr_symbol… sense_cnt tagsense_cnt synset_offset…
    const QList<QByteArray> fields = m_files->of(wordClass).index->lineOf(key).trimmed().toByteArray().split(' ');
    std::vector<Sense> found;
    if (fields.size() < 4)
        return found;
    const qsizetype first = 4 + fields[3].toInt() + 2;
    for (qsizetype i = first; i < fields.size(); ++i)
        found.push_back({wordClass, fields[i].toUInt()});
    return found;
}

std::vector<WordNet::Sense> WordNet::senses(QStringView word, WordClass wordClass) const
{
    std::vector<Sense> found;
    for (const QString &one : lemmas(word, wordClass))
        for (const Sense sense : indexed(keyOf(one), wordClass))
            if (!std::ranges::contains(found, sense))
                found.push_back(sense);
    return found;
}

WordNetRecord WordNet::record(Sense sense) const
{
    return WordNetRecord::read(m_files->of(sense.wordClass).data->lineAt(qsizetype(sense.offset)));
}

QStringList WordNet::words(Sense sense) const
{
    QStringList found;
    for (const QByteArrayView word : record(sense).words)
        found.append(wordOf(word));
    return found;
}

std::vector<WordNet::Sense> WordNet::linked(Sense sense, QByteArrayView symbol) const
{
    std::vector<Sense> found;
    for (const WordNetPointer &pointer : record(sense).pointers)
        if (pointer.symbol == symbol)
            found.push_back({classOf(pointer.wordClass), pointer.offset});
    return found;
}

bool WordNet::liesBelow(Sense sense, const std::vector<Sense> &tops) const
{
    std::vector<Sense> open = {sense};
    for (size_t i = 0; i < open.size(); ++i) {
        if (std::ranges::contains(tops, open[i]))
            return true;
        for (const WordNetPointer &pointer : record(open[i]).pointers) {
            if (!pointer.symbol.startsWith('@'))
                continue;
            const Sense above{classOf(pointer.wordClass), pointer.offset};
            if (!std::ranges::contains(open, above))
                open.push_back(above);
        }
    }
    return false;
}

bool WordNet::isA(Sense sense, NounKind kind) const
{
    const Top top = topOf(kind);
    const std::vector<Sense> tops = indexed(top.noun, WordClass::Noun);
    return top.sense < tops.size() && liesBelow(sense, {tops[top.sense]});
}

std::optional<int> WordNet::senseOf(QStringView noun, NounKind kind) const
{
    const std::vector<Sense> all = senses(noun, WordClass::Noun);
    const auto found = std::ranges::find_if(all, [&](Sense sense) { return isA(sense, kind); });
    return found == all.end() ? std::nullopt : std::optional(int(found - all.begin()));
}

bool WordNet::isA(QStringView noun, NounKind kind, int senses) const
{
    const std::optional<int> sense = senseOf(noun, kind);
    return sense && *sense < senses;
}

bool WordNet::isKindOf(QStringView word, QStringView above, WordClass wordClass, int count) const
{
    const std::vector<Sense> tops = senses(above, wordClass);
    const std::vector<Sense> own = senses(word, wordClass);
    return std::ranges::any_of(own | std::views::take(count), [&](Sense sense) { return liesBelow(sense, tops); });
}

bool WordNet::areSynonyms(QStringView one, QStringView other, WordClass wordClass) const
{
    const std::vector<Sense> others = senses(other, wordClass);
    return std::ranges::any_of(senses(one, wordClass),
                               [&](Sense sense) { return std::ranges::contains(others, sense); });
}

std::vector<WordNetPointer> WordNet::linksOf(const QString &lemma, Sense sense, QByteArrayView symbol) const
{
    const WordNetRecord own = record(sense);
    std::vector<WordNetPointer> found;
    for (const WordNetPointer &pointer : own.pointers) {
        if (pointer.symbol != symbol)
            continue;
        const auto source = size_t(pointer.source);
        const bool mine =
            source == 0 || (source <= own.words.size() && wordOf(own.words[source - 1]).toLower() == lemma);
        if (mine)
            found.push_back(pointer);
    }
    return found;
}

QString WordNet::targetWord(const WordNetPointer &pointer) const
{
    const WordNetRecord other = record({classOf(pointer.wordClass), pointer.offset});
    const auto target = size_t(std::max(1, pointer.target));
    return target <= other.words.size() ? wordOf(other.words[target - 1]).toLower() : QString();
}

QStringList WordNet::derivedForms(QStringView word, WordClass from, WordClass to) const
{
    QStringList found;
    for (const QString &lemma : lemmas(word, from))
        for (const Sense sense : indexed(keyOf(lemma), from))
            for (const WordNetPointer &pointer : linksOf(lemma, sense, "+"))
                if (classOf(pointer.wordClass) == to)
                    addOnce(found, targetWord(pointer));
    return found;
}

QStringList WordNet::antonyms(QStringView word, WordClass wordClass, bool indirect) const
{
    QStringList found;
    const auto addOf = [&](const QString &lemma, Sense sense) {
        for (const WordNetPointer &pointer : linksOf(lemma, sense, "!"))
            addOnce(found, targetWord(pointer));
    };
    for (const QString &lemma : lemmas(word, wordClass))
        for (const Sense sense : indexed(keyOf(lemma), wordClass)) {
            addOf(lemma, sense);
            if (!indirect || wordClass != WordClass::Adjective)
                continue;
            for (const Sense similar : linked(sense, "&"))
                for (const QString &head : words(similar))
                    addOf(head.toLower(), similar);
        }
    return found;
}

} // namespace hearsay
