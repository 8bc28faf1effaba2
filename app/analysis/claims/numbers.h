// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/surface/surfacereading.h"

#include <optional>

namespace hearsay
{

/// A number as written in figures or words, currency sign and per cent included.
struct WrittenNumber {
    qsizetype first = 0; ///< words of the reading, [first, end)
    qsizetype end = 0;
    double value = 0;        ///< scaled: “3.1 million” is 3,100,000
    double place = 1;        ///< the value of its last written digit that says something: 1,900 → 100; 9.4 → 0.1
    QString unit;            ///< “USD”, “GBP”, “EUR”, “%”; empty for a bare number
    bool indefinite = false; ///< “a hundred”, “dozens”: no figure that could be held against another one
};

/// The number that begins at word \a at and ends before \a end; nullopt where none does. Ordinals, dates, clock times
/// and years standing alone are none.
[[nodiscard]] std::optional<WrittenNumber> numberAt(const SurfaceReading &reading, qsizetype at, qsizetype end);

} // namespace hearsay
