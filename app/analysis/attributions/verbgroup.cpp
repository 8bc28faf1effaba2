// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/verbgroup.h"

#include "analysis/lexicon/wordlists.h"
#include "analysis/surface/functionwords.h"

namespace hearsay
{

namespace
{

/// “not only said”: it was said, and more.
bool denies(const SurfaceReading &reading, qsizetype at)
{
    static const WordList &more = wordList("not-only");
    return isNegation(reading.lower(at)) && !more.contains(reading.lower(at + 1));
}

/// Takes the auxiliary at word \a at; false where it is none.
bool takeAuxiliary(const SurfaceReading &reading, qsizetype at, VerbGroup &group)
{
    const QString &lower = reading.lower(at);
    const bool possessive = lower == u"'s" && !isSubjectPronoun(reading.lower(at - 1));
    if (!isAuxiliary(lower) || possessive)
        return false;
    group.be = group.be || isFormOfBe(lower);
    group.have = group.have || isFormOfHave(lower);
    group.modal = group.modal || (isModal(lower) && lower != u"'d");
    group.negated = group.negated || lower.endsWith(u"n't");
    return true;
}

} // namespace

VerbGroup verbGroupOf(const SurfaceReading &reading, qsizetype verb, bool base)
{
    VerbGroup group;
    const qsizetype start = reading.sentenceStart(verb);
    const qsizetype level = reading.word(verb).quotation;
    qsizetype at = verb;
    while (at > start && reading.word(at - 1).quotation == level && !group.infinitive) {
        const QString &lower = reading.lower(at - 1);
        if (isNegation(lower)) {
            group.negated = group.negated || denies(reading, at - 1);
        } else if (lower == u"to" && at == verb && reading.lower(at - 2) == u"used") {
            --at; // “used to say”
            group.modal = true;
        } else if (lower == u"to" && at == verb && base) {
            group.infinitive = true;
        } else if (!takeAuxiliary(reading, at - 1, group) && !isMiddleAdverb(lower)) {
            break;
        }
        --at;
    }
    group.first = at;
    group.negated = group.negated || reading.lower(at - 1) == u"nor" || reading.lower(at - 1) == u"neither";
    return group;
}

} // namespace hearsay
