// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonlines.h"

#include "article/pastedtext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hearsay
{

namespace
{

QString idOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

JsonLines::JsonLines(int descriptor, qsizetype longest) : m_lines(descriptor, QStringLiteral("standard input"), longest)
{
}

std::optional<Result<Article>> JsonLines::next()
{
    const auto line = m_lines.next();
    if (!line)
        return std::nullopt;
    if (!line->has_value())
        return std::unexpected(line->error());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(**line, &problem);
    if (problem.error != QJsonParseError::NoError)
        return m_lines.bad(
            QStringLiteral("it is no JSON (%1, at byte %2)").arg(problem.errorString()).arg(problem.offset));
    if (!document.isObject() || !document[u"text"].isString())
        return m_lines.bad(QStringLiteral("it has no “text”"));
    Article article = articleFromPlainText(document[u"text"].toString());
    if (const QString id = idOf(document[u"id"]); !id.isEmpty())
        article.id = {id};
    return article;
}

} // namespace hearsay
