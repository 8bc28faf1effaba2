// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lexicon/reportinglexicon.h"
#include "analysis/surface/nounphrases.h"

#include <vector>

namespace hearsay
{

/// Who is told to say it, in words of the reading.
struct CueSource {
    WordRange words;       ///< with title, description and the comma that closes it; empty where nobody is told
    bool inverted = false; ///< behind the verb: “said Ana Ruiz”
    bool shared = false;   ///< taken over from the verb before: “and added”
    bool relative = false; ///< told by “who”, “which”: the antecedent
};

/// A reporting verb where it stands.
struct ReportingCue {
    const ReportingEntry *entry = nullptr;
    qsizetype first = 0;      ///< the verb itself
    qsizetype end = 0;        ///< behind the verb and its particles
    qsizetype groupFirst = 0; ///< first of its auxiliaries and adverbs
    bool passive = false;     ///< was told
    bool perfect = false;     ///< had said
    bool gerund = false;      ///< …, adding
    bool bare = false;        ///< in its base form, which may be an infinitive
    bool modal = false;       ///< would say
    bool negated = false;     ///< did not say
    bool infinitive = false;  ///< to say
    qsizetype level = -1;     ///< quotation that it stands in
    qsizetype sentenceFirst = 0;
    qsizetype sentenceEnd = 0; ///< full stop included
    CueSource source;
};

/// Finds the reporting verbs of a text with their subjects, in order. Nouns that look like them (“the claim”) are left
/// out by what stands before.
class CueFinder final
{
public:
    CueFinder(const SurfaceReading &reading, const ReportingLexicon &lexicon) : m_reading(reading), m_lexicon(lexicon)
    {
    }
    [[nodiscard]] std::vector<ReportingCue> find() const;

private:
    void addReadings(qsizetype at, std::vector<ReportingCue> &cues) const;
    [[nodiscard]] bool mayBeVerb(qsizetype at, const ReportingForm &form) const;
    [[nodiscard]] bool isGoverned(const WordRange &source) const;
    [[nodiscard]] bool agrees(const WordRange &source) const;
    void readGroup(ReportingCue &cue, std::uint8_t forms) const;

    const SurfaceReading &m_reading;
    const ReportingLexicon &m_lexicon;
};

} // namespace hearsay
