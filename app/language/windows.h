// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/modelwords.h"

#include <QStringView>

#include <vector>

namespace hearsay
{

/// What the encoder reads at once: words [first, end), of which it answers for [coreFirst, coreEnd); the rest is
/// context.
struct Window {
    size_t first = 0;
    size_t coreFirst = 0;
    size_t coreEnd = 0;
    size_t end = 0;
    size_t pieces = 0; ///< of all its words, without the two that begin and end a window

    friend bool operator==(const Window &, const Window &) = default;
};

/// Most pieces in a window, its begin and its end included.
constexpr size_t windowLimit = 256;

/// Windows over all \a words, which have \a pieces word pieces each. The cores follow one another without gap or
/// overlap and hold whole paragraphs, longer ones being cut at sentences or, failing that, anywhere. Where a window
/// ends depends on the words near by alone: the same paragraphs far from the beginning are cut in the same way whatever
/// stands before them. Windows carry at most about 1.3 times the pieces of the text. Where sentences are
/// given, \a sentenceStarts says for each word whether one begins there; else it is empty and rules find them.
[[nodiscard]] std::vector<Window> cutWindows(QStringView text, const std::vector<ModelWord> &words,
                                             const std::vector<size_t> &pieces,
                                             const std::vector<bool> &sentenceStarts = {});

} // namespace hearsay
