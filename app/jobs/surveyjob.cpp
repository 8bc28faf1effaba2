// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/surveyjob.h"

#include "article/readarticle.h"

#include <QFileInfo>

namespace hearsay
{

namespace
{

Result<ArticleSummary> survey(const QString &path, const SharedAnalyser &analyser, const CancelToken &cancel)
{
    // A pipe is never surveyed: what is read from it is gone.
    const QFileInfo info(path);
    if (!info.isFile() || info.size() > SurveyJob::largestFile)
        return std::unexpected(Error{ErrorKind::TooLarge, {}, path});
    return readArticleFile(path, {}, cancel).and_then([&](const Article &article) -> Result<ArticleSummary> {
        const auto made = analyser.get();
        if (!made)
            return std::unexpected(made.error());
        return (*made)->analyse(article, cancel).transform([&](const Analysis &analysis) {
            return summaryOf(article, analysis, voicesOf(article.text, analysis));
        });
    });
}

} // namespace

SurveyJob::SurveyJob(SharedAnalyser analyser, QObject *parent) : QObject(parent), m_analyser(std::move(analyser)) {}

void SurveyJob::start(const QStringList &paths)
{
    m_waiting = paths;
    next();
}

void SurveyJob::cancel()
{
    m_waiting.clear();
    m_background.cancel();
}

void SurveyJob::next()
{
    if (m_waiting.isEmpty()) {
        Q_EMIT ended();
        return;
    }
    const QString path = m_waiting.takeFirst();
    m_background.start([path, analyser = m_analyser](const CancelToken &cancel,
                                                     const Progress &) { return survey(path, analyser, cancel); },
                       [this, path](const Result<ArticleSummary> &result) {
                           if (result)
                               Q_EMIT surveyed(path, *result);
                           next();
                       });
}

} // namespace hearsay
