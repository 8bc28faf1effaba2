// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/rowdelegate.h"

#include "widgets/appearance.h"

#include <QAbstractItemView>

namespace hearsay
{

RowDelegate::RowDelegate(const ReaderTheme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QMargins RowDelegate::margins() const
{
    return radius() > 0 ? QMargins(8, 8, 8, 8) : QMargins(16, 8, 14, 8);
}

int RowDelegate::layOutHeader(QPainter *, const QRect &, const QFont &, const QModelIndex &) const
{
    return 0;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const int header = layOutHeader(painter, option.rect, option.font, index);
    const QRect row = option.rect.adjusted(0, header, 0, 0);
    paintGround(*painter, row, option.state);
    layOut(painter, row.marginsRemoved(margins()), option.font, index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QMargins edge = margins();
    const int inner = std::max(40, width - edge.left() - edge.right());
    const int header = layOutHeader(nullptr, QRect(0, 0, width, 0), option.font, index);
    return {std::max(40, width),
            header + edge.top() + layOut(nullptr, QRect(0, 0, inner, 0), option.font, index) + edge.bottom()};
}

void RowDelegate::paintGround(QPainter &painter, const QRect &row, QStyle::State state) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (state & QStyle::State_Selected) {
        painter.setBrush(m_theme.selection);
        painter.drawRoundedRect(row, radius(), radius());
    } else if (state & QStyle::State_MouseOver) {
        painter.setBrush(ReaderTheme::mixed(m_theme.window, m_theme.soft, 0.6));
        painter.drawRoundedRect(row, radius(), radius());
    }
    if (state & QStyle::State_HasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), std::max(3, radius()), std::max(3, radius()));
    }
}

int RowDelegate::place(QPainter *painter, const QRect &box, const RowText &text)
{
    return painter ? draw(*painter, box, text) : heightOf(text, box.width());
}

QFont RowDelegate::smaller(const QFont &font)
{
    return scaled(font, 0.92);
}

QFont RowDelegate::bolder(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

} // namespace hearsay
