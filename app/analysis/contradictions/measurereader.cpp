// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/contradictions/measurereader.h"

#include "analysis/claims/nounlemma.h"
#include "analysis/lexicon/wordlists.h"
#include "analysis/surface/functionwords.h"
#include "language/wordnet.h"

#include <algorithm>

namespace hearsay
{

namespace
{

/// “the number of people”: the noun behind “of” is what is counted.
bool isAmountNoun(const QString &lemma)
{
    static const WordList &list = wordList("amount-noun");
    return list.contains(lemma);
}

/// Verbs that give a figure to a thing with “at” or “as”.
bool assignsFigure(const QStringList &lemmas)
{
    static const WordList &list = wordList("assigns-figure");
    return std::ranges::any_of(lemmas, [](const QString &verb) { return list.contains(verb); });
}

/// Verbs between a thing and its figure.
bool equates(const QStringList &lemmas, const QString &lower)
{
    static const WordList &list = wordList("equates-figure");
    return isFormOfBe(lower) || std::ranges::any_of(lemmas, [](const QString &verb) { return list.contains(verb); });
}

/// Verbs whose object is what somebody tells of, where no attribution has taken them as a cue.
bool tells(const QStringList &lemmas)
{
    static const WordList &list = wordList("tells-figure");
    return std::ranges::any_of(lemmas, [](const QString &verb) { return list.contains(verb); });
}

bool hangs(const QString &lower)
{
    static const WordList &list = wordList("hangs-on-noun");
    return list.contains(lower);
}

bool isLocative(const QString &lower)
{
    static const WordList &list = wordList("locative");
    return list.contains(lower);
}

bool holds(const WordRange &range, qsizetype word)
{
    return range.first <= word && word < range.end;
}

} // namespace

std::vector<Measure> MeasureReader::read() const
{
    std::vector<Measure> measures;
    auto clause = m_context.clauses.begin();
    for (qsizetype first = 0; first < m_reading.size();) {
        const qsizetype end = std::max(m_reading.sentenceEnd(first), first + 1);
        std::vector<const Clause *> clauses;
        while (clause != m_context.clauses.end() && clause->verb < end) {
            clauses.push_back(&*clause);
            ++clause;
        }
        for (const FoundQuantity &figure : readQuantities(m_reading, first, end))
            if (auto measure = measureOf(figure, first, end, clauses))
                measures.push_back(std::move(*measure));
        first = end;
    }
    return measures;
}

std::optional<Measure> MeasureReader::measureOf(const FoundQuantity &figure, qsizetype first, qsizetype end,
                                                const std::vector<const Clause *> &clauses) const
{
    if (figure.partOfMore || figure.indefinite)
        return std::nullopt;
    Measure measure;
    measure.figure = figure;
    measure.words = figure.words;
    measure.sentence = first;
    measure.attribution = m_context.participants.attributionOf(figure.numberFirst);
    readVoice(measure, clauses);
    if (!readAssignment(measure, first, clauses)) {
        if (figure.noun >= 0 && !figure.quantity.of.isEmpty())
            readThing(measure, {figure.words.first, figure.noun + 1, figure.noun}, end);
        readEvent(measure, clauses);
    }
    if (measure.thing.isEmpty() && (measure.event.isEmpty() || figure.quantity.unit.isEmpty()))
        return std::nullopt;
    readSurroundings(measure, first, end);
    return measure;
}

/// “put the deficit at 9 million”, “gave the crowd as 900”, “the crowd was 900”.
bool MeasureReader::readAssignment(Measure &measure, qsizetype first, const std::vector<const Clause *> &clauses) const
{
    if (measure.figure.noun >= 0 && !measure.figure.quantity.of.isEmpty())
        return false;
    return readPutting(measure, clauses) || readEquating(measure, first);
}

/// “put the deficit at 9 million”, “gave the crowd as 900”
bool MeasureReader::readPutting(Measure &measure, const std::vector<const Clause *> &clauses) const
{
    const qsizetype number = measure.figure.words.first;
    const QString &before = m_reading.lower(number - 1);
    if (before != u"at" && before != u"as")
        return false;
    for (const Clause *clause : clauses) {
        if (clause->verb >= number || !assignsFigure(clause->lemmas))
            continue;
        const auto thing = nounPhraseAt(m_reading, clause->verb + 1, number - 1);
        if (!thing)
            continue;
        readThing(measure, *thing, number - 1);
        for (const Clause *inner : clauses)
            if (inner->relative && inner->verb > thing->head && inner->verb < number)
                takeEvent(measure, *inner, true);
        measure.assigned = true;
        measure.words = {thing->first, measure.figure.words.end, thing->head};
        return true;
    }
    return false;
}

/// “the crowd was 900”, “the crowd came to 900”
bool MeasureReader::readEquating(Measure &measure, qsizetype first) const
{
    const qsizetype number = measure.figure.words.first;
    const QString &before = m_reading.lower(number - 1);
    qsizetype verb = before == u"at" || before == u"to" ? number - 2 : number - 1;
    if (verb <= first ||
        !equates(m_context.wordNet.lemmas(m_reading.lower(verb), WordClass::Verb), m_reading.lower(verb)))
        return false;
    qsizetype end = verb;
    while (end > first && (isAuxiliary(m_reading.lower(end - 1)) || isMiddleAdverb(m_reading.lower(end - 1))))
        --end;
    std::optional<WordRange> thing = nounPhraseBefore(m_reading, end, first);
    while (thing && thing->first - 1 > first && hangs(m_reading.lower(thing->first - 1)))
        thing = nounPhraseBefore(m_reading, thing->first - 1, first);
    if (!thing || m_reading.tag(thing->head) != PartOfSpeech::Noun)
        return false;
    readThing(measure, *thing, verb);
    measure.assigned = true;
    measure.words = {thing->first, measure.figure.words.end, thing->head};
    return true;
}

/// The noun that is measured, the nouns before it and the phrases behind it.
void MeasureReader::readThing(Measure &measure, const WordRange &phrase, qsizetype end) const
{
    qsizetype head = phrase.head;
    qsizetype from = phrase.first;
    if (isAmountNoun(nounLemma(m_reading.senses(), m_reading.lower(head))) && m_reading.lower(head + 1) == u"of")
        if (const auto counted = nounPhraseAt(m_reading, head + 2, end)) {
            head = counted->head;
            from = counted->first;
        }
    measure.thing = nounLemma(m_reading.senses(), m_reading.lower(head));
    const bool counted = holds(measure.figure.words, head);
    for (qsizetype at = counted ? measure.figure.numberEnd : from; at < head; ++at) {
        const QString &lower = m_reading.lower(at);
        const QString &behind = m_reading.lower(at + 1);
        const bool noun = m_reading.tag(at) == PartOfSpeech::Noun || m_reading.tag(at) == PartOfSpeech::ProperNoun;
        if (noun && !isTimeWord(lower) && behind != u"'s" && behind != u"'")
            measure.modifiers.insert(nounLemma(m_reading.senses(), lower));
        // “112 postponed operations” have been postponed.
        if (counted && lower.endsWith(u"ed") && measure.event.isEmpty()) {
            measure.event = m_context.wordNet.lemmas(lower, WordClass::Verb);
            measure.actedOn = !measure.event.isEmpty();
        }
    }
    readComplement(measure, head + 1, end);
}

void MeasureReader::readComplement(Measure &measure, qsizetype at, qsizetype end) const
{
    while (at < end && hangs(m_reading.lower(at))) {
        const auto phrase = nounPhraseAt(m_reading, at + 1, end);
        if (!phrase)
            return;
        if (!isTimeWord(m_reading.lower(phrase->head)) && m_reading.tag(phrase->head) != PartOfSpeech::Numeral)
            measure.complement.insert(nounLemma(m_reading.senses(), m_reading.lower(phrase->head)));
        at = phrase->end;
    }
    measure.words.end = std::max(measure.words.end, at);
}

bool MeasureReader::isReporting(const Clause &clause) const
{
    return m_context.participants.isCue(clause.verb) || tells(clause.lemmas);
}

/// Where no attribution was found, the subject of the verb that tells the figure answers for it.
void MeasureReader::readVoice(Measure &measure, const std::vector<const Clause *> &clauses) const
{
    if (measure.attribution)
        return;
    for (const Clause *clause : clauses)
        if (clause->verb < measure.figure.words.first && clause->subject &&
            (tells(clause->lemmas) || assignsFigure(clause->lemmas)))
            measure.voice = m_context.participants.of(*clause->subject).keys;
}

/// The verb that the counted ones do, or that is done to them.
void MeasureReader::readEvent(Measure &measure, const std::vector<const Clause *> &clauses) const
{
    const qsizetype number = measure.figure.numberFirst;
    const Clause *asObject = nullptr;
    for (const Clause *clause : clauses) {
        if (isReporting(*clause) || holds(measure.figure.words, clause->verb))
            continue;
        if (measure.figure.noun >= 0 && clause->groupFirst == measure.figure.noun + 1) {
            takeEvent(measure, *clause, true);
            return;
        }
        if (clause->subject && holds({clause->subject->first, clause->subject->end, 0}, number) &&
            (measure.figure.noun < 0 || clause->subject->head == measure.figure.noun ||
             clause->subject->first <= measure.figure.words.first)) {
            takeEvent(measure, *clause, true);
            return;
        }
        const bool direct = clause->object && holds(*clause->object, number);
        const bool bare = !clause->object && clause->verb < measure.figure.words.first &&
                          measure.figure.words.first - clause->verb <= 2;
        if (direct || bare)
            asObject = clause;
    }
    if (asObject)
        takeEvent(measure, *asObject, false);
}

void MeasureReader::takeEvent(Measure &measure, const Clause &clause, bool subject) const
{
    measure.event = clause.lemmas;
    measure.actedOn = subject ? clause.passive : true;
    measure.eventHasObject = clause.passive || clause.object.has_value();
    measure.modality = clause.modality;
    measure.negated = clause.negated;
    const std::optional<WordRange> &other = subject ? (clause.passive ? clause.agent : clause.object) : clause.subject;
    if (other && m_reading.tag(other->head) != PartOfSpeech::Pronoun)
        measure.others.insert(nounLemma(m_reading.senses(), m_reading.lower(other->head)));
    measure.words.first =
        std::min({measure.words.first, clause.groupFirst, clause.subject ? clause.subject->first : clause.groupFirst});
    measure.words.end = std::max(measure.words.end, clause.end);
}

/// Times and places that stand with it, up to the next mark that ends a clause.
void MeasureReader::readSurroundings(Measure &measure, qsizetype first, qsizetype end) const
{
    const auto cuts = [this](qsizetype at) {
        const QString &lower = m_reading.lower(at);
        return lower == u";" || lower == u":" || m_reading.word(at).mark || m_context.participants.isCue(at);
    };
    qsizetype from = measure.words.first;
    while (from > first && !cuts(from - 1) && m_context.participants.attributionOf(from - 1) == measure.attribution)
        --from;
    qsizetype to = measure.words.end;
    const auto goesOn = [&](qsizetype at) {
        const Attribution *attribution = m_context.participants.attributionOf(at);
        return attribution == measure.attribution || (!attribution && m_reading.tag(at) != PartOfSpeech::Punctuation);
    };
    while (to < end && !cuts(to) && goesOn(to))
        ++to;
    measure.times = readTimes(m_reading, from, to);
    for (qsizetype at = from; at < to; ++at) {
        const bool time = std::ranges::any_of(
            measure.times, [at](const TimeExpression &one) { return one.first <= at && at < one.end; });
        const bool placed =
            at > 0 && (isLocative(m_reading.lower(at - 1)) || measure.places.contains(m_reading.lower(at - 1)));
        if (!time && placed && m_reading.tag(at) == PartOfSpeech::ProperNoun)
            measure.places.insert(m_reading.lower(at));
        if (m_reading.lower(at) == u"if" || m_reading.lower(at) == u"unless")
            measure.modality = Modality::Conditional;
    }
    for (const TimeExpression &time : measure.times)
        if (time.first >= measure.words.first && time.first <= measure.words.end + 3)
            measure.words.end = std::max(measure.words.end, time.end);
}

} // namespace hearsay
