// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/contradictions/contradictionrule.h"

namespace hearsay
{

/// One thing, two figures: “17 people had died by noon” and “as of noon, twelve people have died”. Compared are figures
/// of the same unit that count the same noun, or are told of the same verb. They contradict where thing, event, unit
/// and time agree, two voices tell them, and their bounds leave nothing in common: not where one is the other one
/// rounded, where “at least 12” meets 17, where one is a part of the other, or where times, places or kinds differ.
class NumericRule final : public ContradictionRule
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<Contradiction> find(const ContradictionContext &context) const override;
};

} // namespace hearsay
