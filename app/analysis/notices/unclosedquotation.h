// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/notices/noticerule.h"

namespace hearsay
{

/// A quotation that is opened and never closed. One that goes on in the next paragraph is told once, at its last mark.
/// Its span is the mark's reach (see LoneQuotationMark). Sure for double marks; likely for single ones, which share
/// their characters with the apostrophe.
class UnclosedQuotation final : public NoticeRule
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<Notice> find(const Draft &draft) const override;
};

} // namespace hearsay
