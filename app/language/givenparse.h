// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/giventext.h"
#include "language/modelwords.h"
#include "language/parse.h"

namespace hearsay
{

/// Words as modelWords() gives them, cut also where a given token begins or ends.
[[nodiscard]] std::vector<ModelWord> wordsOfGiven(const Text &text, const QuotationScan &quotations,
                                                  const GivenTokens &given);

/// For each word whether a given token, and whether a given sentence, begins at it.
void markGiven(const std::vector<ModelWord> &words, const GivenTokens &given, std::vector<bool> &tokens,
               std::vector<bool> &sentences);

/// \a parse with exactly the given tokens and sentences: sentences that windows cut are joined again, the later part's
/// root under the first's; tokens that have no characters of their own hang on their sentence's root.
[[nodiscard]] Parse alignToGiven(const Parse &parse, const GivenTokens &given);

} // namespace hearsay
