// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/foundattribution.h"
#include "annotation/analysis.h"
#include "annotation/findingid.h"

#include <QHash>

#include <optional>
#include <vector>

namespace hearsay
{

/// Finds the entity that a source or an addressee means; makes one of a source that no mention had told.
class SpeakerResolver final
{
public:
    SpeakerResolver(const SurfaceReading &reading, std::vector<Entity> &entities);

    /// The entity that the phrase means; nullopt for an empty one and for a first or second person.
    [[nodiscard]] std::optional<EntityId> entityOf(const WordRange &phrase);
    /// The entity mentioned at the phrase's head, if there is one.
    [[nodiscard]] std::optional<EntityId> knownEntity(const WordRange &phrase) const;
    /// nullptr where there is none of that id; good until the next entity is made.
    [[nodiscard]] const Entity *entity(const EntityId &id) const;
    /// Notes that a pronoun inside what somebody says means that speaker.
    void addMention(const EntityId &entity, qsizetype word, const Reason &reason);

    /// For the turns of an interview with labels Q and A: who answers and who asks, by what the article tells before.
    struct Interview {
        std::optional<EntityId> asks;
        std::optional<EntityId> answers;
    };
    [[nodiscard]] Interview interviewBefore(qsizetype word) const;
    /// The person whose surname is the label, in capitals or not.
    [[nodiscard]] std::optional<EntityId> labelled(const WordRange &label);

private:
    /// The person whose name stands in apposition in the phrase: “the chief whip, Ana Ruiz,”, “one of them, Ben Low”.
    [[nodiscard]] std::optional<EntityId> apposedName(const WordRange &phrase) const;
    [[nodiscard]] std::optional<EntityId> makeEntity(const WordRange &phrase);

    const SurfaceReading &m_reading;
    std::vector<Entity> &m_entities;
    QHash<EntityId, qsizetype> m_entityWithId;
    std::vector<qsizetype> m_entityAt; ///< for each word the entity with the smallest mention there; -1
    FindingIds m_ids;
};

/// Whether the word is a pronoun of the first person (I, we, my …); “US” is none.
[[nodiscard]] bool isFirstPerson(const SurfaceWord &word);
[[nodiscard]] bool isSecondPerson(const QString &lower);

} // namespace hearsay
