// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/palette/readertheme.h"
#include "reader/markshapes.h"

class QPainter;

namespace hearsay
{

/// Draws marks in the colours of a theme. Colours are opaque, so that marks over one another never darken.
class MarkPainter final
{
public:
    MarkPainter(QPainter &painter, const ReaderTheme &theme, double scale);

    /// What lies under the letters and under a selection.
    void drawGround(const LaidBlock &block, const MarkShapes &shapes, QPointF origin);
    /// Lines, squiggles, corners and rings: what stays visible on a selection.
    void drawLines(const LaidBlock &block, const MarkShapes &shapes, QPointF origin);
    /// Whole lines of the grid, such as a selection.
    void drawBand(const LaidBlock &block, const std::vector<LineStretch> &at, QPointF origin, const QColor &colour);
    /// The hits of a search; the one that it stands at gets an outline.
    void drawHit(const LaidBlock &block, const std::vector<LineStretch> &at, QPointF origin, bool current);

    void drawLaneBar(const QRectF &bar, size_t voice, bool filled, bool deep);
    void drawShape(size_t voice, const QRectF &box, bool hollow = false);
    /// The numbered badge of a contradiction.
    void drawBadge(const QRectF &box, size_t number, bool emphasised);
    void drawTriangle(const QRectF &box, bool emphasised);

    /// One line under words, in the pattern of \a level.
    void drawLine(double left, double right, double y, const QColor &colour, CertaintyLevel level, bool deep = false);
    void drawSquiggle(double left, double right, double y, const QColor &colour);
    void drawTint(const QRectF &box, const QColor &colour);

private:
    [[nodiscard]] QColor colourOf(std::optional<size_t> voice) const;
    [[nodiscard]] static QRectF lineBox(const LaidBlock &block, const LineStretch &at, QPointF origin);
    void drawCorner(const LaidBlock &block, const CornerShape &corner, QPointF origin);

    QPainter &m_painter;
    const ReaderTheme &m_theme;
    double m_scale;
};

} // namespace hearsay
