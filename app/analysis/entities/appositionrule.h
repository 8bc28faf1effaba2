// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/entityclusters.h"

namespace hearsay
{

/// A role beside a name: “Ana Ruiz, the head of the port,”, “the port’s head, Ana Ruiz,”, “spokesman Ben Low”.
class AppositionRule final : public EntityRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("apposition"); }
    void apply(EntityClusters &clusters) const override;

private:
    void joinBehind(EntityClusters &clusters, qsizetype nameMention, const QHash<qsizetype, qsizetype> &byFirst) const;
    /// “…, the mayor of Low and Ruiz’s elder sister,”: a second role behind the first, which begins at \a first.
    void joinSecond(EntityClusters &clusters, qsizetype nameMention, qsizetype first,
                    const QHash<qsizetype, qsizetype> &byFirst) const;
    void joinBefore(EntityClusters &clusters, qsizetype nameMention,
                    const QHash<qsizetype, QList<qsizetype>> &byEnd) const;
    bool join(EntityClusters &clusters, qsizetype role, qsizetype nameMention) const;
};

} // namespace hearsay
