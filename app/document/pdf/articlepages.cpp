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

constexpr size_t laneColumns = 5;

} // namespace

ArticlePages::ArticlePages(const Analysis &analysis, const std::vector<Voice> &voices, const std::vector<Mark> &marks,
                           const ReaderTheme &theme, const ArticleLayout &layout, const PageStyle &style)
    : m_analysis(analysis)
    , m_voices(voices)
    , m_theme(theme)
    , m_layout(layout)
    , m_style(style)
    , m_bars(size_t(layout.pageCount()))
    , m_signs(size_t(layout.pageCount()))
{
    for (const Mark &mark : marks)
        placeBars(mark);
    placeSigns();
}

void ArticlePages::placeBars(const Mark &mark)
{
    if (!mark.voice)
        return;
    std::map<int, LaneBar> bars;
    for (const TextSpan span : mark.spans)
        for (const PageRect &part : m_layout.rectsOf(span)) {
            const auto [bar, fresh] = bars.try_emplace(
                part.page, LaneBar{part.rect.top(), 0, *mark.voice, mark.kind == AttributionKind::Direct});
            bar->second.bottom = part.rect.bottom();
        }
    for (const auto &[page, bar] : bars)
        m_bars[size_t(page)].push_back(bar);
}

void ArticlePages::placeSigns()
{
    // Signs of one line stand side by side.
    std::map<std::pair<int, qreal>, int> taken;
    const auto place = [&](TextSpan span, std::optional<qsizetype> number) {
        const auto rects = m_layout.rectsOf(span);
        if (rects.empty())
            return;
        const qreal y = rects.front().rect.center().y();
        const int before = taken[{rects.front().page, y}]++;
        m_signs[size_t(rects.front().page)].push_back({{m_style.column.right() + pt(14) + pt(13) * before, y}, number});
    };
    for (size_t i = 0; i < m_analysis.contradictions.size(); ++i)
        for (const TextSpans &side : m_analysis.contradictions[i].sides)
            place(hull(side), qsizetype(i + 1));
    for (const Notice &notice : m_analysis.notices)
        place(notice.span, std::nullopt);
}

qreal ArticlePages::laneX(size_t rank) const
{
    // Columns stand as wide as there is room for; voices past the last share it, and their shape tells them apart.
    const size_t columns = std::clamp<size_t>(m_voices.size(), 1, laneColumns);
    const qreal room = m_style.column.left() - m_style.frame.left() - pt(6);
    const qreal step = std::min(pt(8.5), room / qreal(columns));
    return m_style.frame.left() + step * (qreal(std::min(rank, columns - 1)) + 0.5);
}

void ArticlePages::paint(QPainter &painter, int page) const
{
    m_layout.paint(painter, page);
    if (page == 0)
        paintLaneHead(painter);
    for (const LaneBar &bar : m_bars[size_t(page)]) {
        const QColor colour = m_theme.speaker(bar.rank);
        painter.setPen(QPen(colour, pt(0.8)));
        painter.setBrush(bar.filled ? QBrush(colour) : QBrush(Qt::NoBrush));
        const QRectF box(laneX(bar.rank) - pt(1.9), bar.top + pt(1), pt(3.8), bar.bottom - bar.top - pt(2));
        painter.drawRoundedRect(box, pt(0.8), pt(0.8));
    }
    painter.setBrush(Qt::NoBrush);
    for (const MarginSign &sign : m_signs[size_t(page)]) {
        if (sign.number)
            paintBadge(painter, sign.centre, *sign.number, m_style);
        else
            paintWarning(painter, sign.centre, m_style);
    }
}

void ArticlePages::paintLaneHead(QPainter &painter) const
{
    const qreal y = m_style.frame.top() + pt(7);
    const bool shared = m_voices.size() > laneColumns;
    for (const Voice &voice : m_voices)
        if (voice.rank < laneColumns - (shared ? 1 : 0))
            paintVoice(painter, {laneX(voice.rank), y}, pt(5), voice.rank, m_theme);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.muted);
    for (const qreal step : {-1.8, 0.0, 1.8})
        if (shared)
            painter.drawEllipse(QPointF(laneX(laneColumns - 1) + pt(step), y), pt(0.6), pt(0.6));
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
