// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/antecedents.h"
#include "analysis/entities/mentionfinder.h"
#include "analysis/lexicon/namelexicon.h"
#include "analysis/lexicon/reportinglexicon.h"
#include "analysis/stage.h"

namespace hearsay
{

/// Who and what is spoken of, or speaks: finds mentions by name, role and pronoun and joins them, sure rules first.
class EntitiesStage final : public Stage
{
public:
    /// \a weights judge whom pronouns and roles take up. \a watch is told of each case that they judge: what they are
    /// learned from.
    EntitiesStage(ReportingLexicon reporting, NameLexicon names, LogisticWeights weights, AntecedentWatch watch = {});
    ~EntitiesStage() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("entities"); }
    [[nodiscard]] std::vector<Finding> needs() const override { return {Finding::Surface}; }
    [[nodiscard]] std::vector<Finding> gives() const override { return {Finding::Entities}; }
    void run(Draft &draft, const CancelToken &cancel) const override;

private:
    ReportingLexicon m_reporting;
    NameLexicon m_names;
    LogisticWeights m_weights;
    std::vector<std::unique_ptr<const MentionFinder>> m_finders;
    std::vector<std::unique_ptr<const EntityRule>> m_rules;
};

} // namespace hearsay
