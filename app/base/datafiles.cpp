// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/datafiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace hearsay
{

namespace
{

QString dataFolder()
{
    if (const QString named = qEnvironmentVariable("HEARSAY_DATA"); !named.isEmpty())
        return named;
    const QDir program(QCoreApplication::applicationDirPath());
    const QString besidePrefix = program.absoluteFilePath(QStringLiteral("../share/hearsay"));
    if (QFile::exists(besidePrefix))
        return besidePrefix;
    const QString installed = QStringLiteral(HEARSAY_INSTALLED_DATA);
    if (QFile::exists(installed))
        return installed;
    QDir folder = program;
    while (!folder.exists(QStringLiteral("resources/lexicons")) && folder.cdUp()) {
    }
    return folder.absoluteFilePath(QStringLiteral("resources"));
}

} // namespace

QString dataFilePath(const QString &relative)
{
    return QDir::cleanPath(dataFolder() + u'/' + relative);
}

Result<QByteArray> readDataFile(const QString &relative)
{
    QFile file(dataFilePath(relative));
    if (!file.exists())
        return std::unexpected(
            Error{ErrorKind::NotFound,
                  QStringLiteral(
                      "The data file %1 is missing. Install Hearsay again, or set HEARSAY_DATA to its data folder.")
                      .arg(file.fileName()),
                  {}});
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Error{ErrorKind::Unreadable,
                  QStringLiteral("The data file %1 cannot be read: %2.").arg(file.fileName(), file.errorString()),
                  {}});
    return file.readAll();
}

} // namespace hearsay
