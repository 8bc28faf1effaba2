// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QStringList>

namespace hearsay
{

/// `hearsay-cli analyze`: prints what is said by whom in each file. \a arguments are those behind the command's name.
[[nodiscard]] ExitCode analyzeCommand(const QStringList &arguments, Console &console);

} // namespace hearsay
