// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/quotationmarks.h"

namespace hearsay
{

/// Tells what \a pair is used for, by the words in it and beside it: nothing farther than 200 units from its ends is
/// looked at. \a before is the pair that ends last before it in the same paragraph on the same level, or nullptr.
[[nodiscard]] QuotationUse quotationUse(const Text &text, const QuotationPair &pair, const QuotationPair *before);

} // namespace hearsay
