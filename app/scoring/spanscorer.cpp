// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/spanscorer.h"

#include "annotation/names.h"
#include "scoring/coverage.h"
#include "scoring/pairing.h"
#include "scoring/sametext.h"

#include <set>

namespace hearsay
{

namespace
{

constexpr double halfOfBoth = 0.5;

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t' || character == u'\n' || character == u'\r';
}

bool isEdge(QChar character)
{
    static const QString marks = QStringLiteral(",.;:“”\"‘’'«»„‟‹›");
    return isBlank(character) || marks.contains(character);
}

TextSpan trimmed(QStringView text, TextSpan span)
{
    while (span.start < span.end && isEdge(text[span.start]))
        ++span.start;
    while (span.end > span.start && isEdge(text[span.end - 1]))
        --span.end;
    return span;
}

/// Each span once, of all attributions.
template<typename Row>
std::set<TextSpan> spansOf(const Text &text, const std::vector<Row> &rows, TextSpans Row::*role)
{
    std::set<TextSpan> all;
    for (const Row &row : rows) {
        const TextSpans words = wordsOfSpans(text, row.*role);
        all.insert(words.begin(), words.end());
    }
    return all;
}

/// How many spans of \a role agree.
Count countSpans(const Text &text, const Gold &gold, TextSpans GoldAttribution::*goldRole, const Analysis &analysis,
                 TextSpans Attribution::*role)
{
    const std::set<TextSpan> wanted = spansOf(text, gold.attributions, goldRole);
    const std::set<TextSpan> found = spansOf(text, analysis.attributions, role);
    const auto hits = std::ranges::count_if(found, [&](TextSpan span) { return wanted.contains(span); });
    return {hits, std::ssize(found), std::ssize(wanted)};
}

std::vector<Pairing> pairAttributions(const Text &text, const Gold &gold, const Analysis &analysis)
{
    std::vector<Coverage> wanted;
    std::vector<Coverage> found;
    for (const GoldAttribution &one : gold.attributions)
        wanted.emplace_back(text, one.content);
    for (const Attribution &one : analysis.attributions)
        found.emplace_back(text, one.content);
    return pairUp(wanted.size(), found.size(), halfOfBoth,
                  [&](size_t one, size_t other) { return intersectionOverUnion(wanted[one], found[other]); });
}

void countAttributions(const Text &text, const Gold &gold, const Analysis &analysis, SpanScores &scores)
{
    const std::vector<Pairing> pairs = pairAttributions(text, gold, analysis);
    const Count reported{0, std::ssize(analysis.attributions), std::ssize(gold.attributions)};
    scores.found += reported;
    scores.whole += reported;
    scores.found.hits += std::ssize(pairs);
    for (size_t i = 0; i < analysis.attributions.size(); ++i) {
        const Attribution &found = analysis.attributions[i];
        const auto pair = std::ranges::find(pairs, i, &Pairing::found);
        const GoldAttribution *wanted = pair == pairs.end() ? nullptr : &gold.attributions[pair->gold];
        const bool whole = wanted && touches({text, wanted->source}, {text, found.source}) &&
                           touches({text, wanted->cue}, {text, found.cue});
        scores.whole.hits += whole ? 1 : 0;
        scores.acts.add(nameOf(found.act), {wanted != nullptr, whole});
        scores.rules.add(found.reason.rule, {wanted != nullptr, whole});
        if (found.content.empty())
            continue;
        scores.levels.add(nameOf(found.certainty.level), {wanted != nullptr, whole});
        if (found.certainty.probability)
            scores.wholeProbability.add(*found.certainty.probability, whole);
    }
}

} // namespace

TextSpans wordsOfSpans(const Text &text, const TextSpans &spans)
{
    const QStringView all = text.view();
    TextSpans sorted;
    for (const TextSpan span : spans)
        sorted.push_back(trimmed(all, span));
    std::ranges::sort(sorted);
    TextSpans words;
    for (const TextSpan span : sorted) {
        if (span.isEmpty())
            continue;
        if (!words.empty() && std::ranges::all_of(text.view({words.back().end, span.start}), isBlank))
            words.back().end = span.end;
        else
            words.push_back(span);
    }
    return words;
}

Result<void> SpanScorer::add(const Gold &gold, const Text &text, const Analysis &analysis)
{
    const auto same = sameText(gold.text, text);
    if (!same)
        return std::unexpected(same.error());
    m_scores.scored.add(analysis);
    m_scores.source += countSpans(*same, gold, &GoldAttribution::source, analysis, &Attribution::source);
    m_scores.cue += countSpans(*same, gold, &GoldAttribution::cue, analysis, &Attribution::cue);
    m_scores.content += countSpans(*same, gold, &GoldAttribution::content, analysis, &Attribution::content);
    countAttributions(*same, gold, analysis, m_scores);
    return {};
}

} // namespace hearsay
