// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <concepts>
#include <span>

namespace hearsay
{

/// Probabilities of \a scores, in place.
template<std::floating_point Number>
void softmax(std::span<Number> scores)
{
    if (scores.empty())
        return;
    const Number most = *std::ranges::max_element(scores);
    Number sum = 0;
    for (Number &score : scores)
        sum += score = std::exp(score - most);
    for (Number &score : scores)
        score /= sum;
}

/// The log odds of a probability, kept within reason.
[[nodiscard]] inline double leaning(double probability)
{
    constexpr double least = 0.002;
    const double inside = std::clamp(probability, least, 1 - least);
    return std::log(inside / (1 - inside));
}

/// 1 / (1 + exp(-score)).
[[nodiscard]] inline double sigmoid(double score)
{
    return 1.0 / (1.0 + std::exp(-score));
}

} // namespace hearsay
