// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hearsay
{

/// How a command ended, as the shell sees it.
enum class ExitCode {
    Done = 0,
    Failed = 1, ///< a file was bad; the others are done
    Usage = 2,  ///< the command line is wrong; nothing was done
};

/// Standard output and standard error of one run. Output goes out as soon as it is written, so that a reader at the
/// other end of a pipe sees each line when it is ready.
class Console final
{
public:
    explicit Console(int output = 1, int errors = 2);

    /// Writes to standard output as UTF-8. False once something could not be written, which has then been told.
    bool write(const QByteArray &bytes);
    bool write(const QString &text) { return write(text.toUtf8()); }

    /// “hearsay-cli: message” on standard error.
    void complain(const QString &message);
    /// “hearsay-cli COMMAND: message” and where help is, on standard error. Returns ExitCode::Usage.
    ExitCode usageError(const QString &command, const QString &message);

    [[nodiscard]] bool isTerminal() const;
    /// Columns of the terminal; COLUMNS says so where it does not know; else 80.
    [[nodiscard]] int width() const;
    /// Whether colours are wanted where nothing else is said: on a terminal that is not “dumb”, and without NO_COLOR
    /// (https://no-color.org).
    [[nodiscard]] bool wantsColour() const;

private:
    int m_output;
    int m_errors;
    bool m_broken = false;
};

} // namespace hearsay
