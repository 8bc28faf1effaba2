// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/surface/surfacereading.h"

#include <QSet>

#include <vector>

namespace hearsay
{

/// Words that tell when something was so: “on Friday night”, “by 7 a.m.”, “last year”, “between 2010 and 2020”.
struct TimeExpression {
    qsizetype first = 0; ///< words of the reading, [first, end), preposition included
    qsizetype end = 0;
    QSet<QString> keys;      ///< what it names, normalised: {“friday”, “night”}; {“since”, “sunday”}
    bool refersBack = false; ///< “that date”, “by then”: which time it is stands elsewhere
};

/// How the times of two clauses lie to one another.
enum class TimeRelation {
    Same,     ///< both tell a time and it is the same, or one tells it more closely, or one refers back
    Untold,   ///< neither tells one
    HalfTold, ///< only one does
    Different,
};

/// The time expressions among the words [\a first, \a end), in order and apart. Rates (“a year”) are none.
[[nodiscard]] std::vector<TimeExpression> readTimes(const SurfaceReading &reading, qsizetype first, qsizetype end);

[[nodiscard]] TimeRelation relate(const std::vector<TimeExpression> &one, const std::vector<TimeExpression> &other);

} // namespace hearsay
