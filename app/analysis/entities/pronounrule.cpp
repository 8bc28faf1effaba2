// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/pronounrule.h"

#include "analysis/surface/functionwords.h"

#include <QtGlobal>

#include <limits>

namespace hearsay
{

namespace
{

bool isTheyPronoun(const QString &head)
{
    return head.startsWith(u"the");
}

/// Grammar forbids some: “Ruiz told her” is not Ruiz; who speaks is not “she” inside the own quotation. And what a
/// thing or a group is called by “it” and “they” is near, or the pronoun is left alone.
bool isOutOfReach(const EntityClusters &clusters, const MentionCandidate &pronoun, const MentionCandidate &candidate)
{
    const SurfaceReading &reading = clusters.reading();
    const SurfaceWord &at = reading.word(pronoun.words.first);
    const SurfaceWord &there = reading.word(candidate.words.first);
    if (at.quotation >= 0 && !reading.isWithin(there.quotation, at.quotation) && candidate.speaks &&
        at.paragraph == there.paragraph)
        return true;
    const bool object = isObjectPronoun(pronoun.head) &&
                        (pronoun.head != u"her" || reading.tag(pronoun.words.end) != PartOfSpeech::Noun) &&
                        pronoun.head != u"it";
    if (object && !pronoun.head.endsWith(u"self") && candidate.words.end < pronoun.words.first &&
        pronoun.words.first - candidate.words.end <= 4) {
        bool verbs = true;
        for (qsizetype i = candidate.words.end; i < pronoun.words.first; ++i)
            verbs = verbs && (isAuxiliary(reading.lower(i)) || isMiddleAdverb(reading.lower(i)) ||
                              reading.tag(i) == PartOfSpeech::Verb);
        if (verbs)
            return true;
    }
    if (pronoun.kind == EntityKind::Person)
        return false;
    if (at.quotation != there.quotation)
        return true;
    const bool near = at.sentence - there.sentence <= 2 && at.paragraph == there.paragraph;
    // “It has said sorry”: the body that spoke in the sentence before.
    if (!pronoun.speaks && pronoun.subject && candidate.speaks && near && at.sentence - there.sentence <= 1)
        return false;
    return pronoun.speaks ? !near : at.sentence != there.sentence || !candidate.subject;
}

bool fitsKind(const MentionCandidate &pronoun, EntityKind kind, bool unnamed)
{
    if (pronoun.kind == EntityKind::Person)
        return kind == EntityKind::Person || unnamed;
    const bool body = kind == EntityKind::Organisation || kind == EntityKind::Place;
    return body || (isTheyPronoun(pronoun.head) ? kind == EntityKind::Group : unnamed);
}

/// Whether a pronoun may stand for a mention, by kind, gender and number.
bool agrees(const EntityClusters &clusters, const MentionCandidate &pronoun, qsizetype other)
{
    const auto &traits = clusters.traits(other);
    const bool unnamed = traits.kind == EntityKind::Other && clusters.candidate(other).form == MentionForm::Name;
    if (!fitsKind(pronoun, traits.kind, unnamed))
        return false;
    return pronoun.kind != EntityKind::Person ||
           (traits.number != GrammaticalNumber::Plural &&
            (traits.gender == Gender::Unknown || traits.gender == pronoun.gender));
}

} // namespace

int PronounRule::score(const EntityClusters &clusters, qsizetype pronoun, qsizetype candidate) const
{
    const SurfaceReading &reading = clusters.reading();
    const MentionCandidate &what = clusters.candidate(pronoun);
    const MentionCandidate &who = clusters.candidate(candidate);
    const SurfaceWord &at = reading.word(what.words.first);
    const SurfaceWord &there = reading.word(who.words.first);
    const bool subjectPronoun = isSubjectPronoun(what.head);
    int score = -2 * int(at.sentence - there.sentence) - 3 * int(at.paragraph - there.paragraph);
    score += who.subject ? 4 : 0;
    score += who.speaks ? 2 : 0;
    score += who.form == MentionForm::Name ? 1 : 0;
    // “he” is rather somebody known for a person than a name of any sort.
    score -= what.kind == EntityKind::Person && clusters.traits(candidate).kind == EntityKind::Other ? 3 : 0;
    // What stands inside the same quotation is nearer than what stands outside of it.
    score -= at.quotation != there.quotation ? 3 : 0;
    if (!subjectPronoun && at.sentence == there.sentence)
        score += 1;
    return score;
}

qsizetype PronounRule::antecedent(const EntityClusters &clusters, qsizetype pronoun) const
{
    constexpr qsizetype farthestBack = 60;
    constexpr qsizetype paragraphsBack = 3;
    const SurfaceReading &reading = clusters.reading();
    const MentionCandidate &what = clusters.candidate(pronoun);
    qsizetype best = -1;
    int bestScore = std::numeric_limits<int>::min();
    for (qsizetype i = pronoun - 1; i >= 0 && i >= pronoun - farthestBack; --i) {
        const MentionCandidate &who = clusters.candidate(i);
        if (reading.word(what.words.first).paragraph - reading.word(who.words.first).paragraph > paragraphsBack)
            break;
        if (who.span.overlaps(what.span) || (who.form == MentionForm::Pronoun && !clusters.isJoined(i)))
            continue;
        if (isOutOfReach(clusters, what, who) || !agrees(clusters, what, i))
            continue;
        if (const int found = score(clusters, pronoun, i); found > bestScore) {
            best = i;
            bestScore = found;
        }
    }
    return best;
}

void PronounRule::apply(EntityClusters &clusters) const
{
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        if (one.form != MentionForm::Pronoun)
            continue;
        const qsizetype found = antecedent(clusters, i);
        if (found < 0)
            continue;
        const QString who = clusters.traits(found).fullName.isEmpty()
                                ? clusters.reading().words(clusters.candidate(found).span)
                                : clusters.traits(found).fullName.join(u' ');
        clusters.join(i, found, one.kind == EntityKind::Person ? CertaintyLevel::Likely : CertaintyLevel::Unclear,
                      {name(),
                       QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "%1 is the nearest that “%2” fits.")),
                       {who, one.head},
                       {clusters.candidate(found).span, one.span}});
    }
}

} // namespace hearsay
