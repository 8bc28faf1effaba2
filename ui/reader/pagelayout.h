// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/heightindex.h"
#include "reader/laidblock.h"

#include <memory>
#include <unordered_map>

namespace hearsay
{

/// A place on the page that stays with its words when heights above it change: a block, and pixels from its top.
struct PageAnchor {
    size_t block = 0;
    double offset = 0;

    friend bool operator==(const PageAnchor &, const PageAnchor &) = default;
};

/// The blocks of an article one below the other. A block is broken into lines when it is first asked for; until then
/// its height is reckoned from its length, and refine() makes reckoned heights exact while nothing else is to be done.
class PageLayout final
{
public:
    PageLayout();
    ~PageLayout();

    /// Begins anew with another article, width or style. \a own is what the page says under the headline.
    void reset(const Article &article, const QString &own, const PageStyle &style, double textWidth);
    /// Breaks the same blocks again for another width or style.
    void relay(const PageStyle &style, double textWidth);

    [[nodiscard]] const std::vector<PageBlock> &blocks() const { return m_blocks; }
    [[nodiscard]] bool isEmpty() const { return m_blocks.empty(); }
    [[nodiscard]] const Text &text() const { return m_text; }
    /// Height of the whole page, partly reckoned; includes the empty space at its foot.
    [[nodiscard]] double height() const;
    [[nodiscard]] double top(size_t block) const { return m_heights.top(block); }
    [[nodiscard]] double blockHeight(size_t block) const { return m_heights.height(block); }
    [[nodiscard]] bool isExact() const { return m_inexact == 0; }

    /// The block broken into lines; makes its height exact. Stays valid until the next reset, relay or forget.
    [[nodiscard]] LaidBlock &laid(size_t block);
    /// The block if it is laid out already, else nullptr.
    [[nodiscard]] const LaidBlock *laidAlready(size_t block) const;
    /// Drops laid blocks outside [\a first, \a last], of which there are many; their heights stay exact.
    void forgetOutside(size_t first, size_t last);
    void forgetAll() { m_laid.clear(); }
    /// Makes reckoned heights exact for about \a milliseconds. Returns whether some are left.
    bool refine(double milliseconds);

    /// The block and offset at \a y, exact for that block.
    [[nodiscard]] PageAnchor anchorAt(double y);
    [[nodiscard]] double yOf(const PageAnchor &anchor) const { return top(anchor.block) + anchor.offset; }
    /// The anchor moved by \a dy, every block on the way laid out, held within the page.
    [[nodiscard]] PageAnchor moved(PageAnchor anchor, double dy);
    /// The block that shows \a position.
    [[nodiscard]] size_t blockOf(qsizetype position) const;
    /// The caret at \a position in page coordinates.
    [[nodiscard]] QRectF caret(qsizetype position);
    /// The position between letters nearest to \a point of the page.
    [[nodiscard]] qsizetype positionNear(QPointF point);

private:
    [[nodiscard]] double reckonedHeight(const PageBlock &block) const;
    void measureLetters();
    void setExact(size_t block, double height);

    Text m_text;
    PageStyle m_style;
    double m_width = 0;
    double m_foot = 0;
    std::vector<PageBlock> m_blocks;
    HeightIndex m_heights;
    std::vector<bool> m_exact;
    size_t m_inexact = 0;
    size_t m_refined = 0; ///< blocks before this one are exact
    std::array<double, 6> m_letterWidth{};
    std::unordered_map<size_t, std::unique_ptr<LaidBlock>> m_laid;
};

} // namespace hearsay
