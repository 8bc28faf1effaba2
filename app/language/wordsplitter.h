// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"

#include <QStringView>

#include <vector>

namespace hearsay
{

/// Where a written word of letters and apostrophes (“couldn’t”, “cannot”, “she’d’ve”) is cut into words: lengths from
/// its beginning, ascending, none 0 or the whole.
[[nodiscard]] std::vector<qsizetype> cliticCuts(QStringView word);

/// Length of a word at the beginning of \a rest that starts with an apostrophe (“’em”, “’90s”, “’tis”), 0 where the
/// apostrophe is a mark of its own.
[[nodiscard]] qsizetype elidedWordLength(QStringView rest);

/// Whether EWT keeps the hyphen behind this beginning of a word (“co”, “non”), after the guidelines of the English Web
/// Treebank (2012), or before this end (“wise”).
[[nodiscard]] bool keepsHyphen(QStringView before, QStringView behind);

/// Length of a web or e-mail address, a handle or a file name at the beginning of \a chunk, which holds no blank; 0
/// where there is none. Marks that close the sentence round it are left out.
[[nodiscard]] qsizetype addressLength(QStringView chunk);

/// Length of an emoji (with its modifiers and joined ones) or an emoticon at the beginning of \a chunk; 0 for none.
[[nodiscard]] qsizetype emojiLength(QStringView chunk);

} // namespace hearsay
