// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/rowdelegate.h"

namespace hearsay
{

/// Claims: who says it, the words, and how they are said. Nested ones stand further in.
class ClaimDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    int layOut(QPainter *painter, const QRect &box, const QFont &font, const QModelIndex &index) const override;
};

} // namespace hearsay
