// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"

#include <QStringView>

#include <cstdint>
#include <vector>

namespace hearsay
{

/// Marks that can make pairs with one another.
enum class MarkFamily : std::uint8_t {
    Double,          ///< “ ” „ ‟ " and the typewriter's `` ''
    Single,          ///< ‘ ’ ‚ ‛ ' and a single `
    Guillemet,       ///< « »
    SingleGuillemet, ///< ‹ ›
    Corner,          ///< 「 」
    WhiteCorner,     ///< 『 』
};
inline constexpr size_t markFamilyCount = 6;

/// How much the characters round a mark speak for it to open, or to close, a quotation.
enum class Likelihood : std::uint8_t {
    None,
    Weak, ///< only if nothing better explains it: the apostrophe of a plural, an inch, an elision
    Fair,
    Strong,
};

/// A character that may be a quotation mark.
struct MarkCandidate {
    TextSpan span;
    MarkFamily family = MarkFamily::Double;
    Likelihood opens = Likelihood::None;
    Likelihood closes = Likelihood::None;
    bool typewriter = false; ///< a mark that does not show its direction: " or '
};

/// What a text tells about its marks as a whole.
struct MarkStyle {
    bool rightSingleOpens = false;   ///< it has no ‘, so that ’ may open as well (Swedish, Finnish)
    bool doubledApostrophes = false; ///< it writes '' for double marks, before words and behind them
};

[[nodiscard]] MarkStyle markStyleOf(QStringView text);

/// All candidates of the paragraph \a paragraph of \a text in order. Apostrophes inside words, primes and other
/// characters that can be no mark are left out. Linear in the paragraph's length.
[[nodiscard]] std::vector<MarkCandidate> markCandidates(QStringView text, TextSpan paragraph, const MarkStyle &style);

/// Whether \a ch is a quotation mark or an apostrophe of any style.
[[nodiscard]] bool isMarkCharacter(QChar ch);
/// Whether it is one of MarkFamily::Single, which also are apostrophes.
[[nodiscard]] bool isSingleMark(QChar ch);

} // namespace hearsay
