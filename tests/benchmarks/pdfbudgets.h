// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyser.h"
#include "budget.h"

namespace hearsay
{

/// What marks, annotations and index add to the PDF of an article of 1,000 words.
[[nodiscard]] std::vector<Budget> pdfBudgets(const Analyser &analyser, Effort effort);

} // namespace hearsay
