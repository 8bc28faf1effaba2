// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"
#include "scoring/gold.h"

namespace hearsay
{

/// Whether an entity that was found is the one of the gold annotation: most of its mentions lie on the gold one's.
/// Where the gold one has a name, only mentions by name count, and one that was never joined to its name is wrong.
/// Ranges of both are positions in \a text.
[[nodiscard]] bool sameEntity(const Text &text, const GoldEntity &gold, const Entity &found);

/// Whether \a found was given to the right speaker. Nobody is right where the gold has nobody; a speaker who is no
/// entity of the gold is right where a mention of the found entity lies on the gold source, or, where nobody was found,
/// the found source does.
[[nodiscard]] bool sameSpeaker(const Text &text, const Gold &gold, const GoldAttribution &wanted,
                               const Analysis &analysis, const Attribution &found);

} // namespace hearsay
