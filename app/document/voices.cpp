// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/voices.h"

#include <algorithm>

namespace hearsay
{

namespace
{

qsizetype wordsIn(QStringView text)
{
    qsizetype words = 0;
    bool inside = false;
    for (const QChar ch : text) {
        const bool letter = ch.isLetterOrNumber();
        words += letter && !inside ? 1 : 0;
        inside = letter || (inside && (ch == u'’' || ch == u'\''));
    }
    return words;
}

/// The spans together, those that touch or overlap made one.
TextSpans merged(TextSpans spans)
{
    std::ranges::sort(spans);
    TextSpans out;
    for (const TextSpan span : spans) {
        if (!out.empty() && span.start <= out.back().end)
            out.back().end = std::max(out.back().end, span.end);
        else
            out.push_back(span);
    }
    return out;
}

struct Tally {
    Voice voice;
    TextSpans contents;
    qsizetype first = 0;
};

std::vector<Tally> talliesOf(const Analysis &analysis)
{
    std::vector<Tally> tallies;
    QHash<EntityId, size_t> places;
    for (const Attribution &attribution : analysis.attributions) {
        if (!attribution.speaker)
            continue;
        const auto known = places.constFind(*attribution.speaker);
        const size_t place = known == places.cend() ? tallies.size() : *known;
        if (known == places.cend()) {
            places.insert(*attribution.speaker, place);
            tallies.push_back({{*attribution.speaker, 0, 0, 0}, {}, attribution.span().start});
        }
        ++tallies[place].voice.statements;
        std::ranges::copy(attribution.content, std::back_inserter(tallies[place].contents));
    }
    return tallies;
}

} // namespace

std::vector<Voice> voicesOf(const Text &text, const Analysis &analysis)
{
    std::vector<Tally> tallies = talliesOf(analysis);
    const qsizetype all = std::max<qsizetype>(1, wordsIn(text.view()));
    for (Tally &tally : tallies) {
        qsizetype words = 0;
        for (const TextSpan span : merged(std::move(tally.contents)))
            words += wordsIn(text.view(span));
        tally.voice.share = double(words) / double(all);
    }
    std::ranges::stable_sort(tallies, [](const Tally &a, const Tally &b) {
        return a.voice.share != b.voice.share ? a.voice.share > b.voice.share : a.first < b.first;
    });
    std::vector<Voice> voices;
    for (Tally &tally : tallies) {
        tally.voice.rank = voices.size();
        voices.push_back(tally.voice);
    }
    return voices;
}

std::optional<size_t> voiceOf(const std::vector<Voice> &voices, const EntityId &entity)
{
    const auto found = std::ranges::find(voices, entity, &Voice::entity);
    return found == voices.end() ? std::nullopt : std::optional(found->rank);
}

} // namespace hearsay
