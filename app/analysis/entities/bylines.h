// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/mentioncandidate.h"
#include "analysis/lexicon/namelexicon.h"
#include "article/article.h"

#include <vector>

namespace hearsay
{

/// Notes which mentions stand in by-lines (“By Mara Quell and Ben Low, Harrow Gazette”), and that names behind “by” and
/// “and” there are people’s, save those that end as \a names knows a body’s to end.
void markBylines(const Article &article, const SurfaceReading &reading, const NameLexicon &names,
                 std::vector<MentionCandidate> &candidates);

} // namespace hearsay
