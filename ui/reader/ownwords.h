// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

namespace hearsay
{

/// What the page says under the headline in its own words: when the article appeared, where it does not say so itself
/// at its beginning, how long it is, and in what time it is read.
[[nodiscard]] QString ownWords(const Article &article);

/// \a words with no line to be broken between a figure and what it counts.
[[nodiscard]] QString withFiguresKept(QString words);

} // namespace hearsay
