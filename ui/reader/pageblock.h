// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "reader/pagestyle.h"

#include <vector>

namespace hearsay
{

/// One paragraph of the page, or a piece of one that is too long to be laid out in one go.
struct PageBlock {
    TextSpan span; ///< of the article's text; may be empty for a line of the page's own
    BlockStyle style = BlockStyle::Body;
    bool goesOn = false; ///< a later piece of a cut paragraph: no space before it
    QString own;         ///< words of the page's own behind the article's: “ · 412 words · read in 2 minutes”

    friend bool operator==(const PageBlock &, const PageBlock &) = default;
};

/// Paragraphs longer than this are cut for display.
inline constexpr qsizetype longestBlock = 4000;

/// The blocks of \a article in order of the text; their spans cover its paragraphs without overlap. \a own are the
/// words for the line under the headline. A paragraph over longestBlock is cut at ends of sentences, else at blanks,
/// else between letters; nothing is left out.
[[nodiscard]] std::vector<PageBlock> pageBlocksOf(const Article &article, const QString &own);

/// Index of the block that holds \a position or is the last to begin before it; 0 before the first, -1 if there is
/// none.
[[nodiscard]] qsizetype blockAt(const std::vector<PageBlock> &blocks, qsizetype position);

/// What a block shows for \a words: the same number of units, with line breaks and other controls as blanks.
[[nodiscard]] QString shownWords(QStringView words);

} // namespace hearsay
