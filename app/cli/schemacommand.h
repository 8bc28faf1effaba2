// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QStringList>

namespace hearsay
{

/// `hearsay-cli schema`: prints the JSON Schema of the analysis document.
[[nodiscard]] ExitCode schemaCommand(const QStringList &arguments, Console &console);

} // namespace hearsay
