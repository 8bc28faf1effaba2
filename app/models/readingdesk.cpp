// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/readingdesk.h"

#include "base/datafiles.h"

#include <QDir>

#include <utility>

namespace hearsay
{

ReadingDesk::ReadingDesk(const SharedAnalyser &analyser, QObject *parent)
    : QObject(parent), m_analysing(analyser), m_surveying(analyser)
{
    connect(&m_reading, &ReadingJob::finished, this, &ReadingDesk::take);
    connect(&m_reading, &ReadingJob::failed, this, &ReadingDesk::readingFailed);
    connect(&m_reading, &ReadingJob::started, this, &ReadingDesk::tellBusy);
    connect(&m_reading, &ReadingJob::ended, this, &ReadingDesk::tellBusy);
    connect(&m_analysing, &AnalysisJob::foundFirst, &m_session, &Session::setAnalysis);
    connect(&m_analysing, &AnalysisJob::finished, &m_session, &Session::setAnalysis);
    connect(&m_analysing, &AnalysisJob::finished, this,
            [this](const ArticleId &, const Analysed &found) { remark(found.remark); });
    connect(&m_analysing, &AnalysisJob::failed, this, &ReadingDesk::analysisFailed);
    connect(&m_analysing, &AnalysisJob::progressed, this, &ReadingDesk::progressed);
    connect(&m_analysing, &AnalysisJob::started, this, &ReadingDesk::tellBusy);
    connect(&m_analysing, &AnalysisJob::ended, this, &ReadingDesk::tellBusy);
    connect(&m_surveying, &SurveyJob::surveyed, &m_articles, &ArticlesModel::setSummary);
    connect(&m_surveying, &SurveyJob::ended, this, &ReadingDesk::settled);
    connect(&m_session, &Session::changed, this, &ReadingDesk::passFindings);
}

void ReadingDesk::remark(const QString &text)
{
    if (!text.isEmpty() && std::exchange(m_remark, text) != text)
        Q_EMIT remarked(text);
}

void ReadingDesk::listSamples()
{
    const QDir folder(dataFilePath(QStringLiteral("samples")));
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        m_articles.addFile(file.absoluteFilePath(), ArticleSource::Sample);
}

void ReadingDesk::listFiles(const QStringList &paths)
{
    // The latest listed stands on top, so that the first must come last.
    for (auto path = paths.crbegin(); path != paths.crend(); ++path)
        m_articles.addFile(QFileInfo(*path).absoluteFilePath(), ArticleSource::Opened);
}

void ReadingDesk::openFile(const QString &path)
{
    m_surveying.cancel();
    m_reading.readFile(QFileInfo(path).absoluteFilePath());
}

void ReadingDesk::openText(const QString &plain, const QString &html)
{
    m_surveying.cancel();
    m_reading.readText(plain, html);
}

void ReadingDesk::open(const QString &key)
{
    const QModelIndex row = m_articles.indexOf(key);
    if (!row.isValid() || (key == m_openKey && !m_reading.isRunning()))
        return;
    if (const auto &pasted = m_articles.entry(row.row()).pasted) {
        m_reading.cancel();
        show(*pasted, key);
    } else {
        openFile(key);
    }
}

bool ReadingDesk::hasNeighbour(int step) const
{
    const QModelIndex at = m_articles.indexOf(m_openKey);
    const int row = at.isValid() ? at.row() + step : 0;
    return row >= 0 && row < m_articles.rowCount() && (!at.isValid() || row != at.row());
}

void ReadingDesk::openNeighbour(int step)
{
    if (!hasNeighbour(step))
        return;
    const QModelIndex at = m_articles.indexOf(m_openKey);
    open(m_articles.entry(at.isValid() ? at.row() + step : 0).key);
}

void ReadingDesk::cancel()
{
    m_reading.cancel();
    m_analysing.cancel();
    m_surveying.cancel();
}

void ReadingDesk::take(const Article &article)
{
    if (article.origin.location.isEmpty()) {
        m_articles.addPasted(std::make_shared<const Article>(article));
        show(article, ArticlesModel::pastedKey(article));
        return;
    }
    const QString key = QFileInfo(article.origin.location).absoluteFilePath();
    m_articles.addFile(key, ArticleSource::Opened);
    m_articles.setTitle(key, article.title);
    show(article, key);
}

void ReadingDesk::show(const Article &article, const QString &key)
{
    m_openKey = key;
    m_session.open(article);
    Q_EMIT opened(key);
    m_analysing.start(m_session.article());
}

void ReadingDesk::tellBusy()
{
    if (m_busy == isBusy())
        return;
    m_busy = isBusy();
    Q_EMIT busyChanged(m_busy);
    if (!m_busy)
        survey();
}

void ReadingDesk::passFindings()
{
    const Findings findings{m_session.article(), m_session.analysis(), m_session.voices(), m_session.corrections()};
    m_speakers.setFindings(findings);
    m_claims.setFindings(findings);
    m_contradictions.setFindings(findings);
    m_notices.setFindings(findings);
    if (m_session.analysis())
        m_articles.setSummary(m_openKey, m_session.summary());
}

void ReadingDesk::survey()
{
    m_surveying.start(m_articles.unknownFiles());
}

} // namespace hearsay
