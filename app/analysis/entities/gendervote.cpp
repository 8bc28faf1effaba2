// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/gendervote.h"

#include <QHash>

namespace hearsay
{

namespace
{

struct Votes {
    double feminine = 0;
    double masculine = 0;
};

Gender winner(const Votes &votes)
{
    constexpr double least = 0.7; // of one pronoun’s link, or of several together
    constexpr double lead = 4;
    if (votes.feminine >= least && votes.feminine > lead * votes.masculine)
        return Gender::Feminine;
    if (votes.masculine >= least && votes.masculine > lead * votes.feminine)
        return Gender::Masculine;
    return Gender::Unknown;
}

bool isOpen(const MentionCandidate &one)
{
    return one.isNamed() && one.name.size() > 1 && one.gender == Gender::Unknown && one.kind == EntityKind::Person;
}

} // namespace

void voteOnGenders(const ModelMentions &model, std::vector<MentionCandidate> &candidates)
{
    if (model.isEmpty())
        return;
    QHash<QString, Votes> votes;
    for (size_t i = 0; i < candidates.size(); ++i) {
        const MentionCandidate &pronoun = candidates[i];
        if (pronoun.form != MentionForm::Pronoun || pronoun.kind != EntityKind::Person)
            continue;
        for (const ModelMentions::Link &link : model.of(qsizetype(i)).links) {
            const MentionCandidate &who = candidates[size_t(link.candidate)];
            if (!isOpen(who))
                continue;
            Votes &own = votes[who.name.join(u' ').toLower()];
            (pronoun.gender == Gender::Feminine ? own.feminine : own.masculine) += link.probability;
        }
    }
    for (MentionCandidate &one : candidates)
        if (isOpen(one))
            one.gender = winner(votes.value(one.name.join(u' ').toLower()));
}

} // namespace hearsay
