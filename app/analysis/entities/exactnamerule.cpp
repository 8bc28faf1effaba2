// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/exactnamerule.h"

#include "analysis/entities/titles.h"

#include <QtGlobal>

namespace hearsay
{

void ExactNameRule::apply(EntityClusters &clusters) const
{
    QHash<QString, QList<qsizetype>> latest;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        if (!one.isNamed())
            continue;
        // “Dr Ash” and “Mr Ash” may be two: a surname counts with its title.
        const QString title = one.name.size() == 1 ? plainTitle(one.title) + u' ' : QString();
        QList<qsizetype> &earlier = latest[title + one.name.join(u' ').toLower()];
        const Reason reason{name(),
                            QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” is named by the same words earlier.")),
                            {one.name.join(u' ')},
                            {one.span}};
        bool found = false;
        for (qsizetype k = earlier.size() - 1; k >= 0 && !found; --k)
            found = clusters.join(i, earlier.at(k), CertaintyLevel::Sure, reason);
        if (!found)
            earlier.append(i);
    }
}

} // namespace hearsay
