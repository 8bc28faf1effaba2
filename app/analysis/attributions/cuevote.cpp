// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/cuevote.h"

#include "analysis/attributions/modelcues.h"
#include "analysis/attributions/speakerresolver.h"
#include "base/probabilities.h"

#include <algorithm>

namespace hearsay
{

namespace
{

/// A word of the lexicon that neither a rule nor the cue head takes for a cue, and that the second look gives less, is
/// not weighed at all.
constexpr double leastAsked = 0.1;

bool overlap(const FoundAttribution &one, TextSpan cue, const SurfaceReading &reading)
{
    return std::ranges::any_of(
        one.cue, [&](const WordRange &range) { return reading.span(range.first, range.end).overlaps(cue); });
}

const ReportingEntry *entryOf(const FoundAttribution &one, const SurfaceReading &reading,
                              const ReportingLexicon &lexicon)
{
    if (one.cue.empty())
        return nullptr;
    for (qsizetype at = one.cue.front().end; at-- > one.cue.front().first;)
        if (const auto &forms = lexicon.readings(reading.lower(at)); !forms.empty())
            return forms.front().entry;
    return nullptr;
}

double overlapOf(const std::vector<WordRange> &one, const std::vector<WordRange> &other)
{
    qsizetype shared = 0;
    qsizetype all = 0;
    for (const WordRange &range : one)
        all += range.length();
    for (const WordRange &range : other) {
        all += range.length();
        for (const WordRange &first : one)
            shared += std::max<qsizetype>(0, std::min(first.end, range.end) - std::max(first.first, range.first));
    }
    return all > shared ? double(shared) / double(all - shared) : 0;
}

/// The least sure of some spans; 0 where there are none.
double leastOf(const std::vector<FoundSpan> &spans)
{
    const auto least = std::ranges::min_element(spans, {}, &FoundSpan::probability);
    return least == spans.end() ? 0.0 : least->probability;
}

/// The share of \a spans that \a others, which are in order, cover.
double coverage(const std::vector<FoundSpan> &spans, const std::vector<FoundSpan> &others)
{
    qsizetype all = 0;
    qsizetype shared = 0;
    for (const FoundSpan &span : spans) {
        all += span.span.length();
        auto other =
            std::ranges::upper_bound(others, span.span.start, {}, [](const FoundSpan &one) { return one.span.end; });
        for (; other != others.end() && other->span.start < span.span.end; ++other)
            shared += std::min(span.span.end, other->span.end) - std::max(span.span.start, other->span.start);
    }
    return all > 0 ? double(shared) / double(all) : 0;
}

} // namespace

std::vector<CueVote> pairVotes(const SurfaceReading &reading, const ReportingLexicon &lexicon,
                               std::vector<FoundAttribution> byRules, const std::vector<FoundCue> &byModel)
{
    const auto cueStart = [&](const FoundAttribution &one) {
        return one.cue.empty() ? qsizetype(-1) : reading.word(one.cue.front().first).span.start;
    };
    std::ranges::stable_sort(byRules, {}, cueStart);
    const ModelCues model(reading, lexicon);
    std::vector<CueVote> votes;
    auto next = byModel.begin();
    const auto addModel = [&](qsizetype before) {
        for (; next != byModel.end() && next->span.end <= before; ++next)
            if (auto one = next->asked && next->probability < leastAsked ? std::nullopt : model.attributionOf(*next))
                votes.push_back({std::nullopt, std::move(one), &*next});
    };
    for (FoundAttribution &rule : byRules) {
        CueVote vote{std::move(rule), std::nullopt, nullptr};
        if (!vote.byRule->cue.empty()) {
            addModel(cueStart(*vote.byRule));
            if (next != byModel.end() && overlap(*vote.byRule, next->span, reading)) {
                vote.cue = &*next;
                vote.byModel = model.attributionOf(*next);
                ++next;
            }
        }
        votes.push_back(std::move(vote));
    }
    addModel(reading.text().size() + 1);
    return votes;
}

Features featuresOf(const CueVote &vote, const SurfaceReading &reading, const ReportingLexicon &lexicon,
                    const LanguageReading &language)
{
    const FoundAttribution &one = vote.byRule ? *vote.byRule : *vote.byModel;
    Features out{{QStringLiteral("always"), 1}};
    const auto flag = [&out](const QString &name) { out.emplace_back(name, 1); };
    flag(vote.byRule ? vote.byRule->rule : QStringLiteral("no-rule"));
    if (vote.cue) {
        out.emplace_back(QStringLiteral("marked"), leaning(vote.cue->marked));
        out.emplace_back(QStringLiteral("valid"), leaning(vote.cue->valid));
        out.emplace_back(QStringLiteral("content"), leaning(leastOf(vote.cue->content)));
        out.emplace_back(QStringLiteral("source"), leaning(leastOf(vote.cue->source)));
        out.emplace_back(QStringLiteral("flat-content"), coverage(vote.cue->content, language.contents));
        out.emplace_back(QStringLiteral("flat-source"), coverage(vote.cue->source, language.sources));
        if (vote.cue->source.empty())
            flag(QStringLiteral("model-has-no-source"));
        flag(vote.cue->asked ? QStringLiteral("asked") : QStringLiteral("found"));
    } else {
        flag(QStringLiteral("not-asked"));
    }
    if (vote.byRule && vote.byModel)
        out.emplace_back(QStringLiteral("agreement"), overlapOf(vote.byRule->content, vote.byModel->content));
    if (const ReportingEntry *entry = entryOf(one, reading, lexicon))
        flag(entry->frequency == ReportingFrequency::Always  ? QStringLiteral("always-reports")
             : entry->frequency == ReportingFrequency::Often ? QStringLiteral("often-reports")
                                                             : QStringLiteral("sometimes-reports"));
    if (!one.cue.empty() && reading.word(one.cue.front().first).quotation >= 0)
        flag(QStringLiteral("in-quotation"));
    if (!one.source.isEmpty() && isFirstPerson(reading.word(one.source.head)))
        flag(QStringLiteral("first-person"));
    if (one.source.isEmpty())
        flag(QStringLiteral("no-source"));
    if (one.act == SpeechAct::Belief)
        flag(QStringLiteral("belief"));
    if (!one.content.empty() && reading.word(one.content.front().first).mark)
        flag(QStringLiteral("quoted"));
    return out;
}

} // namespace hearsay
