// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/notices/noticerule.h"

namespace hearsay
{

/// A quotation that is closed and was never opened.
/// Its span is the mark's reach (see LoneQuotationMark). Sure for double marks; likely for single ones, which share
/// their characters with the apostrophe.
class UnopenedQuotation final : public NoticeRule
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<Notice> find(const Draft &draft) const override;
};

} // namespace hearsay
