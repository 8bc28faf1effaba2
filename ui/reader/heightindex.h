// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace hearsay
{

/// Heights of blocks one below the other, with the place of each found and changed in logarithmic time (a binary
/// indexed tree; Fenwick 1994).
class HeightIndex final
{
public:
    HeightIndex() = default;
    explicit HeightIndex(std::vector<double> heights);

    [[nodiscard]] size_t size() const { return m_heights.size(); }
    [[nodiscard]] double height(size_t index) const { return m_heights[index]; }
    void setHeight(size_t index, double height);
    /// Sum of the heights before \a index; \a index may be size().
    [[nodiscard]] double top(size_t index) const;
    [[nodiscard]] double total() const { return top(size()); }
    /// Index of the block that covers \a y; the first or last one for a \a y outside. There must be one.
    [[nodiscard]] size_t at(double y) const;

private:
    std::vector<double> m_heights;
    std::vector<double> m_sums;
};

} // namespace hearsay
