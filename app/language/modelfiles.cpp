// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/modelfiles.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

namespace hearsay
{

namespace
{

std::unexpected<Error> failed(ErrorKind kind, const QString &path, const QString &what)
{
    return std::unexpected(
        Error{kind,
              QStringLiteral(
                  "The language model’s file %1 %2. Hearsay reads without it; to have it back, install Hearsay again.")
                  .arg(path, what),
              {}});
}

} // namespace

Result<ModelFiles::Mapped> ModelFiles::map(const QString &folder, const QString &name, const QString &checksum)
{
    Mapped mapped{name, checksum, std::make_unique<QFile>(QDir(folder).filePath(name)), {}};
    QFile &file = *mapped.file;
    if (!file.exists())
        return failed(ErrorKind::NotFound, file.fileName(), QStringLiteral("is missing"));
    if (!file.open(QIODevice::ReadOnly))
        return failed(ErrorKind::Unreadable, file.fileName(), QStringLiteral("cannot be read: ") + file.errorString());
    const uchar *const bytes = file.size() > 0 ? file.map(0, file.size()) : nullptr;
    if (bytes)
        mapped.bytes = QByteArrayView(bytes, file.size());
    if (QString::fromLatin1(QCryptographicHash::hash(mapped.bytes, QCryptographicHash::Sha256).toHex()) != checksum)
        return failed(ErrorKind::Malformed, file.fileName(),
                      QStringLiteral("is damaged: it is not the one that was shipped"));
    return mapped;
}

Result<std::unique_ptr<const ModelFiles>> ModelFiles::open(const QString &folder)
{
    QFile sums(QDir(folder).filePath(QStringLiteral("SHA256SUMS")));
    if (!sums.exists())
        return failed(ErrorKind::NotFound, sums.fileName(), QStringLiteral("is missing"));
    if (!sums.open(QIODevice::ReadOnly))
        return failed(ErrorKind::Unreadable, sums.fileName(), QStringLiteral("cannot be read: ") + sums.errorString());
    auto files = std::make_unique<ModelFiles>();
    for (const QByteArray &line : sums.readAll().split('\n')) {
        if (line.isEmpty())
            continue;
        const QString text = QString::fromUtf8(line);
        const QString checksum = text.section(QStringLiteral("  "), 0, 0);
        const QString name = text.section(QStringLiteral("  "), 1);
        if (checksum.size() != 64 || name.isEmpty() || name.contains(u'/'))
            return failed(ErrorKind::Malformed, sums.fileName(), QStringLiteral("is no list of checksums"));
        auto mapped = map(folder, name, checksum);
        if (!mapped)
            return std::unexpected(mapped.error());
        files->m_files.push_back(*std::move(mapped));
    }
    return files;
}

QByteArrayView ModelFiles::bytes(const QString &name) const
{
    const auto found = std::ranges::find(m_files, name, &Mapped::name);
    return found == m_files.end() ? QByteArrayView() : found->bytes;
}

QStringList ModelFiles::names() const
{
    QStringList names;
    for (const Mapped &file : m_files)
        names.append(file.name);
    return names;
}

QString ModelFiles::checksum(const QString &name) const
{
    const auto found = std::ranges::find(m_files, name, &Mapped::name);
    return found == m_files.end() ? QString() : found->checksum;
}

} // namespace hearsay
