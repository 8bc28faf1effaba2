// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/genericbodyrule.h"

#include "analysis/lexicon/wordlists.h"

#include <QtGlobal>

#include <algorithm>

namespace hearsay
{

namespace
{

bool isUnion(const QString &noun)
{
    static const WordList &unions = wordList("labour-union");
    return unions.contains(noun);
}

/// “The company”, with no word more, that nothing was found for.
bool isGenericBody(const EntityClusters &clusters, qsizetype candidate)
{
    static const WordList &employers = wordList("employer");
    const MentionCandidate &one = clusters.candidate(candidate);
    return one.form == MentionForm::Role && !clusters.isJoined(candidate) && one.definite && one.modifiers.isEmpty() &&
           one.ofWhom.isEmpty() && (employers.contains(one.head) || isUnion(one.head));
}

bool isNamedAsUnion(const QStringList &name)
{
    static const WordList &labour = wordList("labour-name");
    return std::ranges::any_of(name, [](const QString &word) { return labour.contains(word); });
}

} // namespace

qsizetype GenericBodyRule::bodyNamedMost(const EntityClusters &clusters, bool ofLabour)
{
    qsizetype best = -1;
    qsizetype most = 0;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const EntityClusters::Traits &traits = clusters.traits(i);
        const bool body = clusters.clusterOf(i) == i && traits.kind == EntityKind::Organisation &&
                          traits.fullName.size() > 1 && traits.roles.empty();
        if (!body || isNamedAsUnion(traits.fullName) != ofLabour)
            continue;
        const auto told = std::ranges::count_if(traits.members,
                                                [&](qsizetype member) { return !clusters.candidate(member).inByline; });
        if (told > most) {
            best = i;
            most = told;
        }
    }
    return best;
}

void GenericBodyRule::apply(EntityClusters &clusters) const
{
    QHash<QString, qsizetype> chosen;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        if (!isGenericBody(clusters, i))
            continue;
        const MentionCandidate &one = clusters.candidate(i);
        if (!chosen.contains(one.head))
            chosen.insert(one.head, bodyNamedMost(clusters, isUnion(one.head)));
        if (const qsizetype body = chosen.value(one.head); body >= 0)
            clusters.join(i, body, CertaintyLevel::Unclear,
                          {name(),
                           QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” has no other body to mean than %2.")),
                           {clusters.reading().words(one.span), clusters.traits(body).fullName.join(u' ')},
                           {clusters.candidate(body).span, one.span}});
    }
}

} // namespace hearsay
