// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/contradictions/contradictionsstage.h"

#include "analysis/contradictions/numericrule.h"
#include "analysis/contradictions/structurerule.h"
#include "annotation/findingid.h"
#include "language/wordnet.h"

#include <algorithm>

namespace hearsay
{

namespace
{

/// The claims that each side belongs to: the narrowest that covers its differing words.
void addClaims(Contradiction &found, const std::vector<Claim> &claims)
{
    for (const TextSpans &differing : found.differing) {
        const Claim *narrowest = nullptr;
        // Claims are in order of the text: those that begin behind the words cannot cover them.
        const auto behind = std::ranges::upper_bound(claims, hull(differing).start, {},
                                                     [](const Claim &claim) { return hull(claim.span).start; });
        constexpr qsizetype farthest = 16;
        for (auto at = behind; at != claims.begin() && behind - at < farthest;) {
            --at;
            const TextSpan span = hull(at->span);
            if (span.contains(hull(differing)) && (!narrowest || span.length() < hull(narrowest->span).length()))
                narrowest = &*at;
        }
        if (narrowest)
            found.claims.push_back(narrowest->id);
    }
}

void addAnswerers(Contradiction &found, const Participants &participants, const SurfaceReading &reading)
{
    for (const TextSpans &differing : found.differing) {
        const Attribution *attribution = participants.attributionOf(reading.wordAt(hull(differing).start));
        if (attribution && attribution->speaker && !std::ranges::contains(found.between, *attribution->speaker))
            found.between.push_back(*attribution->speaker);
    }
}

} // namespace

bool sameAnswerer(const Attribution *one, const Attribution *other)
{
    if (one == other)
        return true;
    return one && other && one->speaker && one->speaker == other->speaker;
}

ContradictionsStage::ContradictionsStage(std::shared_ptr<const WordNet> wordNet,
                                         std::vector<std::unique_ptr<ContradictionRule>> rules)
    : m_wordNet(std::move(wordNet)), m_rules(std::move(rules))
{
}

QString ContradictionsStage::name() const
{
    return QStringLiteral("contradictions");
}

std::vector<Finding> ContradictionsStage::needs() const
{
    return {Finding::Surface, Finding::Entities, Finding::Attributions, Finding::Claims};
}

void ContradictionsStage::run(Draft &draft, const CancelToken &cancel) const
{
    const SurfaceReading &reading = *draft.surface;
    const Participants participants(reading, draft);
    const std::vector<Clause> clauses = ClauseReader(reading, *m_wordNet).read(0, reading.size());
    if (cancel.stop_requested())
        return;
    const std::vector<EventMention> events = EventReader(reading, *m_wordNet, participants).read(clauses);
    const ContradictionContext context{draft, reading, *m_wordNet, participants, clauses, events};
    std::vector<Contradiction> all;
    for (const auto &rule : m_rules) {
        if (cancel.stop_requested())
            return;
        std::ranges::move(rule->find(context), std::back_inserter(all));
    }
    std::ranges::stable_sort(all, {}, [](const Contradiction &one) { return std::pair(one.sides[0], one.sides[1]); });
    FindingIds ids(draft.article.text);
    for (Contradiction &one : all) {
        TextSpans anchor = one.sides[0];
        anchor.insert(anchor.end(), one.sides[1].begin(), one.sides[1].end());
        one.id = ids.contradiction(anchor);
        addClaims(one, draft.analysis.claims);
        addAnswerers(one, participants, reading);
    }
    draft.analysis.contradictions = std::move(all);
}

std::vector<std::unique_ptr<ContradictionRule>> contradictionRules()
{
    std::vector<std::unique_ptr<ContradictionRule>> rules;
    rules.push_back(std::make_unique<StructureRule>());
    rules.push_back(std::make_unique<NumericRule>());
    return rules;
}

} // namespace hearsay
