// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdf/articlepages.h"

#include <QPainter>

#include <map>

namespace hearsay
{

namespace
{

constexpr qreal pt(qreal value)
{
    return PageStyle::points(value);
}

constexpr size_t laneColumns = 6;

} // namespace

qreal ArticlePages::laneX(size_t rank) const
{
    // Columns stand as wide as there is room for; voices past the last share it, and their shape tells them apart.
    const size_t columns = std::clamp<size_t>(voices.size(), 1, laneColumns);
    const qreal room = style.column.left() - style.frame.left() - pt(6);
    const qreal step = std::min(pt(8.5), room / qreal(columns));
    return style.frame.left() + step * (qreal(std::min(rank, columns - 1)) + 0.5);
}

void ArticlePages::paint(QPainter &painter, int page) const
{
    layout.paint(painter, page);
    if (page == 0)
        paintLaneHead(painter);
    paintLane(painter, page);
    paintBadges(painter, page);
}

void ArticlePages::paintLaneHead(QPainter &painter) const
{
    const qreal y = style.frame.top() + pt(12) + style.headlinePitch / 2;
    for (const Voice &voice : voices) {
        if (voice.rank >= laneColumns)
            break;
        paintVoice(painter, {laneX(voice.rank), y}, pt(5), voice.rank, theme);
    }
}

void ArticlePages::paintLane(QPainter &painter, int page) const
{
    for (const Mark &mark : marks) {
        if (!mark.voice)
            continue;
        QRectF bar;
        for (const TextSpan span : mark.spans)
            for (const PageRect &part : layout.rectsOf(span))
                if (part.page == page)
                    bar = bar.united(QRectF(0, part.rect.top(), 1, part.rect.height()));
        if (bar.isEmpty())
            continue;
        const QColor colour = theme.speaker(*mark.voice);
        painter.setPen(QPen(colour, pt(0.8)));
        painter.setBrush(mark.hasTint() && mark.kind == AttributionKind::Direct ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(laneX(*mark.voice) - pt(1.9), bar.top() + pt(1), pt(3.8), bar.height() - pt(2)),
                                pt(0.8), pt(0.8));
    }
    painter.setBrush(Qt::NoBrush);
}

void ArticlePages::paintBadges(QPainter &painter, int page) const
{
    // Badges of one line stand side by side.
    std::map<qreal, int> taken;
    const auto centreAt = [&](const PageRect &line) {
        const int place = taken[line.rect.center().y()]++;
        return QPointF(style.column.right() + pt(14) + pt(13) * place, line.rect.center().y());
    };
    for (size_t i = 0; i < analysis.contradictions.size(); ++i)
        for (const TextSpans &side : analysis.contradictions[i].sides) {
            const auto rects = layout.rectsOf(hull(side));
            if (!rects.empty() && rects.front().page == page)
                paintBadge(painter, centreAt(rects.front()), qsizetype(i + 1), style);
        }
    for (const Notice &notice : analysis.notices) {
        const auto rects = layout.rectsOf(notice.span);
        if (!rects.empty() && rects.front().page == page)
            paintWarning(painter, centreAt(rects.front()), style);
    }
}

void paintVoice(QPainter &painter, QPointF centre, qreal size, size_t rank, const ReaderTheme &theme)
{
    const QRectF box(centre - QPointF(size / 2, size / 2), QSizeF(size, size));
    painter.fillPath(speakerShapePath(speakerShape(rank), box), theme.speaker(rank));
}

void paintBadge(QPainter &painter, QPointF centre, qsizetype number, const PageStyle &style)
{
    painter.save();
    painter.setPen(QPen(style.warning, pt(0.8)));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, pt(5.2), pt(5.2));
    painter.setFont(style.small);
    painter.drawText(QRectF(centre - QPointF(pt(6), pt(6)), QSizeF(pt(12), pt(12))), Qt::AlignCenter,
                     QString::number(number));
    painter.restore();
}

void paintWarning(QPainter &painter, QPointF centre, const PageStyle &style)
{
    QPolygonF triangle{centre + QPointF(0, -pt(4.4)), centre + QPointF(pt(4.8), pt(3.6)),
                       centre + QPointF(-pt(4.8), pt(3.6))};
    painter.save();
    painter.setPen(QPen(style.warning, pt(0.9), Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(triangle);
    painter.restore();
}

} // namespace hearsay
