// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArrayView>
#include <QFile>
#include <QStringList>

#include <memory>

namespace hearsay
{

/// The files of a language model, mapped into memory, each one's checksum verified.
class ModelFiles final
{
public:
    /// Opens the files that SHA256SUMS in \a folder names. Error NotFound or Unreadable names the file; Malformed where
    /// a checksum differs: a file that was cut short or is not the one it was shipped with.
    [[nodiscard]] static Result<std::unique_ptr<const ModelFiles>> open(const QString &folder);

    /// The bytes of a file, valid as long as this is; empty where SHA256SUMS does not name it.
    [[nodiscard]] QByteArrayView bytes(const QString &name) const;
    /// The names of all files.
    [[nodiscard]] QStringList names() const;
    /// SHA-256 of a file in hexadecimal digits.
    [[nodiscard]] QString checksum(const QString &name) const;

private:
    struct Mapped {
        QString name;
        QString checksum;
        std::unique_ptr<QFile> file;
        QByteArrayView bytes;
    };
    [[nodiscard]] static Result<Mapped> map(const QString &folder, const QString &name, const QString &checksum);

    std::vector<Mapped> m_files;
};

} // namespace hearsay
