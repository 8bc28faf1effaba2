// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/spanreader.h"

namespace hearsay
{

/// A mention as the scorer of links sees it.
struct LinkableMention {
    size_t firstWord = 0; ///< in the text
    QString text;         ///< its words in lower case, parted by blanks
    QString lastWord;     ///< in lower case
    bool isPronoun = false;
    std::vector<float> later;   ///< what it looks for
    std::vector<float> earlier; ///< what it offers to later ones
};

/// The linkable forms of a window's mentions, whose first and last words \a words names.
[[nodiscard]] std::vector<LinkableMention> linkable(const ModelLabels &labels, const WindowedText &text,
                                                    const Window &window, const WindowScores &scores,
                                                    const std::vector<CueWords> &words);

/// Fills the antecedents of all \a mentions, which \a links describe one for one, in the order of the text: a
/// distribution over nobody and the hundred mentions before.
void linkMentions(const ModelLabels &labels, const std::vector<LinkableMention> &links,
                  std::vector<FoundMention> &mentions);

} // namespace hearsay
