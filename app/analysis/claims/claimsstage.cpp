// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/claims/claimsstage.h"

#include "analysis/claims/claimcutter.h"
#include "analysis/claims/clausereader.h"
#include "analysis/claims/quantityreader.h"
#include "analysis/claims/timereader.h"
#include "analysis/lexicon/wordlists.h"
#include "annotation/findingid.h"
#include "language/wordnet.h"

namespace hearsay
{

namespace
{

/// “no”, “nobody” and their like before the verb deny the clause.
bool hasNegativeSubject(const SurfaceReading &reading, const Clause &clause)
{
    static const WordList &words = wordList("negative-subject");
    if (!clause.subject)
        return false;
    for (qsizetype at = clause.subject->first; at < clause.subject->end; ++at)
        if (words.contains(reading.lower(at)))
            return true;
    return false;
}

Modality modalityOf(const Clause *clause, const Attribution *attribution)
{
    const Modality own = clause ? clause->modality : Modality::Asserted;
    if (!attribution || own == Modality::Conditional || own == Modality::Possible)
        return own;
    switch (attribution->act) {
    case SpeechAct::Question:
    case SpeechAct::Refusal:
        return Modality::Asked;
    case SpeechAct::Order:
    case SpeechAct::Request:
        return Modality::Necessary;
    case SpeechAct::Promise:
    case SpeechAct::Prediction:
        return Modality::Future;
    default:
        return own;
    }
}

/// The clause that makes the claim: the first with a tense and a subject, else the first with a tense.
const Clause *mainClause(const std::vector<Clause> &clauses)
{
    const Clause *first = nullptr;
    for (const Clause &clause : clauses) {
        if (!clause.finite || clause.relative)
            continue;
        if (clause.subject)
            return &clause;
        if (!first)
            first = &clause;
    }
    return first;
}

} // namespace

ClaimsStage::ClaimsStage(std::shared_ptr<const WordNet> wordNet) : m_wordNet(std::move(wordNet)) {}

QString ClaimsStage::name() const
{
    return QStringLiteral("claims");
}

std::vector<Finding> ClaimsStage::needs() const
{
    return {Finding::Parse, Finding::Surface, Finding::Attributions};
}

void ClaimsStage::run(Draft &draft, const CancelToken &cancel) const
{
    const SurfaceReading &reading = *draft.surface;
    const ClauseReader clauseReader(reading, *m_wordNet);
    FindingIds ids(draft.article.text);
    std::vector<Claim> claims;
    for (const ClaimStretch &stretch : cutClaims(draft)) {
        if (cancel.stop_requested())
            break;
        const qsizetype first = reading.wordAt(stretch.span.start);
        const qsizetype end = reading.wordAt(stretch.span.end - 1) + 1;
        const std::vector<Clause> clauses = clauseReader.read(first, std::min(end, reading.size()));
        const Clause *clause = mainClause(clauses);
        Claim claim;
        claim.span = {stretch.span};
        if (stretch.attribution)
            claim.attribution = stretch.attribution->id;
        if (clause && clause->subject)
            claim.subject = reading.span(clause->subject->first, clause->subject->end);
        bool negative = stretch.attribution && stretch.attribution->act == SpeechAct::Denial;
        if (clause) {
            claim.predicate = reading.span(clause->groupFirst, clause->verb + 1);
            negative = negative != (clause->negated || hasNegativeSubject(reading, *clause));
        }
        claim.polarity = negative ? Polarity::Negative : Polarity::Positive;
        claim.modality = modalityOf(clause, stretch.attribution);
        for (const FoundQuantity &found : readQuantities(reading, first, end))
            claim.quantities.push_back(found.quantity);
        if (const auto times = readTimes(reading, first, end); !times.empty())
            claim.time = reading.span(times.front().first, times.front().end);
        claim.id = ids.claim(claim.span);
        claims.push_back(std::move(claim));
    }
    draft.analysis.claims = std::move(claims);
}

} // namespace hearsay
