// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/reportingcue.h"

#include <optional>

namespace hearsay
{

/// Finds who a reporting verb tells of, by surface grammar: the noun phrase before it with what hangs on it (“the head
/// of the port, who flew in on Monday,”), the one behind it (“said Ana Ruiz, the mayor”), or that of the verb before.
class SubjectFinder final
{
public:
    explicit SubjectFinder(const SurfaceReading &reading) : m_reading(reading) {}

    /// \a before is the cue before in the same sentence, or nullptr.
    [[nodiscard]] CueSource find(const ReportingCue &cue, const ReportingCue *before) const;
    /// The noun phrase that ends before \a end, with the phrases that it hangs on: “the head of the port”.
    [[nodiscard]] std::optional<WordRange> phraseBefore(qsizetype end, qsizetype limit) const;
    /// The noun phrase at \a first with descriptions behind it, up to \a limit: a source behind “said”, “according to”.
    [[nodiscard]] std::optional<WordRange> describedPhraseAt(qsizetype first, qsizetype limit) const;
    /// The first word of the clause that \a at stands in, not before \a limit.
    [[nodiscard]] qsizetype clauseStart(qsizetype at, qsizetype limit) const;

private:
    [[nodiscard]] std::optional<CueSource> behind(const ReportingCue &cue) const;
    [[nodiscard]] std::optional<WordRange> beforeComma(qsizetype comma, const ReportingCue &cue) const;
    [[nodiscard]] std::optional<WordRange> beforeRelative(qsizetype end, const ReportingCue &cue) const;
    [[nodiscard]] std::optional<CueSource> sharedWith(const ReportingCue &cue, const ReportingCue *before) const;
    [[nodiscard]] bool isDescription(qsizetype first, qsizetype end) const;
    [[nodiscard]] qsizetype descriptionEnd(qsizetype comma, qsizetype limit) const;

    const SurfaceReading &m_reading;
};

} // namespace hearsay
