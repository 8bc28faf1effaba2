// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonlines.h"

#include "article/pastedtext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstring>

#include <poll.h>
#include <unistd.h>

namespace hearsay
{

namespace
{

constexpr qsizetype chunk = 64 * 1024;

std::unexpected<Error> badLine(qsizetype number, const QString &why)
{
    return std::unexpected(
        Error{ErrorKind::Malformed, QStringLiteral("standard input, line %1: %2").arg(number).arg(why), {}});
}

QString idOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

JsonLines::JsonLines(int descriptor, qsizetype longest) : m_descriptor(descriptor), m_longest(longest) {}

bool JsonLines::fill()
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

bool JsonLines::readLine()
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

std::optional<Result<Article>> JsonLines::next()
{
    while (readLine()) {
        ++m_number;
        if (m_tooLong)
            return badLine(m_number, QStringLiteral("it is longer than %1 bytes").arg(m_longest));
        if (m_line.trimmed().isEmpty())
            continue;
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(m_line, &problem);
        if (problem.error != QJsonParseError::NoError)
            return badLine(
                m_number,
                QStringLiteral("it is no JSON (%1, at byte %2)").arg(problem.errorString()).arg(problem.offset));
        if (!document.isObject() || !document[u"text"].isString())
            return badLine(m_number, QStringLiteral("it has no “text”"));
        Article article = articleFromPlainText(document[u"text"].toString());
        if (const QString id = idOf(document[u"id"]); !id.isEmpty())
            article.id = {id};
        return article;
    }
    if (const QString failure = std::exchange(m_failure, QString()); !failure.isEmpty())
        return badLine(m_number + 1, failure);
    return std::nullopt;
}

} // namespace hearsay
