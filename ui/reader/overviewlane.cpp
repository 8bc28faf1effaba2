// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/overviewlane.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace hearsay
{

namespace
{

constexpr double edge = 4; ///< above the first and below the last mark

} // namespace

OverviewLane::OverviewLane(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("overviewLane"));
    setAccessibleName(tr("Voices over the whole article"));
    setFocusPolicy(Qt::NoFocus);
}

void OverviewLane::setTheme(const ReaderTheme &theme)
{
    m_theme = theme;
    m_drawn = {};
    update();
}

void OverviewLane::setMarks(std::vector<OverviewMark> marks)
{
    m_marks = std::move(marks);
    m_drawn = {};
    update();
}

void OverviewLane::setSight(double from, double to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    update();
}

void OverviewLane::drawMarks(QPainter &painter) const
{
    const double room = height() - 2 * edge;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const OverviewMark &mark : m_marks) {
        const double top = edge + mark.from * room;
        const double tall = std::max(1.5, (mark.to - mark.from) * room);
        if (mark.isAlert) {
            painter.setBrush(mark.colour);
            painter.drawEllipse(QPointF(width() - 3.5, top), 2, 2);
            continue;
        }
        // Told words are narrower than quoted ones, as they are hollow in the lane beside the text.
        painter.setBrush(mark.colour);
        painter.drawRect(QRectF(2, top, mark.filled ? 7 : 3, tall));
    }
}

void OverviewLane::paintEvent(QPaintEvent *)
{
    const double ratio = devicePixelRatioF();
    if (m_drawn.isNull() || m_drawn.size() != size() * ratio) {
        m_drawn = QPixmap(size() * ratio);
        m_drawn.setDevicePixelRatio(ratio);
        m_drawn.fill(m_theme.page);
        QPainter onto(&m_drawn);
        drawMarks(onto);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    if (m_from <= 0 && m_to >= 1)
        return;
    const double room = height() - 2 * edge;
    const double tall = std::max(8.0, (m_to - m_from) * room);
    const QRectF sight(0.5, edge + std::min(m_from * room, room - tall), width() - 1, tall);
    QColor veil = m_theme.ink;
    veil.setAlphaF(0.07F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(veil);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.drawRoundedRect(sight, 3, 3);
}

void OverviewLane::ask(double y)
{
    Q_EMIT placeAsked(std::clamp((y - edge) / std::max(1.0, height() - 2 * edge), 0.0, 1.0));
}

void OverviewLane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        ask(event->position().y());
}

void OverviewLane::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        ask(event->position().y());
}

} // namespace hearsay
