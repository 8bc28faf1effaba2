// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"

#include <QStringView>

#include <optional>

namespace hearsay
{

/// Where the reporter takes the word again behind a quotation that was never closed: the position behind the comma (or
/// question or exclamation mark) in “We made an offer, the manager stated.” The tail is at most twelve words, holds a
/// word of saying, and ends at the end of its sentence. Searches \a inside sentence by sentence and returns the first;
/// nullopt where there is none. Linear in the length of \a inside.
[[nodiscard]] std::optional<qsizetype> reportingTail(QStringView text, TextSpan inside);

/// Whether \a word is a form of one of the commonest verbs of saying (said, told, argues). Only the scanner's own hint
/// for telling a quotation's end and use; the analysis has a lexicon of its own.
[[nodiscard]] bool isCommonSayingWord(QStringView word);

/// Positions behind the sentence that begins at \a start: past its full stop and closing marks; at most \a end.
[[nodiscard]] qsizetype sentenceEnd(QStringView text, qsizetype start, qsizetype end);

} // namespace hearsay
