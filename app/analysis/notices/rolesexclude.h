// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/notices/noticerule.h"

namespace hearsay
{

/// One person is given two roles that exclude each other: two sides of one affair (prosecutor and defence lawyer), or
/// one office that nobody holds twice in two places (mayor of here and mayor of there). Only roles that stand beside
/// the name count; former and coming ones, deputies and the like do not. Its span is that of the later role.
class RolesExclude final : public NoticeRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("roles-exclude"); }
    [[nodiscard]] std::vector<Notice> find(const Draft &draft) const override;
};

} // namespace hearsay
