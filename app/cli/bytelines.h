// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

#include <optional>

namespace hearsay
{

/// Reads lines from a descriptor one by one, holding one line at a time.
class ByteLines final
{
public:
    /// \a longest is how many bytes a line may have; a longer one is passed over, and is an error. \a name is what
    /// messages call the descriptor (“standard input”); it stays open.
    ByteLines(int descriptor, QString name, qsizetype longest);

    /// The next line that is not blank, without its break. An error names the line, and the lines behind it can still
    /// be read. nullopt at the end.
    [[nodiscard]] std::optional<Result<QByteArray>> next();

    /// The number of the line handed out last, from 1; blank ones are counted.
    [[nodiscard]] qsizetype number() const { return m_number; }
    /// An error about the line handed out last: “NAME, line N: WHY”.
    [[nodiscard]] std::unexpected<Error> bad(const QString &why) const;

private:
    /// Takes the next line without its break into m_line. False at the end.
    bool readLine();
    bool fill();

    int m_descriptor;
    QString m_name;
    qsizetype m_longest;
    qsizetype m_number = 0;
    QByteArray m_buffer; ///< read and not yet used
    QByteArray m_line;
    bool m_tooLong = false;
    bool m_ended = false;
    QString m_failure; ///< why reading ended early
};

} // namespace hearsay
