// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budget.h"

namespace hearsay
{

/// Start, opening, holds of the GUI thread and peak memory of the reader's window, measured in processes of their own.
[[nodiscard]] std::vector<Budget> windowBudgets(Effort effort);

} // namespace hearsay
