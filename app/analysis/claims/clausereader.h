// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/surface/nounphrases.h"
#include "annotation/claim.h"

#include <memory>
#include <optional>
#include <vector>

namespace hearsay
{

class WordNet;

/// A verb with what stands round it, by surface grammar.
struct Clause {
    qsizetype verb = 0;
    QStringList lemmas;               ///< dictionary forms the verb may be of, likeliest first
    QString particle;                 ///< “up”, “off”, “out”; with a preposition where the object hangs on one: “up on”
    std::optional<WordRange> subject; ///< of the words as written: the one acted on in a passive
    std::optional<WordRange> object;
    std::optional<WordRange> agent; ///< behind “by” in a passive
    bool passive = false;
    bool negated = false;
    bool cleft = false;    ///< it was X that …
    bool relative = false; ///< the subject is the antecedent of who, that or which
    bool finite = false;   ///< has a tense of its own or an auxiliary that has
    Modality modality = Modality::Asserted;
    qsizetype groupFirst = 0; ///< first of its auxiliaries
    qsizetype end = 0;        ///< behind verb, particle, object and agent
    qsizetype sentenceFirst = 0;
    qsizetype sentenceEnd = 0;

    /// Who acts: the subject of an active clause, the agent of a passive one.
    [[nodiscard]] const std::optional<WordRange> &doer() const { return passive ? agent : subject; }
    /// Who or what is acted on.
    [[nodiscard]] const std::optional<WordRange> &patient() const { return passive ? subject : object; }
};

/// Reads clauses without trees. Sees only what stands close: subjects before their verbs (with apposition, relative
/// clause or prepositional phrase between), objects and agents right behind.
class ClauseReader final
{
public:
    ClauseReader(const SurfaceReading &reading, const WordNet &wordNet) : m_reading(reading), m_wordNet(wordNet) {}

    /// The clauses of the words [\a first, \a end), by verb.
    [[nodiscard]] std::vector<Clause> read(qsizetype first, qsizetype end) const;

private:
    [[nodiscard]] QStringList verbLemmas(qsizetype at) const;
    void readGroup(Clause &clause) const;
    void readSubject(Clause &clause) const;
    [[nodiscard]] std::optional<WordRange> subjectBefore(qsizetype end, qsizetype limit) const;
    [[nodiscard]] std::optional<WordRange> gerundOver(const WordRange &phrase, qsizetype limit) const;
    [[nodiscard]] std::optional<WordRange> objectAt(qsizetype at, qsizetype limit) const;
    void readBehind(Clause &clause) const;
    void readObject(Clause &clause, qsizetype &at) const;
    void readAgent(Clause &clause, qsizetype &at) const;
    void readModality(Clause &clause) const;

    const SurfaceReading &m_reading;
    const WordNet &m_wordNet;
};

} // namespace hearsay
