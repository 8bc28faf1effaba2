// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/mentioncandidate.h"

#include <vector>

namespace hearsay
{

/// “The two Merrows”, “the Merrows”: a surname of the article in the plural names a group, and nobody of it.
void markFamilies(const SurfaceReading &reading, std::vector<MentionCandidate> &candidates);

} // namespace hearsay
