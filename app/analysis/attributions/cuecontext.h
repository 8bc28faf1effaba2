// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/foundattribution.h"
#include "analysis/attributions/reportingcue.h"
#include "analysis/attributions/subjectfinder.h"

#include <optional>
#include <vector>

namespace hearsay
{

/// One reporting verb with what stands round it, as the rules ask for it.
class CueContext final
{
public:
    CueContext(const SurfaceReading &reading, const std::vector<ReportingCue> &cues, size_t index);

    [[nodiscard]] const SurfaceReading &reading() const { return m_reading; }
    [[nodiscard]] const ReportingCue &cue() const { return m_cue; }
    [[nodiscard]] const ReportingEntry &entry() const { return *m_cue.entry; }

    /// Behind the verb, and behind the source where it is inverted.
    [[nodiscard]] qsizetype after() const { return m_after; }
    /// Where content that begins at \a from ends: the sentence, a semicolon, or the next thing told by the same speaker
    /// or another one (“… and warned that”, “…, while the port said”). The full stop is left out.
    [[nodiscard]] qsizetype contentEnd(qsizetype from) const;
    /// The noun phrase at \a from that is told something.
    [[nodiscard]] std::optional<WordRange> objectAt(qsizetype from) const;
    /// Index of the “that” behind \a from with nothing but an adjunct between (“on Monday”, “in a letter”); -1 for
    /// none.
    [[nodiscard]] qsizetype thatBehind(qsizetype from) const;
    /// Index of the quotation that begins behind \a from with nothing but an adjunct, a comma or a colon between; -1.
    [[nodiscard]] qsizetype quotationBehind(qsizetype from) const;
    /// Behind adverbs, and adjuncts that tell when or where.
    [[nodiscard]] qsizetype skipAdjunct(qsizetype from) const;
    /// Whether a reporting word stands there.
    [[nodiscard]] bool isCue(qsizetype at) const;
    /// Whether a clause with a finite verb begins at \a from.
    [[nodiscard]] bool clauseAt(qsizetype from) const;
    /// What stands before the source (or the inverted verb) up to the comma or closing mark there: what a cue that
    /// follows its content tells. Empty where there is no such comma.
    [[nodiscard]] WordRange contentBefore() const;
    /// The quotation that ends right before the source or the inverted verb; -1 for none.
    [[nodiscard]] qsizetype quotationBefore() const;
    /// Whether what may report only sometimes has a source that speaks: a name, a person, a body, a pronoun.
    [[nodiscard]] bool sourceSpeaks() const;

    /// An attribution with source, cue and act filled in.
    [[nodiscard]] FoundAttribution found(const QString &rule, const char *text, Complement complement) const;

private:
    [[nodiscard]] bool cutsAt(const ReportingCue &next, qsizetype from, qsizetype &end) const;

    const SurfaceReading &m_reading;
    const std::vector<ReportingCue> &m_cues;
    size_t m_index;
    const ReportingCue &m_cue;
    qsizetype m_after;
};

/// A rule that makes an attribution of a reporting verb.
class CueRule
{
public:
    virtual ~CueRule() = default;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual std::optional<FoundAttribution> match(const CueContext &context) const = 0;
};

} // namespace hearsay
