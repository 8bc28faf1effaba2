// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/contradictiondelegate.h"

#include "models/contradictionsmodel.h"
#include "models/roles.h"

namespace hearsay
{

namespace
{

constexpr int badge = 20;
constexpr int indent = 30;

} // namespace

int ContradictionDelegate::layOut(QPainter *painter, const QRect &box, const QFont &font,
                                  const QModelIndex &index) const
{
    if (painter)
        drawBadge(*painter, QRectF(box.left(), box.top(), badge, badge), index.data(NumberRole).toInt(), smaller(font),
                  theme(), index.data(ConfirmedRole).toBool());
    const QRect words = box.adjusted(indent, 0, 0, 0);
    int y = place(painter, words, {index.data().toString(), bolder(font), theme().ink, 2});
    y += place(painter, words.adjusted(0, y, 0, 0), {index.data(DetailRole).toString(), smaller(font), theme().muted});
    for (const ContradictionSide &side : index.data(SidesRole).value<QList<ContradictionSide>>()) {
        y += 6;
        RowText text = readingText(side.excerpt.words, font, 1.05, theme(), 2);
        text.strong = side.excerpt.strong;
        const int height = place(painter, words.adjusted(10, y, 0, 0), text);
        if (painter)
            painter->fillRect(QRect(words.left(), words.top() + y, 3, height),
                              side.voice >= 0 ? theme().speaker(size_t(side.voice)) : theme().hairline);
        y += height;
    }
    return y;
}

} // namespace hearsay
