// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/shortnamerule.h"

#include <QtGlobal>

#include <algorithm>

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

} // namespace

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
        const QList<qsizetype> bearers = byWord.value(one.name.back().toLower());
        QList<qsizetype> fitting;
        for (const qsizetype other : bearers)
            if (other != i && isShortOf(one, clusters.candidate(other)) && clusters.mayBeOne(i, other))
                fitting.append(other);
        if (fitting.isEmpty())
            continue;
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
