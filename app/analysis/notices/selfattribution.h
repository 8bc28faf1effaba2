// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/notices/noticerule.h"

namespace hearsay
{

/// Somebody is told something by himself, by name on both sides (“Ruiz was told by Ruiz that …”): the report is
/// garbled. “She told herself” is not. Its span covers source, cue and who is told.
class SelfAttribution final : public NoticeRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("self-attribution"); }
    [[nodiscard]] std::vector<Notice> find(const Draft &draft) const override;
};

} // namespace hearsay
