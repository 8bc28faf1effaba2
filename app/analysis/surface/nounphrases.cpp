// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/surface/nounphrases.h"

#include "analysis/surface/functionwords.h"

#include <QSet>

namespace hearsay
{

namespace
{

/// Determiners that may stand before another one: “all the”, “both of the”.
bool isPredeterminer(const QString &lower)
{
    static const QSet<QString> list{
        QStringLiteral("all"),  QStringLiteral("both"), QStringLiteral("half"),    QStringLiteral("many"),
        QStringLiteral("some"), QStringLiteral("most"), QStringLiteral("several"), QStringLiteral("few"),
        QStringLiteral("one"),  QStringLiteral("two"),  QStringLiteral("three"),   QStringLiteral("none"),
        QStringLiteral("any"),  QStringLiteral("each"), QStringLiteral("neither"), QStringLiteral("either")};
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
    static const QSet<QString> bodies{
        QStringLiteral("company"),   QStringLiteral("firm"),    QStringLiteral("group"),
        QStringLiteral("newspaper"), QStringLiteral("charity"), QStringLiteral("agency"),
        QStringLiteral("magazine"),  QStringLiteral("website"), QStringLiteral("broadcaster"),
        QStringLiteral("bank"),      QStringLiteral("airline"), QStringLiteral("retailer")};
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

/// Particles inside names: “van der Berg”, “bin Salman”, “de la Cruz”.
bool isNameParticle(const QString &lower)
{
    static const QSet<QString> list{QStringLiteral("van"), QStringLiteral("von"), QStringLiteral("der"),
                                    QStringLiteral("den"), QStringLiteral("de"),  QStringLiteral("la"),
                                    QStringLiteral("du"),  QStringLiteral("del"), QStringLiteral("della"),
                                    QStringLiteral("di"),  QStringLiteral("da"),  QStringLiteral("dos"),
                                    QStringLiteral("bin"), QStringLiteral("ibn"), QStringLiteral("al"),
                                    QStringLiteral("el"),  QStringLiteral("ter"), QStringLiteral("le")};
    return list.contains(lower);
}

} // namespace

std::optional<WordRange> nounPhraseAt(const SurfaceReading &reading, qsizetype first, qsizetype limit)
{
    limit = std::min(limit, reading.size());
    if (first >= limit)
        return std::nullopt;
    if (standsAlone(reading.lower(first)) && reading.tag(first) == PartOfSpeech::Pronoun)
        return WordRange{first, first + 1, first};
    qsizetype at = first;
    if (at + 1 < limit && isPredeterminer(reading.lower(at)) && reading.lower(at + 1) == u"of")
        at += 2;
    while (at < limit && ((reading.tag(at) == PartOfSpeech::Determiner && reading.lower(at) != u"which") ||
                          isPossessivePronoun(reading.lower(at))))
        ++at;
    qsizetype head = -1;
    while (at < limit) {
        const PartOfSpeech tag = reading.tag(at);
        if (const qsizetype end = nicknameEnd(reading, at, limit); end > at) {
            at = end;
            continue;
        }
        const bool particle = head == at - 1 && at + 1 < limit && isNameParticle(reading.lower(at)) &&
                              reading.tag(at - 1) == PartOfSpeech::ProperNoun && reading.word(at + 1).capital;
        const bool joined = head == at - 1 && reading.lower(at) == u"&";
        // A participle before the noun (“planned closure”); an initial’s stop.
        const bool participle = reading.tag(at) == PartOfSpeech::Verb && head < 0 && at > first &&
                                reading.lower(at).endsWith(u"ed") &&
                                (isHead(reading.tag(at + 1)) || reading.tag(at + 1) == PartOfSpeech::Adjective);
        const bool degree =
            reading.tag(at) == PartOfSpeech::Adverb && head < 0 &&
            (reading.tag(at + 1) == PartOfSpeech::Adjective || (at > first && reading.lower(at + 1).endsWith(u"ed")));
        if (head >= 0 && reading.isPossessiveMark(at) && at + 1 < limit &&
            (isInside(reading.tag(at + 1)) || reading.lower(at + 1) == u"own" ||
             reading.tag(at + 1) == PartOfSpeech::Verb)) {
            head = -1;
            ++at;
            continue;
        }
        // A few quoted words inside the phrase: “a ‘special operation’”.
        if (reading.word(at).mark && at > first && head < at - 1 && reading.word(at).quotation >= 0) {
            const SurfaceQuotation &quoted = reading.quotation(reading.word(at).quotation);
            constexpr qsizetype fewWords = 7;
            if (quoted.firstWord == at && quoted.endWord - at <= fewWords && quoted.endWord < limit &&
                isHead(reading.tag(quoted.endWord))) {
                at = quoted.endWord;
                continue;
            }
        }
        if (reading.word(at).mark && at > first && reading.word(at).quotation >= 0 &&
            reading.quotation(reading.word(at).quotation).firstWord == at && head < at - 1 && at + 1 < limit &&
            isInside(reading.tag(at + 1))) {
            ++at;
            continue;
        }
        if (reading.word(at).mark && head >= 0 && head == at - 1 &&
            reading.word(at).quotation == reading.word(head).quotation && at + 1 < limit &&
            reading.quotation(reading.word(at).quotation).endWord == at + 1 &&
            reading.quotation(reading.word(at).quotation).firstWord >= first && isHead(reading.tag(at + 1))) {
            ++at;
            continue;
        }
        if (!isInside(tag) && !particle && !joined && !participle && !degree)
            break;
        // A name after a plain noun begins a phrase of its own, unless the noun says what the name is.
        if (tag == PartOfSpeech::ProperNoun && head == at - 1 && reading.tag(head) == PartOfSpeech::Noun &&
            (isTimeWord(reading.lower(head)) || !mayNameBehind(reading, reading.lower(head))))
            break;
        if (isHead(tag))
            head = at;
        ++at;
    }
    if (head < 0) {
        // “the dead”, “the rich”; “that”, “both” alone are no speakers.
        if (at > first + 1 && reading.tag(at - 1) == PartOfSpeech::Adjective &&
            reading.tag(first) == PartOfSpeech::Determiner)
            return WordRange{first, at, at - 1};
        return std::nullopt;
    }
    qsizetype end = head + 1;
    // The mark that closes quoted words begun inside belongs to the phrase.
    if (end < limit && reading.word(end).mark && reading.word(end).quotation == reading.word(head).quotation &&
        reading.quotation(reading.word(end).quotation).firstWord >= first &&
        reading.quotation(reading.word(end).quotation).endWord == end + 1)
        ++end;
    return WordRange{first, end, head};
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
    static const QSet<QString> joins{QStringLiteral("of"),      QStringLiteral("for"),     QStringLiteral("at"),
                                     QStringLiteral("in"),      QStringLiteral("from"),    QStringLiteral("with"),
                                     QStringLiteral("on"),      QStringLiteral("to"),      QStringLiteral("by"),
                                     QStringLiteral("between"), QStringLiteral("against"), QStringLiteral("near")};
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

bool isNameRange(const SurfaceReading &reading, const WordRange &range)
{
    return !range.isEmpty() && reading.tag(range.head) == PartOfSpeech::ProperNoun;
}

} // namespace hearsay
