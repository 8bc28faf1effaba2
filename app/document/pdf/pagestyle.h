// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/palette/readertheme.h"

#include <QColor>
#include <QFont>
#include <QPageSize>
#include <QRectF>

namespace hearsay
{

/// Measures of the page. All lengths are device units, of which a point has \c perPoint: fine enough that glyphs sit
/// where their outlines want them, and round in both.
struct PageStyle {
    static constexpr qreal perPoint = 20;
    [[nodiscard]] static constexpr qreal points(qreal value) { return value * perPoint; }

    /// Colours from a light theme: paper is white.
    PageStyle(QPageSize::PageSizeId pageSize, const ReaderTheme &theme);

    QSizeF page;   ///< the sheet
    QRectF frame;  ///< between the running head's hairline and the foot
    QRectF column; ///< where the text stands inside it
    QFont headline;
    QFont body;
    QFont heading; ///< of the index, and sub-headings of the article
    QFont label;   ///< index rows
    QFont labelBold;
    QFont small; ///< heads, feet, meta lines
    qreal headlinePitch = points(29);
    qreal bodyPitch = points(18);
    qreal paragraphGap = points(9);

    QColor ink;
    QColor muted;
    QColor hairline;
    QColor soft;
    QColor warning;
};

} // namespace hearsay
