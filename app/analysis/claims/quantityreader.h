// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/claims/numbers.h"
#include "analysis/claims/timereader.h"
#include "analysis/surface/nounphrases.h"
#include "annotation/claim.h"

#include <vector>

namespace hearsay
{

/// A quantity with the words it stands in.
struct FoundQuantity {
    Quantity quantity;
    WordRange words;           ///< bound, number, unit and noun
    qsizetype numberFirst = 0; ///< the first word of the number itself
    qsizetype numberEnd = 0;   ///< behind it, unit included
    qsizetype noun = -1;       ///< the word counted: “firefighters”; -1 where none follows
    double place = 1;          ///< see WrittenNumber
    bool partOfMore = false;   ///< three of the dead, another twelve, the first ten: no whole figure
    bool indefinite = false;   ///< dozens, a hundred
    QString rate;              ///< “year” of “a year”, “per year”; empty for none
};

/// The quantities among the words [\a first, \a end), in order: numbers with their bound (“at least”, “nearly”), unit
/// and what is counted. Dates, clock times, ages, scores and ordinals are none.
[[nodiscard]] std::vector<FoundQuantity> readQuantities(const SurfaceReading &reading, qsizetype first, qsizetype end);

/// Whether two figures for one thing cannot both be right: their bounds leave nothing in common, rounding allowed for.
[[nodiscard]] bool excludeEachOther(const FoundQuantity &one, const FoundQuantity &other);

} // namespace hearsay
