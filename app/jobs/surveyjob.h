// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/background.h"
#include "jobs/sharedanalyser.h"
#include "session/articlesummary.h"

#include <QStringList>

namespace hearsay
{

/// Reads and analyses listed files one after the other in the background, so that the list can tell what is in them.
/// Files that cannot be read, and those larger than a long article, are passed over.
class SurveyJob final : public QObject
{
    Q_OBJECT
public:
    /// Bytes of the largest file that is surveyed; larger ones are told of once they are opened.
    static constexpr qsizetype largestFile = 400'000;

    explicit SurveyJob(SharedAnalyser analyser, QObject *parent = nullptr);

    /// Takes the place of the files still waiting.
    void start(const QStringList &paths);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_background.isRunning() || !m_waiting.isEmpty(); }

Q_SIGNALS:
    void surveyed(const QString &path, const hearsay::ArticleSummary &summary);
    /// No file is waiting any more.
    void ended();

private:
    void next();

    SharedAnalyser m_analyser;
    QStringList m_waiting;
    Background<ArticleSummary> m_background;
};

} // namespace hearsay
