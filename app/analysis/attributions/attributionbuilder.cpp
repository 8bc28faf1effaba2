// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/attributionbuilder.h"

#include <QtGlobal>

#include <algorithm>

namespace hearsay
{

AttributionKind AttributionBuilder::kindOf(const FoundAttribution &found) const
{
    if (found.turn)
        return AttributionKind::Direct;
    qsizetype outside = 0;
    qsizetype inside = 0;
    bool startsSmall = false;
    const qsizetype level = found.cue.empty() ? -1 : m_reading.word(found.cue.front().first).quotation;
    for (const WordRange &range : found.content)
        for (qsizetype at = range.first; at < range.end; ++at) {
            const SurfaceWord &word = m_reading.word(at);
            if (word.tag == PartOfSpeech::Punctuation || word.mark)
                continue;
            if (word.quotation != level && m_reading.isWithin(word.quotation, level)) {
                startsSmall = startsSmall || (inside == 0 && !word.capital);
                ++inside;
            } else if (word.lower != u"that" || at != range.first) {
                ++outside;
            }
        }
    const bool introduced = !found.content.empty() && m_reading.lower(found.content.front().first) == u"that";
    if (inside == 0)
        return AttributionKind::Indirect;
    const bool infinitive = !found.content.empty() && m_reading.lower(found.content.front().first + 1) == u"to";
    return outside == 0 && !(introduced && startsSmall) && !infinitive ? AttributionKind::Direct
                                                                       : AttributionKind::Mixed;
}

Attribution AttributionBuilder::shapeOf(const FoundAttribution &found) const
{
    Attribution out;
    out.kind = kindOf(found);
    out.act = found.act;
    if (!found.source.isEmpty())
        out.source.push_back(m_reading.span(found.source.first, found.source.end));
    for (const WordRange &range : found.cue)
        out.cue.push_back(m_reading.span(range.first, range.end));
    for (const WordRange &range : found.content)
        if (range.first < range.end)
            out.content.push_back(m_reading.span(range.first, range.end));
    std::ranges::sort(out.content);
    out.certainty.level = found.certainty;
    out.reason = {found.rule, found.text, found.arguments, {}};
    for (const TextSpans *part : {&out.source, &out.cue})
        out.reason.evidence.insert(out.reason.evidence.end(), part->begin(), part->end());
    if (out.reason.evidence.empty() && !out.content.empty())
        out.reason.evidence.push_back(out.content.front());
    std::ranges::sort(out.reason.evidence);
    return out;
}

std::vector<FoundAttribution> AttributionBuilder::build(std::vector<FoundAttribution> found)
{
    for (FoundAttribution &one : found) {
        Attribution shape = shapeOf(one);
        m_rows.push_back({std::move(one), std::move(shape), std::nullopt});
    }
    std::ranges::stable_sort(m_rows, {}, [](const Row &row) {
        return std::pair(row.attribution.span().start, -hull(row.attribution.content).end);
    });
    findParents();
    resolve();
    FindingIds ids(m_reading.text());
    for (Row &row : m_rows) {
        TextSpans anchor = row.attribution.cue;
        anchor.insert(anchor.end(), row.attribution.content.begin(), row.attribution.content.end());
        row.attribution.id = ids.attribution(anchor);
    }
    found.clear();
    for (Row &row : m_rows) {
        if (row.parent)
            row.attribution.parent = m_rows[*row.parent].attribution.id;
        m_analysis.attributions.push_back(row.attribution);
        found.push_back(row.found);
    }
    for (Entity &entity : m_analysis.entities)
        std::ranges::stable_sort(entity.mentions, {}, [](const Mention &one) { return one.span; });
    return found;
}

void AttributionBuilder::findParents()
{
    const auto holds = [this](size_t outer, size_t inner) {
        const Attribution &one = m_rows[inner].attribution;
        const TextSpans &what = one.cue.empty() ? one.content : one.cue;
        return std::ranges::any_of(m_rows[outer].attribution.content, [&](TextSpan content) {
            return std::ranges::all_of(what, [&](TextSpan part) { return content.contains(part); }) &&
                   hull(one.content).length() < hull(m_rows[outer].attribution.content).length();
        });
    };
    std::vector<size_t> order(m_rows.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [this](size_t i) {
        const TextSpan content = hull(m_rows[i].attribution.content);
        return std::pair(content.start, -content.end);
    });
    std::vector<size_t> open;
    for (const size_t i : order) {
        const TextSpan content = hull(m_rows[i].attribution.content);
        std::erase_if(open, [&](size_t other) { return hull(m_rows[other].attribution.content).end < content.start; });
        for (const size_t other : open) {
            if (other == i || !holds(other, i))
                continue;
            // The innermost: the one with the shortest content.
            const auto length = hull(m_rows[other].attribution.content).length();
            if (!m_rows[i].parent || length < hull(m_rows[*m_rows[i].parent].attribution.content).length())
                m_rows[i].parent = other;
        }
        open.push_back(i);
    }
}

void AttributionBuilder::resolve()
{
    resolveTurns();
    // Parents first: what somebody inside a quotation calls “I” is who speaks there.
    std::vector<size_t> order(m_rows.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [this](size_t i) {
        int depth = 0;
        for (auto up = m_rows[i].parent; up; up = m_rows[*up].parent)
            ++depth;
        return depth;
    });
    for (const size_t i : order) {
        if (!m_rows[i].found.turn)
            resolveOne(i);
        mentionFirstPersons(i);
    }
}

void AttributionBuilder::resolveTurns()
{
    std::optional<SpeakerResolver::Interview> interview;
    std::optional<EntityId> other;
    for (Row &row : m_rows) {
        if (!row.found.turn)
            continue;
        const QString &label = m_reading.lower(row.found.source.first);
        const bool question = label.startsWith(u'q') && row.attribution.source.front().length() <= 2;
        const bool answer = label.startsWith(u'a') && row.attribution.source.front().length() <= 2;
        if ((question || answer) && !interview)
            interview = m_resolver.interviewBefore(row.found.source.first);
        if (question || answer)
            row.attribution.speaker = question ? interview->asks : interview->answers;
        else
            row.attribution.speaker = m_resolver.labelled(row.found.source);
        if ((question || answer) && row.attribution.speaker)
            row.attribution.certainty.level = CertaintyLevel::Likely;
        row.attribution.addressee = question ? interview->answers : answer ? interview->asks : other;
        other = row.attribution.speaker;
    }
}

std::optional<EntityId> AttributionBuilder::speakerAround(size_t index) const
{
    for (auto up = m_rows[index].parent; up; up = m_rows[*up].parent)
        if (m_rows[*up].attribution.kind != AttributionKind::Indirect)
            return m_rows[*up].attribution.speaker;
    return std::nullopt;
}

std::optional<EntityId> AttributionBuilder::addresseeAround(size_t index) const
{
    for (auto up = m_rows[index].parent; up; up = m_rows[*up].parent)
        if (m_rows[*up].attribution.kind != AttributionKind::Indirect)
            return m_rows[*up].attribution.addressee;
    return std::nullopt;
}

void AttributionBuilder::resolveOne(size_t index)
{
    const FoundAttribution &found = m_rows[index].found;
    Attribution &out = m_rows[index].attribution;
    const auto whoIs = [&](const WordRange &phrase) -> std::optional<EntityId> {
        if (phrase.isEmpty())
            return std::nullopt;
        const QString &head = m_reading.lower(phrase.head);
        if (isPartOfMany(m_reading, phrase.first))
            return m_resolver.entityOf(phrase); // “one of us”
        if (isFirstPerson(m_reading.word(phrase.head)))
            return speakerAround(index);
        if (isSecondPerson(head))
            return addresseeAround(index);
        return m_resolver.entityOf(phrase);
    };
    if (!found.impersonal)
        out.speaker = whoIs(found.source);
    out.addressee = whoIs(found.addressee);
    if (!out.speaker)
        out.certainty.level = CertaintyLevel::Unclear;
    else if (const Entity *entity = m_resolver.entity(*out.speaker); entity && !found.source.isEmpty()) {
        // No surer of the speaker than of whom the source means.
        const TextSpan head = m_reading.word(found.source.head).span;
        for (const Mention &mention : entity->mentions)
            if (mention.span.contains(head))
                out.certainty.level = std::max(out.certainty.level, mention.certainty.level);
    }
    // A pronoun that is told something is not the one who tells it.
    if (out.addressee == out.speaker && !found.addressee.isEmpty() &&
        m_reading.tag(found.addressee.head) == PartOfSpeech::Pronoun)
        out.addressee.reset();
}

/// That “I” is so and so rests on who speaks, and on the words that tell it.
TextSpans AttributionBuilder::evidenceOf(const Attribution &attribution, TextSpan pronoun)
{
    TextSpans out = attribution.source;
    out.insert(out.end(), attribution.cue.begin(), attribution.cue.end());
    out.push_back(pronoun);
    std::ranges::sort(out);
    return out;
}

void AttributionBuilder::mentionFirstPersons(size_t index)
{
    const Row &row = m_rows[index];
    if (row.attribution.kind != AttributionKind::Direct || !row.attribution.speaker)
        return;
    // In “‘I left,’ the letter says” the letter’s writer left.
    if (const Entity *entity = m_resolver.entity(*row.attribution.speaker);
        entity && entity->kind == EntityKind::Document)
        return;
    const qsizetype level =
        row.found.content.empty() || row.found.turn ? -1 : m_reading.word(row.found.content.front().first).quotation;
    const QString who = [&] {
        const Entity *entity = m_resolver.entity(*row.attribution.speaker);
        return entity ? entity->name : QString();
    }();
    for (const WordRange &range : row.found.content)
        for (qsizetype at = range.first; at < range.end; ++at) {
            const QString &lower = m_reading.lower(at);
            const bool singular =
                isFirstPerson(m_reading.word(at)) && !lower.startsWith(u"o") && lower != u"we" && lower != u"us";
            if (singular && m_reading.word(at).quotation == level)
                m_resolver.addMention(*row.attribution.speaker, at,
                                      {QStringLiteral("first-person"),
                                       QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” is said by %2.")),
                                       {lower, who},
                                       evidenceOf(row.attribution, m_reading.word(at).span)});
        }
}

} // namespace hearsay
