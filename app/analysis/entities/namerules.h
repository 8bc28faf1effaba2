// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/entityclusters.h"
#include "analysis/lexicon/namelexicon.h"

namespace hearsay
{

/// The same name again, title or not: “Ana Ruiz … Ana Ruiz”; capitals of a transcript count as the same.
class ExactNameRule final : public EntityRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("same-name"); }
    void apply(EntityClusters &clusters) const override;
};

/// A short name and the full one: surname, given name, nickname, first words of a body’s name, with or without a middle
/// name. Where two people bear it, title and gender decide; else the one named last, with certainty unclear.
class ShortNameRule final : public EntityRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("short-name"); }
    void apply(EntityClusters &clusters) const override;
};

/// An acronym and the name that it is made of: “the Harbour Safety Board (HSB)”, “the HSB”.
class AcronymRule final : public EntityRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("acronym"); }
    void apply(EntityClusters &clusters) const override;
};

/// Capitals, seats of government and peoples speak for their country. A capital that is only a place in the article
/// (“met in Lisbon”) is left alone.
class CountryRule final : public EntityRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("speaks-for-country"); }
    void apply(EntityClusters &clusters) const override;
};

} // namespace hearsay
