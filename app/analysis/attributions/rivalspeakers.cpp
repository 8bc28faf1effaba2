// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/rivalspeakers.h"

#include "analysis/surface/surfacereading.h"
#include "base/probabilities.h"

#include <algorithm>
#include <limits>

namespace hearsay
{

namespace
{

/// Places, days and things say nothing, unless they were called to.
bool maySpeak(const Entity &entity)
{
    return entity.kind != EntityKind::Place && entity.kind != EntityKind::Other;
}

void mark(std::map<QString, Features> &out, const Entity &entity, const QString &feature, double amount = 1)
{
    Features &features = out[entity.id.value];
    if (!std::ranges::contains(features, feature, &std::pair<QString, double>::first))
        features.emplace_back(feature, amount);
}

} // namespace

RivalSpeakers::RivalSpeakers(const Draft &draft) : m_draft(draft)
{
    for (const Entity &entity : draft.analysis.entities) {
        m_entities.insert(entity.id, &entity);
        for (const Mention &mention : entity.mentions)
            m_mentions.emplace_back(mention.span, &entity);
    }
    std::ranges::sort(m_mentions, {}, [](const auto &one) { return std::pair(one.first.start, -one.first.end); });
}

/// The first mention that begins no farther than a long sentence before \a position.
size_t RivalSpeakers::firstNear(qsizetype position) const
{
    constexpr qsizetype reach = 400;
    const auto first =
        std::ranges::lower_bound(m_mentions, position - reach, {}, [](const auto &one) { return one.first.start; });
    return size_t(first - m_mentions.begin());
}

const Entity *RivalSpeakers::entityAt(TextSpan span) const
{
    const Entity *found = nullptr;
    qsizetype shortest = 0;
    for (size_t i = firstNear(span.start); i < m_mentions.size(); ++i) {
        const auto &[mention, entity] = m_mentions[i];
        if (mention.start > span.start)
            break;
        if (mention.contains(span) && (!found || mention.length() < shortest)) {
            found = entity;
            shortest = mention.length();
        }
    }
    return found;
}

void RivalSpeakers::addAntecedents(const FoundAttribution &found, Candidates &out) const
{
    const SurfaceReading &reading = *m_draft.surface;
    if (!found.source.isEmpty()) {
        const TextSpan head = reading.word(found.source.head).span;
        // The last that begins at or before the head; mentions that are judged do not nest.
        auto judged = m_draft.antecedents.upper_bound({head.start, std::numeric_limits<qsizetype>::max()});
        if (judged != m_draft.antecedents.begin() && (--judged)->first.contains(head))
            for (const PossibleAntecedent &one : judged->second)
                if (const Entity *entity = entityAt(one.mention)) {
                    mark(out, *entity, QStringLiteral("antecedent"));
                    mark(out, *entity, QStringLiteral("share"), leaning(one.probability));
                }
    }
    if (!found.otherSource.isEmpty())
        if (const Entity *entity = entityAt(reading.word(found.otherSource.head).span))
            mark(out, *entity, QStringLiteral("other-source"));
}

void RivalSpeakers::addNeighbours(const Attribution &attribution, Candidates &out) const
{
    const TextSpan whole = attribution.span();
    const SurfaceReading &reading = *m_draft.surface;
    const qsizetype word = reading.wordAt(attribution.cue.empty() ? whole.start : attribution.cue.front().start);
    const qsizetype sentence = reading.word(word).sentence;
    for (size_t i = firstNear(whole.start); i < m_mentions.size(); ++i) {
        const auto &[mention, entity] = m_mentions[i];
        if (reading.word(reading.wordAt(mention.start)).sentence > sentence)
            break;
        if (!maySpeak(*entity) || reading.word(reading.wordAt(mention.start)).sentence != sentence ||
            overlaps(attribution.content, mention))
            continue;
        const bool inSource = overlaps(attribution.source, mention);
        mark(out, *entity,
             inSource                      ? QStringLiteral("in-source")
             : mention.start < whole.start ? QStringLiteral("told-before")
                                           : QStringLiteral("told-behind"));
    }
}

void RivalSpeakers::addSpeakersBefore(size_t index, Candidates &out) const
{
    constexpr size_t most = 2;
    const auto &all = m_draft.analysis.attributions;
    size_t seen = 0;
    for (size_t i = index; i-- > 0 && seen < most;) {
        const auto &speaker = all[i].speaker;
        const Entity *who = speaker ? entity(*speaker) : nullptr;
        if (!who || speaker == all[index].speaker)
            continue;
        mark(out, *who, seen == 0 ? QStringLiteral("spoke-last") : QStringLiteral("spoke-before"));
        ++seen;
    }
}

std::vector<RivalCandidate> RivalSpeakers::of(size_t index, const FoundAttribution &found) const
{
    const Attribution &attribution = m_draft.analysis.attributions[index];
    Candidates candidates;
    addAntecedents(found, candidates);
    addNeighbours(attribution, candidates);
    addSpeakersBefore(index, candidates);
    if (attribution.addressee)
        if (const Entity *told = entity(*attribution.addressee))
            mark(candidates, *told, QStringLiteral("addressee"));
    std::vector<RivalCandidate> out;
    for (auto &[id, features] : candidates) {
        const Entity *who = entity(EntityId{id});
        if (!who || attribution.speaker == who->id)
            continue;
        features.emplace_back(QStringLiteral("always"), 1);
        if (who->isNamed())
            features.emplace_back(QStringLiteral("named"), 1);
        if (who->kind == EntityKind::Person)
            features.emplace_back(QStringLiteral("person"), 1);
        if (attribution.speaker)
            features.emplace_back(QStringLiteral("instead"), 1);
        out.push_back({who->id, std::move(features)});
    }
    return out;
}

} // namespace hearsay
