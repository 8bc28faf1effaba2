// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/claims/quantityreader.h"
#include "analysis/contradictions/contradictionrule.h"

namespace hearsay
{

/// A figure with the thing that it measures and what is told of that thing.
struct Measure {
    FoundQuantity figure;
    QString thing; ///< lemma of what is counted or measured (“person”, “deficit”); empty where the event alone tells
    QSet<QString> modifiers;  ///< nouns before it: “dock” of “dock hands”
    QSet<QString> complement; ///< what hangs on it: “the loss on the loan”, “breaches of the truce”
    QStringList event;        ///< lemmas of the verb it takes part in; empty for none
    bool eventHasObject = false;
    bool actedOn = false; ///< the figure counts those the event was done to
    QSet<QString> others; ///< the other participant of the event, as nouns
    QSet<QString> places; ///< names in the same clause
    std::vector<TimeExpression> times;
    Modality modality = Modality::Asserted;
    bool negated = false;
    bool assigned = false;  ///< “put the crowd at”, “the crowd was”: the figure is told of the whole
    qsizetype sentence = 0; ///< its first word
    WordRange words;        ///< the clause or phrase it stands in
    const Attribution *attribution = nullptr;
    QSet<QString> voice; ///< keys of who tells it (see Participant) where no attribution does
};

/// Finds the measures of a text, in order.
class MeasureReader final
{
public:
    explicit MeasureReader(const ContradictionContext &context) : m_context(context), m_reading(context.reading) {}
    [[nodiscard]] std::vector<Measure> read() const;

private:
    [[nodiscard]] std::optional<Measure> measureOf(const FoundQuantity &figure, qsizetype first, qsizetype end,
                                                   const std::vector<const Clause *> &clauses) const;
    bool readAssignment(Measure &measure, qsizetype first, const std::vector<const Clause *> &clauses) const;
    bool readPutting(Measure &measure, const std::vector<const Clause *> &clauses) const;
    bool readEquating(Measure &measure, qsizetype first) const;
    void readThing(Measure &measure, const WordRange &phrase, qsizetype end) const;
    void readVoice(Measure &measure, const std::vector<const Clause *> &clauses) const;
    void readEvent(Measure &measure, const std::vector<const Clause *> &clauses) const;
    void takeEvent(Measure &measure, const Clause &clause, bool subject) const;
    void readComplement(Measure &measure, qsizetype at, qsizetype end) const;
    void readSurroundings(Measure &measure, qsizetype first, qsizetype end) const;
    [[nodiscard]] bool isReporting(const Clause &clause) const;

    const ContradictionContext &m_context;
    const SurfaceReading &m_reading;
};

} // namespace hearsay
