// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/claims/clausereader.h"
#include "analysis/claims/timereader.h"
#include "analysis/contradictions/participants.h"

#include <memory>
#include <vector>

namespace hearsay
{

/// An event told with who did it and to whom, as a verb (“X invaded Z”, “Z was invaded by X”) or as a noun (“X’s
/// invasion of Z”, “the invasion of Z by X”).
struct EventMention {
    QStringList lemmas; ///< of the verb; for a noun, of the verbs it is derived from (WordNet)
    QString particle;   ///< see Clause::particle
    bool nominal = false;
    qsizetype word = 0; ///< the verb or the noun
    Participant doer;
    Participant patient;
    bool negated = false;
    bool cleft = false;
    Modality modality = Modality::Asserted;
    std::vector<TimeExpression> times;
    QSet<QString> complement; ///< content words behind it in its clause: “a coward”, “to keep the loan quiet”
    WordRange words;          ///< all of it
    const Attribution *attribution = nullptr; ///< in whose content it stands; nullptr: the article’s own
};

/// Finds the events of a text, in order.
class EventReader final
{
public:
    EventReader(const SurfaceReading &reading, const WordNet &wordNet, const Participants &participants)
        : m_reading(reading), m_wordNet(wordNet), m_participants(participants)
    {
    }

    /// Only events of which both sides are known.
    [[nodiscard]] std::vector<EventMention> read(const std::vector<Clause> &clauses) const;

private:
    [[nodiscard]] std::optional<EventMention> fromClause(const Clause &clause, qsizetype limit) const;
    [[nodiscard]] std::optional<EventMention> fromNoun(qsizetype noun) const;
    [[nodiscard]] bool cutsClause(qsizetype at) const;
    void readComplement(EventMention &event, qsizetype limit) const;

    const SurfaceReading &m_reading;
    const WordNet &m_wordNet;
    const Participants &m_participants;
};

} // namespace hearsay
