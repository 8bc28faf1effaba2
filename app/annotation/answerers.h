// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"

namespace hearsay
{

/// The innermost statement whose content shares a unit with \a words; nullptr where the article itself tells them.
/// Valid as long as \a analysis is.
[[nodiscard]] const Attribution *statementAt(const Analysis &analysis, TextSpan words);

/// The statements that the sides of a contradiction are told in, in the order of the sides; nullptr for a side that the
/// article itself answers for. The words that differ decide, for a side may hold more than one statement. Corrections
/// of the speakers are followed, which Contradiction::between is too old to know.
[[nodiscard]] std::array<const Attribution *, 2> statementsOf(const Analysis &analysis,
                                                              const Contradiction &contradiction);

/// Who answers for the sides, each once and in their order; empty where the article answers for both, or nobody does.
[[nodiscard]] std::vector<EntityId> answerersOf(const Analysis &analysis, const Contradiction &contradiction);

} // namespace hearsay
