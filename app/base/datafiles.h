// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace hearsay
{

/// Where lexicons, weights, schemas and samples lie: the folder named by the environment variable HEARSAY_DATA, else
/// `share/hearsay` below the prefix the program runs from, else the one it was configured for, else the source tree's
/// `resources/` when run from a build folder. \a relative is a path below it. Returns the path even if nothing is
/// there.
[[nodiscard]] QString dataFilePath(const QString &relative);

/// The bytes of a data file. Error NotFound or Unreadable names the full path.
[[nodiscard]] Result<QByteArray> readDataFile(const QString &relative);

} // namespace hearsay
