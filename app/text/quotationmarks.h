// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text.h"

#include <optional>
#include <vector>

namespace hearsay
{

/// What a pair of quotation marks is used for.
enum class QuotationUse {
    Speech,     ///< somebody's words: a sentence or a clause of it
    Fragment,   ///< a few words taken over, with a cue near or not: “candid”
    Scare,      ///< words held at arm's length: the so-called “experts”
    Title,      ///< the name of a work or a broadcast: “The Crown”
    Nickname,   ///< inside a name: Edward “Ted” Hall
    WordAsWord, ///< a word spoken of as a word: the word “regret”
};

/// One pair of quotation marks, the marks included. A quotation over several paragraphs, each of which opens and only
/// the last of which closes, is one pair with several pieces, one a paragraph.
struct QuotationPair {
    TextSpans pieces; ///< in order, marks included, none empty
    QuotationUse use = QuotationUse::Speech;
    std::optional<size_t> parent; ///< index of the pair it is nested in
    int depth = 0;                ///< 0 outside, 1 inside one pair, …

    [[nodiscard]] TextSpan span() const { return hull(pieces); }
};

/// A mark that has no partner.
struct LoneQuotationMark {
    TextSpan mark;  ///< the mark itself
    TextSpan reach; ///< unclosed: from the mark to where the quotation most likely ends (at most its paragraph's end);
                    ///< unopened: from the paragraph's (or sentence's) likely beginning to behind the mark
    bool goesOn = false; ///< unclosed: the next paragraph opens the same quotation again; only the last mark of such a
                         ///< chain is a mistake
};

/// All quotation marks of a text.
struct QuotationScan {
    std::vector<QuotationPair> pairs; ///< by start; nested pairs after the one that holds them
    std::vector<LoneQuotationMark> unclosed;
    std::vector<LoneQuotationMark> unopened;
};

/// Pairs the quotation marks of every style (“ ”, " ", ‘ ’, ' ', « », „ “, ‚ ‘, ‹ ›, 「 」), nested ones, and those
/// that go on over paragraphs; tells apostrophes, primes, inches and elisions (’tis, the ’90s, players’) from marks.
/// Total: takes any text, never throws, linear in its length. Pairs are nested or apart, never crossing. A lone mark
/// does no harm beyond its paragraph.
[[nodiscard]] QuotationScan scanQuotations(const Text &text);

} // namespace hearsay
