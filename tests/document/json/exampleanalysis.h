// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/json/analysisjson.h"

namespace hearsay
{

/// A made-up article with a finding of every sort, every optional field once set and once not, and letters outside of
/// the first plane before most of its ranges.
[[nodiscard]] AnalysisDocument exampleAnalysis();

} // namespace hearsay
