// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/surface/wordsenses.h"

#include <QString>

namespace hearsay
{

/// The singular of \a lower, also where WordNet knows the plural as a word of its own (operations, stakes, hours).
[[nodiscard]] inline QString nounLemma(const WordSenses &senses, const QString &lower)
{
    if (lower.size() > 3 && lower.endsWith(u's') && !lower.endsWith(u"ss") && senses.isNoun(lower.chopped(1)))
        return lower.chopped(1);
    return senses.singular(lower);
}

} // namespace hearsay
