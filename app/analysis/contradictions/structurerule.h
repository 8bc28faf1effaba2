// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/contradictions/contradictionrule.h"

namespace hearsay
{

/// One event, two accounts of who did it: “X’s invasion of Z” and “the invasion of Z by Y”, or of who did it to whom:
/// “X tripped Y” and “it was Y that tripped X”. Verbs and nouns, active and passive meet at the verb that WordNet
/// derives them from.
///
/// Compared are events of one verb that share whom it was done to, or both sides. They contradict where neither is
/// denied or conditional, their times do not differ, and nothing makes two such events likely: verbs of saying and
/// thinking, which many may do at once, need the same time and the same further words; what can be done again needs the
/// same time; what is done but once (an invasion, a murder, a theft) needs neither.
class StructureRule final : public ContradictionRule
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<Contradiction> find(const ContradictionContext &context) const override;
};

} // namespace hearsay
