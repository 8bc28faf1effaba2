// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/encoder.h"
#include "language/parse.h"
#include "text/text.h"

namespace hearsay
{

/// What is to be read: a text cut into words and windows.
struct WindowedText {
    const Text &text;
    std::vector<ModelWord> words;
    PieceList pieces;
    std::vector<Window> windows;
    std::vector<bool> givenTokens;    ///< whether a given token begins at a word; empty where tokens are to be found
    std::vector<bool> givenSentences; ///< whether a given sentence begins at a word
    std::vector<CueWords> candidates = {}; ///< words that may be cues, in order, counted from the text's first word

    /// The characters of words [first, end).
    [[nodiscard]] TextSpan spanOf(size_t first, size_t end) const
    {
        return {words[first].span.start, words[end - 1].span.end};
    }
};

/// Tokens, sentences, tags and trees of one window's core. Token and sentence numbers begin with the core.
/// Trees are spanning trees of the heads' scores, one root a sentence.
[[nodiscard]] Result<Parse> readGrammar(const Encoder &encoder, const WindowedText &text, const Window &window,
                                        const WindowScores &scores, const CancelToken &cancel);

/// The lemma that a script (`case:cut:add`, resources/language/training/README.md) makes of a form; the form in lower
/// case where the script is none.
[[nodiscard]] QString applyLemmaScript(QStringView form, QStringView script);

} // namespace hearsay
