// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace hearsay
{

/// How often something was found and how often it should have been. Precision, recall and F1 as in information
/// retrieval (van Rijsbergen 1979); each is 0 where it would divide by nothing.
struct Count {
    qsizetype hits = 0;  ///< found, and right
    qsizetype found = 0; ///< reported by the program
    qsizetype gold = 0;  ///< there, says the gold annotation

    [[nodiscard]] double precision() const { return found > 0 ? double(hits) / double(found) : 0; }
    [[nodiscard]] double recall() const { return gold > 0 ? double(hits) / double(gold) : 0; }
    [[nodiscard]] double f1() const
    {
        const double p = precision();
        const double r = recall();
        return p + r > 0 ? 2 * p * r / (p + r) : 0;
    }

    Count &operator+=(const Count &other)
    {
        hits += other.hits;
        found += other.found;
        gold += other.gold;
        return *this;
    }
    /// One more that is either right or not.
    void add(bool right) { *this += {right ? 1 : 0, 1, 1}; }

    friend bool operator==(const Count &, const Count &) = default;
};

} // namespace hearsay
