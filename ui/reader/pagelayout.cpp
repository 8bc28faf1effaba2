// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pagelayout.h"

#include <QElapsedTimer>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace hearsay
{

namespace
{

constexpr double spaceAtTop = 6;
constexpr double spaceAtFoot = 72;
constexpr size_t mostLaid = 160;

} // namespace

PageLayout::PageLayout() = default;
PageLayout::~PageLayout() = default;

void PageLayout::reset(const Article &article, const QString &own, const PageStyle &style, double textWidth)
{
    m_text = article.text;
    m_blocks = pageBlocksOf(article, own);
    relay(style, textWidth);
}

void PageLayout::relay(const PageStyle &style, double textWidth)
{
    m_style = style;
    m_width = textWidth;
    m_foot = std::round(spaceAtFoot * style.scale());
    m_laid.clear();
    measureLetters();
    std::vector<double> heights;
    heights.reserve(m_blocks.size());
    for (const PageBlock &block : m_blocks)
        heights.push_back(reckonedHeight(block));
    m_heights = HeightIndex(std::move(heights));
    m_exact.assign(m_blocks.size(), false);
    m_inexact = m_blocks.size();
    m_refined = 0;
}

/// The mean width of a letter in each style, from the article's own first words, so that reckoned heights come close.
void PageLayout::measureLetters()
{
    m_letterWidth.fill(0);
    for (const PageBlock &block : m_blocks) {
        double &width = m_letterWidth[size_t(block.style)];
        if (width > 0 || block.span.length() < 20)
            continue;
        const QString sample =
            shownWords(m_text.view({block.span.start, std::min(block.span.end, block.span.start + 1500)}));
        width = QFontMetricsF(m_style.of(block.style).font).horizontalAdvance(sample) / double(sample.size());
        if (block.span.start > 20000)
            break;
    }
    for (size_t i = 0; i < m_letterWidth.size(); ++i)
        if (m_letterWidth[i] <= 0)
            m_letterWidth[i] = QFontMetricsF(m_style.of(BlockStyle(i)).font).averageCharWidth();
}

double PageLayout::reckonedHeight(const PageBlock &block) const
{
    const BlockMetrics &metrics = m_style.of(block.style);
    // A line stays on average half a word short of its width; the last one of a block is full by half.
    const double letter = m_letterWidth[size_t(block.style)];
    const double room = std::max(letter * 4, m_width - metrics.indent - 2.6 * letter);
    const double lines = std::ceil(double(block.span.length() + block.own.size()) * letter / room - 0.08);
    return (block.goesOn ? 0 : metrics.spaceBefore) + std::max(1.0, lines) * metrics.lineHeight +
           (&block == &m_blocks.front() ? spaceAtTop : 0);
}

double PageLayout::height() const
{
    return m_heights.total() + m_foot;
}

void PageLayout::setExact(size_t block, double height)
{
    m_heights.setHeight(block, height);
    if (!m_exact[block]) {
        m_exact[block] = true;
        --m_inexact;
    }
}

LaidBlock &PageLayout::laid(size_t block)
{
    std::unique_ptr<LaidBlock> &slot = m_laid[block];
    if (!slot) {
        const PageBlock &asked = m_blocks[block];
        BlockMetrics metrics = m_style.of(asked.style);
        metrics.spaceBefore += block == 0 ? spaceAtTop : 0;
        slot = std::make_unique<LaidBlock>(asked, m_text.view(), metrics, m_width);
        setExact(block, slot->height());
    }
    return *slot;
}

const LaidBlock *PageLayout::laidAlready(size_t block) const
{
    const auto found = m_laid.find(block);
    return found == m_laid.end() ? nullptr : found->second.get();
}

void PageLayout::forgetOutside(size_t first, size_t last)
{
    if (m_laid.size() > mostLaid)
        std::erase_if(m_laid, [&](const auto &entry) { return entry.first < first || entry.first > last; });
}

bool PageLayout::refine(double milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    for (; m_refined < m_blocks.size() && m_inexact > 0; ++m_refined) {
        if (m_exact[m_refined])
            continue;
        BlockMetrics metrics = m_style.of(m_blocks[m_refined].style);
        metrics.spaceBefore += m_refined == 0 ? spaceAtTop : 0;
        setExact(m_refined, LaidBlock(m_blocks[m_refined], m_text.view(), metrics, m_width).height());
        if (double(timer.nsecsElapsed()) / 1e6 > milliseconds)
            break;
    }
    return m_inexact > 0;
}

PageAnchor PageLayout::anchorAt(double y)
{
    if (m_blocks.empty())
        return {};
    const size_t block = m_heights.at(std::max(0.0, y));
    const double offset = std::max(0.0, y) - top(block);
    (void)laid(block);
    return {block, offset};
}

PageAnchor PageLayout::moved(PageAnchor anchor, double dy)
{
    if (m_blocks.empty())
        return {};
    anchor.offset += dy;
    while (anchor.offset < 0 && anchor.block > 0) {
        (void)laid(--anchor.block);
        anchor.offset += blockHeight(anchor.block);
    }
    anchor.offset = std::max(0.0, anchor.offset);
    while (anchor.block + 1 < m_blocks.size()) {
        (void)laid(anchor.block);
        if (anchor.offset < blockHeight(anchor.block))
            break;
        anchor.offset -= blockHeight(anchor.block++);
    }
    return anchor;
}

size_t PageLayout::blockOf(qsizetype position) const
{
    return size_t(std::max<qsizetype>(0, blockAt(m_blocks, position)));
}

QRectF PageLayout::caret(qsizetype position)
{
    if (m_blocks.empty())
        return {0, spaceAtTop, 0, m_style.of(BlockStyle::Body).lineHeight};
    const size_t block = blockOf(position);
    const QRectF caret = laid(block).caret(position);
    return caret.translated(0, top(block));
}

qsizetype PageLayout::positionNear(QPointF point)
{
    if (m_blocks.empty())
        return 0;
    const PageAnchor anchor = anchorAt(point.y());
    return laid(anchor.block).positionNear({point.x(), anchor.offset});
}

} // namespace hearsay
