// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/findingsteps.h"

#include <algorithm>

namespace hearsay
{

namespace
{

void addStatements(std::vector<FindingStop> &stops, const MarkSet &set, const std::optional<EntityId> &speaker)
{
    for (const Attribution &attribution : set.analysis().attributions) {
        if (speaker && attribution.speaker != speaker)
            continue;
        stops.push_back({attribution.content.empty() ? attribution.span() : hull(attribution.content), attribution.id});
    }
}

} // namespace

std::vector<FindingStop> findingStops(const MarkSet &set, FindingStep step, const std::optional<EntityId> &speaker)
{
    std::vector<FindingStop> stops;
    switch (step) {
    case FindingStep::Statement:
        addStatements(stops, set, std::nullopt);
        break;
    case FindingStep::SpeakersStatement:
        if (speaker)
            addStatements(stops, set, speaker);
        break;
    case FindingStep::Claim:
        for (const Claim &claim : set.analysis().claims)
            stops.push_back({hull(claim.span), claim.id});
        break;
    case FindingStep::Contradiction:
        for (const Contradiction &contradiction : set.analysis().contradictions)
            for (const TextSpans &side : contradiction.sides)
                stops.push_back({hull(side), contradiction.id});
        break;
    case FindingStep::Notice:
        for (const Notice &notice : set.analysis().notices)
            stops.push_back({notice.span, notice.id});
        break;
    }
    std::ranges::stable_sort(stops, {},
                             [](const FindingStop &stop) { return std::pair(stop.span.start, -stop.span.end); });
    return stops;
}

std::optional<FindingStop> nextStop(const std::vector<FindingStop> &stops, const std::optional<FindingStop> &from,
                                    qsizetype position, Direction direction)
{
    if (stops.empty())
        return std::nullopt;
    const bool forward = direction == Direction::Next;
    const auto own = from ? std::ranges::find(stops, *from) : stops.end();
    if (own != stops.end() && forward)
        return std::next(own) == stops.end() ? stops.front() : *std::next(own);
    const auto near =
        own != stops.end()
            ? own
            : std::ranges::lower_bound(stops, position, {}, [](const FindingStop &stop) { return stop.span.start; });
    if (forward)
        return near == stops.end() ? stops.front() : *near;
    return near == stops.begin() ? stops.back() : *std::prev(near);
}

std::optional<TextSpan> antecedentOf(const MarkSet &set, qsizetype position)
{
    for (const Entity &entity : set.analysis().entities) {
        const auto own = std::ranges::find_if(entity.mentions, [position](const Mention &mention) {
            return mention.span.contains(position) || mention.span.end == position;
        });
        if (own == entity.mentions.end())
            continue;
        for (auto before = own; before != entity.mentions.begin();) {
            --before;
            if (before->form < own->form)
                return before->span;
        }
    }
    return std::nullopt;
}

} // namespace hearsay
