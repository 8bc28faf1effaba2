// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/families.h"

#include <QSet>

namespace hearsay
{

void markFamilies(const SurfaceReading &reading, std::vector<MentionCandidate> &candidates)
{
    QSet<QString> surnames;
    for (const MentionCandidate &one : candidates)
        if (one.isNamed() && one.kind == EntityKind::Person && (one.name.size() > 1 || !one.title.isEmpty()))
            surnames.insert(one.name.back());
    for (MentionCandidate &one : candidates) {
        if (!one.isNamed() || one.name.size() != 1 || !one.title.isEmpty() || !one.name.front().endsWith(u's'))
            continue;
        const PartOfSpeech before = reading.tag(one.words.first - 1);
        const bool counted = before == PartOfSpeech::Determiner || before == PartOfSpeech::Numeral;
        const QString surname = one.name.front().chopped(1);
        const bool known =
            surnames.contains(surname) || (surname.endsWith(u'e') && surnames.contains(surname.chopped(1)));
        if (!counted || !known || surnames.contains(one.name.front()))
            continue;
        one.kind = EntityKind::Group;
        one.number = GrammaticalNumber::Plural;
        one.gender = Gender::Unknown;
    }
}

} // namespace hearsay
