// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pagepainter.h"

#include "reader/markpainter.h"

#include <QPainter>

#include <algorithm>

namespace hearsay
{

PagePainter::PagePainter(QPainter &painter, PageLayout &page, PageDecor &decor, const PageGeometry &geometry,
                         double scale)
    : m_painter(painter), m_page(page), m_decor(decor), m_geometry(geometry), m_scale(scale)
{
}

void PagePainter::draw(size_t first, double top, double height, const PageOverlay &overlay, const MarginLayout &margin)
{
    double y = m_page.isEmpty() ? 0 : m_page.top(first) - top;
    for (size_t index = first; index < m_page.blocks().size() && y < height; ++index) {
        drawLane(index, y);
        drawBlock(index, y, height, overlay);
        y += m_page.blockHeight(index);
    }
    drawMargin(margin, top);
}

void PagePainter::drawBlock(size_t index, double y, double height, const PageOverlay &overlay)
{
    const LaidBlock &block = m_decor.block(index);
    const MarkShapes &shapes = m_decor.shapes(index);
    const QPointF origin(m_geometry.textLeft, y);
    MarkPainter marks(m_painter, m_decor.theme(), m_scale);
    marks.drawGround(block, shapes, origin);
    if (overlay.selection.overlaps(block.span()))
        marks.drawBand(block, block.stretches(overlay.selection), origin, m_decor.theme().selection);
    drawHits(block, origin, overlay);
    marks.drawLines(block, shapes, origin);
    block.draw(m_painter, origin, 0, height);
    if (overlay.caret >= 0 && m_page.blockOf(overlay.caret) == index) {
        const QRectF caret = block.caret(overlay.caret).translated(origin);
        m_painter.fillRect(QRectF(caret.x() - 0.75, caret.y() + 3, 1.5, caret.height() - 6), m_decor.theme().accent);
    }
}

void PagePainter::drawHits(const LaidBlock &block, QPointF origin, const PageOverlay &overlay)
{
    if (!overlay.hits || overlay.hits->empty())
        return;
    MarkPainter marks(m_painter, m_decor.theme(), m_scale);
    auto hit = std::ranges::lower_bound(*overlay.hits, block.span().start, {}, &TextSpan::end);
    for (; hit != overlay.hits->end() && hit->start < block.span().end; ++hit)
        marks.drawHit(block, block.stretches(*hit), origin, hit - overlay.hits->begin() == overlay.currentHit);
}

void PagePainter::drawLane(size_t index, double y)
{
    MarkPainter marks(m_painter, m_decor.theme(), m_scale);
    for (const LaneBar &bar : m_decor.bars(index))
        marks.drawLaneBar(
            QRectF(m_geometry.laneColumn(bar.column), y + bar.top, m_geometry.laneBar, bar.bottom - bar.top), bar.voice,
            bar.filled, bar.deep);
}

void PagePainter::drawMargin(const MarginLayout &margin, double top)
{
    const ReaderTheme &theme = m_decor.theme();
    const Emphasis &emphasis = m_decor.emphasis();
    const auto isLit = [&](const FindingId &id) { return id == emphasis.hovered || id == emphasis.current; };
    MarkPainter marks(m_painter, theme, m_scale);
    m_painter.save();
    m_painter.translate(0, -top);
    m_painter.setBrush(Qt::NoBrush);
    for (const MarginBracket &bracket : margin.brackets) {
        constexpr double bend = 4;
        QPainterPath path(QPointF(bracket.fromX, bracket.top));
        path.lineTo(bracket.x - bend, bracket.top);
        path.quadTo(bracket.x, bracket.top, bracket.x, bracket.top + bend);
        path.lineTo(bracket.x, bracket.bottom - bend);
        path.quadTo(bracket.x, bracket.bottom, bracket.x - bend, bracket.bottom);
        path.lineTo(bracket.toX, bracket.bottom);
        const QColor calm = ReaderTheme::mixed(theme.page, theme.warning, 0.7);
        m_painter.setPen(isLit(m_decor.marks().analysis().contradictions[bracket.number - 1].id)
                             ? QPen(theme.warning, 2)
                             : QPen(calm, 1.25));
        m_painter.drawPath(path);
    }
    for (const MarginItem &item : margin.items) {
        if (item.number > 0)
            marks.drawBadge(item.box, item.number, isLit(item.finding));
        else
            marks.drawTriangle(item.box.adjusted(2, 2, -2, -2), isLit(item.finding));
    }
    m_painter.restore();
}

} // namespace hearsay
