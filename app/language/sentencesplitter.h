// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/parse.h"
#include "text/text.h"

namespace hearsay
{

/// Where sentences end among \a words, the words of one paragraph as tokenize() gives them: indexes one past the last
/// word of each, ascending; the last is words.size(). A sentence ends at . ! ? … and the marks that close behind it,
/// unless what follows goes on with it: a small letter, a comma, a dash, or the one who said it (“Why?” Hall asked).
/// Behind abbreviations that may end a sentence (Inc., U.S., a.m.) it ends where a word follows that begins one.
[[nodiscard]] std::vector<size_t> sentenceEnds(QStringView text, const std::vector<TextSpan> &words);

/// Sentences and words of \a text by rules alone: no lemmas, tags or trees (hasTrees is false). Total and linear.
[[nodiscard]] Parse parseSurface(const Text &text);

} // namespace hearsay
