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
#include <map>

namespace hearsay
{

namespace
{

/// The choices of each pronoun as entities, those that became one counted together.
std::vector<PronounChoices> pronounChoices(const EntityClusters &clusters, const std::vector<Entity> &entities)
{
    std::map<TextSpan, EntityId> entityAt;
    for (const Entity &entity : entities)
        for (const Mention &mention : entity.mentions)
            entityAt.emplace(mention.span, entity.id);
    std::vector<PronounChoices> out;
    for (const auto &[pronoun, choices] : clusters.choices()) {
        PronounChoices one{clusters.candidate(pronoun).span, {}};
        for (const auto &[candidate, probability] : choices) {
            const auto found = entityAt.find(clusters.candidate(candidate).span);
            if (found == entityAt.end())
                continue;
            const auto known = std::ranges::find(one.entities, found->second, &RivalSpeaker::entity);
            if (known != one.entities.end())
                known->probability = known->probability.value_or(0) + probability;
            else
                one.entities.push_back({found->second, probability});
        }
        std::ranges::stable_sort(one.entities, std::ranges::greater(), &RivalSpeaker::probability);
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace

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
    for (qsizetype i = 0; i < clusters.size(); ++i)
        for (const auto &[antecedent, probability] : clusters.others(i))
            draft.antecedents[clusters.candidate(i).span].push_back({clusters.candidate(antecedent).span, probability});
    FindingIds ids(draft.article.text);
    for (Entity &entity : draft.analysis.entities)
        entity.id = ids.entity({entity.mentions.front().span});
    draft.pronouns = pronounChoices(clusters, draft.analysis.entities);
}

} // namespace hearsay
