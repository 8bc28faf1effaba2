// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/certainty.h"
#include "base/id.h"

#include <optional>
#include <vector>

namespace hearsay
{

enum class Polarity { Positive, Negative };

/// How firmly a proposition is put.
enum class Modality {
    Asserted,    ///< as a fact
    Possible,    ///< may, might, could
    Necessary,   ///< must, should
    Future,      ///< will, is to
    Conditional, ///< if …, would
    Asked,       ///< a question, or kept back
};

/// A figure with its unit and its bounds, in SI or plain units after scaling (“3.1 million” is 3,100,000).
struct Quantity {
    enum class Bound { Exactly, About, AtLeast, AtMost, MoreThan, LessThan };
    TextSpan span;
    double value = 0;
    QString unit; ///< singular noun or symbol: “person”, “USD”, “%”, “km”; empty for a bare count
    QString of;   ///< what is counted or measured, lemma of the noun: “firefighter”; may be empty
    Bound bound = Bound::Exactly;

    friend bool operator==(const Quantity &, const Quantity &) = default;
};

/// One proposition cut from a statement or from the article's own sentences.
struct Claim {
    ClaimId id;
    std::optional<AttributionId> attribution; ///< nullopt: the article itself answers for it
    TextSpans span;
    TextSpan subject;   ///< may be empty
    TextSpan predicate; ///< verb with its particles; may be empty
    Polarity polarity = Polarity::Positive;
    Modality modality = Modality::Asserted;
    std::vector<Quantity> quantities;
    TextSpan time;                         ///< words that say when; may be empty
    std::optional<double> checkWorthiness; ///< 0 to 1; nullopt until a scorer was measured

    friend bool operator==(const Claim &, const Claim &) = default;
};

} // namespace hearsay
