// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/entityclusters.h"

namespace hearsay
{

/// The same name again, title or not: “Ana Ruiz … Ana Ruiz”; capitals of a transcript count as the same.
class ExactNameRule final : public EntityRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("same-name"); }
    void apply(EntityClusters &clusters) const override;
};

} // namespace hearsay
