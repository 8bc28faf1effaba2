// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"

namespace hearsay
{

/// A sentence on the first id in \a analysis that refers to nothing, on two things that share one, or on attributions
/// that are told in one another in a circle; empty where all is well.
[[nodiscard]] QString danglingReference(const Analysis &analysis);

} // namespace hearsay
