// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"
#include "base/error.h"
#include "scoring/gold.h"
#include "scoring/scores.h"

namespace hearsay
{

/// Holds analyses to gold annotations that tell everything, one article after the other. An attribution without content
/// (“declined to comment”) is not counted.
class ArticleScorer final
{
public:
    /// \a analysis is of \a text. The error says that this is not the gold's text; nothing was counted then.
    [[nodiscard]] Result<void> add(const Gold &gold, const Text &text, const Analysis &analysis);

    [[nodiscard]] const ArticleScores &scores() const { return m_scores; }

private:
    ArticleScores m_scores;
};

} // namespace hearsay
