// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/notices/noticerule.h"

namespace hearsay
{

/// A quotation that is a sentence of its own, and nobody answers for it: no cue, no speaker who goes on, no label, no
/// source set before a colon or behind a dash. Headlines, captions and quotations set out again from the text do not
/// count. Its span is the quotation, marks included.
class QuotationWithoutSpeaker final : public NoticeRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("quotation-without-speaker"); }
    [[nodiscard]] std::vector<Notice> find(const Draft &draft) const override;
};

} // namespace hearsay
