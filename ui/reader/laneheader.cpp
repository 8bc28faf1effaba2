// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/laneheader.h"

#include "reader/markpainter.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace hearsay
{

LaneHeader::LaneHeader(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("laneHeader"));
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
}

void LaneHeader::setTheme(const ReaderTheme &theme)
{
    m_theme = theme;
    update();
}

void LaneHeader::setVoices(const std::vector<Voice> &voices, const QStringList &names)
{
    m_voices = voices;
    m_names = names;
    setAccessibleName(
        names.isEmpty()
            ? tr("No speakers")
            : tr("Speakers in the lane: %1")
                  .arg(names.first(qsizetype(std::min<size_t>(8, voices.size()))).join(QStringLiteral(", "))));
    update();
}

void LaneHeader::setGeometryOf(const PageGeometry &page)
{
    m_page = page;
    update();
}

void LaneHeader::setLaneShown(bool shown)
{
    m_shown = shown;
    update();
}

void LaneHeader::setLifted(bool lifted)
{
    if (m_lifted != lifted)
        update();
    m_lifted = lifted;
}

size_t LaneHeader::columns() const
{
    return m_shown ? std::min(m_voices.size(), m_page.laneColumns) : 0;
}

size_t LaneHeader::ownColumns() const
{
    return columns() < m_voices.size() ? columns() - std::min<size_t>(columns(), 1) : columns();
}

QRectF LaneHeader::boxOf(size_t column) const
{
    const double size = std::clamp(m_page.lanePitch - 4, 5.0, 10.0);
    const double middle = m_page.laneColumn(column) + m_page.laneBar / 2;
    return QRectF(middle - size / 2, stripHeight / 2.0 + 4 - size / 2, size, size);
}

int LaneHeader::columnAt(QPointF point) const
{
    for (size_t column = 0; column < columns(); ++column)
        if (std::abs(boxOf(column).center().x() - point.x()) <= m_page.lanePitch / 2)
            return int(column);
    return -1;
}

bool LaneHeader::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = columnAt(help->pos());
    if (column >= 0 && column < m_names.size())
        QToolTip::showText(help->globalPos(),
                           size_t(column) < ownColumns() ? m_names.at(column) : tr("Further speakers"), this);
    else
        QToolTip::hideText();
    return true;
}

void LaneHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.page);
    MarkPainter marks(painter, m_theme, 1);
    for (size_t column = 0; column < ownColumns(); ++column)
        marks.drawShape(column, boxOf(column));
    if (columns() > ownColumns()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.muted);
        const QRectF box = boxOf(ownColumns());
        for (const double step : {-0.36, 0.0, 0.36})
            painter.drawEllipse(box.center() + QPointF(step * box.width(), 0), 1.2, 1.2);
    }
    if (m_lifted)
        painter.fillRect(QRectF(0, height() - 1, width(), 1), m_theme.hairline);
}

void LaneHeader::mouseMoveEvent(QMouseEvent *event)
{
    const int column = columnAt(event->position());
    setCursor(column >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (column >= 0 && size_t(column) < ownColumns())
        Q_EMIT hovered(m_voices[size_t(column)].entity);
    else
        Q_EMIT left();
}

void LaneHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int column = columnAt(event->position());
    if (event->button() == Qt::LeftButton && column >= 0 && size_t(column) < ownColumns())
        Q_EMIT activated(m_voices[size_t(column)].entity);
}

void LaneHeader::leaveEvent(QEvent *)
{
    Q_EMIT left();
}

} // namespace hearsay
