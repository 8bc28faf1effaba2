// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/entityclusters.h"

namespace hearsay
{

/// An acronym and the name that it is made of: “the Harbour Safety Board (HSB)”, “the HSB”.
class AcronymRule final : public EntityRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("acronym"); }
    void apply(EntityClusters &clusters) const override;
};

} // namespace hearsay
