// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/analysisjob.h"

namespace hearsay
{

namespace
{

/// UTF-16 units, some 1,500 words: about what the model reads in half a second.
constexpr qsizetype longText = 9000;

} // namespace

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
        [this, article = std::move(article)](const CancelToken &cancel, const Progress &progress) {
            return analyse(*article, cancel, progress);
        },
        [this, id](const Result<Analysed> &result) { hand(id, result); }, Beginning::AfterPainting);
}

/// In the background's own thread, which this waits for before it goes.
Result<Analysed> AnalysisJob::analyse(const Article &article, const CancelToken &cancel, const Progress &progress)
{
    const auto made = m_analyser.get();
    if (!made)
        return std::unexpected(made.error());
    const auto withRemark = [&](Analysis &&found) {
        Analysed all = analysed(article, std::move(found));
        all.remark = (*made)->remark();
        return all;
    };
    if (article.text.size() > longText && (*made)->hasModel())
        if (auto first = (*made)->analyse(article, cancel, {}, Analyser::Depth::RulesAlone))
            QMetaObject::invokeMethod(
                this,
                [this, id = article.id, cancel, found = withRemark(*std::move(first))] {
                    if (!cancel.stop_requested())
                        Q_EMIT foundFirst(id, found);
                },
                Qt::QueuedConnection);
    return (*made)->analyse(article, cancel, progress).transform(withRemark);
}

void AnalysisJob::hand(const ArticleId &article, const Result<Analysed> &result)
{
    if (result)
        Q_EMIT finished(article, *result);
    else
        Q_EMIT failed(result.error());
}

} // namespace hearsay
