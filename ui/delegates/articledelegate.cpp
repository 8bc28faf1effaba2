// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/articledelegate.h"

#include "models/roles.h"
#include "reader/ownwords.h"

#include <QAbstractItemModel>

namespace hearsay
{

int ArticleDelegate::layOutHeader(QPainter *painter, const QRect &box, const QFont &font,
                                  const QModelIndex &index) const
{
    const QString section = index.data(SectionRole).toString();
    if (index.row() > 0 && index.siblingAtRow(index.row() - 1).data(SectionRole).toString() == section)
        return 0;
    const int above = index.row() > 0 ? 16 : 6;
    const RowText text{section, bolder(smaller(font)), theme().muted};
    return above + place(painter, box.adjusted(8, above, -8, 0), text) + 5;
}

int ArticleDelegate::layOut(QPainter *painter, const QRect &box, const QFont &font, const QModelIndex &index) const
{
    int y = place(painter, box, {index.data().toString(), bolder(font), theme().ink, 3});
    if (const QString detail = index.data(DetailRole).toString(); !detail.isEmpty())
        y += 2 +
             place(painter, box.adjusted(0, y + 2, 0, 0), {withFiguresKept(detail), smaller(font), theme().muted, 3});
    const auto shares = index.data(SharesRole).value<QList<double>>();
    // The room for the stripe is kept while nothing is known, so that the list does not jump when it comes.
    if (painter && !shares.isEmpty())
        drawStripe(*painter, QRectF(box.left(), box.top() + y + 6, box.width(), 3), shares, theme());
    return y + 9;
}

} // namespace hearsay
