// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/antecedents.h"

namespace hearsay
{

class RoleCandidates;

/// A role told once and used later: “a port official … the official”, “Mayor Ana Ruiz … the mayor”, “the chief of the
/// port … the port’s head” by synonyms and broader words of WordNet; “the council” for a body whose name ends so. Of
/// several the likeliest by learned weights, or nobody; groups (“both officials”) by their words alone.
class RoleReferenceRule final : public EntityRule
{
public:
    explicit RoleReferenceRule(const LogisticWeights &weights, AntecedentWatch watch = {})
        : m_weights(weights), m_watch(std::move(watch))
    {
    }
    [[nodiscard]] QString name() const override { return QStringLiteral("role-told-before"); }
    void apply(EntityClusters &clusters) const override;

private:
    [[nodiscard]] qsizetype antecedent(const EntityClusters &clusters, qsizetype role,
                                       const std::vector<qsizetype> &earlier) const;
    /// For each bare noun for a firm (“the company”): the named body that all its mentions, taken together, mean
    /// likeliest; an article seldom calls two bodies so.
    [[nodiscard]] QHash<QString, qsizetype> agreedBodies(const EntityClusters &clusters) const;
    void joinGroup(EntityClusters &clusters, qsizetype role, const std::vector<qsizetype> &earlier) const;
    void joinLikeliest(EntityClusters &clusters, qsizetype role, const RoleCandidates &candidates,
                       const QHash<QString, qsizetype> &agreed) const;
    [[nodiscard]] Reason reasonFor(const EntityClusters &clusters, qsizetype role, qsizetype known) const;

    const LogisticWeights &m_weights;
    AntecedentWatch m_watch;
};

} // namespace hearsay
