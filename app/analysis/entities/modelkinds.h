// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/modelmentions.h"

namespace hearsay
{

/// Takes over from the language model what sort of thing a candidate is: of names that no list and no title sorts, and
/// of nouns that are a person in WordNet and a thing in this text (“a toaster”, “the printer”) or a body (“the
/// regulator”).
void sortByModel(const ModelMentions &model, std::vector<MentionCandidate> &candidates);

} // namespace hearsay
