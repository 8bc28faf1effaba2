// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/heightindex.h"

#include <algorithm>
#include <bit>

namespace hearsay
{

HeightIndex::HeightIndex(std::vector<double> heights) : m_heights(std::move(heights)), m_sums(m_heights.size() + 1, 0)
{
    for (size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += m_heights[i - 1];
        const size_t parent = i + (i & (~i + 1));
        if (parent < m_sums.size())
            m_sums[parent] += m_sums[i];
    }
}

void HeightIndex::setHeight(size_t index, double height)
{
    const double change = height - m_heights[index];
    m_heights[index] = height;
    for (size_t i = index + 1; change != 0 && i < m_sums.size(); i += i & (~i + 1))
        m_sums[i] += change;
}

double HeightIndex::top(size_t index) const
{
    double sum = 0;
    for (size_t i = index; i > 0; i -= i & (~i + 1))
        sum += m_sums[i];
    return sum;
}

size_t HeightIndex::at(double y) const
{
    size_t index = 0;
    double rest = y;
    for (size_t step = std::bit_floor(std::max<size_t>(1, m_heights.size())); step > 0; step /= 2) {
        if (index + step < m_sums.size() && m_sums[index + step] <= rest) {
            index += step;
            rest -= m_sums[index];
        }
    }
    return std::min(index, m_heights.size() - 1);
}

} // namespace hearsay
