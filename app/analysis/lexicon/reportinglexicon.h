// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/attribution.h"
#include "base/error.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace hearsay
{

/// What sort of word reports.
enum class ReportingClass : std::uint8_t { Verb, Noun, Phrase, Adverb };

/// How firmly something is put.
enum class ReportingStrength : std::uint8_t { Mild, Plain, Strong };

/// How often the word reports at all; a word that seldom does needs a plainer complement to be taken for a cue.
enum class ReportingFrequency : std::uint8_t { Always, Often, Sometimes };

/// What may stand beside a reporting word. The names in the lexicon are those in the comments.
enum class Complement : std::uint8_t {
    That,         ///< that
    Clause,       ///< clause
    Wh,           ///< wh
    Quote,        ///< quote
    Post,         ///< post: the cue may follow what is said
    NounPhrase,   ///< np
    Figure,       ///< np-figure
    Gerund,       ///< ger
    Infinitive,   ///< to
    ToWhom,       ///< to-whom
    ObjectThat,   ///< obj-that
    ObjectClause, ///< obj-clause
    ObjectWh,     ///< obj-wh
    ObjectQuote,  ///< obj-quote
    ObjectTo,     ///< obj-to
    ObjectOf,     ///< obj-of
    ObjectFor,    ///< obj-for
    ObjectNoun,   ///< obj-np
    WhomTo,       ///< whom-to
    Of,           ///< of
    About,        ///< about
    For,          ///< for
    At,           ///< at
    As,           ///< as
    Against,      ///< against
    Name,         ///< name: “called it a triumph”
    Adjective,    ///< adj: “is concerned that”
    PassiveTo,    ///< passive-to: “is expected to”
    NounQuote,    ///< noun-quote: “in a statement: …”
    SourceAfter,  ///< source-after: “according to …”
    None,         ///< none
};

/// The form of a verb that a word may be; a word may be several (“put”).
enum class VerbForm : std::uint8_t { Base = 1, ThirdPerson = 2, Past = 4, Participle = 8, Gerund = 16 };

struct ReportingEntry {
    QString lemma;
    ReportingClass wordClass = ReportingClass::Verb;
    SpeechAct act = SpeechAct::Statement;
    ReportingStrength strength = ReportingStrength::Plain;
    ReportingFrequency frequency = ReportingFrequency::Often;
    QHash<Complement, SpeechAct> complements; ///< with the act that each tells

    [[nodiscard]] bool takes(Complement complement) const { return complements.contains(complement); }
    [[nodiscard]] SpeechAct actWith(Complement complement) const { return complements.value(complement, act); }
};

/// One way in which a word form may stand for an entry.
struct ReportingForm {
    const ReportingEntry *entry = nullptr;
    std::uint8_t forms = 0; ///< VerbForm bits; 0 for other classes
    QStringList rest;       ///< words that must follow directly, lower case (“out” of “pointed out”)

    /// Whether the words that must follow do. \a lower gives the word so many places behind the first, in lower case.
    template<typename Lower>
    [[nodiscard]] bool isFollowed(const Lower &lower) const
    {
        for (qsizetype i = 0; i < rest.size(); ++i)
            if (lower(i + 1) != rest.at(i))
                return false;
        return true;
    }
};

/// The words that report: an immutable value, cheap to copy. Entries live as long as any copy.
class ReportingLexicon final
{
public:
    /// Reads the tab-separated lexicon. Error Malformed names the line and what is wrong in it: an unknown class, act,
    /// strength, frequency or complement, a lemma given twice in one class, irregular forms that are not four.
    [[nodiscard]] static Result<ReportingLexicon> parse(const QByteArray &tsv);
    /// The lexicon of the data folder. Errors: those of readDataFile() and parse().
    [[nodiscard]] static Result<ReportingLexicon> load();

    /// Every reading of \a word, given in lower case; those with more words to follow come first.
    [[nodiscard]] const std::vector<ReportingForm> &readings(const QString &word) const;
    /// The first reading of the word that \a lower gives for 0 whose further words follow it, of \a wordClass alone
    /// where that is told; nullptr for none. \a lower as for ReportingForm::isFollowed().
    template<typename Lower>
    [[nodiscard]] const ReportingForm *readingAt(const Lower &lower,
                                                 std::optional<ReportingClass> wordClass = std::nullopt) const
    {
        for (const ReportingForm &form : readings(lower(0)))
            if ((!wordClass || form.entry->wordClass == *wordClass) && form.isFollowed(lower))
                return &form;
        return nullptr;
    }
    [[nodiscard]] const std::vector<std::unique_ptr<const ReportingEntry>> &entries() const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace hearsay
