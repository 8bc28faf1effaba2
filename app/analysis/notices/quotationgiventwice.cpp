// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/notices/quotationgiventwice.h"

#include "analysis/lexicon/wordlists.h"
#include "analysis/notices/saidwords.h"
#include "analysis/surface/functionwords.h"
#include "analysis/surface/surfacereading.h"
#include "language/wordnet.h"

#include <QtTranslation>

#include <algorithm>

namespace hearsay
{

namespace
{

constexpr qsizetype leastWords = 6;

/// What a quotation says first: “we … not … close … bridge”.
struct FirstSaying {
    QString subject; ///< a pronoun, or the noun, in lower case
    QString verb;    ///< lemma
    QString object;  ///< the first noun behind the verb, in the singular
    bool denied = false;
};

bool isNounTag(PartOfSpeech tag)
{
    return tag == PartOfSpeech::Noun || tag == PartOfSpeech::ProperNoun;
}

/// Behind a modal verb or a denial, what may be a verb is one.
bool isVerbAt(const SurfaceReading &reading, qsizetype at)
{
    const QString &lower = reading.lower(at);
    const QString &before = reading.lower(at - 1);
    const bool awaited = (isModal(before) || isNegation(before)) && reading.senses().isVerb(lower);
    return (awaited || reading.tag(at) == PartOfSpeech::Verb) && !isAuxiliary(lower);
}

FirstSaying firstSaying(const SurfaceReading &reading, const WordNet &wordNet, const SaidWords &said)
{
    FirstSaying out;
    static const WordList &denying = wordList("negative-subject");
    for (const qsizetype at : said.words) {
        const QString &lower = reading.lower(at);
        const PartOfSpeech tag = reading.tag(at);
        if (out.verb.isEmpty() && (isNegation(lower) || denying.contains(lower)))
            out.denied = true;
        else if (out.subject.isEmpty() && (isNounTag(tag) || isSubjectPronoun(lower)))
            out.subject = isNounTag(tag) ? reading.senses().singular(lower) : lower;
        else if (out.verb.isEmpty() && !out.subject.isEmpty() && isVerbAt(reading, at))
            out.verb = wordNet.lemma(lower, WordClass::Verb);
        else if (!out.verb.isEmpty() && isNounTag(tag))
            out.object = reading.senses().singular(lower);
        if (!out.object.isEmpty())
            break;
    }
    return out;
}

bool saysTheSame(const WordNet &wordNet, const FirstSaying &one, const FirstSaying &other)
{
    return !one.object.isEmpty() && one.object == other.object && one.subject == other.subject &&
           one.denied == other.denied &&
           (one.verb == other.verb || wordNet.areSynonyms(one.verb, other.verb, WordClass::Verb));
}

/// “Had told”: it is gone back to.
bool isToldAsPast(const SurfaceReading &reading, const Attribution &attribution)
{
    return std::ranges::any_of(attribution.cue, [&](TextSpan cue) {
        const qsizetype at = reading.wordAt(cue.start);
        return reading.lower(at) == u"had" || reading.lower(at - 1) == u"had";
    });
}

/// Copies of one another but for words that were changed: each has some that the other lacks.
bool areNearCopies(const QStringList &one, const QStringList &other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    const qsizetype common = commonWords(one, other);
    return common < shorter && common * 4 >= shorter * 3 && common * 2 >= std::max(one.size(), other.size());
}

/// Three words in a row, and what is done to what.
QStringList keysOf(const SurfaceReading &reading, const WordNet &wordNet, const SaidWords &said)
{
    constexpr qsizetype length = 3;
    QStringList keys;
    for (qsizetype at = 0; at + length <= said.lower.size(); ++at)
        keys.append(QStringList(said.lower.sliced(at, length)).join(u' '));
    const FirstSaying first = firstSaying(reading, wordNet, said);
    if (!first.object.isEmpty())
        keys.append(first.subject + u'|' + first.object);
    return keys;
}

} // namespace

std::vector<Notice> QuotationGivenTwice::find(const Draft &draft) const
{
    std::vector<Notice> notices;
    const SurfaceReading &reading = *draft.surface;
    const std::vector<SaidWords> said = saidWords(draft, leastWords);
    const auto keys = [&](const SaidWords &one) { return keysOf(reading, *m_wordNet, one); };
    for (const auto &[first, second] : pairsOf(draft.analysis, said, keys)) {
        const Attribution &one = *first->attribution;
        const Attribution &other = *second->attribution;
        const Entity *speaker = draft.analysis.entity(*one.speaker);
        if (!speaker || one.speaker != other.speaker || first->lower == second->lower ||
            reading.word(first->words.front()).paragraph == reading.word(second->words.front()).paragraph)
            continue;
        const bool again = (one.addressee && one.addressee == other.addressee) || isToldAsPast(reading, one) ||
                           isToldAsPast(reading, other);
        const bool same = again && saysTheSame(*m_wordNet, firstSaying(reading, *m_wordNet, *first),
                                               firstSaying(reading, *m_wordNet, *second));
        const bool copies = areNearCopies(first->lower, second->lower);
        if (!same && !copies)
            continue;
        notices.push_back(
            {{},
             NoticeKind::QuotationGivenTwice,
             second->span,
             {copies ? CertaintyLevel::Likely : CertaintyLevel::Unclear, std::nullopt},
             {name(),
              QT_TRANSLATE_NOOP("Reason", "What %1 said is quoted twice, in different words: “%2” and “%3”."),
              {speaker->name, reading.words(first->span), reading.words(second->span)},
              {first->span, second->span}}});
    }
    return notices;
}

} // namespace hearsay
