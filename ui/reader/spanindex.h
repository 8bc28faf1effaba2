// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"

#include <algorithm>
#include <vector>

namespace hearsay
{

/// Items with a member `span`, sorted by start, from which those that share a unit with a range are found without going
/// through all. Ranges may overlap and nest.
template<typename Item>
class SpanIndex final
{
public:
    SpanIndex() = default;
    explicit SpanIndex(std::vector<Item> items) : m_items(std::move(items))
    {
        std::ranges::stable_sort(m_items, {}, [](const Item &item) { return item.span.start; });
        m_reach.reserve(m_items.size());
        for (const Item &item : m_items)
            m_reach.push_back(m_reach.empty() ? item.span.end : std::max(m_reach.back(), item.span.end));
    }

    [[nodiscard]] const std::vector<Item> &all() const { return m_items; }

    /// In order of their starts. The pointers are valid as long as the index is.
    [[nodiscard]] std::vector<const Item *> in(TextSpan range) const
    {
        // No item before the first whose reach goes beyond range.start can touch the range.
        const auto reaching = std::ranges::upper_bound(m_reach, range.start);
        std::vector<const Item *> found;
        for (auto item = m_items.begin() + (reaching - m_reach.begin());
             item != m_items.end() && item->span.start < range.end; ++item)
            if (item->span.overlaps(range))
                found.push_back(&*item);
        return found;
    }
    [[nodiscard]] std::vector<const Item *> at(qsizetype position) const { return in({position, position + 1}); }

private:
    std::vector<Item> m_items;
    std::vector<qsizetype> m_reach; ///< the furthest end of all items up to this one
};

} // namespace hearsay
