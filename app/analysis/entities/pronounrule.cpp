// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/pronounrule.h"

#include <QtGlobal>

namespace hearsay
{

namespace
{

/// A person is meant by nearly every “he”, and somebody by “it” and “they” before a verb that reports; elsewhere these
/// often mean what nobody told of.
double leadOf(const MentionCandidate &pronoun)
{
    return pronoun.kind == EntityKind::Person || pronoun.speaks ? 4 : 1;
}

} // namespace

void PronounRule::apply(EntityClusters &clusters) const
{
    const Antecedents antecedents(clusters, m_weights);
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        if (one.form != MentionForm::Pronoun)
            continue;
        const std::vector<AntecedentChoice> choices = antecedents.ofPronoun(i);
        if (m_watch)
            m_watch(clusters, i, antecedents.questionOf(i), choices);
        clusters.noteChoices(i, antecedents.weighed(i, choices));
        const auto [found, others] = antecedents.weigh(i, choices, leadOf(one));
        clusters.noteOthers(i, others);
        if (!found)
            continue;
        const QString who = clusters.traits(found->mention).fullName.isEmpty()
                                ? clusters.reading().words(clusters.candidate(found->mention).span)
                                : clusters.traits(found->mention).fullName.join(u' ');
        clusters.join(i, found->mention, certaintyOf(found->probability),
                      {name(),
                       QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "%1 is the likeliest of those that “%2” fits.")),
                       {who, one.head},
                       {clusters.candidate(found->mention).span, one.span}});
    }
}

} // namespace hearsay
