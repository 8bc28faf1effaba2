// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/entityclusters.h"

namespace hearsay
{

/// One surname with this title and with that, or with none, where no full name tells whose it is: “Mayor Ruiz … Ms
/// Ruiz”. Where the article knows two people of that surname, the short names are left to their titles.
class SameSurnameRule final : public EntityRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("same-surname"); }
    void apply(EntityClusters &clusters) const override;
};

} // namespace hearsay
