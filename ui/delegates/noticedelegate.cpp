// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/noticedelegate.h"

#include "models/roles.h"

namespace hearsay
{

namespace
{

constexpr int indent = 25;

} // namespace

int NoticeDelegate::layOut(QPainter *painter, const QRect &box, const QFont &font, const QModelIndex &index) const
{
    const int line = QFontMetrics(font).height();
    if (painter)
        drawNotice(*painter, QRectF(box.left() + 1, box.top() + (line - 12) / 2.0, 12, 12), theme());
    const QRect words = box.adjusted(indent, 0, 0, 0);
    int y = place(painter, words, {index.data().toString(), bolder(font), theme().ink, 2});
    y += 2;
    y += place(painter, words.adjusted(0, y, 0, 0),
               readingText(index.data(DetailRole).toString(), font, 1.05, theme(), 2));
    y += 2;
    return y + place(painter, words.adjusted(0, y, 0, 0),
                     {index.data(ReasonRole).toString(), smaller(font), theme().muted, 3});
}

} // namespace hearsay
