// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyser.h"
#include "cli/console.h"
#include "cli/options.h"

namespace hearsay
{

/// “--model quick|careful|none|FOLDER”.
[[nodiscard]] OptionSpec modelOption();

/// The analyser with the model that the options name. Where none is named and none can be loaded, the rules work alone,
/// and the console is told once.
[[nodiscard]] Result<std::shared_ptr<const Analyser>> makeAnalyser(const Options &options, Console &console);

} // namespace hearsay
