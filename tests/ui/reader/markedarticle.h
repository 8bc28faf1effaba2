// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"
#include "article/article.h"

namespace hearsay
{

/// An article with an analysis made by hand, for tests and for looking at the view.
struct MarkedArticle {
    Article article;
    Analysis analysis;
};

/// The harbour article of the samples, shortened, with marks of every kind: direct, indirect and mixed, sure, likely
/// and unclear, nested twice, a contradiction, a notice, claims.
[[nodiscard]] MarkedArticle harbourArticle();

/// About \a words words in paragraphs of some 70, with direct, indirect and nested statements by \a speakers voices in
/// most of them, three deep.
[[nodiscard]] MarkedArticle longArticle(qsizetype words, size_t speakers);

/// An article of plain paragraphs, the first one a headline where \a headline is set.
[[nodiscard]] Article plainArticle(const QString &text, bool headline = false);

} // namespace hearsay
