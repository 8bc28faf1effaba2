// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/laidblock.h"
#include "reader/markset.h"

namespace hearsay
{

/// What the pointer is over, and what is chosen.
struct Emphasis {
    FindingId hovered;
    FindingId current;

    friend bool operator==(const Emphasis &, const Emphasis &) = default;
};

/// The tint of words quoted directly.
struct TintShape {
    LineStretch at;
    std::optional<size_t> voice; ///< nullopt: nobody answers for it
    bool deep = false;

    friend bool operator==(const TintShape &, const TintShape &) = default;
};

/// Which of the lines under the words is meant.
enum class LineSlot {
    First,  ///< 4 px under the base line: told, not quoted
    Second, ///< 3 px below the first: said by somebody within what another said
    Edge,   ///< along the lower edge of a tint that is not sure
};

struct LineShape {
    LineStretch at;
    LineSlot slot = LineSlot::First;
    std::optional<size_t> voice;
    CertaintyLevel level = CertaintyLevel::Sure;
    bool deep = false;

    friend bool operator==(const LineShape &, const LineShape &) = default;
};

/// The corner at the beginning or end of a claim.
struct CornerShape {
    int line = 0;
    double x = 0;
    bool opens = false;
    bool current = false;

    friend bool operator==(const CornerShape &, const CornerShape &) = default;
};

/// Everything that is drawn under the letters of one block, in the block's coordinates.
struct MarkShapes {
    std::vector<TintShape> tints; ///< outer statements before those within them
    std::vector<LineShape> lines;
    std::vector<TintShape> glows;       ///< under the mentions of the speaker that the pointer is over
    std::vector<LineStretch> squiggles; ///< under the words of notices
    std::vector<LineStretch> differing; ///< words in which the sides of a contradiction differ
    std::vector<CornerShape> corners;
    std::vector<LineStretch> rings; ///< round what is chosen
    LegendKinds kinds;              ///< looks that occur

    friend bool operator==(const MarkShapes &, const MarkShapes &) = default;
};

/// Lays the marks of \a set over the lines of \a block.
[[nodiscard]] MarkShapes markShapesOf(const LaidBlock &block, const MarkSet &set, MarkKinds visible,
                                      const Emphasis &emphasis);

/// A bar of the voices lane, in the block's coordinates.
struct LaneBar {
    size_t column = 0;
    size_t voice = 0;
    double top = 0;
    double bottom = 0;
    bool filled = false; ///< quoted directly; hollow: told
    bool deep = false;

    friend bool operator==(const LaneBar &, const LaneBar &) = default;
};

/// The lane beside \a block: hollow bars first, so that the filled ones lie on them; statements of one voice that share
/// or follow one another's lines are one bar.
[[nodiscard]] std::vector<LaneBar> laneBarsOf(const LaidBlock &block, const MarkSet &set, const Emphasis &emphasis);

} // namespace hearsay
