// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/cuevote.h"

namespace hearsay
{

/// Makes one list of what the rules and the language model find. Each cue is judged by all that speaks for it; where
/// both have it and differ in the words that are told or in who tells them, the one is taken that was right more often
/// in such a case on development data.
class AttributionJoin final
{
public:
    AttributionJoin(const SurfaceReading &reading, const ReportingLexicon &lexicon, const LogisticWeights &weights)
        : m_reading(reading), m_lexicon(lexicon), m_weights(weights)
    {
    }
    /// In the order of the text.
    [[nodiscard]] std::vector<FoundAttribution> join(std::vector<FoundAttribution> byRules,
                                                     const LanguageReading &language) const;

    /// Below it a cue is dropped: in F1 a finding pays where it is right more often than half the F1 that is reached.
    static constexpr double leastProbability = 0.4;

private:
    [[nodiscard]] std::optional<FoundAttribution> settled(CueVote vote, const LanguageReading &language) const;
    void takeSource(FoundAttribution &out, const WordRange &source) const;
    void dropDoubles(std::vector<FoundAttribution> &found) const;

    const SurfaceReading &m_reading;
    const ReportingLexicon &m_lexicon;
    const LogisticWeights &m_weights;
};

} // namespace hearsay
