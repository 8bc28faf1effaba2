// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/markset.h"

namespace hearsay
{

/// A place at which a step through the findings stops.
struct FindingStop {
    TextSpan span;
    FindingId finding;

    friend bool operator==(const FindingStop &, const FindingStop &) = default;
};

/// The stops of one sort in the order of the text. \a speaker narrows statements to one speaker's.
[[nodiscard]] std::vector<FindingStop> findingStops(const MarkSet &set, FindingStep step,
                                                    const std::optional<EntityId> &speaker);

/// The stop after or before \a from, round the ends. Where \a from is not among them: the first that begins at or
/// behind
/// \a position, or the last that begins before it. nullopt where there are none.
[[nodiscard]] std::optional<FindingStop> nextStop(const std::vector<FindingStop> &stops,
                                                  const std::optional<FindingStop> &from, qsizetype position,
                                                  Direction direction);

/// The mention of the same entity before the one at \a position that says more: a name before a role or pronoun, a role
/// before a pronoun; nullopt where there is none.
[[nodiscard]] std::optional<TextSpan> antecedentOf(const MarkSet &set, qsizetype position);

} // namespace hearsay
