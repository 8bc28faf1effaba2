// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/rowpainting.h"

#include <QStyledItemDelegate>

namespace hearsay
{

/// What the rows of all lists have in common: the tint of the chosen one, a focus ring, a hover. What stands in a row
/// is laid out once, for its height and for painting alike.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RowDelegate(const ReaderTheme &theme, QObject *parent = nullptr);

    void setTheme(const ReaderTheme &theme) { m_theme = theme; }
    [[nodiscard]] const ReaderTheme &theme() const { return m_theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;

protected:
    /// Lays the row's content from the top of \a box downwards and returns its height; draws it where \a painter is not
    /// nullptr. \a box has the row's margins taken off.
    virtual int layOut(QPainter *painter, const QRect &box, const QFont &font, const QModelIndex &index) const = 0;
    /// The height of what stands above the row and is not part of it, drawn if \a painter is not nullptr.
    virtual int layOutHeader(QPainter *painter, const QRect &box, const QFont &font, const QModelIndex &index) const;
    /// Corners of the row's background; 0: the whole width of the list.
    [[nodiscard]] virtual int radius() const { return 0; }

    /// Draws where \a painter is not nullptr; returns the height either way.
    static int place(QPainter *painter, const QRect &box, const RowText &text);
    [[nodiscard]] static QFont smaller(const QFont &font);
    [[nodiscard]] static QFont bolder(const QFont &font);

private:
    [[nodiscard]] QMargins margins() const;
    void paintGround(QPainter &painter, const QRect &row, QStyle::State state) const;

    ReaderTheme m_theme;
};

} // namespace hearsay
