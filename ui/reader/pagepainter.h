// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/marginlayout.h"
#include "reader/pagedecor.h"

class QPainter;

namespace hearsay
{

/// What lies over the marks of one painting.
struct PageOverlay {
    TextSpan selection;
    qsizetype caret = -1;            ///< -1: not shown
    const TextSpans *hits = nullptr; ///< in order
    qsizetype currentHit = -1;
};

/// Draws the part of the page that is in sight.
class PagePainter final
{
public:
    PagePainter(QPainter &painter, PageLayout &page, PageDecor &decor, const PageGeometry &geometry, double scale);

    /// Draws blocks from \a first on, the page's place \a top being at the upper edge, as far as \a height.
    void draw(size_t first, double top, double height, const PageOverlay &overlay, const MarginLayout &margin);

private:
    void drawBlock(size_t index, double y, double height, const PageOverlay &overlay);
    void drawHits(const LaidBlock &block, QPointF origin, const PageOverlay &overlay);
    void drawLane(size_t index, double y);
    void drawMargin(const MarginLayout &margin, double top);

    QPainter &m_painter;
    PageLayout &m_page;
    PageDecor &m_decor;
    const PageGeometry &m_geometry;
    double m_scale;
};

} // namespace hearsay
