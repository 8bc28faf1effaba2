// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/markset.h"

#include <algorithm>

namespace hearsay
{

namespace
{

template<typename Finding, typename AnyId>
const Finding *findingIn(const std::vector<Finding> &all, const QHash<AnyId, size_t> &places, const AnyId &id)
{
    const auto place = places.constFind(id);
    return place == places.cend() ? nullptr : &all[*place];
}

template<typename Finding, typename AnyId>
void indexBy(QHash<AnyId, size_t> &places, const std::vector<Finding> &all)
{
    for (size_t i = 0; i < all.size(); ++i)
        places.insert(all[i].id, i);
}

} // namespace

MarkSet::MarkSet(const Text &text, const Analysis &analysis) : MarkSet(text, analysis, quotationsIn(text)) {}

MarkSet::MarkSet(const Text &text, const Analysis &analysis, const TextSpans &quotations)
    : m_analysis(analysis), m_voices(voicesOf(text, analysis)), m_marks(marksOf(analysis, m_voices, quotations))
{
    indexPlaces();
    collectPieces();
    collectNames();
    collectRest();
}

void MarkSet::indexPlaces()
{
    indexBy(m_entityPlaces, m_analysis.entities);
    indexBy(m_attributionPlaces, m_analysis.attributions);
    indexBy(m_claimPlaces, m_analysis.claims);
    indexBy(m_contradictionPlaces, m_analysis.contradictions);
    indexBy(m_noticePlaces, m_analysis.notices);
    for (const Voice &voice : m_voices)
        m_voiceRanks.insert(voice.entity, voice.rank);
}

void MarkSet::collectPieces()
{
    std::vector<MarkPiece> pieces;
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const Mark &mark = m_marks[i];
        for (const TextSpan quoted : mark.quoted)
            pieces.push_back({quoted, i, true});
        if (mark.kind != AttributionKind::Direct)
            for (const TextSpan span : mark.spans)
                pieces.push_back({span, i, false});
    }
    m_pieces = SpanIndex(std::move(pieces));

    std::vector<CuePiece> cues;
    for (size_t i = 0; i < m_analysis.attributions.size(); ++i)
        for (const TextSpans *part : {&m_analysis.attributions[i].source, &m_analysis.attributions[i].cue})
            for (const TextSpan span : *part)
                cues.push_back({span, i});
    m_cues = SpanIndex(std::move(cues));
}

void MarkSet::collectNames()
{
    std::vector<NamePiece> names;
    for (const NameMark &name : nameMarksOf(m_analysis, m_voices)) {
        const Entity *entity = this->entity(name.entity);
        const auto mention = std::ranges::find(entity->mentions, name.span, &Mention::span);
        names.push_back({name.span, name.entity, name.voice, size_t(mention - entity->mentions.begin())});
    }
    m_names = SpanIndex(std::move(names));
}

void MarkSet::collectRest()
{
    std::vector<ClaimPiece> claims;
    for (size_t i = 0; i < m_analysis.claims.size(); ++i) {
        const TextSpans &spans = m_analysis.claims[i].span;
        for (size_t j = 0; j < spans.size(); ++j)
            claims.push_back({spans[j], i, j == 0, j + 1 == spans.size()});
    }
    m_claims = SpanIndex(std::move(claims));

    std::vector<SidePiece> sides;
    for (size_t i = 0; i < m_analysis.contradictions.size(); ++i)
        for (size_t side = 0; side < 2; ++side)
            if (!m_analysis.contradictions[i].sides[side].empty())
                sides.push_back({hull(m_analysis.contradictions[i].sides[side]), i, side});
    m_sides = SpanIndex(std::move(sides));

    std::vector<NoticePiece> notices;
    for (size_t i = 0; i < m_analysis.notices.size(); ++i)
        notices.push_back({m_analysis.notices[i].span, i});
    m_notices = SpanIndex(std::move(notices));
}

const Entity *MarkSet::entity(const EntityId &id) const
{
    return findingIn(m_analysis.entities, m_entityPlaces, id);
}

const Attribution *MarkSet::attribution(const AttributionId &id) const
{
    return findingIn(m_analysis.attributions, m_attributionPlaces, id);
}

const Claim *MarkSet::claim(const ClaimId &id) const
{
    return findingIn(m_analysis.claims, m_claimPlaces, id);
}

const Contradiction *MarkSet::contradiction(const ContradictionId &id) const
{
    return findingIn(m_analysis.contradictions, m_contradictionPlaces, id);
}

const Notice *MarkSet::notice(const NoticeId &id) const
{
    return findingIn(m_analysis.notices, m_noticePlaces, id);
}

std::optional<size_t> MarkSet::voiceOf(const EntityId &id) const
{
    const auto rank = m_voiceRanks.constFind(id);
    return rank == m_voiceRanks.cend() ? std::nullopt : std::optional(*rank);
}

TextSpans MarkSet::spansOf(const FindingId &finding) const
{
    struct Spans {
        const MarkSet &set;
        TextSpans operator()(std::monostate) const { return {}; }
        TextSpans operator()(const EntityId &id) const
        {
            TextSpans spans;
            if (const Entity *entity = set.entity(id))
                for (const Mention &mention : entity->mentions)
                    spans.push_back(mention.span);
            return spans;
        }
        TextSpans operator()(const AttributionId &id) const
        {
            const Attribution *attribution = set.attribution(id);
            if (!attribution)
                return {};
            return attribution->content.empty() ? TextSpans{attribution->span()} : attribution->content;
        }
        TextSpans operator()(const ClaimId &id) const
        {
            const Claim *claim = set.claim(id);
            return claim ? claim->span : TextSpans{};
        }
        TextSpans operator()(const ContradictionId &id) const
        {
            TextSpans spans;
            if (const Contradiction *contradiction = set.contradiction(id))
                for (const TextSpans &side : contradiction->sides)
                    spans.insert(spans.end(), side.begin(), side.end());
            return spans;
        }
        TextSpans operator()(const NoticeId &id) const
        {
            const Notice *notice = set.notice(id);
            return notice ? TextSpans{notice->span} : TextSpans{};
        }
    };
    return std::visit(Spans{*this}, finding);
}

std::vector<FindingId> MarkSet::findingsAt(qsizetype position) const
{
    std::vector<FindingId> found;
    for (const NamePiece *name : m_names.at(position))
        found.emplace_back(name->entity);
    for (const NoticePiece *notice : m_notices.at(position))
        found.emplace_back(m_analysis.notices[notice->notice].id);
    std::vector<size_t> marks;
    for (const MarkPiece *piece : m_pieces.at(position))
        if (!std::ranges::contains(marks, piece->mark))
            marks.push_back(piece->mark);
    std::ranges::stable_sort(marks, std::greater{}, [this](size_t mark) { return m_marks[mark].depth; });
    for (const size_t mark : marks)
        found.emplace_back(m_marks[mark].attribution);
    for (const CuePiece *cue : m_cues.at(position))
        if (const FindingId id = m_analysis.attributions[cue->attribution].id;
            marks.empty() && !std::ranges::contains(found, id))
            found.push_back(id);
    for (const ClaimPiece *claim : m_claims.at(position))
        found.emplace_back(m_analysis.claims[claim->claim].id);
    for (const SidePiece *side : m_sides.at(position))
        if (const FindingId id = m_analysis.contradictions[side->contradiction].id; !std::ranges::contains(found, id))
            found.push_back(id);
    return found;
}

} // namespace hearsay
