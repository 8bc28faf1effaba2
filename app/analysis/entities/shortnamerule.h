// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/entityclusters.h"

namespace hearsay
{

/// A short name and the full one: surname, given name, nickname, first words of a body’s name, with or without a middle
/// name. Where two people bear it, title and gender decide; else the one named last, with certainty unclear.
class ShortNameRule final : public EntityRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("short-name"); }
    void apply(EntityClusters &clusters) const override;

private:
    void joinLabel(EntityClusters &clusters, qsizetype label, const QList<qsizetype> &fitting) const;
    /// Of the names \a sameWord those that \a part may be short for and that fit its title best.
    [[nodiscard]] static QList<qsizetype> bearers(const EntityClusters &clusters, qsizetype part,
                                                  const QList<qsizetype> &sameWord);
};

} // namespace hearsay
