// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/modelmentions.h"

namespace hearsay
{

/// Tells the gender of people whose given name is on no list by the pronouns that the language model links to their
/// full name, where these agree.
void voteOnGenders(const ModelMentions &model, std::vector<MentionCandidate> &candidates);

} // namespace hearsay
