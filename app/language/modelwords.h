// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/quotationmarks.h"
#include "text/text.h"

#include <cstdint>
#include <vector>

namespace hearsay
{

/// How a word is written; the encoder ignores case and learns it from this.
enum class WordShape : std::uint8_t { NoLetter, Lower, Capital, Capitals, Digits };

/// What stands before a word.
enum class WordGap : std::uint8_t { Nothing, Blank, Paragraph };

/// Where a word stands to the quotation marks.
enum class QuotationState : std::uint8_t { Outside, Inside, Opening, Closing };

/// A word as the language model reads it: a little finer than a token of Universal Dependencies; the model itself joins
/// neighbours that are one token (“10:30”, “e.g.”).
struct ModelWord {
    TextSpan span;
    WordGap gap = WordGap::Nothing;
    WordShape shape = WordShape::NoLetter;
    QuotationState quotation = QuotationState::Outside;

    friend bool operator==(const ModelWord &, const ModelWord &) = default;
};

/// The words of the stretch \a within, by the rules that the model was trained with
/// (resources/language/training/words.py; a golden file holds both to the same answers). The first word counts as
/// beginning a paragraph. \a borders, ascending, are places where a word must end, such as the edges of tokens that are
/// given.
[[nodiscard]] std::vector<ModelWord> modelWords(QStringView text, TextSpan within,
                                                const std::vector<qsizetype> &borders = {});

/// The words of all paragraphs, with their quotation states. \a borders as above.
[[nodiscard]] std::vector<ModelWord> modelWords(const Text &text, const QuotationScan &quotations,
                                                const std::vector<qsizetype> &borders = {});

/// The shape of one word.
[[nodiscard]] WordShape shapeOf(QStringView word);

} // namespace hearsay
