// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/cuecontext.h"

namespace hearsay
{

/// Cue, then quotation: “Low said: ‘…’”, “Low told reporters, ‘…’”. A quotation broken by more of the sentence stays
/// one.
class QuotationAfterCueRule final : public CueRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("quotation-after-cue"); }
    [[nodiscard]] std::optional<FoundAttribution> match(const CueContext &context) const override;
};

/// Quotation, then cue: “‘…,’ said Low”, “‘…,’ Low said, ‘…’”; one that was never closed, too.
class QuotationBeforeCueRule final : public CueRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("quotation-before-cue"); }
    [[nodiscard]] std::optional<FoundAttribution> match(const CueContext &context) const override;
};

/// Told clause, then cue: “The port will close, Low said.”
class ClauseBeforeCueRule final : public CueRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("clause-before-cue"); }
    [[nodiscard]] std::optional<FoundAttribution> match(const CueContext &context) const override;
};

} // namespace hearsay
