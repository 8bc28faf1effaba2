// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"
#include "base/error.h"
#include "scoring/gold.h"
#include "scoring/scores.h"

namespace hearsay
{

/// Holds analyses to gold annotations that have sources, cues and contents alone (PolNeAR: Newell, Margolin and Ruths
/// 2018), one article after the other.
class SpanScorer final
{
public:
    /// \a analysis is of \a text. The error says that this is not the gold's text; nothing was counted then.
    [[nodiscard]] Result<void> add(const Gold &gold, const Text &text, const Analysis &analysis);

    [[nodiscard]] const SpanScores &scores() const { return m_scores; }

private:
    SpanScores m_scores;
};

/// The words of \a spans without blanks, commas, stops and quotation marks at their edges, by start; those with nothing
/// but blanks between them are one, and those with nothing left are none.
[[nodiscard]] TextSpans wordsOfSpans(const Text &text, const TextSpans &spans);

} // namespace hearsay
