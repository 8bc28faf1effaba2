// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/acronymrule.h"

#include <QtGlobal>

namespace hearsay
{

void AcronymRule::apply(EntityClusters &clusters) const
{
    QHash<QString, qsizetype> made;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        if (!one.isNamed())
            continue;
        if (one.name.size() > 1) {
            QString initials;
            for (const QString &word : one.name)
                if (word.front().isUpper())
                    initials += word.front();
            if (initials.size() > 1 && one.kind != EntityKind::Person && !made.contains(initials))
                made.insert(initials, i);
            continue;
        }
        const QString word = QString(one.name.front()).remove(u'.');
        if (word.size() < 2 || word != word.toUpper() || clusters.isJoined(i) || !made.contains(word))
            continue;
        const qsizetype full = made.value(word);
        clusters.join(i, full, CertaintyLevel::Sure,
                      {name(),
                       QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” are the initials of “%2”.")),
                       {word, clusters.candidate(full).name.join(u' ')},
                       {clusters.candidate(full).span, one.span}});
    }
}

} // namespace hearsay
