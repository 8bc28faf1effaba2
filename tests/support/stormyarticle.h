// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"
#include "article/article.h"

namespace hearsay
{

/// A small article with all sorts of findings, made by hand, for tests of what shows them: two people and an unnamed
/// official, a statement told at second hand, a refusal, a contradiction about a figure, an open quotation.
struct StormyArticle {
    Article article;
    Analysis analysis;

    /// The range of \a words, where they stand for the first time.
    [[nodiscard]] TextSpan span(const QString &words) const;
};

[[nodiscard]] StormyArticle stormyArticle();

} // namespace hearsay
