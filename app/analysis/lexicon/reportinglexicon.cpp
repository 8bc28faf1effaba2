// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lexicon/reportinglexicon.h"

#include "analysis/lexicon/inflection.h"
#include "annotation/names.h"
#include "base/datafiles.h"
#include "base/tablerows.h"

#include <array>

namespace hearsay
{

struct ReportingLexicon::Data {
    std::vector<std::unique_ptr<const ReportingEntry>> entries;
    QHash<QString, std::vector<ReportingForm>> forms;

    void addForm(const QString &form, const ReportingForm &reading);
    /// All forms of an entry; the error tells of \a irregular, its column of irregular ones.
    Result<void> addForms(const ReportingEntry &entry, const QString &irregular, qsizetype line);
};

namespace
{

constexpr std::array classNames{"verb", "noun", "phrase", "adverb"};
constexpr std::array strengthNames{"mild", "plain", "strong"};
constexpr std::array frequencyNames{"always", "often", "sometimes"};
constexpr std::array complementNames{
    "that",    "clause",  "wh",       "quote",      "post",       "np",           "np-figure", "ger",
    "to",      "to-whom", "obj-that", "obj-clause", "obj-wh",     "obj-quote",    "obj-to",    "obj-of",
    "obj-for", "obj-np",  "whom-to",  "of",         "about",      "for",          "at",        "as",
    "against", "name",    "adj",      "passive-to", "noun-quote", "source-after", "none"};

template<typename Enum, size_t N>
std::optional<Enum> named(const std::array<const char *, N> &names, QStringView word)
{
    for (size_t i = 0; i < N; ++i)
        if (word == QLatin1StringView(names[i]))
            return Enum(i);
    return std::nullopt;
}

Error malformed(qsizetype line, const QString &what)
{
    return {ErrorKind::Malformed,
            QStringLiteral("The lexicon of reporting words is damaged in line %1: %2.").arg(line).arg(what),
            {}};
}

Result<QHash<Complement, SpeechAct>> complementsOf(const QString &field, SpeechAct act, qsizetype line)
{
    QHash<Complement, SpeechAct> out;
    for (const QString &part : field.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList halves = part.split(u':');
        const auto complement = named<Complement>(complementNames, halves.front());
        const auto own = halves.size() > 1 ? enumOf<SpeechAct>(halves.at(1)) : std::optional(act);
        if (!complement || !own || halves.size() > 2)
            return std::unexpected(malformed(line, QStringLiteral("“%1” is no complement").arg(part)));
        out.insert(*complement, *own);
    }
    if (out.isEmpty())
        return std::unexpected(malformed(line, QStringLiteral("there is no complement")));
    return out;
}

Result<ReportingEntry> entryOf(const QStringList &fields, qsizetype line)
{
    const auto wordClass = named<ReportingClass>(classNames, fields.at(1));
    const auto act = enumOf<SpeechAct>(fields.at(2));
    const auto strength = named<ReportingStrength>(strengthNames, fields.at(3));
    const auto frequency = named<ReportingFrequency>(frequencyNames, fields.at(4));
    if (fields.front().isEmpty() || !wordClass || !act || !strength || !frequency)
        return std::unexpected(malformed(line, QStringLiteral("its class, act, strength or frequency is unknown")));
    auto complements = complementsOf(fields.at(5), *act, line);
    if (!complements)
        return std::unexpected(complements.error());
    return ReportingEntry{fields.front(), *wordClass, *act, *strength, *frequency, std::move(*complements)};
}

/// Which forms of “be” go before an adjective is for the syntax to see; here only the adjective counts.
QStringList wordsOf(const ReportingEntry &entry)
{
    QStringList words = entry.lemma.split(u' ');
    if (words.size() == 2 && words.front() == QStringLiteral("be"))
        words.removeFirst();
    return words;
}

/// Third person, past, participle, gerund; sets of irregular forms stand in \a field, with the particle or without.
Result<std::vector<QStringList>> verbForms(const QString &lemma, qsizetype words, const QString &field, qsizetype line)
{
    if (field.isEmpty())
        return std::vector{regularForms(lemma)};
    std::vector<QStringList> sets;
    for (const QString &set : field.split(u'|')) {
        const QStringList parts = set.split(u' ', Qt::SkipEmptyParts);
        if (parts.size() != 4 * words)
            return std::unexpected(malformed(line, QStringLiteral("a set of irregular forms has four")));
        sets.push_back({parts.at(0), parts.at(words), parts.at(2 * words), parts.at(3 * words)});
    }
    return sets;
}

} // namespace

void ReportingLexicon::Data::addForm(const QString &form, const ReportingForm &reading)
{
    auto &readings = forms[form];
    for (ReportingForm &one : readings)
        if (one.entry == reading.entry) {
            one.forms = std::uint8_t(one.forms | reading.forms);
            return;
        }
    // Longer ones first, so that “pointed out” is seen before “pointed”.
    const auto at = std::ranges::find_if(
        readings, [&reading](const ReportingForm &one) { return one.rest.size() < reading.rest.size(); });
    readings.insert(at, reading);
}

Result<void> ReportingLexicon::Data::addForms(const ReportingEntry &entry, const QString &irregular, qsizetype line)
{
    const QStringList words = wordsOf(entry);
    const QStringList rest = words.sliced(1);
    addForm(words.front(), {&entry, std::uint8_t(VerbForm::Base), rest});
    if (entry.wordClass == ReportingClass::Noun && words.size() == 1)
        addForm(regularPlural(words.front()), {&entry, std::uint8_t(VerbForm::ThirdPerson), rest});
    if (entry.wordClass != ReportingClass::Verb || entry.takes(Complement::Adjective))
        return {};
    const auto sets = verbForms(words.front(), words.size(), irregular, line);
    if (!sets)
        return std::unexpected(sets.error());
    constexpr std::array bits{VerbForm::ThirdPerson, VerbForm::Past, VerbForm::Participle, VerbForm::Gerund};
    for (const QStringList &set : *sets)
        for (qsizetype i = 0; i < set.size(); ++i)
            addForm(set.at(i), {&entry, std::uint8_t(bits.at(size_t(i))), rest});
    return {};
}

Result<ReportingLexicon> ReportingLexicon::parse(const QByteArray &tsv)
{
    auto data = std::make_shared<Data>();
    QHash<std::pair<QString, int>, qsizetype> seen;
    for (const auto &[number, fields] : tableRows(tsv)) {
        if (fields.size() < 6 || fields.size() > 7)
            return std::unexpected(malformed(number, QStringLiteral("it has %1 columns").arg(fields.size())));
        auto entry = entryOf(fields, number);
        if (!entry)
            return std::unexpected(entry.error());
        if (seen.contains({entry->lemma, int(entry->wordClass)}))
            return std::unexpected(malformed(number, QStringLiteral("“%1” is given twice").arg(entry->lemma)));
        seen.insert({entry->lemma, int(entry->wordClass)}, number);
        data->entries.push_back(std::make_unique<const ReportingEntry>(std::move(*entry)));
        const ReportingEntry *kept = data->entries.back().get();
        if (const auto added = data->addForms(*kept, fields.value(6), number); !added)
            return std::unexpected(added.error());
    }
    ReportingLexicon out;
    out.m_data = std::move(data);
    return out;
}

Result<ReportingLexicon> ReportingLexicon::load()
{
    const auto bytes = readDataFile(QStringLiteral("lexicons/reporting.tsv"));
    return bytes ? parse(*bytes) : std::unexpected(bytes.error());
}

const std::vector<ReportingForm> &ReportingLexicon::readings(const QString &word) const
{
    static const std::vector<ReportingForm> none;
    const auto found = m_data->forms.constFind(word);
    return found == m_data->forms.cend() ? none : *found;
}

const std::vector<std::unique_ptr<const ReportingEntry>> &ReportingLexicon::entries() const
{
    return m_data->entries;
}

} // namespace hearsay
