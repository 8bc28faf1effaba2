// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/rowdelegate.h"

namespace hearsay
{

/// Contradictions: number, kind, and both sides one above the other with the differing words tinted.
class ContradictionDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    int layOut(QPainter *painter, const QRect &box, const QFont &font, const QModelIndex &index) const override;
};

} // namespace hearsay
