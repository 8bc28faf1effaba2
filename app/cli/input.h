// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/readarticle.h"
#include "cli/options.h"

namespace hearsay
{

/// The options --size-limit and --time-limit, for a command's list.
[[nodiscard]] OptionSpec sizeLimitOption();
[[nodiscard]] OptionSpec timeLimitOption();
[[nodiscard]] Result<ReadingLimits> limitsOf(const Options &options);

/// Reads the article in \a file; “-” is standard input.
[[nodiscard]] Result<Article> readInput(const QString &file, const ReadingLimits &limits);

} // namespace hearsay
