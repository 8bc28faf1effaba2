// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/rolereferencerule.h"

#include "analysis/entities/broadnouns.h"
#include "analysis/entities/rolecandidates.h"
#include "analysis/surface/functionwords.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace hearsay
{

namespace
{

/// How many earlier groups a role is compared with; a role from much further back is told again by name.
constexpr size_t reach = 60;

bool intersects(const QStringList &one, const QStringList &other)
{
    return std::ranges::any_of(one, [&other](const QString &word) { return other.contains(word); });
}

constexpr double leadOfSpeaker = 2.5; ///< who speaks is mostly somebody told of before

/// “The company”, “the firm”: said of every body that sells something.
bool isBareFirm(const EntityClusters &clusters, qsizetype mention)
{
    const MentionCandidate &role = clusters.candidate(mention);
    return role.form == MentionForm::Role && role.kind == EntityKind::Organisation && role.definite &&
           role.number != GrammaticalNumber::Plural && role.modifiers.isEmpty() && role.ofWhom.isEmpty() &&
           clusters.reading().senses().mayNameTheSame(role.head, QStringLiteral("company"));
}

bool isPossessivePronounAt(const SurfaceReading &reading, const MentionCandidate &role)
{
    return isPossessivePronoun(reading.lower(role.words.first));
}

/// The candidates of the role without those that are called by the same bare noun.
std::vector<qsizetype> othersThan(const EntityClusters &clusters, qsizetype role, const RoleCandidates &candidates)
{
    std::vector<qsizetype> out = candidates.of(role);
    std::erase_if(out, [&](qsizetype other) {
        return isBareFirm(clusters, other) && clusters.candidate(other).head == clusters.candidate(role).head;
    });
    return out;
}

/// The named body with by far the most votes, each weighed by how much the article tells of it; -1 for none.
qsizetype winner(const EntityClusters &clusters, const QHash<qsizetype, double> &votes, int mentions)
{
    constexpr double leastShare = 0.08;
    constexpr double lead = 1.5;
    std::vector<std::pair<double, qsizetype>> ranked;
    for (auto vote = votes.cbegin(); vote != votes.cend(); ++vote)
        ranked.emplace_back(vote.value() * std::log2(1 + double(clusters.traits(vote.key()).members.size())),
                            vote.key());
    std::ranges::sort(ranked, std::ranges::greater());
    if (ranked.empty() || (ranked.size() > 1 && ranked[0].first < lead * ranked[1].first))
        return -1;
    const qsizetype best = ranked.front().second;
    const bool enough = mentions > 1 && votes.value(best) > leastShare * mentions;
    return enough && !clusters.traits(best).fullName.isEmpty() ? best : -1;
}

/// How well a group known by \a known could be meant by \a role: 0 for not at all.
int roleScore(const EntityClusters &clusters, const MentionCandidate &role, const MentionCandidate &known)
{
    const bool same = role.head == known.head;
    const bool both = clusters.reading().lower(role.words.first) == u"both";
    if (!same && (both || isBroad(role.head) || isBroad(known.head)))
        return 0;
    if (!same && !clusters.reading().senses().mayNameTheSame(role.head, known.head))
        return 0;
    const QStringList &later = role.modifiers;
    const QStringList &earlier = known.modifiers;
    // A body or a person told with other words about it is another one, unless it stands near and names the same
    // office.
    const bool near =
        clusters.reading().word(role.words.first).paragraph == clusters.reading().word(known.words.first).paragraph;
    const bool foreign = !later.isEmpty() && !intersects(later, earlier);
    if (foreign && (same ? !earlier.isEmpty() : !near))
        return 0;
    if (isPossessivePronounAt(clusters.reading(), role) && role.ofWhom != known.ofWhom &&
        (role.kind != EntityKind::Person || !same))
        return 0;
    if (!role.ofWhom.isEmpty() && !known.ofWhom.isEmpty() && role.ofWhom != known.ofWhom && !intersects(later, earlier))
        return 0;
    return (same ? 4 : 1) + (intersects(later, earlier) ? 2 : later.isEmpty() ? 1 : 0);
}

} // namespace

qsizetype RoleReferenceRule::antecedent(const EntityClusters &clusters, qsizetype role,
                                        const std::vector<qsizetype> &earlier) const
{
    const MentionCandidate &what = clusters.candidate(role);
    qsizetype best = -1;
    int bestScore = 0;
    const size_t from = earlier.size() > reach ? earlier.size() - reach : 0;
    for (size_t k = earlier.size(); k-- > from;) {
        const qsizetype other = earlier[k];
        const MentionCandidate &known = clusters.candidate(other);
        if (known.span.overlaps(what.span) || clusters.clusterOf(other) == clusters.clusterOf(role))
            continue;
        int score = 0;
        if (known.form == MentionForm::Role)
            score = roleScore(clusters, what, known);
        else if (known.title.section(u' ', -1) == what.head || known.title == what.head ||
                 (known.head == what.head && !what.head.isEmpty()))
            score = 4 + (what.modifiers.isEmpty() ? 1 : 0);
        // An office named alone (“the union”) is whichever of that sort was named last; one told with more needs a
        // match.
        if (score > bestScore && clusters.mayBeOne(role, other)) {
            best = other;
            bestScore = score;
        }
    }
    return best;
}

void RoleReferenceRule::joinGroup(EntityClusters &clusters, qsizetype role, const std::vector<qsizetype> &earlier) const
{
    const qsizetype found = antecedent(clusters, role, earlier);
    if (found < 0)
        return;
    const bool same = clusters.candidate(found).head == clusters.candidate(role).head;
    clusters.join(role, found, same ? CertaintyLevel::Sure : CertaintyLevel::Likely, reasonFor(clusters, role, found));
}

void RoleReferenceRule::joinLikeliest(EntityClusters &clusters, qsizetype role, const RoleCandidates &candidates,
                                      const QHash<QString, qsizetype> &agreed) const
{
    const Antecedents antecedents(clusters, m_weights);
    const std::vector<AntecedentChoice> choices = antecedents.ofRole(role, candidates.of(role));
    if (m_watch)
        m_watch(clusters, role, antecedents.questionOf(role), choices);
    const MentionCandidate &what = clusters.candidate(role);
    const auto [found, others] = antecedents.weigh(role, choices, what.speaks ? leadOfSpeaker : 1);
    clusters.noteOthers(role, others);
    if (isBareFirm(clusters, role)) {
        const qsizetype body = agreed.value(what.head, -1);
        if (body >= 0 && body < role &&
            clusters.join(role, body, CertaintyLevel::Likely, reasonFor(clusters, role, body)))
            return;
    }
    if (found)
        clusters.join(role, found->mention, certaintyOf(found->probability), reasonFor(clusters, role, found->mention));
}

QHash<QString, qsizetype> RoleReferenceRule::agreedBodies(const EntityClusters &clusters) const
{
    const Antecedents antecedents(clusters, m_weights);
    RoleCandidates candidates(clusters);
    QHash<QString, QHash<qsizetype, double>> votes;
    QHash<QString, int> mentions;
    QSet<QString> taken; // nouns that call a body already
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        if (isBareFirm(clusters, i) && !clusters.isJoined(i)) {
            ++mentions[one.head];
            for (const auto &[mention, probability] : antecedents.probabilities(i, othersThan(clusters, i, candidates)))
                if (!saysOtherwise(clusters.reading().senses(), clusters.traits(mention).fullName))
                    votes[one.head][clusters.clusterOf(mention)] += probability;
        }
        if (one.isNamed() || (one.form == MentionForm::Role && clusters.isJoined(i)))
            for (const QString &noun : nounsOf(one))
                taken.insert(noun);
        if (one.inByline)
            continue;
        if (one.form == MentionForm::Role || one.isNamed())
            candidates.add(i);
    }
    QHash<QString, qsizetype> agreed;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it)
        if (const qsizetype body = winner(clusters, *it, mentions[it.key()]); body >= 0 && !taken.contains(it.key()))
            agreed.insert(it.key(), body);
    return agreed;
}

Reason RoleReferenceRule::reasonFor(const EntityClusters &clusters, qsizetype role, qsizetype known) const
{
    const TextSpan later = clusters.candidate(role).span;
    const TextSpan earlier = clusters.candidate(known).span;
    return {name(),
            QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” takes up “%2”.")),
            {clusters.reading().words(later), clusters.reading().words(earlier)},
            {earlier, later}};
}

void RoleReferenceRule::apply(EntityClusters &clusters) const
{
    std::vector<qsizetype> earlier;
    RoleCandidates candidates(clusters);
    const QHash<QString, qsizetype> agreed = agreedBodies(clusters);
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        const bool takesUp = one.form == MentionForm::Role && !clusters.isJoined(i) && !one.indefinite &&
                             (one.definite || !one.ofWhom.isEmpty()) && one.kind != EntityKind::Other;
        if (takesUp && one.number == GrammaticalNumber::Plural)
            joinGroup(clusters, i, earlier);
        else if (takesUp)
            joinLikeliest(clusters, i, candidates, agreed);
        if (one.inByline)
            continue;
        if (one.form == MentionForm::Role || one.isNamed())
            candidates.add(i);
        if (one.form == MentionForm::Role || (one.isNamed() && (!one.title.isEmpty() || !one.head.isEmpty())))
            earlier.push_back(i);
    }
}

} // namespace hearsay
