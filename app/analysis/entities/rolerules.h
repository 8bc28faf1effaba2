// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/entityclusters.h"
#include "analysis/lexicon/namelexicon.h"

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
    void joinBefore(EntityClusters &clusters, qsizetype nameMention,
                    const QHash<qsizetype, QList<qsizetype>> &byEnd) const;
    bool join(EntityClusters &clusters, qsizetype role, qsizetype nameMention) const;
};

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

/// The same group by the same words: “US officials … the US officials”.
class RepeatedGroupRule final : public EntityRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("same-words"); }
    void apply(EntityClusters &clusters) const override;
};

/// “The union”, “the company”, where no such body was told of: the body that the article names most, or the one whose
/// name fits. Unclear.
class GenericBodyRule final : public EntityRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("body-named-most"); }
    void apply(EntityClusters &clusters) const override;
};

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
