// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/entityclusters.h"

namespace hearsay
{

/// Capitals, seats of government and peoples speak for their country. A capital that is only a place in the article
/// (“met in Lisbon”) is left alone.
class CountryRule final : public EntityRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("speaks-for-country"); }
    void apply(EntityClusters &clusters) const override;
};

} // namespace hearsay
