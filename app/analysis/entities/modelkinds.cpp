// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/modelkinds.h"

namespace hearsay
{

namespace
{

constexpr double leastForUnknown = 0.5;
constexpr double leastAgainstList = 0.8;

std::optional<EntityKind> kindOf(const ModelMentions::Reading &reading)
{
    if (reading.name && reading.nameProbability >= leastForUnknown)
        switch (*reading.name) {
        case NameKind::Person:
            return EntityKind::Person;
        case NameKind::Organisation:
            return EntityKind::Organisation;
        case NameKind::Place:
            return EntityKind::Place;
        }
    if (!reading.kind)
        return std::nullopt;
    switch (*reading.kind) {
    case MentionKind::Person:
        return EntityKind::Person;
    case MentionKind::Organisation:
        return EntityKind::Organisation;
    case MentionKind::Place:
        return EntityKind::Place;
    default:
        return std::nullopt;
    }
}

/// A word that is a place in WordNet and, in this text, almost surely somebody’s name.
bool isNoPlace(const ModelMentions::Reading &reading, const MentionCandidate &name)
{
    return name.kind == EntityKind::Place && name.country.isEmpty() && reading.name &&
           *reading.name != NameKind::Place && reading.nameProbability >= leastAgainstList;
}

void sortName(const ModelMentions::Reading &reading, MentionCandidate &name)
{
    if (isNoPlace(reading, name))
        name.kind = EntityKind::Other;
    if (name.kind != EntityKind::Other || !name.title.isEmpty())
        return;
    const std::optional<EntityKind> kind = kindOf(reading);
    if (!kind || (*kind != EntityKind::Person && name.gender != Gender::Unknown))
        return;
    name.kind = *kind;
    if (*kind == EntityKind::Person)
        return;
    name.number = GrammaticalNumber::Unknown;
    if (name.head.isEmpty() && *kind == EntityKind::Organisation && name.name.size() > 1)
        name.head = name.name.back().toLower();
}

void sortRole(const ModelMentions::Reading &reading, MentionCandidate &role)
{
    if (!reading.kind || role.kind != EntityKind::Person || role.gender != Gender::Unknown)
        return;
    if (isThing(*reading.kind))
        role.kind = EntityKind::Other;
    else if (*reading.kind == MentionKind::Organisation)
        role.kind = EntityKind::Organisation;
}

} // namespace

void sortByModel(const ModelMentions &model, std::vector<MentionCandidate> &candidates)
{
    if (model.isEmpty())
        return;
    for (size_t i = 0; i < candidates.size(); ++i) {
        const ModelMentions::Reading &reading = model.of(qsizetype(i));
        if (candidates[i].form == MentionForm::Name)
            sortName(reading, candidates[i]);
        else if (candidates[i].form == MentionForm::Role)
            sortRole(reading, candidates[i]);
    }
}

} // namespace hearsay
