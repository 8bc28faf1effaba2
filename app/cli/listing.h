// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"
#include "article/article.h"

namespace hearsay
{

struct ListingStyle {
    int width = 80;
    bool colour = false; ///< ANSI escapes for bold, faint and colours
};

/// What was found in an article as a listing to read on a terminal: speakers, statements in order with the line they
/// stand in, contradictions, notices. Without control characters of the article's own.
[[nodiscard]] QString listingOf(const Article &article, const Analysis &analysis, const ListingStyle &style);

} // namespace hearsay
