// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/notices/noticerule.h"

namespace hearsay
{

/// “He” or “she” says something, and the two people told of last stand side by side (“Ana Ruiz, a pilot, and Vera
/// Low”): both fit, both are among the likeliest by the weights that choose antecedents (see Antecedents), and no order
/// or office sets one before the other. Its span is the pronoun; the evidence holds the nearest names of both.
class PronounWithTwoSpeakers final : public NoticeRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pronoun-with-two-speakers"); }
    [[nodiscard]] std::vector<Notice> find(const Draft &draft) const override;
};

} // namespace hearsay
