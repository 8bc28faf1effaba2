// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/surface/nounphrases.h"

#include "analysis/lexicon/wordlists.h"
#include "analysis/surface/functionwords.h"

namespace hearsay
{

namespace
{

/// Determiners that may stand before another one: “all the”, “both of the”.
bool isPredeterminer(const QString &lower)
{
    static const WordList &list = wordList("predeterminer");
    return list.contains(lower);
}

bool standsAlone(const QString &lower)
{
    return isSubjectPronoun(lower) || (isObjectPronoun(lower) && lower != u"her") || lower == u"nobody" ||
           lower == u"everyone";
}

bool isInside(PartOfSpeech tag)
{
    switch (tag) {
    case PartOfSpeech::Adjective:
    case PartOfSpeech::Noun:
    case PartOfSpeech::ProperNoun:
    case PartOfSpeech::Numeral:
    case PartOfSpeech::Symbol:
        return true;
    default:
        return false;
    }
}

/// Whether a name may follow the noun and be what it says: “spokesman Ben Low”, “the charity Quiet Water”, and not
/// “outside the court Ben Low”.
bool mayNameBehind(const SurfaceReading &reading, const QString &noun)
{
    static const WordList &bodies = wordList("body-before-name");
    return reading.senses().sortOf(noun) == NounSort::Person || bodies.contains(noun);
}

bool isHead(PartOfSpeech tag)
{
    return tag == PartOfSpeech::Noun || tag == PartOfSpeech::ProperNoun || tag == PartOfSpeech::Numeral;
}

/// “Billy ‘Tugboat’ Marsden”: marks and words of a nickname between two parts of a name.
qsizetype nicknameEnd(const SurfaceReading &reading, qsizetype at, qsizetype limit)
{
    if (at == 0 || reading.tag(at) != PartOfSpeech::Punctuation || reading.tag(at - 1) != PartOfSpeech::ProperNoun ||
        !QStringView(u"'\"‘“(").contains(reading.lower(at).front()))
        return at;
    qsizetype end = at + 1;
    while (end < limit && end < at + 4 && reading.word(end).capital)
        ++end;
    if (end == at + 1 || end + 1 >= limit || !QStringView(u"'\"’”)").contains(reading.lower(end).front()) ||
        reading.lower(end).size() > 1)
        return at;
    return reading.tag(end + 1) == PartOfSpeech::ProperNoun ? end + 1 : at;
}

} // namespace

namespace
{

/// Behind determiners and possessive pronouns: “all of the”, “his”.
qsizetype openingEnd(const SurfaceReading &reading, qsizetype first, qsizetype limit)
{
    qsizetype at = first;
    if (at + 1 < limit && isPredeterminer(reading.lower(at)) && reading.lower(at + 1) == u"of")
        at += 2;
    while (at < limit && ((reading.tag(at) == PartOfSpeech::Determiner && reading.lower(at) != u"which") ||
                          isPossessivePronoun(reading.lower(at))))
        ++at;
    return at;
}

/// Behind a mark at \a at that belongs inside the phrase: the few quoted words of “a ‘no limits’ deal”, or the one mark
/// of “a ‘special operation’”; \a at where there is none such.
qsizetype innerMarkEnd(const SurfaceReading &reading, qsizetype first, qsizetype at, qsizetype limit, qsizetype head)
{
    const SurfaceWord &mark = reading.word(at);
    if (!mark.mark || at == first || mark.quotation < 0 || at + 1 >= limit)
        return at;
    const SurfaceQuotation &quoted = reading.quotation(mark.quotation);
    constexpr qsizetype fewWords = 7;
    if (quoted.firstWord == at && head < at - 1) {
        if (quoted.endWord - at <= fewWords && quoted.endWord < limit && isHead(reading.tag(quoted.endWord)))
            return quoted.endWord;
        return isInside(reading.tag(at + 1)) ? at + 1 : at;
    }
    const bool closes = head == at - 1 && quoted.endWord == at + 1 && quoted.firstWord >= first &&
                        reading.word(head).quotation == mark.quotation;
    return closes && isHead(reading.tag(at + 1)) ? at + 1 : at;
}

/// Whether a possessive mark at \a at has a thing possessed behind it.
bool possesses(const SurfaceReading &reading, qsizetype at, qsizetype limit, qsizetype head)
{
    if (head < 0 || !reading.isPossessiveMark(at) || at + 1 >= limit)
        return false;
    const PartOfSpeech next = reading.tag(at + 1);
    return isInside(next) || reading.lower(at + 1) == u"own" || next == PartOfSpeech::Verb;
}

/// Whether the word at \a at goes on with a phrase whose last noun so far is at \a head (-1 for none yet).
bool continuesPhrase(const SurfaceReading &reading, qsizetype first, qsizetype at, qsizetype limit, qsizetype head)
{
    const PartOfSpeech tag = reading.tag(at);
    const PartOfSpeech next = reading.tag(at + 1);
    const bool behindHead = head >= 0 && head == at - 1;
    // A name after a plain noun begins a phrase of its own, unless the noun says what the name is.
    if (tag == PartOfSpeech::ProperNoun && behindHead && reading.tag(head) == PartOfSpeech::Noun)
        return !isTimeWord(reading.lower(head)) && mayNameBehind(reading, reading.lower(head));
    if (isInside(tag) || (behindHead && reading.lower(at) == u"&"))
        return true;
    if (behindHead && at + 1 < limit && isNameParticle(reading.lower(at)))
        return reading.tag(at - 1) == PartOfSpeech::ProperNoun && reading.word(at + 1).capital;
    if (head >= 0)
        return false;
    // “planned closure”, “widely cited paper”
    const bool participle = tag == PartOfSpeech::Verb && at > first && reading.lower(at).endsWith(u"ed") &&
                            (isHead(next) || next == PartOfSpeech::Adjective);
    const bool degree = tag == PartOfSpeech::Adverb &&
                        (next == PartOfSpeech::Adjective || (at > first && reading.lower(at + 1).endsWith(u"ed")));
    return participle || degree;
}

/// A headline has no full stop, and yet no phrase goes on in the line below it.
qsizetype paragraphEnd(const SurfaceReading &reading, qsizetype first, qsizetype limit)
{
    while (limit > first && reading.word(limit - 1).paragraph != reading.word(first).paragraph)
        --limit;
    return limit;
}

/// The mark that closes quoted words begun inside belongs to the phrase.
qsizetype withClosingMark(const SurfaceReading &reading, qsizetype first, qsizetype head, qsizetype limit)
{
    const qsizetype end = head + 1;
    const SurfaceWord &mark = reading.word(end);
    if (end >= limit || !mark.mark || mark.quotation < 0 || mark.quotation != reading.word(head).quotation)
        return end;
    const SurfaceQuotation &quoted = reading.quotation(mark.quotation);
    return quoted.firstWord >= first && quoted.endWord == end + 1 ? end + 1 : end;
}

} // namespace

std::optional<WordRange> nounPhraseAt(const SurfaceReading &reading, qsizetype first, qsizetype limit)
{
    limit = paragraphEnd(reading, first, std::min(limit, reading.size()));
    if (first >= limit)
        return std::nullopt;
    if (standsAlone(reading.lower(first)) && reading.tag(first) == PartOfSpeech::Pronoun)
        return WordRange{first, first + 1, first};
    qsizetype at = openingEnd(reading, first, limit);
    qsizetype head = -1;
    while (at < limit) {
        if (const qsizetype end = nicknameEnd(reading, at, limit); end > at) {
            at = end;
        } else if (possesses(reading, at, limit, head)) {
            head = -1;
            ++at;
        } else if (const qsizetype inner = innerMarkEnd(reading, first, at, limit, head); inner > at) {
            at = inner;
        } else if (continuesPhrase(reading, first, at, limit, head)) {
            if (isHead(reading.tag(at)))
                head = at;
            ++at;
        } else {
            break;
        }
    }
    if (head >= 0)
        return WordRange{first, withClosingMark(reading, first, head, limit), head};
    // “the dead”, “the rich”; “that”, “both” alone are no speakers.
    const bool adjective = at > first + 1 && reading.tag(at - 1) == PartOfSpeech::Adjective &&
                           reading.tag(first) == PartOfSpeech::Determiner;
    return adjective ? std::optional(WordRange{first, at, at - 1}) : std::nullopt;
}

std::optional<WordRange> nounPhraseBefore(const SurfaceReading &reading, qsizetype end, qsizetype limit)
{
    // Phrases are read forwards only, so that both directions agree: the earliest beginning whose phrase ends here.
    constexpr qsizetype longest = 14;
    std::optional<WordRange> found;
    for (qsizetype first = end - 1; first >= limit && first >= end - longest; --first) {
        const PartOfSpeech tag = reading.tag(first);
        const bool may =
            isInside(tag) || tag == PartOfSpeech::Determiner || tag == PartOfSpeech::Pronoun ||
            tag == PartOfSpeech::Adverb || tag == PartOfSpeech::Verb || reading.isPossessiveMark(first) ||
            reading.lower(first) == u"&" || reading.lower(first) == u"of" || isNameParticle(reading.lower(first)) ||
            (tag == PartOfSpeech::Punctuation && reading.lower(first) != u"," && reading.lower(first) != u".");
        if (!may)
            break;
        if (tag == PartOfSpeech::Adverb || tag == PartOfSpeech::Verb || reading.isPossessiveMark(first))
            continue;
        if (const auto phrase = nounPhraseAt(reading, first, end); phrase && phrase->end == end)
            found = phrase;
    }
    return found;
}

std::optional<WordRange> longNounPhraseAt(const SurfaceReading &reading, qsizetype first, qsizetype limit)
{
    static const WordList &joins = wordList("phrase-join");
    auto phrase = nounPhraseAt(reading, first, limit);
    if (!phrase || reading.tag(phrase->head) == PartOfSpeech::Pronoun)
        return phrase;
    while (phrase->end < limit &&
           (joins.contains(reading.lower(phrase->end)) || reading.lower(phrase->end) == u"and")) {
        const bool conjunction = reading.lower(phrase->end) == u"and";
        const auto next = nounPhraseAt(reading, phrase->end + 1, limit);
        if (!next || isTimeWord(reading.lower(next->head)) ||
            (conjunction && reading.tag(next->head) == PartOfSpeech::Pronoun))
            break;
        phrase->end = next->end;
    }
    return phrase;
}

bool isPartOfMany(const SurfaceReading &reading, qsizetype first)
{
    const QString &lower = reading.lower(first);
    return reading.lower(first + 1) == u"of" && isPredeterminer(lower) && lower != u"all" && lower != u"both" &&
           lower != u"each";
}

bool isNameRange(const SurfaceReading &reading, const WordRange &range)
{
    return !range.isEmpty() && reading.tag(range.head) == PartOfSpeech::ProperNoun;
}

} // namespace hearsay
