// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/genericbodyrule.h"

#include "analysis/lexicon/wordlists.h"

#include <QtGlobal>

#include <algorithm>

namespace hearsay
{

void GenericBodyRule::apply(EntityClusters &clusters) const
{
    static const WordList &employers = wordList("employer");
    static const WordList &unions = wordList("labour-union");
    static const WordList &labour = wordList("labour-name");
    const auto isLabour = [&](const QStringList &name) {
        return std::ranges::any_of(name, [&](const QString &word) { return labour.contains(word); });
    };
    QHash<QString, qsizetype> chosen;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        if (one.form != MentionForm::Role || clusters.isJoined(i) || !one.definite || !one.modifiers.isEmpty() ||
            !one.ofWhom.isEmpty() || !(employers.contains(one.head) || unions.contains(one.head)))
            continue;
        if (!chosen.contains(one.head)) {
            qsizetype best = -1;
            size_t most = 0;
            for (qsizetype k = 0; k < clusters.size(); ++k) {
                const EntityClusters::Traits &traits = clusters.traits(k);
                const bool body = clusters.clusterOf(k) == k && traits.fullName.size() > 1 && traits.roles.empty() &&
                                  (traits.kind == EntityKind::Organisation || traits.kind == EntityKind::Other) &&
                                  traits.gender != Gender::Feminine && traits.gender != Gender::Masculine;
                if (body && isLabour(traits.fullName) == unions.contains(one.head) && traits.members.size() > most) {
                    best = k;
                    most = traits.members.size();
                }
            }
            chosen.insert(one.head, best);
        }
        if (const qsizetype body = chosen.value(one.head); body >= 0)
            clusters.join(i, body, CertaintyLevel::Unclear,
                          {name(),
                           QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” has no other body to mean than %2.")),
                           {clusters.reading().words(one.span), clusters.traits(body).fullName.join(u' ')},
                           {clusters.candidate(body).span, one.span}});
    }
}

} // namespace hearsay
