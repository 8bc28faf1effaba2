// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/entityclusters.h"

namespace hearsay
{

/// Whether grammar forbids that the pronoun means the candidate before it. “Ruiz told her”: the objects of a verb are
/// not its subject, unless it says “herself” (principle B of Chomsky 1981). “‘She is late,’ said Ruiz”: who speaks is
/// no “she” in the own words. Both are indices of candidates.
[[nodiscard]] bool isBarred(const EntityClusters &clusters, qsizetype pronoun, qsizetype candidate);

} // namespace hearsay
