// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/frontmatter.h"

namespace hearsay
{

namespace
{

constexpr qsizetype longestFrontMatter = 64 * 1024;

/// Units up to behind the line break at or after \a from; the whole text where there is none.
qsizetype endOfLine(QStringView text, qsizetype from)
{
    const qsizetype at = text.indexOf(u'\n', from);
    return at < 0 ? text.size() : at + 1;
}

QString unquoted(QStringView value)
{
    value = value.trimmed();
    const bool quoted =
        value.size() >= 2 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'\'');
    return (quoted ? value.sliced(1, value.size() - 2) : value).toString();
}

void take(FrontMatter &front, const QString &key, const QString &value)
{
    if (key == QStringLiteral("title"))
        front.title = value;
    else if (key == QStringLiteral("author") || key == QStringLiteral("byline"))
        front.author = value;
    else if (key == QStringLiteral("date") || key == QStringLiteral("published"))
        front.date = value;
    else if (key == QStringLiteral("lang") || key == QStringLiteral("language"))
        front.language = value;
    else
        front.otherKeys += key;
}

} // namespace

FrontMatter readFrontMatter(QStringView markdown)
{
    FrontMatter front;
    const QStringView text = markdown.first(std::min(markdown.size(), longestFrontMatter));
    qsizetype at = endOfLine(text, 0);
    if (text.first(at).trimmed() != u"---")
        return {};
    while (at < text.size()) {
        const qsizetype end = endOfLine(text, at);
        const QStringView line = text.sliced(at, end - at);
        at = end;
        if (line.trimmed() == u"---" || line.trimmed() == u"...") {
            front.length = at;
            return front;
        }
        const qsizetype colon = line.indexOf(u':');
        const bool isKey = colon > 0 && !line.front().isSpace() && line.front() != u'#' && line.front() != u'-';
        if (isKey)
            take(front, line.first(colon).trimmed().toString().toLower(), unquoted(line.sliced(colon + 1)));
        else if (colon < 0 && !line.trimmed().isEmpty() && !line.front().isSpace() && line.front() != u'#' &&
                 line.front() != u'-')
            return {}; // a rule across the page, and running text after it
    }
    return {};
}

} // namespace hearsay
