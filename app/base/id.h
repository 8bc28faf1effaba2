// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace hearsay
{

/// A stable name of a finding or a thing, its own type for each kind of thing so that they cannot be mixed.
template<typename Tag>
struct Id {
    QString value;

    [[nodiscard]] bool isNull() const { return value.isEmpty(); }
    friend auto operator<=>(const Id &a, const Id &b) = default;
    friend bool operator==(const Id &a, const Id &b) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ArticleId = Id<struct ArticleTag>;
using EntityId = Id<struct EntityTag>;
using AttributionId = Id<struct AttributionTag>;
using ClaimId = Id<struct ClaimTag>;
using ContradictionId = Id<struct ContradictionTag>;
using NoticeId = Id<struct NoticeTag>;

} // namespace hearsay
