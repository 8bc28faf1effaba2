// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QFlags>

#include <variant>

namespace hearsay
{

/// Which finding of the analysis is meant; std::monostate: none.
using FindingId = std::variant<std::monostate, EntityId, AttributionId, ClaimId, ContradictionId, NoticeId>;

[[nodiscard]] inline bool isNone(const FindingId &id)
{
    return std::holds_alternative<std::monostate>(id);
}

/// Kinds of marks that can be shown or hidden.
enum class MarkKind {
    Speakers = 1,       ///< tints, lines, coloured names and the voices lane
    Claims = 2,         ///< corners round each claim
    Contradictions = 4, ///< badges, brackets and the differing words
    Notices = 8,        ///< squiggles and triangles
};
Q_DECLARE_FLAGS(MarkKinds, MarkKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(MarkKinds)

/// Looks of marks that the legend explains.
enum class LegendKind {
    Direct = 1,
    Indirect = 2,
    Mixed = 4,
    Sure = 8,
    Likely = 16,
    Unclear = 32,
    Nested = 64,
    Claim = 128,
    Contradiction = 256,
    Notice = 512,
};
Q_DECLARE_FLAGS(LegendKinds, LegendKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(LegendKinds)

/// What a step through the findings stops at.
enum class FindingStep {
    Statement,         ///< any attribution
    SpeakersStatement, ///< an attribution of the speaker of the current finding
    Claim,
    Contradiction, ///< each side in turn
    Notice,
};

enum class Direction { Next, Previous };

} // namespace hearsay
