// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/contradictions/participants.h"

#include "analysis/claims/nounlemma.h"
#include "analysis/lexicon/wordlists.h"
#include "analysis/surface/functionwords.h"
#include "language/wordnet.h"

#include <algorithm>
#include <numeric>

namespace hearsay
{

namespace
{

/// Calls \a take with every word of the reading that lies in \a span.
template<typename Take>
void forWords(const SurfaceReading &reading, TextSpan span, const Take &take)
{
    for (qsizetype at = reading.wordAt(span.start); at < reading.size() && reading.word(at).span.start < span.end; ++at)
        take(at);
}

/// Longer spans first, so that what is written last is the innermost.
template<typename Thing, typename SpanOf>
std::vector<size_t> outerFirst(const std::vector<Thing> &things, const SpanOf &spanOf)
{
    std::vector<size_t> order(things.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, std::greater(), [&](size_t i) { return spanOf(things[i]).length(); });
    return order;
}

} // namespace

Participants::Participants(const SurfaceReading &reading, const Draft &draft)
    : m_reading(reading)
    , m_draft(draft)
    , m_entityOfWord(size_t(reading.size()), -1)
    , m_attributionOfWord(size_t(reading.size()), -1)
{
    readMentions();
    readAttributions();
}

void Participants::readMentions()
{
    struct Place {
        TextSpan span;
        qsizetype entity;
    };
    std::vector<Place> places;
    for (size_t i = 0; i < m_draft.analysis.entities.size(); ++i) {
        m_entityOfId.insert(m_draft.analysis.entities[i].id.value, qsizetype(i));
        for (const Mention &mention : m_draft.analysis.entities[i].mentions)
            places.push_back({mention.span, qsizetype(i)});
    }
    for (const size_t i : outerFirst(places, [](const Place &place) { return place.span; }))
        forWords(m_reading, places[i].span, [&](qsizetype at) { m_entityOfWord[size_t(at)] = places[i].entity; });
}

void Participants::readAttributions()
{
    const std::vector<Attribution> &all = m_draft.analysis.attributions;
    for (const size_t i : outerFirst(all, [](const Attribution &one) { return hull(one.content); })) {
        for (const TextSpan piece : all[i].content)
            forWords(m_reading, piece, [&](qsizetype at) { m_attributionOfWord[size_t(at)] = qsizetype(i); });
        for (const TextSpan cue : all[i].cue)
            forWords(m_reading, cue, [&](qsizetype at) { m_cues.insert(at); });
    }
}

const Attribution *Participants::attributionOf(qsizetype word) const
{
    const qsizetype index = m_attributionOfWord[size_t(word)];
    return index < 0 ? nullptr : &m_draft.analysis.attributions[size_t(index)];
}

Participant Participants::of(const WordRange &words) const
{
    Participant participant;
    participant.words = words;
    addHead(participant, words.head);
    addOf(participant);
    const QString &first = m_reading.lower(words.first);
    participant.definite = participant.named || m_reading.lower(participant.words.first) == u"the" || first == u"the" ||
                           first == u"this" || first == u"that" || isPossessivePronoun(first) ||
                           m_reading.tag(words.first) == PartOfSpeech::ProperNoun;
    // “Kyiv and its Western allies” acts together.
    for (qsizetype at = participant.words.end; m_reading.lower(at) == u"and";) {
        auto next = nounPhraseAt(m_reading, at + 1, m_reading.sentenceEnd(words.head));
        if (!next)
            break;
        // A plural behind an adjective with a capital may pass for a verb.
        const QString &behind = m_reading.lower(next->end);
        const bool adjective = next->length() > 1 && m_reading.tag(next->head) == PartOfSpeech::ProperNoun;
        if (adjective && m_reading.tag(next->end) == PartOfSpeech::Verb && m_reading.senses().isNoun(behind) &&
            behind.endsWith(u's'))
            next = WordRange{next->first, next->end + 1, next->end};
        addHead(participant, next->head);
        participant.words.end = next->end;
        at = next->end;
    }
    return participant;
}

Participant Participants::ofAdjective(const WordRange &words, const WordNet &wordNet) const
{
    Participant participant;
    participant.words = words;
    for (const WordNet::Sense sense : wordNet.senses(m_reading.lower(words.head), WordClass::Adjective))
        for (const WordNet::Sense noun : wordNet.linked(sense, "\\"))
            if (wordNet.isA(noun, NounKind::Country))
                if (const auto country = m_reading.senses().countryOf(wordNet.words(noun).value(0)))
                    participant.keys.insert(u"country:" + *country);
    participant.named = participant.definite = participant.body = participant.isKnown();
    return participant;
}

/// “the town of Orle” is Orle; “a swarm of bees” is the bees.
void Participants::addOf(Participant &participant) const
{
    static const WordList &wholes = wordList("whole-noun");
    const qsizetype of = participant.words.head + 1;
    if (m_reading.lower(of) != u"of" || !wholes.contains(nounLemma(m_reading.senses(), m_reading.lower(of - 1))))
        return;
    const qsizetype end =
        participant.words.end > of + 1 ? participant.words.end : m_reading.sentenceEnd(participant.words.head);
    if (const auto parts = nounPhraseAt(m_reading, of + 1, end)) {
        addHead(participant, parts->head);
        participant.words.end = std::max(participant.words.end, parts->end);
    }
}

void Participants::addEntity(Participant &participant, const EntityId &id) const
{
    if (const auto index = m_entityOfId.constFind(id.value); index != m_entityOfId.cend())
        addEntity(participant, m_draft.analysis.entities[size_t(*index)]);
}

void Participants::addEntity(Participant &participant, const Entity &entity) const
{
    participant.keys.insert(u"entity:" + entity.id.value);
    participant.person = participant.person || entity.kind == EntityKind::Person;
    participant.body = participant.body || entity.kind == EntityKind::Place || entity.kind == EntityKind::Organisation;
    participant.named = participant.named || entity.isNamed();
    participant.name = entity.name;
    if (const auto country = m_reading.senses().countryOf(entity.name))
        participant.keys.insert(u"country:" + *country);
}

/// False where the word at \a head is no pronoun of somebody present.
bool Participants::addPronoun(Participant &participant, qsizetype head) const
{
    static const WordList &speakers = wordList("first-person-singular");
    const QString &word = m_reading.lower(head);
    const Attribution *attribution = quotedAround(attributionOf(head));
    if (speakers.contains(word)) {
        if (attribution && attribution->speaker)
            addEntity(participant, *attribution->speaker);
        return true;
    }
    if (word == u"you" || word == u"your") {
        if (const auto addressee = attribution ? addresseeOf(*attribution) : std::nullopt)
            addEntity(participant, *addressee);
        return true;
    }
    return false;
}

/// “I” in words told indirectly is the one who speaks in the quotation round them.
const Attribution *Participants::quotedAround(const Attribution *attribution) const
{
    while (attribution && attribution->kind != AttributionKind::Direct && attribution->parent)
        attribution = m_draft.analysis.attribution(*attribution->parent);
    return attribution;
}

/// Who is spoken to; where that is not told, whoever spoke in the paragraph before.
std::optional<EntityId> Participants::addresseeOf(const Attribution &attribution) const
{
    if (attribution.addressee || attribution.kind != AttributionKind::Direct)
        return attribution.addressee;
    const Text &text = m_draft.article.text;
    const qsizetype paragraph = text.paragraphAt(hull(attribution.content).start);
    for (qsizetype index = &attribution - m_draft.analysis.attributions.data() - 1; index >= 0; --index) {
        const Attribution &before = m_draft.analysis.attributions[size_t(index)];
        const qsizetype distance = paragraph - text.paragraphAt(hull(before.content).start);
        if (distance > 1)
            break;
        if (distance == 1 && before.kind == AttributionKind::Direct && !before.parent && before.speaker &&
            before.speaker != attribution.speaker)
            return before.speaker;
    }
    return std::nullopt;
}

void Participants::addHead(Participant &participant, qsizetype head) const
{
    if (addPronoun(participant, head))
        return;
    if (const qsizetype entity = m_entityOfWord[size_t(head)]; entity >= 0)
        addEntity(participant, m_draft.analysis.entities[size_t(entity)]);
    const SurfaceWord &word = m_reading.word(head);
    const QString written = m_reading.words(word.span);
    if (word.tag == PartOfSpeech::Pronoun || isPossessivePronoun(word.lower))
        return;
    if (const auto country = word.capital ? m_reading.senses().countryOf(written) : std::nullopt) {
        participant.keys.insert(u"country:" + *country);
        participant.named = true;
        participant.body = true;
    }
    if (word.tag == PartOfSpeech::ProperNoun) {
        if (m_entityOfWord[size_t(head)] < 0)
            participant.keys.insert(u"name:" + word.lower);
        participant.named = true;
    } else if (participant.keys.isEmpty() || m_reading.senses().isNoun(word.lower)) {
        participant.keys.insert(u"noun:" + nounLemma(m_reading.senses(), word.lower));
    }
}

} // namespace hearsay
