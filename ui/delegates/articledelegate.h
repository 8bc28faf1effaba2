// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/rowdelegate.h"

namespace hearsay
{

/// The list of articles: headline, what was found, and the voices as one thin stripe; a section’s name above its first.
class ArticleDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    int layOut(QPainter *painter, const QRect &box, const QFont &font, const QModelIndex &index) const override;
    int layOutHeader(QPainter *painter, const QRect &box, const QFont &font, const QModelIndex &index) const override;
    [[nodiscard]] int radius() const override { return 6; }
};

} // namespace hearsay
