// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <algorithm>
#include <array>
#include <cmath>

namespace hearsay
{

/// How far probabilities that were told may be believed: in ten bins of equal width, beside how often what was told so
/// was right (expected calibration error: Naeini, Cooper and Hauskrecht 2015).
class Calibration final
{
public:
    void add(double probability, bool right)
    {
        const auto bin = size_t(std::min(double(bins - 1), std::floor(probability * bins)));
        m_excess[bin] += probability - (right ? 1 : 0);
        ++m_count;
    }
    /// How many were told.
    [[nodiscard]] qsizetype count() const { return m_count; }
    /// The distance between probability and share of right ones, 0 to 1, averaged over all that were told; 0 for none.
    [[nodiscard]] double expectedError() const
    {
        double sum = 0;
        for (const double excess : m_excess)
            sum += std::abs(excess);
        return m_count > 0 ? sum / double(m_count) : 0;
    }

private:
    static constexpr int bins = 10;
    std::array<double, bins> m_excess{}; ///< of each bin the sum of probabilities, less the number of right ones
    qsizetype m_count = 0;
};

} // namespace hearsay
