// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/countryrule.h"

#include <QtGlobal>

namespace hearsay
{

void CountryRule::apply(EntityClusters &clusters) const
{
    QSet<QString> speaking;
    for (const MentionCandidate &one : clusters.candidates())
        if (one.isNamed() && !one.country.isEmpty() && (one.speaks || one.subject))
            speaking.insert(one.name.join(u' '));
    QHash<QString, qsizetype> first;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        const QString written = one.name.join(u' ');
        if (one.name.isEmpty() || one.country.isEmpty() ||
            (one.form == MentionForm::Name && written != one.country && !speaking.contains(written)))
            continue;
        const QString country = clusters.reading().senses().countryOf(one.country).value_or(one.country);
        const auto known = first.constFind(country);
        if (known == first.cend()) {
            first.insert(country, i);
            continue;
        }
        clusters.join(i, *known, CertaintyLevel::Sure,
                      {name(),
                       QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” speaks for %2.")),
                       {written, country},
                       {clusters.candidate(*known).span, one.span}});
    }
}

} // namespace hearsay
