// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/analysisjob.h"
#include "jobs/readingjob.h"
#include "jobs/surveyjob.h"
#include "models/articlesmodel.h"
#include "models/claimsmodel.h"
#include "models/contradictionsmodel.h"
#include "models/noticesmodel.h"
#include "models/speakersmodel.h"
#include "session/session.h"

namespace hearsay
{

/// What a window stands on: the session, the work in the background that feeds it, and the models that show it. Opening
/// reads in the background, shows the text as soon as it is there, then analyses; what is opened next takes the place
/// of what was still going on.
class ReadingDesk final : public QObject
{
    Q_OBJECT
public:
    explicit ReadingDesk(const SharedAnalyser &analyser, QObject *parent = nullptr);

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] ArticlesModel &articles() { return m_articles; }
    [[nodiscard]] SpeakersModel &speakers() { return m_speakers; }
    [[nodiscard]] ClaimsModel &claims() { return m_claims; }
    [[nodiscard]] ContradictionsModel &contradictions() { return m_contradictions; }
    [[nodiscard]] NoticesModel &notices() { return m_notices; }

    /// Lists the articles that come with the program.
    void listSamples();
    /// Lists files without opening them, in this order.
    void listFiles(const QStringList &paths);
    void openFile(const QString &path);
    /// Opens text of a clipboard or a drop: \a html where it holds words, else \a plain.
    void openText(const QString &plain, const QString &html);
    /// Opens a listed article by its key; does nothing where there is none, or where it is open already.
    void open(const QString &key);
    /// Opens the listed article \a step rows further down, held within the list.
    void openNeighbour(int step);
    [[nodiscard]] bool hasNeighbour(int step) const;
    /// Ends reading and analysis; what is on the screen stays.
    void cancel();

    /// The key of the open article; empty where none is.
    [[nodiscard]] const QString &openKey() const { return m_openKey; }
    [[nodiscard]] bool isBusy() const { return m_reading.isRunning() || m_analysing.isRunning(); }
    [[nodiscard]] bool isAnalysing() const { return m_analysing.isRunning(); }

Q_SIGNALS:
    /// Another article is open; its analysis has not begun.
    void opened(const QString &key);
    /// Reading failed; what was open stays open. \a path is empty for pasted text.
    void readingFailed(const QString &path, const hearsay::Error &error);
    void analysisFailed(const hearsay::Error &error);
    /// The analyser has something to say of itself, such as why no language model reads; said once.
    void remarked(const QString &remark);
    void progressed(double share);
    void busyChanged(bool busy);
    /// Nothing is going on any more: neither reading nor analysis, and what is listed was surveyed.
    void settled();

private:
    void take(const Article &article);
    void show(const Article &article, const QString &key);
    void tellBusy();
    void passFindings();
    void survey();

    void remark(const QString &text);

    Session m_session;
    QString m_remark; ///< the last one that was passed on
    ReadingJob m_reading;
    AnalysisJob m_analysing;
    SurveyJob m_surveying;
    ArticlesModel m_articles;
    SpeakersModel m_speakers;
    ClaimsModel m_claims;
    ContradictionsModel m_contradictions;
    NoticesModel m_notices;
    QString m_openKey;
    bool m_busy = false;
};

} // namespace hearsay
