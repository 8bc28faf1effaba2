// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/surface/nounphrases.h"
#include "annotation/attribution.h"

#include <optional>
#include <vector>

namespace hearsay
{

/// An attribution as a rule found it, in words of the reading: before speakers, nesting and ids are known.
struct FoundAttribution {
    SpeechAct act = SpeechAct::Statement;
    WordRange source; ///< empty where nobody is told
    std::vector<WordRange> cue;
    qsizetype groupFirst = -1;                       ///< first of the auxiliaries and adverbs of a verb; else -1
    std::vector<WordRange> content;                  ///< empty for a refusal
    WordRange addressee;                             ///< empty where nobody is told
    CertaintyLevel certainty = CertaintyLevel::Sure; ///< of the source
    std::optional<double> probability;               ///< that this is told so, where the language model found it
    std::optional<double> sourceProbability;         ///< that this is the source, where the language model marked one
    WordRange otherSource; ///< the one that was not taken, where rule and model see two; else empty
    QString rule;
    QString text; ///< template of the reason
    QStringList arguments;
    bool continues = false;  ///< takes further quotations of its paragraph that have no cue of their own
    bool turn = false;       ///< a turn of a transcript: the source is a label
    bool impersonal = false; ///< nobody answers for it
};

} // namespace hearsay
