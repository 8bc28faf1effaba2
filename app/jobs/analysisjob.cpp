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
            return analyser.get().and_then([&](const SharedAnalyser::Analysing &made) {
                return made->analyse(*article, cancel, progress).transform([&](Analysis &&found) {
                    Analysed all = analysed(*article, std::move(found));
                    all.remark = made->remark();
                    return all;
                });
            });
        },
        [this, id](const Result<Analysed> &result) { hand(id, result); }, Beginning::AfterPainting);
}

void AnalysisJob::hand(const ArticleId &article, const Result<Analysed> &result)
{
    if (result)
        Q_EMIT finished(article, *result);
    else
        Q_EMIT failed(result.error());
}

} // namespace hearsay
