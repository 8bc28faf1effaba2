// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/shortnamerule.h"

#include "analysis/entities/titles.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace hearsay
{

namespace
{

/// Whether all words of \a part stand in \a whole in their order, the last of people’s names and the first of bodies’
/// included: “Ruiz” or “Ana Ruiz” in “Ana Maria Ruiz”, “Harbour” in “Harbour Board”.
bool isShortOf(const MentionCandidate &part, const MentionCandidate &whole)
{
    const QStringList longer = whole.name + whole.nicknames;
    if (part.name.size() > longer.size() || (part.name.size() == whole.name.size() && whole.nicknames.isEmpty()))
        return false;
    qsizetype at = 0;
    for (const QString &word : part.name) {
        while (at < longer.size() && longer.at(at).compare(word, Qt::CaseInsensitive) != 0)
            ++at;
        if (at++ == longer.size())
            return false;
    }
    const bool person =
        whole.kind == EntityKind::Person || (whole.kind == EntityKind::Other && part.kind == EntityKind::Person);
    const bool first = part.name.front().compare(whole.name.front(), Qt::CaseInsensitive) == 0;
    const bool last = part.name.back().compare(whole.name.back(), Qt::CaseInsensitive) == 0;
    const bool nickname = part.name.size() == 1 && whole.nicknames.contains(part.name.front());
    // “Dr Ana” is rare, “Mr Ruiz” the rule.
    return person ? last || nickname || (first && part.name.size() == 1 && part.title.isEmpty())
                  : first || (last && !whole.name.contains(QStringLiteral("of"))) || nickname;
}

/// “Velland” is no short name of the Velland Timber Board, though “Harbour” may be one of the Harbour Board.
bool isPlaceOfBody(const MentionCandidate &part, const EntityClusters::Traits &whole)
{
    return part.kind == EntityKind::Place && whole.kind == EntityKind::Organisation;
}

/// “Dr Ash” is rather the one who was called doctor before than one who was called mister, or by no title.
int titleScore(const MentionCandidate &part, const EntityClusters::Traits &whole)
{
    if (part.title.isEmpty() || whole.titles.isEmpty())
        return 0;
    return holdsTitle(whole.titles, part.title) ? 2 : -1;
}

/// What the language model says of the two and their groups, 0 to 1.
double linkTo(const EntityClusters &clusters, qsizetype part, qsizetype whole)
{
    double sum = 0;
    for (const ModelMentions::Link &link : clusters.model().of(part).links)
        if (clusters.clusterOf(link.candidate) == clusters.clusterOf(whole))
            sum += link.probability;
    return sum;
}

/// “ASH:” before a turn of a transcript.
bool isLabel(const SurfaceReading &reading, const MentionCandidate &name)
{
    const qsizetype first = name.words.first;
    return reading.lower(name.words.end) == u":" && reading.word(name.words.head).capitals &&
           (first == 0 || reading.word(first - 1).paragraph != reading.word(first).paragraph);
}

} // namespace

void ShortNameRule::joinLabel(EntityClusters &clusters, qsizetype label, const QList<qsizetype> &fitting) const
{
    // Who talks in a transcript is whom the article is about, not who was named last.
    const qsizetype most = *std::ranges::max_element(
        fitting, {}, [&clusters](qsizetype other) { return std::pair(clusters.traits(other).members.size(), -other); });
    const bool alone = std::ranges::all_of(
        fitting, [&](qsizetype other) { return clusters.clusterOf(other) == clusters.clusterOf(most); });
    clusters.join(label, most, alone ? CertaintyLevel::Sure : CertaintyLevel::Likely,
                  {name(),
                   QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” is short for “%2”.")),
                   {clusters.candidate(label).name.join(u' '), clusters.candidate(most).name.join(u' ')},
                   {clusters.candidate(label).span, clusters.candidate(most).span}});
}

QList<qsizetype> ShortNameRule::bearers(const EntityClusters &clusters, qsizetype part,
                                        const QList<qsizetype> &sameWord)
{
    const MentionCandidate &one = clusters.candidate(part);
    QList<qsizetype> fitting;
    double most = -std::numeric_limits<double>::infinity();
    for (const qsizetype other : sameWord) {
        const EntityClusters::Traits &whole = clusters.traits(other);
        if (other == part || !isShortOf(one, clusters.candidate(other)) || isPlaceOfBody(one, whole) ||
            !clusters.mayBeOne(part, other))
            continue;
        const double score = titleScore(one, whole) + linkTo(clusters, part, other);
        constexpr double near = 0.3;
        if (score > most + near)
            fitting.clear();
        if (score > most - near)
            fitting.append(other);
        most = std::max(most, score);
    }
    return fitting;
}

void ShortNameRule::apply(EntityClusters &clusters) const
{
    QHash<QString, QList<qsizetype>> byWord;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        if (!one.isNamed() || (one.name.size() < 2 && one.nicknames.isEmpty()) || clusters.isJoined(i))
            continue;
        for (const QString &word : one.name + one.nicknames)
            byWord[word.toLower()].append(i);
    }
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        if (!one.isNamed() || clusters.isJoined(i))
            continue;
        const QList<qsizetype> fitting = bearers(clusters, i, byWord.value(one.name.back().toLower()));
        if (fitting.isEmpty())
            continue;
        if (isLabel(clusters.reading(), one)) {
            joinLabel(clusters, i, fitting);
            continue;
        }
        // The one named last before; a short name may also come before the full one.
        const auto next = std::ranges::lower_bound(fitting, i);
        const qsizetype chosen = next == fitting.begin() ? fitting.front() : *std::prev(next);
        const QString full = clusters.candidate(chosen).name.join(u' ');
        const bool alone = std::ranges::all_of(
            fitting, [&](qsizetype other) { return clusters.clusterOf(other) == clusters.clusterOf(chosen); });
        clusters.join(i, chosen, alone ? CertaintyLevel::Sure : CertaintyLevel::Unclear,
                      {name(),
                       QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” is short for “%2”.")),
                       {one.name.join(u' '), full},
                       {one.span, clusters.candidate(chosen).span}});
    }
}

} // namespace hearsay
