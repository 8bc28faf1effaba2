// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/marks.h"

#include "text/quotationmarks.h"

#include <algorithm>

namespace hearsay
{

namespace
{

/// How many statements hold this one; a circle of parents, which a foreign document may have, ends the count.
int depthOf(const Attribution &attribution, const QHash<AttributionId, const Attribution *> &all)
{
    int depth = 0;
    const Attribution *at = &attribution;
    while (at->parent && depth < int(all.size())) {
        at = all.value(*at->parent, nullptr);
        if (!at)
            break;
        ++depth;
    }
    return depth;
}

/// What of \a content lies in \a quotations, which are in order and apart.
TextSpans quotedParts(const TextSpans &content, const TextSpans &quotations)
{
    TextSpans parts;
    for (const TextSpan span : content) {
        auto quotation = std::ranges::upper_bound(quotations, span.start, {}, &TextSpan::end);
        for (; quotation != quotations.end() && quotation->start < span.end; ++quotation)
            parts.push_back(quotation->intersected(span));
    }
    return parts;
}

} // namespace

TextSpans quotationsIn(const Text &text)
{
    TextSpans pieces;
    const QuotationScan scan = scanQuotations(text);
    for (const LoneQuotationMark &lone : scan.unclosed)
        pieces.push_back(lone.reach);
    for (const QuotationPair &pair : scan.pairs)
        if (pair.depth == 0)
            std::ranges::copy(pair.pieces, std::back_inserter(pieces));
    std::ranges::sort(pieces);
    // A pair inside the reach of a mark never closed is part of it.
    TextSpans apart;
    for (const TextSpan piece : pieces)
        if (apart.empty() || !apart.back().contains(piece))
            apart.push_back(piece);
    return apart;
}

std::vector<Mark> marksOf(const Text &text, const Analysis &analysis, const std::vector<Voice> &voices)
{
    return marksOf(analysis, voices, quotationsIn(text));
}

std::vector<Mark> marksOf(const Analysis &analysis, const std::vector<Voice> &voices, const TextSpans &quotations)
{
    QHash<EntityId, size_t> ranks;
    for (const Voice &voice : voices)
        ranks.insert(voice.entity, voice.rank);
    QHash<AttributionId, const Attribution *> all;
    for (const Attribution &attribution : analysis.attributions)
        all.insert(attribution.id, &attribution);

    std::vector<Mark> marks;
    for (const Attribution &attribution : analysis.attributions) {
        if (attribution.content.empty())
            continue;
        Mark mark{attribution.id,
                  attribution.content,
                  {},
                  std::nullopt,
                  attribution.kind,
                  attribution.certainty.level,
                  depthOf(attribution, all)};
        if (mark.kind == AttributionKind::Direct)
            mark.quoted = mark.spans;
        else if (mark.kind == AttributionKind::Mixed)
            mark.quoted = quotedParts(mark.spans, quotations);
        if (attribution.speaker && ranks.contains(*attribution.speaker))
            mark.voice = ranks.value(*attribution.speaker);
        marks.push_back(std::move(mark));
    }
    std::ranges::stable_sort(marks, [](const Mark &a, const Mark &b) {
        const TextSpan left = hull(a.spans);
        const TextSpan right = hull(b.spans);
        return left.start != right.start ? left.start < right.start : left.end > right.end;
    });
    return marks;
}

std::vector<NameMark> nameMarksOf(const Analysis &analysis, const std::vector<Voice> &voices)
{
    std::vector<NameMark> names;
    for (const Voice &voice : voices)
        if (const Entity *entity = analysis.entity(voice.entity))
            for (const Mention &mention : entity->mentions)
                names.push_back({mention.span, voice.entity, voice.rank});
    std::ranges::stable_sort(names, {}, [](const NameMark &name) { return std::pair(name.span.start, name.span.end); });
    std::vector<NameMark> kept;
    for (const NameMark &name : names) {
        if (kept.empty() || !kept.back().span.overlaps(name.span))
            kept.push_back(name);
        else if (name.span.length() < kept.back().span.length())
            kept.back() = name;
    }
    return kept;
}

} // namespace hearsay
