// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <cerrno>
#include <cstring>

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace hearsay
{

namespace
{

constexpr int usualWidth = 80;

/// 0, or the error's number.
int writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t done = ::write(descriptor, bytes.constData() + at, size_t(bytes.size() - at));
        if (done >= 0) {
            at += done;
        } else if (errno == EAGAIN) {
            pollfd wanted{descriptor, POLLOUT, 0};
            poll(&wanted, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

} // namespace

Console::Console(int output, int errors) : m_output(output), m_errors(errors) {}

bool Console::write(const QByteArray &bytes)
{
    if (m_broken)
        return false;
    if (const int code = writeAll(m_output, bytes)) {
        m_broken = true;
        complain(
            QStringLiteral("cannot write to standard output: %1").arg(QString::fromLocal8Bit(std::strerror(code))));
    }
    return !m_broken;
}

void Console::complain(const QString &message)
{
    writeAll(m_errors, QString(QStringLiteral("hearsay-cli: ") + message + u'\n').toUtf8());
}

ExitCode Console::usageError(const QString &command, const QString &message)
{
    const QString name =
        command.isEmpty() ? QStringLiteral("hearsay-cli") : QString(QStringLiteral("hearsay-cli ") + command);
    writeAll(m_errors, QStringLiteral("%1: %2\nTry “%1 --help”.\n").arg(name, message).toUtf8());
    return ExitCode::Usage;
}

bool Console::isTerminal() const
{
    return isatty(m_output) != 0;
}

int Console::width() const
{
    winsize size{};
    if (ioctl(m_output, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    const int told = qEnvironmentVariableIntValue("COLUMNS");
    return told > 0 ? told : usualWidth;
}

bool Console::wantsColour() const
{
    return isTerminal() && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

} // namespace hearsay
