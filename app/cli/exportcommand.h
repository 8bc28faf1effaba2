// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QStringList>

namespace hearsay
{

/// `hearsay-cli export`: writes an annotated PDF, or the analysis document, to a file. \a arguments are those behind
/// the command's name. A PDF needs a QGuiApplication.
[[nodiscard]] ExitCode exportCommand(const QStringList &arguments, Console &console);

} // namespace hearsay
