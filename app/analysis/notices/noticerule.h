// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/stage.h"

#include <vector>

namespace hearsay
{

/// One way in which a report can be wrong in itself. A rule sees all that was found before and gives notices without
/// ids, in any order: the stage sorts them and gives the ids. Const and safe to share between threads.
class NoticeRule
{
public:
    virtual ~NoticeRule() = default;
    /// As it stands in Reason::rule.
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual std::vector<Notice> find(const Draft &draft) const = 0;
};

} // namespace hearsay
