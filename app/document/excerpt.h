// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text.h"

#include <QMetaType>

namespace hearsay
{

/// Words of an article for a row or a card: several ranges joined by “…”, runs of blanks made one.
struct Excerpt {
    QString words;
    TextSpans strong; ///< in \a words: what is to stand out

    friend bool operator==(const Excerpt &, const Excerpt &) = default;
};

/// The words of \a spans, with those of \a strong (in the same text) standing out. Longer than \a limit units: cut
/// between words, with “…” where it was cut, and so that the first strong words stay.
[[nodiscard]] Excerpt excerptOf(const Text &text, const TextSpans &spans, const TextSpans &strong = {},
                                qsizetype limit = 240);

} // namespace hearsay

Q_DECLARE_METATYPE(hearsay::Excerpt)
