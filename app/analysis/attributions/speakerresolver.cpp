// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/speakerresolver.h"

#include "analysis/lexicon/wordlists.h"
#include "analysis/surface/functionwords.h"

#include <QtGlobal>

#include <algorithm>

namespace hearsay
{

bool isFirstPerson(const SurfaceWord &word)
{
    static const WordList &list = wordList("first-person");
    return list.contains(word.lower) && word.tag != PartOfSpeech::ProperNoun;
}

bool isSecondPerson(const QString &lower)
{
    return lower == u"you" || lower == u"your" || lower == u"yours";
}

namespace
{

/// Few words, all of them capitalised or figures, the last of them a name or a number.
bool isWrittenAsName(const SurfaceReading &reading, qsizetype first, qsizetype end)
{
    const PartOfSpeech last = reading.tag(end - 1);
    if (end - first > 3 || (last != PartOfSpeech::ProperNoun && last != PartOfSpeech::Numeral))
        return false;
    for (qsizetype at = first; at < end; ++at)
        if (!reading.word(at).capital && (at == first || !reading.lower(at).front().isDigit()))
            return false;
    return reading.tag(first) != PartOfSpeech::Determiner && (end - first > 1 || last == PartOfSpeech::ProperNoun);
}

bool isSingular(const SurfaceReading &reading, const WordRange &phrase)
{
    static const WordList &single = wordList("one-of-many");
    return isPartOfMany(reading, phrase.first) && single.contains(reading.lower(phrase.first));
}

} // namespace

SpeakerResolver::SpeakerResolver(const SurfaceReading &reading, std::vector<Entity> &entities)
    : m_reading(reading), m_entities(entities), m_entityAt(size_t(reading.size()), -1), m_ids(reading.text())
{
    std::vector<qsizetype> lengths(size_t(reading.size()), 0);
    for (size_t i = 0; i < entities.size(); ++i) {
        m_entityWithId.insert(entities[i].id, qsizetype(i));
        for (const Mention &mention : entities[i].mentions)
            for (qsizetype at = reading.wordAt(mention.span.start);
                 at < reading.size() && reading.word(at).span.start < mention.span.end; ++at)
                if (lengths[size_t(at)] == 0 || mention.span.length() < lengths[size_t(at)]) {
                    lengths[size_t(at)] = mention.span.length();
                    m_entityAt[size_t(at)] = qsizetype(i);
                }
    }
}

const Entity *SpeakerResolver::entity(const EntityId &id) const
{
    const qsizetype index = m_entityWithId.value(id, -1);
    return index < 0 ? nullptr : &m_entities[size_t(index)];
}

std::optional<EntityId> SpeakerResolver::knownEntity(const WordRange &phrase) const
{
    if (phrase.isEmpty() || phrase.head >= m_reading.size())
        return std::nullopt;
    const qsizetype index = m_entityAt[size_t(phrase.head)];
    return index < 0 ? std::nullopt : std::optional(m_entities[size_t(index)].id);
}

std::optional<EntityId> SpeakerResolver::apposedName(const WordRange &phrase) const
{
    const qsizetype known = m_entityAt[size_t(std::min(phrase.head, m_reading.size() - 1))];
    if (known >= 0 && m_entities[size_t(known)].isNamed() && !isPartOfMany(m_reading, phrase.first))
        return std::nullopt;
    for (qsizetype at = phrase.head + 1; at + 1 < phrase.end; ++at) {
        if (m_reading.tag(at) == PartOfSpeech::Verb || isRelativeWord(m_reading.lower(at)))
            return std::nullopt;
        if (m_reading.lower(at) != u",")
            continue;
        const qsizetype index = m_entityAt[size_t(at + 1)];
        const bool name = m_reading.tag(at + 1) == PartOfSpeech::ProperNoun && index >= 0;
        if (!name || m_entities[size_t(index)].kind != EntityKind::Person || !m_entities[size_t(index)].isNamed())
            return std::nullopt;
        qsizetype end = at + 1;
        while (end < phrase.end && m_entityAt[size_t(end)] == index)
            ++end;
        return end >= phrase.end || m_reading.lower(end) == u"," ? std::optional(m_entities[size_t(index)].id)
                                                                 : std::nullopt;
    }
    return std::nullopt;
}

std::optional<EntityId> SpeakerResolver::entityOf(const WordRange &phrase)
{
    if (phrase.isEmpty())
        return std::nullopt;
    const QString &head = m_reading.lower(phrase.head);
    const bool part = isPartOfMany(m_reading, phrase.first);
    if (!part && (isFirstPerson(m_reading.word(phrase.head)) || isSecondPerson(head)))
        return std::nullopt;
    // “Ruiz and Low” are together neither of the two.
    bool together = false;
    qsizetype depth = 0;
    for (qsizetype at = phrase.first + 1; at + 1 < phrase.end && at < phrase.first + 8; ++at) {
        if (m_reading.lower(at) == u"," || m_reading.lower(at) == u"of" || m_reading.lower(at) == u"for" ||
            isRelativeWord(m_reading.lower(at)))
            ++depth;
        together = together || (depth == 0 && m_reading.lower(at) == u"and");
    }
    if (const auto named = apposedName(phrase))
        return named;
    if (part && m_reading.tag(phrase.head) == PartOfSpeech::Pronoun)
        return makeEntity(phrase); // “one of them”
    if (!together)
        if (const auto known = knownEntity(phrase))
            return known;
    static const WordList &vague = wordList("vague-subject");
    if (m_reading.tag(phrase.head) == PartOfSpeech::Pronoun && isSubjectPronoun(head) && !vague.contains(head))
        return std::nullopt;
    return makeEntity(phrase);
}

std::optional<EntityId> SpeakerResolver::makeEntity(const WordRange &phrase)
{
    qsizetype end = phrase.end;
    while (end > phrase.first && m_reading.tag(end - 1) == PartOfSpeech::Punctuation)
        --end;
    if (end <= phrase.first)
        return std::nullopt;
    const TextSpan span = m_reading.span(phrase.first, end);
    const QString &head = m_reading.lower(phrase.head);
    const bool together = std::ranges::any_of(m_reading.words().begin() + phrase.first, m_reading.words().begin() + end,
                                              [](const SurfaceWord &word) { return word.lower == u"and"; });
    const bool single = isSingular(m_reading, phrase);
    // “Channel 6”, “Reviewer Two”: written like a name, though no rule knows it for one.
    const bool named = isWrittenAsName(m_reading, phrase.first, end);
    Entity entity;
    entity.name = m_reading.words(span);
    if (!named)
        entity.role = entity.name;
    if (named)
        if (const auto same = std::ranges::find(m_entities, entity.name, &Entity::name); same != m_entities.end())
            return same->id;
    switch (m_reading.senses().sortOf(head)) {
    case NounSort::Person:
        entity.kind =
            (m_reading.senses().isPlural(head) || together) && !single ? EntityKind::Group : EntityKind::Person;
        break;
    case NounSort::Group:
        entity.kind = EntityKind::Group;
        break;
    case NounSort::Organisation:
        entity.kind = EntityKind::Organisation;
        break;
    case NounSort::Document:
        entity.kind = EntityKind::Document;
        break;
    case NounSort::Other:
        entity.kind = together ? EntityKind::Group : single ? EntityKind::Person : EntityKind::Other;
        break;
    }
    const Reason reason{QStringLiteral("speaks"),
                        QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” stands where a speaker stands.")),
                        {entity.name},
                        {span}};
    entity.mentions.push_back(
        {span, named ? MentionForm::Name : MentionForm::Role, {CertaintyLevel::Sure, std::nullopt}, reason});
    entity.id = m_ids.entity({span});
    if (m_entityWithId.contains(entity.id))
        return std::nullopt;
    for (qsizetype at = phrase.first; at < end; ++at)
        if (m_entityAt[size_t(at)] < 0)
            m_entityAt[size_t(at)] = qsizetype(m_entities.size());
    m_entityWithId.insert(entity.id, qsizetype(m_entities.size()));
    m_entities.push_back(std::move(entity));
    return m_entities.back().id;
}

void SpeakerResolver::addMention(const EntityId &entity, qsizetype word, const Reason &reason)
{
    const qsizetype found = m_entityWithId.value(entity, -1);
    if (found < 0 || m_entityAt[size_t(word)] >= 0)
        return;
    m_entities[size_t(found)].mentions.push_back(
        {m_reading.word(word).span, MentionForm::Pronoun, {CertaintyLevel::Likely, std::nullopt}, reason});
    m_entityAt[size_t(word)] = found;
}

SpeakerResolver::Interview SpeakerResolver::interviewBefore(qsizetype word) const
{
    Interview out;
    const qsizetype limit = m_reading.word(word).span.start;
    qsizetype most = 0;
    for (const Entity &entity : m_entities) {
        const auto count =
            std::ranges::count_if(entity.mentions, [limit](const Mention &one) { return one.span.start < limit; });
        if (entity.kind == EntityKind::Person && entity.isNamed() && count > most) {
            most = count;
            out.answers = entity.id;
        }
    }
    // “She met Ben Low of the Gazette”, “she told Ben Low”.
    static const WordList &meets = wordList("before-interviewer");
    for (const Entity &entity : m_entities)
        for (const Mention &mention : entity.mentions) {
            const qsizetype first = m_reading.wordAt(mention.span.start);
            if (mention.span.start < limit && mention.form == MentionForm::Name && entity.id != out.answers &&
                entity.kind != EntityKind::Place && entity.kind != EntityKind::Organisation &&
                meets.contains(m_reading.lower(first - 1)))
                out.asks = entity.id;
        }
    return out;
}

std::optional<EntityId> SpeakerResolver::labelled(const WordRange &label)
{
    if (const auto known = knownEntity(label))
        return known;
    const QString &surname = m_reading.lower(label.head);
    for (const Entity &entity : m_entities)
        if (entity.isNamed() && entity.name.section(u' ', -1).toLower() == surname)
            return entity.id;
    return makeEntity(label);
}

} // namespace hearsay
