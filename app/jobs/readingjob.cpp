// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/readingjob.h"

#include "article/pastedtext.h"
#include "article/readarticle.h"

#include <algorithm>

namespace hearsay
{

namespace
{

/// Rich text that holds no words is read as plain text, for some programs offer both and fill only one.
Result<Article> readPasted(const QString &plain, const QString &html)
{
    if (!html.isEmpty())
        if (Result<Article> rich = articleFromRichText(html))
            return rich;
    if (std::ranges::none_of(plain, [](QChar ch) { return ch.isPrint() && !ch.isSpace(); }))
        return std::unexpected(
            Error{ErrorKind::Malformed, QStringLiteral("There is no text to paste. Copy an article first."), {}});
    return articleFromPlainText(plain);
}

} // namespace

ReadingJob::ReadingJob(QObject *parent) : QObject(parent)
{
    connect(&m_background, &BackgroundRun::started, this, &ReadingJob::started);
    connect(&m_background, &BackgroundRun::ended, this, &ReadingJob::ended);
}

void ReadingJob::readFile(const QString &path)
{
    m_background.start(
        [path](const CancelToken &cancel, const Progress &) { return readArticleFile(path, {}, cancel); },
        [this, path](Result<Article> result) { hand(path, std::move(result)); });
}

void ReadingJob::readText(const QString &plain, const QString &html)
{
    m_background.start([plain, html](const CancelToken &, const Progress &) { return readPasted(plain, html); },
                       [this](Result<Article> result) { hand({}, std::move(result)); });
}

void ReadingJob::hand(const QString &path, Result<Article> result)
{
    if (result)
        Q_EMIT finished(*result);
    else
        Q_EMIT failed(path, result.error());
}

} // namespace hearsay
