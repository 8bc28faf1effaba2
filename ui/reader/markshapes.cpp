// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/markshapes.h"

#include <algorithm>

namespace hearsay
{

namespace
{

LegendKind legendOf(AttributionKind kind)
{
    switch (kind) {
    case AttributionKind::Direct:
        return LegendKind::Direct;
    case AttributionKind::Indirect:
        return LegendKind::Indirect;
    case AttributionKind::Mixed:
        break;
    }
    return LegendKind::Mixed;
}

LegendKind legendOf(CertaintyLevel level)
{
    switch (level) {
    case CertaintyLevel::Sure:
        return LegendKind::Sure;
    case CertaintyLevel::Likely:
        return LegendKind::Likely;
    case CertaintyLevel::Unclear:
        break;
    }
    return LegendKind::Unclear;
}

/// Whether the pointer is over the statement, or over anybody whose statement it is.
bool isLit(const Mark &mark, const MarkSet &set, const Emphasis &emphasis)
{
    if (const auto *id = std::get_if<AttributionId>(&emphasis.hovered))
        return *id == mark.attribution;
    if (const auto *id = std::get_if<EntityId>(&emphasis.hovered))
        return mark.voice && set.voiceOf(*id) == mark.voice;
    return false;
}

/// The entity whose mentions light up.
std::optional<EntityId> litEntity(const MarkSet &set, const Emphasis &emphasis)
{
    if (const auto *id = std::get_if<EntityId>(&emphasis.hovered))
        return *id;
    if (const auto *id = std::get_if<AttributionId>(&emphasis.hovered))
        if (const Attribution *attribution = set.attribution(*id))
            return attribution->speaker;
    return std::nullopt;
}

class ShapeMaker
{
public:
    ShapeMaker(const LaidBlock &block, const MarkSet &set, const Emphasis &emphasis)
        : m_block(block), m_set(set), m_emphasis(emphasis)
    {
    }

    void addStatements()
    {
        std::vector<const MarkPiece *> pieces = m_set.pieces().in(m_block.span());
        std::ranges::stable_sort(pieces, {},
                                 [this](const MarkPiece *piece) { return m_set.marks()[piece->mark].depth; });
        for (const MarkPiece *piece : pieces)
            addPiece(*piece, m_set.marks()[piece->mark]);
    }

    void addGlows()
    {
        const std::optional<EntityId> lit = litEntity(m_set, m_emphasis);
        if (!lit)
            return;
        for (const NamePiece *name : m_set.names().in(m_block.span()))
            if (name->entity == *lit)
                for (const LineStretch &at : m_block.stretches(name->span))
                    m_shapes.glows.push_back({at, name->voice, true});
    }

    void addContradictions()
    {
        for (const SidePiece *side : m_set.sides().in(m_block.span())) {
            m_shapes.kinds |= LegendKind::Contradiction;
            const Contradiction &found = m_set.analysis().contradictions[side->contradiction];
            if (m_emphasis.hovered != FindingId(found.id) && m_emphasis.current != FindingId(found.id))
                continue;
            const TextSpans &differing =
                found.differing[side->side].empty() ? found.sides[side->side] : found.differing[side->side];
            for (const TextSpan span : differing)
                append(m_shapes.differing, span);
        }
    }

    void addNotices()
    {
        for (const NoticePiece *notice : m_set.notices().in(m_block.span())) {
            append(m_shapes.squiggles, notice->span);
            m_shapes.kinds |= LegendKind::Notice;
        }
    }

    void addClaims()
    {
        for (const ClaimPiece *claim : m_set.claims().in(m_block.span())) {
            const std::vector<LineStretch> at = m_block.stretches(claim->span);
            if (at.empty())
                continue;
            const bool current = m_emphasis.current == FindingId(m_set.analysis().claims[claim->claim].id);
            if (claim->first && m_block.span().contains(claim->span.start))
                m_shapes.corners.push_back({at.front().line, at.front().left, true, current});
            if (claim->last && claim->span.end <= m_block.span().end)
                m_shapes.corners.push_back({at.back().line, at.back().right, false, current});
            m_shapes.kinds |= LegendKind::Claim;
        }
    }

    void addRings()
    {
        if (std::holds_alternative<EntityId>(m_emphasis.current))
            return;
        for (const TextSpan span : m_set.spansOf(m_emphasis.current))
            if (span.overlaps(m_block.span()))
                append(m_shapes.rings, span);
    }

    MarkShapes take() { return std::move(m_shapes); }

private:
    void append(std::vector<LineStretch> &all, TextSpan span) const
    {
        for (const LineStretch &at : m_block.stretches(span))
            all.push_back(at);
    }

    /// A statement within another keeps its tint where the outer one has none.
    bool isOverTint(const Mark &mark) const
    {
        const Attribution *own = m_set.attribution(mark.attribution);
        const Attribution *outer = own && own->parent ? m_set.attribution(*own->parent) : nullptr;
        return outer && outer->kind != AttributionKind::Indirect;
    }

    void addPiece(const MarkPiece &piece, const Mark &mark)
    {
        if (mark.depth > 1)
            return;
        const std::vector<LineStretch> places = m_block.stretches(piece.span);
        if (places.empty())
            return;
        const bool deep = isLit(mark, m_set, m_emphasis);
        for (const LineStretch &at : places) {
            if (piece.quoted && (mark.depth == 0 || !isOverTint(mark)))
                m_shapes.tints.push_back({at, mark.voice, deep});
            if (mark.depth > 0)
                addLine(at, LineSlot::Second, mark, deep);
            else if (!piece.quoted)
                addLine(at, LineSlot::First, mark, deep);
            else if (mark.kind == AttributionKind::Direct && mark.level != CertaintyLevel::Sure)
                addLine(at, LineSlot::Edge, mark, deep);
        }
        m_shapes.kinds |= legendOf(mark.kind);
        m_shapes.kinds |= legendOf(mark.level);
        if (mark.depth > 0)
            m_shapes.kinds |= LegendKind::Nested;
    }

    void addLine(const LineStretch &at, LineSlot slot, const Mark &mark, bool deep)
    {
        const LineShape line{at, slot, mark.voice, mark.level, deep};
        // The quoted and the told piece of a mixed statement within another would draw the same line twice.
        if (!std::ranges::contains(m_shapes.lines, line))
            m_shapes.lines.push_back(line);
    }

    const LaidBlock &m_block;
    const MarkSet &m_set;
    const Emphasis &m_emphasis;
    MarkShapes m_shapes;
};

/// Bars that share lines, or lie on lines that follow one another, made one.
std::vector<LaneBar> joined(std::vector<LaneBar> bars)
{
    std::ranges::sort(bars, {},
                      [](const LaneBar &bar) { return std::tuple(bar.filled, bar.column, bar.voice, bar.top); });
    std::vector<LaneBar> out;
    for (const LaneBar &bar : bars) {
        const bool same = !out.empty() && out.back().filled == bar.filled && out.back().voice == bar.voice &&
                          bar.top <= out.back().bottom + 5;
        if (same) {
            out.back().bottom = std::max(out.back().bottom, bar.bottom);
            out.back().deep = out.back().deep || bar.deep;
        } else {
            out.push_back(bar);
        }
    }
    return out;
}

} // namespace

MarkShapes markShapesOf(const LaidBlock &block, const MarkSet &set, MarkKinds visible, const Emphasis &emphasis)
{
    ShapeMaker maker(block, set, emphasis);
    if (visible & MarkKind::Speakers) {
        maker.addStatements();
        maker.addGlows();
    }
    if (visible & MarkKind::Contradictions)
        maker.addContradictions();
    if (visible & MarkKind::Notices)
        maker.addNotices();
    if (visible & MarkKind::Claims)
        maker.addClaims();
    maker.addRings();
    return maker.take();
}

std::vector<LaneBar> laneBarsOf(const LaidBlock &block, const MarkSet &set, const Emphasis &emphasis)
{
    std::vector<LaneBar> bars;
    for (const MarkPiece *piece : set.pieces().in(block.span())) {
        const Mark &mark = set.marks()[piece->mark];
        const std::vector<LineStretch> at = block.stretches(piece->span);
        if (!mark.voice || at.empty())
            continue;
        const double top = block.lineTop(at.front().line) + 2;
        const double bottom = block.lineTop(at.back().line) + block.metrics().lineHeight - 2;
        bars.push_back(
            {MarkSet::laneColumn(*mark.voice), *mark.voice, top, bottom, piece->quoted, isLit(mark, set, emphasis)});
    }
    return joined(std::move(bars));
}

} // namespace hearsay
