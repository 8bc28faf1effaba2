// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/articleassembly.h"

namespace hearsay
{

/// Writes the text of a page with marks block by block: blocks stand apart by a blank line (items of a list and rows of
/// a table by a line break), empty ones leave nothing, and runs of blanks become one.
class PageWriter final
{
public:
    /// Ends the open block and begins one; its text follows with write().
    void beginBlock(PartKind kind);
    void endBlock();
    /// Kind of the open block, or of the one that write() would begin.
    [[nodiscard]] PartKind kind() const { return m_kind; }
    /// Adds words to the open block; begins one of the kind Body where none is open.
    void write(QStringView words);
    /// Adds words as they stand, blanks and line breaks included.
    void writeVerbatim(QStringView words);
    /// The number of an ordered list's item, at its beginning.
    void writeItemNumber(int number);
    /// A tab before a table's cell, apart from the first of its row.
    void separateCell();
    /// Whether the open block is a list's item of which nothing but its number stands.
    [[nodiscard]] bool atStartOfItem() const;
    [[nodiscard]] bool isBlockEmpty() const { return m_start < 0; }
    /// A line break inside the block.
    void breakLine();
    [[nodiscard]] bool hasHeadline() const { return m_hasHeadline; }

    /// The page so far; the writer is empty afterwards.
    [[nodiscard]] Page take();

private:
    void separate();
    void trimEnd();

    Page m_page;
    PartKind m_kind = PartKind::Body;
    qsizetype m_start = -1; ///< where the open block's text began; -1 before its first word
    bool m_atItem = false;  ///< nothing but an item's number has been written
    bool m_blank = false;   ///< a blank is due before the next word
    bool m_hasHeadline = false;
};

} // namespace hearsay
