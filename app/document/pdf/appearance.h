// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/certainty.h"

#include <QByteArray>
#include <QColor>
#include <QRectF>

#include <vector>

namespace hearsay
{

/// What an annotation's appearance stream draws. Rectangles in PDF user space (points, y upwards).
struct Appearance {
    std::vector<QRectF> quads;  ///< what it marks; bottom-left based: y() is the lower edge
    std::vector<QRectF> tinted; ///< what gets a tint
    QColor colour;
    CertaintyLevel level = CertaintyLevel::Sure;
    bool line = false; ///< under each quad
    int depth = 0;     ///< each level of nesting draws its line 2 points lower
};

/// Content stream operators (ISO 32000-2, 8.5) for the tints and the lines.
[[nodiscard]] QByteArray appearanceStream(const Appearance &appearance);

/// Content stream operators for a wavy line under each quad.
[[nodiscard]] QByteArray squiggleStream(const std::vector<QRectF> &quads, const QColor &colour);

/// The rectangle round all that the streams above draw.
[[nodiscard]] QRectF appearanceBounds(const std::vector<QRectF> &quads);

/// A number as PDF writes it: no exponent, at most two decimals, whatever the locale.
[[nodiscard]] QByteArray pdfNumber(qreal value);

} // namespace hearsay
