// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/repeatedgrouprule.h"

#include "analysis/entities/broadnouns.h"

#include <QtGlobal>

namespace hearsay
{

void RepeatedGroupRule::apply(EntityClusters &clusters) const
{
    QHash<QString, qsizetype> first;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        // “people” twice need not be the same people.
        const bool vague = isBroad(one.head) && one.modifiers.isEmpty();
        if (one.form != MentionForm::Role || one.indefinite || one.number != GrammaticalNumber::Plural || vague)
            continue;
        const QString key = (one.modifiers + QStringList{one.head, one.ofWhom}).join(u' ');
        const auto known = first.constFind(key);
        if (known == first.cend())
            first.insert(key, i);
        else if (!clusters.isJoined(i))
            clusters.join(i, *known, CertaintyLevel::Likely,
                          {name(),
                           QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” are called by the same words earlier.")),
                           {clusters.reading().words(one.span)},
                           {clusters.candidate(*known).span, one.span}});
    }
}

} // namespace hearsay
