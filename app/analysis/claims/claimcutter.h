// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/stage.h"

#include <vector>

namespace hearsay
{

/// A stretch of the article that makes one claim, and who answers for it.
struct ClaimStretch {
    TextSpan span;                            ///< within one sentence, without marks and commas at its ends
    const Attribution *attribution = nullptr; ///< nullptr: the article itself
};

/// What is told in \a draft and what the article tells itself, cut at the ends of sentences, in order of the text. The
/// pointers are into \a draft. What is left of a sentence beside an attribution is a stretch if it has four words or
/// more.
[[nodiscard]] std::vector<ClaimStretch> cutClaims(const Draft &draft);

} // namespace hearsay
