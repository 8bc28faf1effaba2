// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/entitiesstage.h"

#include "analysis/entities/acronymrule.h"
#include "analysis/entities/appositionrule.h"
#include "analysis/entities/bylines.h"
#include "analysis/entities/countryrule.h"
#include "analysis/entities/exactnamerule.h"
#include "analysis/entities/families.h"
#include "analysis/entities/gendervote.h"
#include "analysis/entities/genericbodyrule.h"
#include "analysis/entities/modelkinds.h"
#include "analysis/entities/pronounrule.h"
#include "analysis/entities/repeatedgrouprule.h"
#include "analysis/entities/rolereferencerule.h"
#include "analysis/entities/samesurnamerule.h"
#include "analysis/entities/shortnamerule.h"
#include "annotation/findingid.h"

#include <algorithm>

namespace hearsay
{

EntitiesStage::EntitiesStage(ReportingLexicon reporting, NameLexicon names, LogisticWeights weights,
                             AntecedentWatch watch)
    : m_reporting(std::move(reporting)), m_names(std::move(names)), m_weights(std::move(weights))
{
    m_finders.push_back(std::make_unique<NameFinder>(m_names));
    m_finders.push_back(std::make_unique<RoleFinder>(m_names));
    m_finders.push_back(std::make_unique<PronounFinder>());
    m_rules.push_back(std::make_unique<ExactNameRule>());
    m_rules.push_back(std::make_unique<AppositionRule>());
    m_rules.push_back(std::make_unique<ShortNameRule>());
    m_rules.push_back(std::make_unique<SameSurnameRule>());
    m_rules.push_back(std::make_unique<AcronymRule>());
    m_rules.push_back(std::make_unique<CountryRule>());
    m_rules.push_back(std::make_unique<RepeatedGroupRule>());
    m_rules.push_back(std::make_unique<RoleReferenceRule>(m_weights, watch));
    m_rules.push_back(std::make_unique<GenericBodyRule>());
    m_rules.push_back(std::make_unique<PronounRule>(m_weights, std::move(watch)));
}

EntitiesStage::~EntitiesStage() = default;

void EntitiesStage::run(Draft &draft, const CancelToken &cancel) const
{
    const SurfaceReading &reading = *draft.surface;
    std::vector<MentionCandidate> mentions;
    for (const auto &finder : m_finders)
        finder->find(reading, mentions);
    std::ranges::stable_sort(mentions, {},
                             [](const MentionCandidate &one) { return std::pair(one.span.start, -one.span.end); });
    markProminence(reading, m_reporting, mentions);
    ModelMentions model(mentions, draft.language ? &*draft.language : nullptr);
    sortByModel(model, mentions);
    markBylines(draft.article, reading, m_names, mentions);
    markFamilies(reading, mentions);
    voteOnGenders(model, mentions);
    EntityClusters clusters(reading, std::move(mentions), std::move(model));
    for (const auto &rule : m_rules) {
        if (cancel.stop_requested())
            return;
        rule->apply(clusters);
    }
    draft.analysis.entities = clusters.entities();
    FindingIds ids(draft.article.text);
    for (Entity &entity : draft.analysis.entities)
        entity.id = ids.entity({entity.mentions.front().span});
}

} // namespace hearsay
