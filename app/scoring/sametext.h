// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "text/text.h"

namespace hearsay
{

/// The text that positions in both mean, where \a gold and \a analysed are one text: line feeds at their ends are set
/// aside, and the longer of the two is handed back. The error Malformed names the first line that differs.
[[nodiscard]] Result<Text> sameText(const Text &gold, const Text &analysed);

} // namespace hearsay
