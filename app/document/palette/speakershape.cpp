// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/palette/speakershape.h"

#include <cmath>
#include <numbers>

namespace hearsay
{

namespace
{

/// A closed ring of corners round the middle of \a box, the first at the top; radii take turns.
QPainterPath ring(const QRectF &box, int corners, double outer, double inner)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = -std::numbers::pi / 2 + 2 * std::numbers::pi * i / corners;
        const double radius = (i % 2 == 0 ? outer : inner) * box.width() / 2;
        polygon.append(box.center() + QPointF(radius * std::cos(angle), radius * std::sin(angle)));
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath cross(const QRectF &box)
{
    const double arm = box.width() * 0.18;
    const QPointF middle = box.center();
    QPainterPath upright;
    upright.addRect(QRectF(middle.x() - arm, box.top(), 2 * arm, box.height()));
    QPainterPath level;
    level.addRect(QRectF(box.left(), middle.y() - arm, box.width(), 2 * arm));
    return upright.united(level);
}

QPainterPath triangle(const QRectF &box)
{
    QPainterPath path;
    path.addPolygon(
        QPolygonF{{QPointF(box.center().x(), box.top()), QPointF(box.right(), box.bottom() - box.height() * 0.04),
                   QPointF(box.left(), box.bottom() - box.height() * 0.04)}});
    path.closeSubpath();
    return path;
}

} // namespace

SpeakerShape speakerShape(size_t rank)
{
    return SpeakerShape((rank + rank / speakerShapeCount) % speakerShapeCount);
}

QPainterPath speakerShapePath(SpeakerShape shape, const QRectF &box)
{
    QPainterPath path;
    switch (shape) {
    case SpeakerShape::Circle:
        path.addEllipse(box.center(), box.width() * 0.46, box.width() * 0.46);
        return path;
    case SpeakerShape::Square: {
        const double inset = box.width() * 0.09;
        path.addRect(box.adjusted(inset, inset, -inset, -inset));
        return path;
    }
    case SpeakerShape::Triangle:
        return triangle(box);
    case SpeakerShape::Diamond:
        return ring(box, 4, 1.06, 1.06);
    case SpeakerShape::Star:
        return ring(box.translated(0, box.height() * 0.04), 10, 1.12, 0.46);
    case SpeakerShape::Pentagon:
        return ring(box.translated(0, box.height() * 0.03), 5, 1.02, 1.02);
    case SpeakerShape::Cross:
        return cross(box);
    case SpeakerShape::Hexagon:
        return ring(box, 6, 1, 1);
    }
    return path;
}

} // namespace hearsay
