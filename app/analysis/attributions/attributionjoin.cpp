// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/attributionjoin.h"

#include "analysis/surface/functionwords.h"

#include <QHash>

#include <algorithm>

namespace hearsay
{

namespace
{

/// The least sure of the source's pieces; nullopt where the model marked none.
std::optional<double> leastSure(const std::vector<FoundSpan> &source)
{
    const auto least = std::ranges::min_element(source, {}, &FoundSpan::probability);
    return least == source.end() ? std::nullopt : std::optional(least->probability);
}

} // namespace

std::optional<FoundAttribution> AttributionJoin::settled(CueVote vote, const LanguageReading &language) const
{
    if (!vote.cue)
        return std::move(vote.byRule);
    const Features features = featuresOf(vote, m_reading, m_lexicon, language);
    const double probability = m_weights.probability(QStringLiteral("is-attribution"), features);
    if (probability < leastProbability)
        return std::nullopt;
    FoundAttribution out = vote.byRule ? *std::move(vote.byRule) : *vote.byModel;
    out.probability = probability;
    out.certainty = std::max(out.certainty, certaintyOf(probability).level);
    out.sourceProbability = leastSure(vote.cue->source);
    if (!vote.byRule)
        return out;
    // With its auxiliaries and the adverbs among them (“has also said”), as the model's training data mark cues.
    if (vote.cue->asked || !vote.byModel)
        out.cue.front().first = out.groupFirst < 0 ? out.cue.front().first : out.groupFirst;
    else
        out.cue = vote.byModel->cue;
    if (!vote.byModel)
        return out;
    const FoundAttribution &model = *vote.byModel;
    if (!out.content.empty() && m_weights.probability(QStringLiteral("content-by-rule"), features) < 0.5)
        out.content = model.content;
    if (!out.impersonal && !model.source.isEmpty() &&
        (out.source.isEmpty() || m_weights.probability(QStringLiteral("source-by-rule"), features) < 0.5))
        takeSource(out, model.source);
    else if (!out.impersonal)
        out.otherSource = model.source;
    if (out.otherSource.first < out.source.end && out.source.first < out.otherSource.end)
        out.otherSource = {}; // one source, told with more words or fewer
    return out;
}

/// A pronoun that only points back (“who said”) is the source, and names nobody better than what the rule found: whom
/// it means is told by the head of that.
void AttributionJoin::takeSource(FoundAttribution &out, const WordRange &source) const
{
    if (!out.source.isEmpty() && source.length() == 1 && isRelativeWord(m_reading.lower(source.first))) {
        out.source = {source.first, source.end, out.source.head};
        return;
    }
    const QString before = m_reading.words(m_reading.span(out.source.first, out.source.end));
    const QString now = m_reading.words(m_reading.span(source.first, source.end));
    out.otherSource = out.source;
    out.source = source;
    for (QString &argument : out.arguments)
        if (!before.isEmpty() && (argument == before || argument + u',' == before))
            argument = now;
}

/// Of attributions that tell the very same words, only the surest is kept.
void AttributionJoin::dropDoubles(std::vector<FoundAttribution> &found) const
{
    QHash<std::pair<qsizetype, qsizetype>, size_t> surest;
    std::vector<bool> dropped(found.size());
    const auto sureness = [&](size_t i) { return found[i].probability.value_or(1.0); };
    for (size_t i = 0; i < found.size(); ++i) {
        if (found[i].content.empty())
            continue;
        const std::pair key(found[i].content.front().first, found[i].content.back().end);
        const auto other = surest.constFind(key);
        if (other == surest.cend()) {
            surest.insert(key, i);
            continue;
        }
        const bool better = sureness(i) > sureness(*other);
        dropped[better ? *other : i] = true;
        if (better)
            surest.insert(key, i);
    }
    std::vector<FoundAttribution> kept;
    for (size_t i = 0; i < found.size(); ++i)
        if (!dropped[i])
            kept.push_back(std::move(found[i]));
    found = std::move(kept);
}

std::vector<FoundAttribution> AttributionJoin::join(std::vector<FoundAttribution> byRules,
                                                    const LanguageReading &language) const
{
    std::vector<FoundAttribution> found;
    for (CueVote &vote : pairVotes(m_reading, m_lexicon, std::move(byRules), language.cues))
        if (auto one = settled(std::move(vote), language))
            found.push_back(*std::move(one));
    dropDoubles(found);
    return found;
}

} // namespace hearsay
