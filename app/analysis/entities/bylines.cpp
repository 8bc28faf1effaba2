// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/bylines.h"

namespace hearsay
{

void markBylines(const Article &article, const SurfaceReading &reading, const NameLexicon &names,
                 std::vector<MentionCandidate> &candidates)
{
    for (MentionCandidate &one : candidates) {
        one.inByline = article.partAt(one.span.start) == PartKind::Byline;
        const QString &before = reading.lower(one.words.first - 1);
        const bool author = one.inByline && one.isNamed() && (before == u"by" || before == u"and");
        if (!author || one.kind == EntityKind::Person || names.endsBody(one.name.back()))
            continue;
        one.kind = EntityKind::Person;
        one.number = GrammaticalNumber::Singular;
    }
}

} // namespace hearsay
