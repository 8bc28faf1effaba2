// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bytelines.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <poll.h>
#include <unistd.h>

namespace hearsay
{

namespace
{

constexpr qsizetype chunk = 64 * 1024;

} // namespace

ByteLines::ByteLines(int descriptor, QString name, qsizetype longest)
    : m_descriptor(descriptor), m_name(std::move(name)), m_longest(longest)
{
}

std::unexpected<Error> ByteLines::bad(const QString &why) const
{
    return std::unexpected(
        Error{ErrorKind::Malformed, QStringLiteral("%1, line %2: %3").arg(m_name).arg(m_number).arg(why), {}});
}

bool ByteLines::fill()
{
    QByteArray bytes(chunk, Qt::Uninitialized);
    while (!m_ended) {
        const ssize_t got = ::read(m_descriptor, bytes.data(), size_t(bytes.size()));
        if (got > 0) {
            m_buffer.append(bytes.constData(), got);
            return true;
        }
        if (got < 0 && errno == EAGAIN) {
            pollfd wanted{m_descriptor, POLLIN, 0};
            poll(&wanted, 1, -1);
        } else if (got == 0 || errno != EINTR) {
            m_ended = true;
            m_failure = got < 0 ? QString::fromLocal8Bit(std::strerror(errno)) : QString();
        }
    }
    return false;
}

bool ByteLines::readLine()
{
    m_line.clear();
    m_tooLong = false;
    do {
        const qsizetype end = m_buffer.indexOf('\n');
        m_tooLong = m_tooLong || m_line.size() + (end < 0 ? m_buffer.size() : end) > m_longest;
        if (!m_tooLong)
            m_line += m_buffer.first(end < 0 ? m_buffer.size() : end);
        m_buffer = end < 0 ? QByteArray() : m_buffer.sliced(end + 1);
        if (end >= 0)
            return true;
    } while (fill());
    return !m_line.isEmpty() || m_tooLong;
}

std::optional<Result<QByteArray>> ByteLines::next()
{
    while (readLine()) {
        ++m_number;
        if (m_tooLong)
            return bad(QStringLiteral("it is longer than %1 bytes").arg(m_longest));
        if (!m_line.trimmed().isEmpty())
            return m_line;
    }
    if (const QString failure = std::exchange(m_failure, QString()); !failure.isEmpty()) {
        ++m_number;
        return bad(failure);
    }
    return std::nullopt;
}

} // namespace hearsay
