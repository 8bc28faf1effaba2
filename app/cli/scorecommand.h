// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QStringList>

namespace hearsay
{

/// `hearsay-cli score`: holds analyses to gold annotations and prints how good they are.
[[nodiscard]] ExitCode scoreCommand(const QStringList &arguments, Console &console);

} // namespace hearsay
