// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/modelmentions.h"

#include <QHash>

#include <algorithm>

namespace hearsay
{

namespace
{

/// The token of [first, end) that hangs on one outside, or on none.
qsizetype headOf(const Parse &parse, qsizetype first, qsizetype end)
{
    for (qsizetype at = first; at < end; ++at) {
        const std::optional<qsizetype> head = parse.tokens[size_t(at)].head;
        if (!head || *head < first || *head >= end)
            return at;
    }
    return first;
}

std::pair<qsizetype, qsizetype> tokensOf(const Parse &parse, TextSpan span)
{
    const qsizetype first = parse.tokenAt(span.start);
    qsizetype end = first;
    while (end < qsizetype(parse.tokens.size()) && parse.tokens[size_t(end)].span.start < span.end)
        ++end;
    return {first, end};
}

qsizetype shared(TextSpan one, TextSpan other)
{
    return std::min(one.end, other.end) - std::max(one.start, other.start);
}

/// How much of the two is common to both, 0 to 1.
double alikeness(TextSpan one, TextSpan other)
{
    const auto common = double(std::max<qsizetype>(0, shared(one, other)));
    return common / (double(one.length() + other.length()) - common);
}

} // namespace

bool isThing(MentionKind kind)
{
    return kind != MentionKind::Person && kind != MentionKind::Organisation && kind != MentionKind::Place &&
           kind != MentionKind::Animal;
}

ModelMentions::ModelMentions(const std::vector<MentionCandidate> &candidates, const LanguageReading *language)
{
    if (!language)
        return;
    m_readings.resize(candidates.size());
    readMentions(candidates, *language);
    readNames(candidates, *language);
    readTrees(candidates, language->parse);
}

void ModelMentions::readMentions(const std::vector<MentionCandidate> &candidates, const LanguageReading &language)
{
    QMultiHash<qsizetype, size_t> byHead; // of mentions, by the token that heads them
    for (size_t i = 0; i < language.mentions.size(); ++i) {
        const auto [first, end] = tokensOf(language.parse, language.mentions[i].span);
        if (first < end)
            byHead.insert(headOf(language.parse, first, end), i);
    }
    QMultiHash<size_t, qsizetype> byMention;
    std::vector<std::optional<size_t>> chosen(candidates.size());
    for (size_t i = 0; i < candidates.size(); ++i) {
        const auto [first, end] = tokensOf(language.parse, candidates[i].span);
        double most = 0;
        for (qsizetype at = first; at < end; ++at)
            for (auto it = byHead.constFind(at); it != byHead.cend() && it.key() == at; ++it)
                if (const double alike = alikeness(language.mentions[*it].span, candidates[i].span); alike > most) {
                    most = alike;
                    chosen[i] = *it;
                }
        if (chosen[i])
            byMention.insert(*chosen[i], qsizetype(i));
    }
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (!chosen[i])
            continue;
        const FoundMention &mention = language.mentions[*chosen[i]];
        Reading &reading = m_readings[i];
        reading.kind = mention.kind;
        reading.isFirst = mention.isFirst;
        for (const FoundAntecedent &antecedent : mention.antecedents)
            for (auto it = byMention.constFind(antecedent.mention);
                 it != byMention.cend() && it.key() == antecedent.mention; ++it)
                reading.links.push_back({*it, antecedent.probability});
        std::ranges::sort(reading.links, {}, &Link::candidate);
    }
}

void ModelMentions::readNames(const std::vector<MentionCandidate> &candidates, const LanguageReading &language)
{
    size_t name = 0;
    for (size_t i = 0; i < candidates.size(); ++i) {
        const TextSpan span = candidates[i].span;
        if (!candidates[i].isNamed())
            continue;
        while (name < language.names.size() && language.names[name].span.end <= span.start)
            ++name;
        for (size_t k = name; k < language.names.size() && language.names[k].span.start < span.end; ++k)
            if (const FoundName &one = language.names[k];
                2 * shared(one.span, span) > span.length() && one.probability > m_readings[i].nameProbability) {
                m_readings[i].name = one.kind;
                m_readings[i].nameProbability = one.probability;
            }
    }
}

void ModelMentions::readTrees(const std::vector<MentionCandidate> &candidates, const Parse &parse)
{
    for (size_t i = 0; i < candidates.size(); ++i) {
        const auto [first, end] = tokensOf(parse, candidates[i].span);
        if (first >= end)
            continue;
        const Token &head = parse.tokens[size_t(headOf(parse, first, end))];
        m_readings[i].relation = head.relation;
        m_readings[i].governor = head.head;
    }
}

const ModelMentions::Reading &ModelMentions::of(qsizetype candidate) const
{
    static const Reading blank;
    return m_readings.empty() ? blank : m_readings[size_t(candidate)];
}

double ModelMentions::link(qsizetype later, qsizetype earlier) const
{
    const std::vector<Link> &links = of(later).links;
    const auto found = std::ranges::lower_bound(links, earlier, {}, &Link::candidate);
    return found != links.end() && found->candidate == earlier ? found->probability : 0;
}

} // namespace hearsay
