// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/rolecandidates.h"

#include <algorithm>

namespace hearsay
{

namespace
{

constexpr size_t reach = 60;          ///< how many earlier mentions are looked at whatever they are called
constexpr qsizetype sameNounMost = 8; ///< how many of those that are called by the noun
constexpr qsizetype bodiesMost = 3;

/// “Water firm knew”: a bare noun of a headline, that means what the text tells of by name.
bool isLoose(const EntityClusters &clusters, qsizetype candidate)
{
    const MentionCandidate &one = clusters.candidate(candidate);
    const EntityClusters::Traits &traits = clusters.traits(candidate);
    return one.form == MentionForm::Role && !one.definite && !one.indefinite && one.ofWhom.isEmpty() &&
           one.number != GrammaticalNumber::Plural && traits.fullName.isEmpty() && traits.members.size() == 1;
}

} // namespace

QStringList nounsOf(const MentionCandidate &mention)
{
    QStringList out;
    if (mention.form == MentionForm::Role)
        return mention.head.isEmpty() ? out : QStringList{mention.head};
    if (!mention.title.isEmpty()) {
        out.append(mention.title);
        if (mention.title.contains(u' '))
            out.append(mention.title.section(u' ', -1));
    }
    if (mention.name.size() < 2 || mention.kind == EntityKind::Person)
        return out;
    const qsizetype of = mention.name.indexOf(QStringLiteral("of"));
    const qsizetype last = of > 0 ? of - 1 : mention.name.size() - 1;
    out.append(mention.name.at(last).toLower());
    if (last != 0)
        out.append(mention.name.front().toLower()); // “Radio North”, “Channel Nine”
    return out;
}

RoleCandidates::RoleCandidates(const EntityClusters &clusters) : m_clusters(clusters)
{
    std::vector<std::pair<size_t, qsizetype>> named;
    for (qsizetype i = 0; i < clusters.size(); ++i)
        if (const EntityClusters::Traits &traits = clusters.traits(i);
            clusters.clusterOf(i) == i && traits.kind == EntityKind::Organisation && !traits.fullName.isEmpty())
            named.emplace_back(traits.members.size(), i);
    std::ranges::stable_sort(named, std::ranges::greater(), [](const auto &one) { return one.first; });
    for (const auto &[count, group] : named)
        if (m_bodies.size() < bodiesMost && count > 1)
            m_bodies.append(group);
}

void RoleCandidates::add(qsizetype candidate)
{
    m_earlier.push_back(candidate);
    for (const QString &noun : nounsOf(m_clusters.candidate(candidate)))
        m_byNoun[noun].append(candidate);
}

std::vector<qsizetype> RoleCandidates::of(qsizetype role) const
{
    const MentionCandidate &what = m_clusters.candidate(role);
    std::vector<qsizetype> out;
    QSet<qsizetype> seen{m_clusters.clusterOf(role)};
    const auto take = [&](qsizetype candidate) {
        const qsizetype group = m_clusters.clusterOf(candidate);
        if (seen.contains(group) || isLoose(m_clusters, candidate) ||
            m_clusters.candidate(candidate).span.overlaps(what.span) || !m_clusters.mayBeOne(role, candidate))
            return;
        seen.insert(group);
        out.push_back(candidate);
    };
    const QList<qsizetype> same = m_byNoun.value(what.head);
    for (qsizetype k = same.size() - 1; k >= std::max<qsizetype>(0, same.size() - sameNounMost); --k)
        take(same.at(k));
    for (size_t k = m_earlier.size(); k-- > (m_earlier.size() > reach ? m_earlier.size() - reach : 0);)
        take(m_earlier[k]);
    for (const qsizetype body : m_bodies)
        if (body < role)
            take(body);
    std::ranges::sort(out, std::ranges::greater());
    return out;
}

} // namespace hearsay
