// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/samesurnamerule.h"

#include <QHash>
#include <QtGlobal>

namespace hearsay
{

void SameSurnameRule::apply(EntityClusters &clusters) const
{
    QHash<QString, QList<qsizetype>> groups;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        if (!one.isNamed() || one.name.size() != 1 || clusters.isJoined(i) || clusters.traits(i).fullName.size() > 1)
            continue;
        QList<qsizetype> &earlier = groups[one.name.front().toLower()];
        bool found = false;
        for (qsizetype k = earlier.size() - 1; k >= 0 && !found; --k)
            found = clusters.join(i, earlier.at(k), CertaintyLevel::Likely,
                                  {name(),
                                   QString::fromUtf8(QT_TRANSLATE_NOOP(
                                       "Reason", "“%1” is the only one of that name, whatever the title.")),
                                   {one.name.front()},
                                   {clusters.candidate(earlier.at(k)).span, one.span}});
        if (!found)
            earlier.append(i);
    }
}

} // namespace hearsay
