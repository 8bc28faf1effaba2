// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text.h"

namespace hearsay
{

/// Finds words in an article. Typewriter and typographic quotation marks and apostrophes count as the same, a line
/// break inside a paragraph as a blank.
class Finder final
{
public:
    enum Flag { MatchCase = 1, WholeWords = 2 };

    Finder() = default;
    explicit Finder(const Text &text);

    /// Every place where \a words stand, in order, without overlap; none for empty words. \a flags as in Flag.
    [[nodiscard]] TextSpans hits(const QString &words, int flags) const;

private:
    QString m_folded;
};

} // namespace hearsay
