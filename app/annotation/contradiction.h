// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/certainty.h"
#include "base/id.h"

#include <array>
#include <vector>

namespace hearsay
{

/// Types of contradiction after de Marneffe, Rafferty and Manning (2008), Finding Contradictions in Text.
enum class ContradictionKind { Negation, Antonym, Numeric, Structure, Lexical, Naming };

/// Two stretches of the article that cannot both be so.
struct Contradiction {
    ContradictionId id;
    ContradictionKind kind = ContradictionKind::Structure;
    std::array<TextSpans, 2> sides;     ///< in order of the text
    std::array<TextSpans, 2> differing; ///< the words of each side that differ
    std::vector<ClaimId> claims;        ///< the claims of the sides, where they are claims
    std::vector<EntityId> between;      ///< who answers for them, each once; answerers.h tells which for which side
    Certainty certainty;
    Reason reason;

    friend bool operator==(const Contradiction &, const Contradiction &) = default;
};

} // namespace hearsay
