// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/contradictions/eventreader.h"

#include "analysis/claims/nounlemma.h"
#include "analysis/contradictions/eventnouns.h"
#include "analysis/surface/functionwords.h"
#include "language/wordnet.h"

#include <algorithm>

namespace hearsay
{

namespace
{

bool isPossessiveMark(const QString &lower)
{
    return lower == u"'s" || lower == u"'";
}

/// Prepositions behind an event's noun that lead to whom it was done to.
bool leadsToPatient(const QString &lower)
{
    return lower == u"of" || lower == u"on" || lower == u"against";
}

bool isContentWord(PartOfSpeech tag)
{
    return tag == PartOfSpeech::Noun || tag == PartOfSpeech::ProperNoun || tag == PartOfSpeech::Adjective ||
           tag == PartOfSpeech::Verb;
}

bool endsPhrase(const SurfaceReading &reading, qsizetype at)
{
    const PartOfSpeech tag = reading.tag(at);
    const QString &lower = reading.lower(at);
    return tag == PartOfSpeech::Auxiliary || (tag == PartOfSpeech::Punctuation && lower != u"-") ||
           reading.word(at).looksFinite || lower == u"which" || lower == u"who" || lower == u"but" ||
           lower == u"while" || lower == u"whereas";
}

/// What stands before an event's noun: “Russia’s”, “the Russian”, “its”.
struct Possessor {
    std::optional<WordRange> words;
    qsizetype first = 0; ///< where the event's phrase begins
    bool people = false; ///< a word with a capital right before the noun, which may be an adjective of a country
};

Possessor possessorBefore(const SurfaceReading &reading, qsizetype noun, qsizetype limit)
{
    qsizetype at = noun;
    while (at > limit &&
           (reading.tag(at - 1) == PartOfSpeech::Adjective || reading.tag(at - 1) == PartOfSpeech::Numeral) &&
           !reading.word(at - 1).capital)
        --at;
    Possessor found{std::nullopt, at};
    if (at <= limit)
        return found;
    if (isPossessiveMark(reading.lower(at - 1))) {
        found.words = nounPhraseBefore(reading, at - 1, limit);
    } else if (isPossessivePronoun(reading.lower(at - 1))) {
        found.words = WordRange{at - 1, at, at - 1};
    } else if (reading.word(at - 1).capital) {
        found.words = WordRange{at - 1, at, at - 1};
        found.people = true;
    }
    if (found.words)
        found.first = found.words->first;
    else if (reading.tag(at - 1) == PartOfSpeech::Determiner)
        found.first = at - 1;
    return found;
}

/// A noun that names one event and says behind itself who took part in it: several invasions are not one event.
bool mayBeEvent(const SurfaceReading &reading, qsizetype noun)
{
    const SurfaceWord &word = reading.word(noun);
    if (word.capital || word.tag == PartOfSpeech::Punctuation || functionWordTag(word.lower) ||
        !reading.senses().isNoun(word.lower) || reading.senses().isPlural(word.lower))
        return false;
    const QString &next = reading.lower(noun + 1);
    return noun + 1 < reading.sentenceEnd(noun) && (leadsToPatient(next) || next == u"by");
}

/// Who is named behind an event's noun: “… of Ostmark by the army”.
struct NamedBehind {
    std::optional<WordRange> patient;
    std::optional<WordRange> agent;
    qsizetype end = 0;
};

NamedBehind namedBehind(const SurfaceReading &reading, qsizetype noun)
{
    constexpr qsizetype farthest = 14;
    const qsizetype sentenceEnd = reading.sentenceEnd(noun);
    NamedBehind named{{}, {}, noun + 1};
    for (qsizetype at = noun + 1; at < sentenceEnd && !endsPhrase(reading, at) && at < noun + farthest; ++at) {
        const QString &lower = reading.lower(at);
        const bool patientNext = !named.patient && leadsToPatient(lower);
        if (!patientNext && (named.agent || lower != u"by"))
            continue;
        const auto phrase = nounPhraseAt(reading, at + 1, sentenceEnd);
        if (!phrase || isTimeWord(reading.lower(phrase->head)) || reading.tag(phrase->head) == PartOfSpeech::Numeral)
            continue;
        (patientNext ? named.patient : named.agent) = phrase;
        named.end = at = phrase->end;
        --at;
    }
    return named;
}

} // namespace

std::vector<EventMention> EventReader::read(const std::vector<Clause> &clauses) const
{
    std::vector<EventMention> events;
    for (size_t i = 0; i < clauses.size(); ++i) {
        // The next verb with a tense ends the clause; what looks like one inside its own object does not.
        qsizetype limit = clauses[i].sentenceEnd;
        for (size_t next = i + 1; next < clauses.size() && clauses[next].verb < limit; ++next)
            if (clauses[next].finite && clauses[next].groupFirst >= clauses[i].end)
                limit = clauses[next].groupFirst;
        if (auto event = fromClause(clauses[i], limit))
            events.push_back(std::move(*event));
    }
    for (qsizetype at = 0; at < m_reading.size(); ++at)
        if (auto event = fromNoun(at))
            events.push_back(std::move(*event));
    std::ranges::stable_sort(events, {}, &EventMention::word);
    return events;
}

std::optional<EventMention> EventReader::fromClause(const Clause &clause, qsizetype limit) const
{
    if (!clause.doer() || !clause.patient() || !clause.finite)
        return std::nullopt;
    EventMention event;
    event.doer = m_participants.of(*clause.doer());
    event.patient = m_participants.of(*clause.patient());
    if (!event.doer.isKnown() || !event.patient.isKnown() || event.doer.sharesWith(event.patient))
        return std::nullopt;
    event.lemmas = clause.lemmas;
    event.particle = clause.particle;
    event.word = clause.verb;
    event.negated = clause.negated;
    event.cleft = clause.cleft;
    event.modality = clause.modality;
    event.words = {std::min({clause.groupFirst, event.doer.words.first, event.patient.words.first}), clause.end,
                   clause.verb};
    event.attribution = m_participants.attributionOf(clause.verb);
    readComplement(event, limit);
    return event;
}

/// What follows in the clause: when it was, and the words that say more of it.
void EventReader::readComplement(EventMention &event, qsizetype limit) const
{
    qsizetype end = event.words.end;
    while (end < limit && m_reading.tag(end) != PartOfSpeech::Punctuation && !cutsClause(end) &&
           m_reading.isWithin(m_reading.word(end).quotation, m_reading.word(event.word).quotation))
        ++end;
    event.times = readTimes(m_reading, event.words.end, end);
    for (qsizetype at = event.words.end; at < end; ++at) {
        const bool time = std::ranges::any_of(
            event.times, [at](const TimeExpression &one) { return one.first <= at && at < one.end; });
        if (!time && isContentWord(m_reading.tag(at)))
            event.complement.insert(nounLemma(m_reading.senses(), m_reading.lower(at)));
    }
    event.words.end = end;
}

/// “… but”, “… and that she”: another clause begins.
bool EventReader::cutsClause(qsizetype at) const
{
    const QString &lower = m_reading.lower(at);
    if (lower == u"but" || lower == u"while" || lower == u"whereas")
        return true;
    const QString &next = m_reading.lower(at + 1);
    return lower == u"and" && (next == u"that" || isSubjectPronoun(next));
}

std::optional<EventMention> EventReader::fromNoun(qsizetype noun) const
{
    if (!mayBeEvent(m_reading, noun))
        return std::nullopt;
    const QString &word = m_reading.lower(noun);
    const qsizetype sentenceEnd = m_reading.sentenceEnd(noun);
    EventMention event;
    event.lemmas = verbsOfEvent(word, m_wordNet);
    if (event.lemmas.isEmpty() || !m_wordNet.isA(word, NounKind::Event, 2))
        return std::nullopt;

    const Possessor possessor = possessorBefore(m_reading, noun, m_reading.sentenceStart(noun));
    auto [patient, agent, end] = namedBehind(m_reading, noun);
    // “Ukraine’s invasion by Russia”: with an agent and no “of”, the possessor is the one acted on.
    if (agent && !patient)
        patient = possessor.words;
    else if (!agent)
        agent = possessor.words;
    if (!agent || !patient)
        return std::nullopt;
    event.nominal = true;
    event.word = noun;
    const auto named = [&](const WordRange &range) {
        return possessor.people && range == *possessor.words ? m_participants.ofAdjective(range, m_wordNet)
                                                             : m_participants.of(range);
    };
    event.doer = named(*agent);
    event.patient = named(*patient);
    if (!event.doer.isKnown() || !event.patient.isKnown() || event.doer.keys == event.patient.keys)
        return std::nullopt;
    end = std::max(
        {end, event.doer.words.end <= sentenceEnd && event.doer.words.first > noun ? event.doer.words.end : end});
    event.words = {possessor.first, end, noun};
    event.attribution = m_participants.attributionOf(noun);
    qsizetype last = end;
    while (last < sentenceEnd && !endsPhrase(m_reading, last))
        ++last;
    event.times = readTimes(m_reading, end, last);
    if (!event.times.empty())
        event.words.end = event.times.back().end;
    return event;
}

} // namespace hearsay
