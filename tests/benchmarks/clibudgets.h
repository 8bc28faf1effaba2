// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budget.h"

namespace hearsay
{

/// Peak memory of hearsay-cli on 1,000 and on 100,000 words.
[[nodiscard]] std::vector<Budget> cliBudgets(Effort effort);

} // namespace hearsay
