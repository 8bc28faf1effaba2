// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QStringList>

namespace hearsay
{

/// Runs the command that \a arguments (those behind the program's name) begin with.
[[nodiscard]] ExitCode runCommandLine(const QStringList &arguments, Console &console);

/// Whether the command draws pages, and so needs fonts.
[[nodiscard]] bool needsFonts(const QStringList &arguments);

} // namespace hearsay
