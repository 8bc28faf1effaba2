// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/modelkinds.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace hearsay
{

namespace
{

constexpr double leastForUnknown = 0.5;
constexpr double leastAgainstList = 0.8;
constexpr double leastThatWavers = 0.15; ///< of all that is read of a bare name

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

/// Of names of one word, what the article’s mentions of it together make of it. News calls nobody by a bare name whose
/// full one is told nowhere: where the model wavers between somebody and a town or a team, it is no person.
class BareNames
{
public:
    BareNames(const ModelMentions &model, const std::vector<MentionCandidate> &candidates)
    {
        for (size_t i = 0; i < candidates.size(); ++i) {
            const MentionCandidate &one = candidates[i];
            if (!isBare(one) && one.isNamed())
                m_votes[one.name.back().toLower()].partOfLonger = true;
            const ModelMentions::Reading &reading = model.of(qsizetype(i));
            if (isBare(one) && reading.name)
                m_votes[one.name.front().toLower()].sums[size_t(*reading.name)] += reading.nameProbability;
        }
    }

    /// The reading with the sort that its name has throughout.
    [[nodiscard]] ModelMentions::Reading settled(ModelMentions::Reading reading, const MentionCandidate &name) const
    {
        if (!isBare(name) || !reading.name)
            return reading;
        const Votes votes = m_votes.value(name.name.front().toLower());
        const auto most = std::max_element(votes.sums.begin() + 1, votes.sums.end());
        const double total = votes.sums[0] + votes.sums[1] + votes.sums[2];
        const auto winner = NameKind(most - votes.sums.begin());
        if (votes.partOfLonger || winner == *reading.name || *most < leastThatWavers * total)
            return reading;
        reading.name = winner;
        reading.nameProbability = std::max(leastForUnknown, *most / total);
        return reading;
    }

private:
    struct Votes {
        std::array<double, 3> sums{}; ///< by NameKind
        bool partOfLonger = false;    ///< a longer name ends in it
    };
    [[nodiscard]] static bool isBare(const MentionCandidate &one)
    {
        return one.form == MentionForm::Name && one.name.size() == 1 && one.title.isEmpty();
    }

    QHash<QString, Votes> m_votes;
};

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
    const BareNames bare(model, candidates);
    for (size_t i = 0; i < candidates.size(); ++i) {
        const ModelMentions::Reading &reading = model.of(qsizetype(i));
        if (candidates[i].form == MentionForm::Name)
            sortName(bare.settled(reading, candidates[i]), candidates[i]);
        else if (candidates[i].form == MentionForm::Role)
            sortRole(reading, candidates[i]);
    }
}

} // namespace hearsay
