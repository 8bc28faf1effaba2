// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/entityclusters.h"

namespace hearsay
{

/// The same group by the same words: “US officials … the US officials”.
class RepeatedGroupRule final : public EntityRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("same-words"); }
    void apply(EntityClusters &clusters) const override;
};

} // namespace hearsay
