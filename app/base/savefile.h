// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace hearsay
{

/// Writes \a bytes to the file at \a path: all of them, or the file stays as it was. A device or a pipe is written to
/// and never replaced by a file. Error Unwritable names the path and the cause.
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &bytes);

} // namespace hearsay
