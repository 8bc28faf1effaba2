// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/foundattribution.h"
#include "analysis/lexicon/logisticweights.h"
#include "analysis/stage.h"

#include <QHash>

#include <map>
#include <vector>

namespace hearsay
{

/// Somebody else who may have said it, with all that speaks for it.
struct RivalCandidate {
    EntityId entity;
    Features features;
};

/// Finds who else may have said what an attribution tells: whom its pronoun or its role might take up instead, the
/// source that the other of rule and model sees, whoever is told of in the same sentence, who spoke before, and who is
/// spoken to.
class RivalSpeakers final
{
public:
    /// \a draft has its attributions and all entities, and is kept by reference.
    explicit RivalSpeakers(const Draft &draft);

    /// Those of the attribution number \a index, of which \a found is what it was made of; by entity, without its
    /// speaker.
    [[nodiscard]] std::vector<RivalCandidate> of(size_t index, const FoundAttribution &found) const;

    /// nullptr where there is none of that id.
    [[nodiscard]] const Entity *entity(const EntityId &id) const { return m_entities.value(id, nullptr); }

private:
    using Candidates = std::map<QString, Features>;
    [[nodiscard]] size_t firstNear(qsizetype position) const;
    [[nodiscard]] const Entity *entityAt(TextSpan span) const;
    void addAntecedents(const FoundAttribution &found, Candidates &out) const;
    void addNeighbours(const Attribution &attribution, Candidates &out) const;
    void addSpeakersBefore(size_t index, Candidates &out) const;

    const Draft &m_draft;
    QHash<EntityId, const Entity *> m_entities;
    std::vector<std::pair<TextSpan, const Entity *>> m_mentions; ///< by start, the shorter of equal starts last
};

} // namespace hearsay
