// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace hearsay
{

/// One thing of the gold annotation and one that was found, which may be the same.
struct Pairing {
    size_t gold = 0;
    size_t found = 0;

    friend auto operator<=>(const Pairing &, const Pairing &) = default;
};

/// A pairing and how well its two fit.
struct PairingCandidate {
    double fit = 0;
    Pairing pair;

    friend auto operator<=>(const PairingCandidate &, const PairingCandidate &) = default;
};

/// Pairs one to one, greedily: the best fit first; among equal fits the one last in the gold, then the last found.
[[nodiscard]] std::vector<Pairing> pairUp(std::vector<PairingCandidate> candidates);

/// The same of all that \a fit (called with two indices) gives at least \a least.
template<typename Fit>
[[nodiscard]] std::vector<Pairing> pairUp(size_t goldCount, size_t foundCount, double least, Fit fit)
{
    std::vector<PairingCandidate> candidates;
    for (size_t gold = 0; gold < goldCount; ++gold)
        for (size_t found = 0; found < foundCount; ++found)
            if (const double value = fit(gold, found); value >= least)
                candidates.push_back({value, {gold, found}});
    return pairUp(std::move(candidates));
}

} // namespace hearsay
