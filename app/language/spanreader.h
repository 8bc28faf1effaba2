// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/grammarreader.h"
#include "language/reading.h"

namespace hearsay
{

/// The names that begin in a window's core.
[[nodiscard]] std::vector<FoundName> readNames(const ModelLabels &labels, const WindowedText &text,
                                               const Window &window, const WindowScores &scores);

/// The spans that a flat head with a chain of its own (“source”, “content”) sees begin in the core.
[[nodiscard]] std::vector<FoundSpan> readFlatSpans(const QString &head, const ModelLabels &labels,
                                                   const WindowedText &text, const Window &window,
                                                   const WindowScores &scores);

/// The cues that begin in the core, each with its own source and content, which may reach into the context. Cues that a
/// second look does not confirm, or that join nothing, are left out.
[[nodiscard]] Result<std::vector<FoundCue>> readCues(const Encoder &encoder, const WindowedText &text,
                                                     const Window &window, const WindowScores &scores,
                                                     const CancelToken &cancel);

/// The mentions that begin in the core, in order, the longer before the shorter; their antecedents are not looked for.
/// \a words receives first and last word of each, counted from the window's first.
[[nodiscard]] std::vector<FoundMention> readMentions(const ModelLabels &labels, const WindowedText &text,
                                                     const Window &window, const WindowScores &scores,
                                                     std::vector<CueWords> &words);

} // namespace hearsay
