// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/entityclusters.h"

namespace hearsay
{

/// “The union”, “the company”, where no such body was told of: the body that the article names most, or the one whose
/// name fits. Unclear.
class GenericBodyRule final : public EntityRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("body-named-most"); }
    void apply(EntityClusters &clusters) const override;
};

} // namespace hearsay
