// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/stage.h"

namespace hearsay
{

/// Pairs the quotation marks; all of it is scanQuotations().
class QuotationsStage final : public Stage
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("quotations"); }
    [[nodiscard]] std::vector<Finding> needs() const override { return {}; }
    [[nodiscard]] std::vector<Finding> gives() const override { return {Finding::Quotations}; }
    void run(Draft &draft, const CancelToken &) const override
    {
        draft.quotations = scanQuotations(draft.article.text);
    }
};

} // namespace hearsay
