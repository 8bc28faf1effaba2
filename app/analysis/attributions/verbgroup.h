// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/surface/surfacereading.h"

namespace hearsay
{

/// The auxiliaries, negations and adverbs before a verb, in its sentence and its quotation.
struct VerbGroup {
    qsizetype first = 0;     ///< the first of them, or the verb
    bool be = false;         ///< is, was …: “was told”, “is saying”
    bool have = false;       ///< had said
    bool modal = false;      ///< would say, used to say
    bool negated = false;    ///< did not say, never said, nor said; not “not only said”
    bool infinitive = false; ///< to say; the group begins with “to”
};

/// The group of the verb at word \a verb. \a base tells whether its form may be an infinitive’s.
[[nodiscard]] VerbGroup verbGroupOf(const SurfaceReading &reading, qsizetype verb, bool base);

} // namespace hearsay
