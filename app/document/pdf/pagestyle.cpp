// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdf/pagestyle.h"

namespace hearsay
{

namespace
{

QFont font(const QStringList &families, qreal points, QFont::Weight weight = QFont::Normal)
{
    QFont font(families);
    font.setPixelSize(qRound(PageStyle::points(points)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

PageStyle::PageStyle(QPageSize::PageSizeId pageSize, const ReaderTheme &theme)
    : page(QPageSize::size(pageSize, QPageSize::Point) * perPoint)
    , ink(theme.ink)
    , muted(theme.muted)
    , hairline(theme.hairline)
    , soft(theme.soft)
    , warning(theme.warning)
{
    const QStringList serif{QStringLiteral("Charis SIL"), QStringLiteral("Noto Serif"), QStringLiteral("DejaVu Serif"),
                            QStringLiteral("serif")};
    const QStringList sans{QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                           QStringLiteral("sans-serif")};
    frame = QRectF(QPointF(points(62), points(56)), QPointF(page.width() - points(55), page.height() - points(52)));
    column = QRectF(QPointF(points(106), frame.top()), QPointF(page.width() - points(98), frame.bottom()));
    headline = font(serif, 23, QFont::Bold);
    body = font(serif, 11.5);
    heading = font(serif, 13, QFont::Bold);
    label = font(sans, 8);
    labelBold = font(sans, 8, QFont::Bold);
    small = font(sans, 7);
}

} // namespace hearsay
