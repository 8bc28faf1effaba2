// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article.h"

#include <algorithm>

namespace hearsay
{

PartKind Article::partAt(qsizetype position) const
{
    const auto next = std::ranges::upper_bound(parts, position, {}, [](const Part &part) { return part.span.start; });
    if (next == parts.begin() || !std::prev(next)->span.contains(position))
        return PartKind::Body;
    return std::prev(next)->kind;
}

} // namespace hearsay
