// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/correction.h"

#include <algorithm>

namespace hearsay
{

namespace
{

template<typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

QString targetOf(const Correction &correction)
{
    return std::visit(Overloaded{[](const SpeakerCorrection &one) { return one.attribution.value; },
                                 [](const NameCorrection &one) { return one.entity.value; },
                                 [](const MergeCorrection &one) { return one.from.value; },
                                 [](const VerdictCorrection &one) { return one.contradiction.value; }},
                      correction);
}

Reason readersReason()
{
    return {QStringLiteral("reader"), QStringLiteral(QT_TRANSLATE_NOOP("Reason", "You said so.")), {}, {}};
}

Entity *entityOf(Analysis &analysis, const EntityId &id)
{
    const auto found = std::ranges::find(analysis.entities, id, &Entity::id);
    return found == analysis.entities.end() ? nullptr : &*found;
}

void apply(Analysis &analysis, const SpeakerCorrection &correction)
{
    const auto found = std::ranges::find(analysis.attributions, correction.attribution, &Attribution::id);
    if (found == analysis.attributions.end() || (correction.speaker && !entityOf(analysis, *correction.speaker)))
        return;
    if (found->speaker && found->speaker != correction.speaker)
        found->rivals.insert(found->rivals.begin(), RivalSpeaker{*found->speaker, std::nullopt});
    std::erase_if(found->rivals, [&](const RivalSpeaker &rival) { return rival.entity == correction.speaker; });
    found->speaker = correction.speaker;
    found->certainty = {CertaintyLevel::Sure, std::nullopt};
    found->reason = readersReason();
}

void apply(Analysis &analysis, const NameCorrection &correction)
{
    if (Entity *entity = entityOf(analysis, correction.entity))
        entity->name = correction.name;
}

void replaceEntity(Attribution &attribution, const MergeCorrection &merge)
{
    if (attribution.speaker == merge.from)
        attribution.speaker = merge.into;
    if (attribution.addressee == merge.from)
        attribution.addressee = merge.into;
    std::erase_if(attribution.rivals, [&](const RivalSpeaker &rival) {
        return rival.entity == merge.from || rival.entity == attribution.speaker;
    });
}

void apply(Analysis &analysis, const MergeCorrection &merge)
{
    Entity *from = entityOf(analysis, merge.from);
    Entity *into = entityOf(analysis, merge.into);
    if (!from || !into || from == into)
        return;
    std::ranges::move(from->mentions, std::back_inserter(into->mentions));
    std::ranges::stable_sort(into->mentions, {}, &Mention::span);
    if (into->role.isEmpty())
        into->role = from->role;
    for (Attribution &attribution : analysis.attributions)
        replaceEntity(attribution, merge);
    for (Contradiction &contradiction : analysis.contradictions)
        std::ranges::replace(contradiction.between, merge.from, merge.into);
    std::erase_if(analysis.entities, [&](const Entity &entity) { return entity.id == merge.from; });
}

void apply(Analysis &analysis, const VerdictCorrection &correction)
{
    const auto found = std::ranges::find(analysis.contradictions, correction.contradiction, &Contradiction::id);
    if (found == analysis.contradictions.end())
        return;
    if (correction.verdict == Verdict::Dismissed)
        analysis.contradictions.erase(found);
    else
        found->certainty = {CertaintyLevel::Sure, std::nullopt};
}

} // namespace

bool sameTarget(const Correction &a, const Correction &b)
{
    return a.index() == b.index() && targetOf(a) == targetOf(b);
}

std::optional<Correction> Corrections::find(const Correction &like) const
{
    const auto found = std::ranges::find_if(m_list, [&](const Correction &one) { return sameTarget(one, like); });
    return found == m_list.end() ? std::nullopt : std::optional(*found);
}

std::optional<Verdict> Corrections::verdict(const ContradictionId &id) const
{
    const std::optional<Correction> found = find(VerdictCorrection{id, {}});
    return found ? std::optional(std::get<VerdictCorrection>(*found).verdict) : std::nullopt;
}

void Corrections::set(const Correction &correction)
{
    const auto found = std::ranges::find_if(m_list, [&](const Correction &one) { return sameTarget(one, correction); });
    if (found == m_list.end())
        m_list.push_back(correction);
    else
        *found = correction;
}

void Corrections::remove(const Correction &like)
{
    std::erase_if(m_list, [&](const Correction &one) { return sameTarget(one, like); });
}

Analysis corrected(Analysis found, const Corrections &corrections)
{
    for (const Correction &correction : corrections.list())
        std::visit([&](const auto &one) { apply(found, one); }, correction);
    return found;
}

} // namespace hearsay
