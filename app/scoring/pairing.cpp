// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/pairing.h"

#include <algorithm>
#include <set>

namespace hearsay
{

std::vector<Pairing> pairUp(std::vector<PairingCandidate> candidates)
{
    // Fits are never NaN, so that the order is a strict one.
    std::ranges::sort(candidates, [](const PairingCandidate &a, const PairingCandidate &b) { return a > b; });
    std::set<size_t> takenGold;
    std::set<size_t> takenFound;
    std::vector<Pairing> pairs;
    for (const PairingCandidate &candidate : candidates) {
        const Pairing pair = candidate.pair;
        if (takenGold.contains(pair.gold) || takenFound.contains(pair.found))
            continue;
        takenGold.insert(pair.gold);
        takenFound.insert(pair.found);
        pairs.push_back(pair);
    }
    return pairs;
}

} // namespace hearsay
