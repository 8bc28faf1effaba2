// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <algorithm>
#include <compare>
#include <vector>

namespace hearsay
{

/// A half-open range [start, end) of UTF-16 code units in an article's text.
/// At the border of the program (JSON, command line) ranges count Unicode code points instead; Text converts.
struct TextSpan {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= start; }
    /// Whether the unit at \a position lies inside.
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return start <= position && position < end; }
    /// Whether \a other lies inside, equal ends included.
    [[nodiscard]] constexpr bool contains(TextSpan other) const { return start <= other.start && other.end <= end; }
    /// Whether the two share at least one unit.
    [[nodiscard]] constexpr bool overlaps(TextSpan other) const { return start < other.end && other.start < end; }
    /// The shared part; empty (start == end) where there is none.
    [[nodiscard]] constexpr TextSpan intersected(TextSpan other) const
    {
        const qsizetype from = std::max(start, other.start);
        return {from, std::max(from, std::min(end, other.end))};
    }
    /// The smallest range that covers both.
    [[nodiscard]] constexpr TextSpan united(TextSpan other) const
    {
        return {std::min(start, other.start), std::max(end, other.end)};
    }

    friend constexpr auto operator<=>(const TextSpan &, const TextSpan &) = default;
};

/// Several ranges that together are one thing (a broken quotation), in order and without overlap.
using TextSpans = std::vector<TextSpan>;

/// The smallest range over all of \a spans; empty where there are none.
[[nodiscard]] constexpr TextSpan hull(const TextSpans &spans)
{
    if (spans.empty())
        return {};
    TextSpan all = spans.front();
    for (const TextSpan span : spans)
        all = all.united(span);
    return all;
}

/// Whether any range of \a spans shares a unit with \a span.
[[nodiscard]] constexpr bool overlaps(const TextSpans &spans, TextSpan span)
{
    return std::ranges::any_of(spans, [span](TextSpan one) { return one.overlaps(span); });
}

/// Units covered by \a spans together; the ranges must not overlap.
[[nodiscard]] constexpr qsizetype totalLength(const TextSpans &spans)
{
    qsizetype sum = 0;
    for (const TextSpan span : spans)
        sum += span.length();
    return sum;
}

} // namespace hearsay
