// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"
#include "document/marks.h"
#include "reader/finding.h"
#include "reader/spanindex.h"

#include <QHash>

namespace hearsay
{

/// A piece of a statement's content that is drawn alike.
struct MarkPiece {
    TextSpan span;
    size_t mark = 0;     ///< index into MarkSet::marks()
    bool quoted = false; ///< in quotation marks: a tint; else told: a line
};

/// Words that stand for a speaker.
struct NamePiece {
    TextSpan span;
    EntityId entity;
    size_t voice = 0;
    size_t mention = 0; ///< index into the entity's mentions
};

/// Source or cue of a statement, which are not drawn but may be pointed at.
struct CuePiece {
    TextSpan span;
    size_t attribution = 0;
};

struct ClaimPiece {
    TextSpan span;
    size_t claim = 0;
    bool first = false; ///< the first piece of its claim
    bool last = false;
};

/// One side of a contradiction; span is its hull.
struct SidePiece {
    TextSpan span;
    size_t contradiction = 0;
    size_t side = 0;
};

struct NoticePiece {
    TextSpan span;
    size_t notice = 0;
};

/// The findings of one analysis in the order of the text, ready to be laid over lines. A value; widget-free.
class MarkSet final
{
public:
    MarkSet() = default;
    MarkSet(const Text &text, const Analysis &analysis);
    /// The same with the quotations of \a text found already, as quotationsIn() gives them.
    MarkSet(const Text &text, const Analysis &analysis, const TextSpans &quotations);

    [[nodiscard]] const Analysis &analysis() const { return m_analysis; }
    [[nodiscard]] const std::vector<Voice> &voices() const { return m_voices; }
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    [[nodiscard]] const SpanIndex<MarkPiece> &pieces() const { return m_pieces; }
    [[nodiscard]] const SpanIndex<NamePiece> &names() const { return m_names; }
    [[nodiscard]] const SpanIndex<CuePiece> &cues() const { return m_cues; }
    [[nodiscard]] const SpanIndex<ClaimPiece> &claims() const { return m_claims; }
    [[nodiscard]] const SpanIndex<SidePiece> &sides() const { return m_sides; }
    [[nodiscard]] const SpanIndex<NoticePiece> &notices() const { return m_notices; }

    [[nodiscard]] const Entity *entity(const EntityId &id) const;
    [[nodiscard]] const Attribution *attribution(const AttributionId &id) const;
    [[nodiscard]] const Claim *claim(const ClaimId &id) const;
    [[nodiscard]] const Contradiction *contradiction(const ContradictionId &id) const;
    [[nodiscard]] const Notice *notice(const NoticeId &id) const;
    /// The number that a contradiction's badges show, from 1; 0 if it is not there.
    [[nodiscard]] size_t numberOf(const ContradictionId &id) const
    {
        return m_contradictionPlaces.value(id, size_t(-1)) + 1;
    }
    [[nodiscard]] std::optional<size_t> voiceOf(const EntityId &id) const;
    /// The columns of the lane: one a voice up to eight, then one more that the rest share.
    [[nodiscard]] size_t laneColumns() const { return std::min<size_t>(m_voices.size(), speakerColumns + 1); }
    [[nodiscard]] static size_t laneColumn(size_t voice) { return std::min(voice, speakerColumns); }

    /// All that a finding covers in the text, for showing it; empty for one that is not there.
    [[nodiscard]] TextSpans spansOf(const FindingId &finding) const;
    /// What lies at \a position, innermost first: name, notice, statements, claim, contradiction.
    [[nodiscard]] std::vector<FindingId> findingsAt(qsizetype position) const;

private:
    static constexpr size_t speakerColumns = 8;

    void indexPlaces();
    void collectPieces();
    void collectNames();
    void collectRest();

    Analysis m_analysis;
    std::vector<Voice> m_voices;
    std::vector<Mark> m_marks;
    SpanIndex<MarkPiece> m_pieces;
    SpanIndex<NamePiece> m_names;
    SpanIndex<CuePiece> m_cues;
    SpanIndex<ClaimPiece> m_claims;
    SpanIndex<SidePiece> m_sides;
    SpanIndex<NoticePiece> m_notices;
    QHash<EntityId, size_t> m_entityPlaces;
    QHash<EntityId, size_t> m_voiceRanks;
    QHash<AttributionId, size_t> m_attributionPlaces;
    QHash<ClaimId, size_t> m_claimPlaces;
    QHash<ContradictionId, size_t> m_contradictionPlaces;
    QHash<NoticeId, size_t> m_noticePlaces;
};

} // namespace hearsay
