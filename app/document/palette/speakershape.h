// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>

namespace hearsay
{

/// The shapes that stand for speakers beside their colours, so that no mark rests on colour alone.
enum class SpeakerShape { Circle, Square, Triangle, Diamond, Star, Pentagon, Cross, Hexagon };

inline constexpr size_t speakerShapeCount = 8;

/// The shape of the voice of this rank: the first eight follow the order above; later ones go through it again, shifted
/// by one each time round, so that colour and shape together stay one of a kind for 64 voices.
[[nodiscard]] SpeakerShape speakerShape(size_t rank);

/// The outline of \a shape, as large as \a box allows, optically of one size with the others. Closed; fill it, or
/// stroke it where a hollow one is asked for.
[[nodiscard]] QPainterPath speakerShapePath(SpeakerShape shape, const QRectF &box);

} // namespace hearsay
