// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/stage.h"
#include "analysis/surface/nounphrases.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace hearsay
{

class WordNet;

/// Who or what a noun phrase means, as keys: two phrases mean one thing if they share a key.
struct Participant {
    QSet<QString> keys;
    WordRange words;
    QString name;          ///< of the last entity among them; empty for none
    bool person = false;   ///< one of those named is a person
    bool body = false;     ///< one of those named is a place or a body, which persons lead and stand for
    bool named = false;    ///< by a name, or a pronoun or role of somebody who has one
    bool definite = false; ///< named, or “the …”, “its …”

    [[nodiscard]] bool isKnown() const { return !keys.isEmpty(); }
    [[nodiscard]] bool sharesWith(const Participant &other) const { return keys.intersects(other.keys); }
};

/// Tells who a noun phrase of the reading means, and who answers for a word of it.
class Participants final
{
public:
    Participants(const SurfaceReading &reading, const Draft &draft);

    /// All whom \a words name, those joined by “and” included. “I” and “you” are speaker and addressee of the words
    /// they stand in. Unknown where it is a pronoun that was joined to nobody.
    [[nodiscard]] Participant of(const WordRange &words) const;
    /// The country that an adjective stands for, as in “the Russian invasion”; unknown where it is none.
    [[nodiscard]] Participant ofAdjective(const WordRange &words, const WordNet &wordNet) const;
    /// The innermost attribution in whose content the word stands; nullptr: the article answers for it.
    [[nodiscard]] const Attribution *attributionOf(qsizetype word) const;
    /// Whether the word is part of a cue: the verb of an attribution.
    [[nodiscard]] bool isCue(qsizetype word) const { return m_cues.contains(word); }

private:
    void readMentions();
    void readAttributions();
    void addHead(Participant &participant, qsizetype head) const;
    void addEntity(Participant &participant, const Entity &entity) const;
    void addEntity(Participant &participant, const EntityId &id) const;
    void addOf(Participant &participant) const;
    [[nodiscard]] const Attribution *quotedAround(const Attribution *attribution) const;
    [[nodiscard]] std::optional<EntityId> addresseeOf(const Attribution &attribution) const;
    bool addPronoun(Participant &participant, qsizetype head) const;

    const SurfaceReading &m_reading;
    const Draft &m_draft;
    std::vector<qsizetype> m_entityOfWord;      ///< index into entities; -1 for none
    std::vector<qsizetype> m_attributionOfWord; ///< index into attributions; -1 for none
    QHash<QString, qsizetype> m_entityOfId;     ///< index into entities
    QSet<qsizetype> m_cues;
};

} // namespace hearsay
