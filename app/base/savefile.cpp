// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/savefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace hearsay
{

namespace
{

std::unexpected<Error> cannotWrite(const QString &path, const QString &cause)
{
    return std::unexpected(
        Error{ErrorKind::Unwritable, QStringLiteral("“%1” cannot be written: %2.").arg(path, cause), {}});
}

} // namespace

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    // A file that is saved is put in the place of the old one, which for root would do away with a device.
    if (info.exists() && !info.isFile() && !info.isDir()) {
        QFile device(path);
        if (device.open(QIODevice::WriteOnly) && device.write(bytes) == bytes.size() && device.flush())
            return {};
        return cannotWrite(path, device.errorString());
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return cannotWrite(path, file.errorString());
}

} // namespace hearsay
