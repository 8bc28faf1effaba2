// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text.h"

namespace hearsay
{

/// The Unicode code points that some ranges of a text cover, each counted once however many ranges cover it.
class Coverage final
{
public:
    Coverage() = default;
    /// \a spans are UTF-16 units of \a text, in any order, and may overlap.
    Coverage(const Text &text, const TextSpans &spans);

    [[nodiscard]] bool isEmpty() const { return m_ranges.empty(); }
    /// Code points covered.
    [[nodiscard]] qsizetype size() const { return totalLength(m_ranges); }
    /// Code points that both cover.
    [[nodiscard]] qsizetype shared(const Coverage &other) const;

    friend bool operator==(const Coverage &, const Coverage &) = default;

private:
    TextSpans m_ranges; ///< in code points, by start, apart from one another, none of them empty
};

/// Whether two have a code point in common, or neither has any.
[[nodiscard]] bool touches(const Coverage &a, const Coverage &b);

/// Intersection over union in code points, 0 to 1; 1 where neither covers anything.
[[nodiscard]] double intersectionOverUnion(const Coverage &a, const Coverage &b);

} // namespace hearsay
