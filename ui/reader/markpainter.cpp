// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/markpainter.h"

#include <QPainter>

#include <cmath>

namespace hearsay
{

namespace
{

constexpr double corner = 3;
constexpr double lineWidth = 1.5;

} // namespace

MarkPainter::MarkPainter(QPainter &painter, const ReaderTheme &theme, double scale)
    : m_painter(painter), m_theme(theme), m_scale(std::max(0.8, scale))
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QColor MarkPainter::colourOf(std::optional<size_t> voice) const
{
    return voice ? m_theme.speaker(*voice) : m_theme.muted;
}

QRectF MarkPainter::lineBox(const LaidBlock &block, const LineStretch &at, QPointF origin)
{
    return QRectF(origin.x() + at.left - 1.5, origin.y() + block.lineTop(at.line), at.right - at.left + 3,
                  block.metrics().lineHeight);
}

void MarkPainter::drawTint(const QRectF &box, const QColor &colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(box, corner, corner);
}

void MarkPainter::drawGround(const LaidBlock &block, const MarkShapes &shapes, QPointF origin)
{
    for (const LineShape &line : shapes.lines)
        if (line.deep && line.slot != LineSlot::Edge)
            drawTint(lineBox(block, line.at, origin).adjusted(0, 3, 0, -1),
                     ReaderTheme::mixed(m_theme.page, colourOf(line.voice), m_theme.tintStrength() * 0.6));
    for (const TintShape &tint : shapes.tints)
        drawTint(lineBox(block, tint.at, origin),
                 tint.deep ? m_theme.deepTint(colourOf(tint.voice)) : m_theme.tint(colourOf(tint.voice)));
    for (const TintShape &glow : shapes.glows)
        drawTint(lineBox(block, glow.at, origin).adjusted(-0.5, 2, 0.5, -2), m_theme.deepTint(colourOf(glow.voice)));
    for (const LineStretch &at : shapes.differing)
        drawTint(lineBox(block, at, origin).adjusted(0, 2, 0, -2), m_theme.tint(m_theme.warning));
}

void MarkPainter::drawLines(const LaidBlock &block, const MarkShapes &shapes, QPointF origin)
{
    for (const LineShape &line : shapes.lines) {
        const double base = origin.y() + block.baseline(line.at.line);
        double y = base + 4 * m_scale;
        if (line.slot == LineSlot::Second)
            y += 3 * m_scale;
        else if (line.slot == LineSlot::Edge)
            y = origin.y() + block.lineTop(line.at.line) + block.metrics().lineHeight - lineWidth / 2;
        drawLine(origin.x() + line.at.left, origin.x() + line.at.right, y, colourOf(line.voice), line.level, line.deep);
    }
    for (const LineStretch &at : shapes.squiggles)
        drawSquiggle(origin.x() + at.left, origin.x() + at.right, origin.y() + block.baseline(at.line) + 5 * m_scale,
                     m_theme.warning);
    for (const CornerShape &at : shapes.corners)
        drawCorner(block, at, origin);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.accent, 2));
    for (const LineStretch &at : shapes.rings)
        m_painter.drawRoundedRect(lineBox(block, at, origin).adjusted(-1, 1, 1, -1), corner + 1, corner + 1);
}

void MarkPainter::drawLine(double left, double right, double y, const QColor &colour, CertaintyLevel level, bool deep)
{
    QPen pen(colour, deep ? lineWidth + 0.5 : lineWidth, Qt::SolidLine, Qt::FlatCap);
    // Patterns count in widths of the pen.
    if (level == CertaintyLevel::Likely)
        pen.setDashPattern({5 / pen.widthF(), 3.5 / pen.widthF()});
    if (level == CertaintyLevel::Unclear) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 4 / pen.widthF()});
        left += lineWidth / 2;
    }
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(left, y), QPointF(right, y));
}

void MarkPainter::drawSquiggle(double left, double right, double y, const QColor &colour)
{
    constexpr double half = 3;
    constexpr double high = 1.5;
    QPainterPath wave(QPointF(left, y));
    bool up = true;
    for (double x = left; x < right - 0.5; x += half, up = !up)
        wave.quadTo(x + half / 2, y + (up ? -2 : 2) * high, std::min(x + half, right), y);
    m_painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(wave);
}

void MarkPainter::drawCorner(const LaidBlock &block, const CornerShape &at, QPointF origin)
{
    const double arm = 5 * m_scale;
    const double x = origin.x() + at.x + (at.opens ? -2 : 2);
    const double y =
        origin.y() + (at.opens ? block.lineTop(at.line) + 3 : block.lineTop(at.line) + block.metrics().lineHeight - 3);
    const double turn = at.opens ? 1 : -1;
    QPainterPath path(QPointF(x + turn * arm, y));
    path.lineTo(x, y);
    path.lineTo(x, y + turn * (arm + 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(at.current ? m_theme.accent : m_theme.muted, at.current ? 2 : 1.25));
    m_painter.drawPath(path);
}

void MarkPainter::drawBand(const LaidBlock &block, const std::vector<LineStretch> &at, QPointF origin,
                           const QColor &colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    for (const LineStretch &stretch : at)
        m_painter.drawRect(QRectF(origin.x() + stretch.left, origin.y() + block.lineTop(stretch.line),
                                  stretch.right - stretch.left, block.metrics().lineHeight));
}

void MarkPainter::drawHit(const LaidBlock &block, const std::vector<LineStretch> &at, QPointF origin, bool current)
{
    m_painter.setBrush(m_theme.found);
    m_painter.setPen(current ? QPen(m_theme.accent, 2) : QPen(Qt::NoPen));
    for (const LineStretch &stretch : at)
        m_painter.drawRoundedRect(lineBox(block, stretch, origin).adjusted(0.5, 3, -0.5, -3), corner, corner);
}

void MarkPainter::drawLaneBar(const QRectF &bar, size_t voice, bool filled, bool deep)
{
    const QColor colour = m_theme.speaker(voice);
    m_painter.setPen(filled ? QPen(Qt::NoPen) : QPen(colour, deep ? 2 : 1.3));
    m_painter.setBrush(filled ? QBrush(colour) : deep ? QBrush(m_theme.tint(colour)) : QBrush(m_theme.page));
    const double inset = filled ? 0 : 0.65;
    m_painter.drawRoundedRect(bar.adjusted(inset, inset, -inset, -inset), 2, 2);
}

void MarkPainter::drawShape(size_t voice, const QRectF &box, bool hollow)
{
    const QColor colour = m_theme.speaker(voice);
    m_painter.setPen(hollow ? QPen(colour, 1.3) : QPen(Qt::NoPen));
    m_painter.setBrush(hollow ? Qt::NoBrush : QBrush(colour));
    m_painter.drawPath(speakerShapePath(speakerShape(voice), box));
}

void MarkPainter::drawBadge(const QRectF &box, size_t number, bool emphasised)
{
    m_painter.setPen(emphasised ? QPen(m_theme.accent, 2) : QPen(Qt::NoPen));
    m_painter.setBrush(m_theme.warning);
    m_painter.drawEllipse(box);
    QFont font = m_painter.font();
    font.setBold(true);
    font.setPixelSize(std::max(8, int(box.height() * (number > 99 ? 0.42 : 0.6))));
    m_painter.setFont(font);
    m_painter.setPen(m_theme.onWarning);
    m_painter.drawText(box, Qt::AlignCenter, QString::number(number));
}

void MarkPainter::drawTriangle(const QRectF &box, bool emphasised)
{
    QPen pen(m_theme.warning, emphasised ? 2.6 : 1.8);
    pen.setJoinStyle(Qt::RoundJoin);
    m_painter.setPen(pen);
    m_painter.setBrush(emphasised ? QBrush(m_theme.tint(m_theme.warning)) : QBrush(Qt::NoBrush));
    m_painter.drawPath(speakerShapePath(SpeakerShape::Triangle, box));
}

} // namespace hearsay
