// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/entityclusters.h"

namespace hearsay
{

/// A role told once and used later: “a port official … the official”, “Mayor Ana Ruiz … the mayor”, “the chief of the
/// port … the port’s head” by synonyms and broader words of WordNet; “the council” for a body whose name ends so.
class RoleReferenceRule final : public EntityRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("role-told-before"); }
    void apply(EntityClusters &clusters) const override;

private:
    [[nodiscard]] qsizetype antecedent(const EntityClusters &clusters, qsizetype role,
                                       const std::vector<qsizetype> &earlier) const;
};

} // namespace hearsay
