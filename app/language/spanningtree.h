// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace hearsay
{

/// The heaviest tree over the words of a sentence with exactly one root: for each word the number of its head, counted
/// from 1, or 0 for the root. \a scores holds words × (words + 1) weights, a row for each dependent; column 0 is for
/// the root. Chu and Liu (1965), Edmonds (1967), after McDonald et al. (2005); one root as in Zmigrod, Vieira and
/// Cotterell (2020): the root's weights are lowered together until no tree with two roots can win.
[[nodiscard]] std::vector<size_t> bestTree(std::span<const float> scores, size_t words);

} // namespace hearsay
