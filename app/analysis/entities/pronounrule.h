// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/entityclusters.h"

namespace hearsay
{

/// A pronoun and the nearest fitting speaker or subject before it (after Hobbs 1978 and Lappin and Leass 1994:
/// nearness, subjects before objects, speakers before others). Likely, never sure.
class PronounRule final : public EntityRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("nearest-fitting-speaker"); }
    void apply(EntityClusters &clusters) const override;

private:
    [[nodiscard]] qsizetype antecedent(const EntityClusters &clusters, qsizetype pronoun) const;
    [[nodiscard]] int score(const EntityClusters &clusters, qsizetype pronoun, qsizetype candidate) const;
};

} // namespace hearsay
