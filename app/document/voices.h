// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"
#include "text/text.h"

#include <optional>
#include <vector>

namespace hearsay
{

/// An entity that is said to have said something, in the place in which it is shown: its rank gives colour and shape
/// and the column in the lane.
struct Voice {
    EntityId entity;
    size_t rank = 0;          ///< 0 for the one with the largest share
    qsizetype statements = 0; ///< attributions that it answers for
    double share = 0; ///< of the article's words, those in its statements, 0 to 1; nested statements count for both

    friend bool operator==(const Voice &, const Voice &) = default;
};

/// The speakers of an article, those with the largest share first, by first statement among equals.
[[nodiscard]] std::vector<Voice> voicesOf(const Text &text, const Analysis &analysis);

/// Rank of the voice of \a entity in \a voices; nullopt where it says nothing.
[[nodiscard]] std::optional<size_t> voiceOf(const std::vector<Voice> &voices, const EntityId &entity);

} // namespace hearsay
