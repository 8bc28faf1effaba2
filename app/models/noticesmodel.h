// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingsmodel.h"

namespace hearsay
{

/// What is wrong in the report itself.
class NoticesModel final : public FindingsModel
{
    Q_OBJECT
public:
    using FindingsModel::FindingsModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] int countRows() const override { return int(analysis().notices.size()); }
    [[nodiscard]] QString idAt(int row) const override { return analysis().notices[size_t(row)].id.value; }
};

} // namespace hearsay
