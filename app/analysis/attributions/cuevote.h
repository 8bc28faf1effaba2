// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/foundattribution.h"
#include "analysis/lexicon/logisticweights.h"
#include "analysis/lexicon/reportinglexicon.h"
#include "language/reading.h"

namespace hearsay
{

/// One cue as the rules and the language model see it; at least one of them has it.
struct CueVote {
    std::optional<FoundAttribution> byRule;
    std::optional<FoundAttribution> byModel; ///< with the model's contents, whether or not it holds the words for a cue
    const FoundCue *cue = nullptr;           ///< the model's finding; nullptr where it was not asked
};

/// The attributions that belong together by the words of their cues, in the order of the text. Attributions of rules
/// without a cue come alone.
[[nodiscard]] std::vector<CueVote> pairVotes(const SurfaceReading &reading, const ReportingLexicon &lexicon,
                                             std::vector<FoundAttribution> byRules,
                                             const std::vector<FoundCue> &byModel);

/// What speaks for a vote and against it, by name: the rule, what the model says, how the words stand.
[[nodiscard]] Features featuresOf(const CueVote &vote, const SurfaceReading &reading, const ReportingLexicon &lexicon,
                                  const LanguageReading &language);

} // namespace hearsay
