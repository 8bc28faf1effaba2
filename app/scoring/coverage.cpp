// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/coverage.h"

namespace hearsay
{

Coverage::Coverage(const Text &text, const TextSpans &spans)
{
    TextSpans sorted;
    for (const TextSpan span : spans)
        if (const TextSpan codePoints = text.codePoints(span); !codePoints.isEmpty())
            sorted.push_back(codePoints);
    std::ranges::sort(sorted);
    for (const TextSpan range : sorted) {
        if (!m_ranges.empty() && range.start <= m_ranges.back().end)
            m_ranges.back() = m_ranges.back().united(range);
        else
            m_ranges.push_back(range);
    }
}

qsizetype Coverage::shared(const Coverage &other) const
{
    qsizetype sum = 0;
    auto a = m_ranges.begin();
    auto b = other.m_ranges.begin();
    while (a != m_ranges.end() && b != other.m_ranges.end()) {
        sum += a->intersected(*b).length();
        if (a->end < b->end)
            ++a;
        else
            ++b;
    }
    return sum;
}

bool touches(const Coverage &a, const Coverage &b)
{
    return (a.isEmpty() && b.isEmpty()) || a.shared(b) > 0;
}

double intersectionOverUnion(const Coverage &a, const Coverage &b)
{
    if (a.isEmpty() && b.isEmpty())
        return 1;
    const qsizetype shared = a.shared(b);
    return double(shared) / double(a.size() + b.size() - shared);
}

} // namespace hearsay
