// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyser.h"
#include "budget.h"

namespace hearsay
{

/// Time a word of the whole analysis at 100,000 words, as a ratio to that at 1,000.
[[nodiscard]] std::vector<Budget> analysisBudgets(const Analyser &analyser, Effort effort);

} // namespace hearsay
