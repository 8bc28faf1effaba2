// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/parse.h"

#include <algorithm>

namespace hearsay
{

qsizetype Parse::tokenAt(qsizetype position) const
{
    const auto at = std::ranges::upper_bound(tokens, position, {}, [](const Token &token) { return token.span.end; });
    return at - tokens.begin();
}

qsizetype Parse::sentenceAt(qsizetype position) const
{
    const auto next = std::ranges::upper_bound(sentences, position, {}, [](const Sentence &one) { return one.span.start; });
    return next - sentences.begin() - 1;
}

} // namespace hearsay
