// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/pronounwalls.h"

#include "analysis/surface/functionwords.h"

namespace hearsay
{

namespace
{

bool isReflexive(const QString &head)
{
    return head.endsWith(u"self") || head.endsWith(u"selves");
}

/// “her” before a noun is whose something is, and may be the subject’s own.
bool isObject(const SurfaceReading &reading, const MentionCandidate &pronoun)
{
    return isObjectPronoun(pronoun.head) && !isReflexive(pronoun.head) && pronoun.head != u"it" &&
           (pronoun.head != u"her" || (reading.tag(pronoun.words.end) != PartOfSpeech::Noun &&
                                       reading.tag(pronoun.words.end) != PartOfSpeech::Adjective));
}

/// Whether only a verb group stands between the two.
bool isSubjectOfItsVerb(const SurfaceReading &reading, const MentionCandidate &pronoun,
                        const MentionCandidate &candidate)
{
    constexpr qsizetype longestGroup = 4;
    if (candidate.words.end >= pronoun.words.first || pronoun.words.first - candidate.words.end > longestGroup)
        return false;
    for (qsizetype i = candidate.words.end; i < pronoun.words.first; ++i)
        if (!isAuxiliary(reading.lower(i)) && !isMiddleAdverb(reading.lower(i)) && reading.tag(i) != PartOfSpeech::Verb)
            return false;
    return true;
}

/// Whether both hang on one verb, by the tree.
bool shareVerb(const ModelMentions::Reading &one, const ModelMentions::Reading &other)
{
    const auto isArgument = [](const QString &relation) {
        return relation.startsWith(u"nsubj") || relation == u"obj" || relation == u"iobj";
    };
    return one.governor && one.governor == other.governor && isArgument(one.relation) && isArgument(other.relation);
}

bool speaksHere(const SurfaceReading &reading, const MentionCandidate &pronoun, const MentionCandidate &candidate)
{
    const SurfaceWord &at = reading.word(pronoun.words.first);
    const SurfaceWord &there = reading.word(candidate.words.first);
    return at.quotation >= 0 && !reading.isWithin(there.quotation, at.quotation) && candidate.speaks &&
           at.paragraph == there.paragraph;
}

} // namespace

bool isBarred(const EntityClusters &clusters, qsizetype pronoun, qsizetype candidate)
{
    const SurfaceReading &reading = clusters.reading();
    const MentionCandidate &what = clusters.candidate(pronoun);
    const MentionCandidate &who = clusters.candidate(candidate);
    if (speaksHere(reading, what, who))
        return true;
    if (isReflexive(what.head))
        return false;
    return (isObject(reading, what) && isSubjectOfItsVerb(reading, what, who)) ||
           shareVerb(clusters.model().of(pronoun), clusters.model().of(candidate));
}

} // namespace hearsay
