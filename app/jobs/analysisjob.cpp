// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/analysisjob.h"

namespace hearsay
{

AnalysisJob::AnalysisJob(SharedAnalyser analyser, QObject *parent) : QObject(parent), m_analyser(std::move(analyser))
{
    connect(&m_background, &BackgroundRun::started, this, &AnalysisJob::started);
    connect(&m_background, &BackgroundRun::progressed, this, &AnalysisJob::progressed);
    connect(&m_background, &BackgroundRun::ended, this, &AnalysisJob::ended);
}

void AnalysisJob::start(std::shared_ptr<const Article> article)
{
    const ArticleId id = article->id;
    m_background.start(
        [article = std::move(article), analyser = m_analyser](const CancelToken &cancel, const Progress &progress) {
            const auto made = analyser.get();
            return made ? (*made)->analyse(*article, cancel, progress)
                        : Result<Analysis>(std::unexpected(made.error()));
        },
        [this, id](Result<Analysis> result) { hand(id, std::move(result)); });
}

void AnalysisJob::hand(const ArticleId &article, Result<Analysis> result)
{
    if (result)
        Q_EMIT finished(article, *result);
    else
        Q_EMIT failed(result.error());
}

} // namespace hearsay
