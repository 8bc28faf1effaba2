// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/background.h"
#include "jobs/sharedanalyser.h"
#include "session/analysed.h"

namespace hearsay
{

/// Analyses one article at a time in the background.
class AnalysisJob final : public QObject
{
    Q_OBJECT
public:
    explicit AnalysisJob(SharedAnalyser analyser, QObject *parent = nullptr);

    /// Begins with \a article, which is shared and never changes, once its text is painted; an analysis still running
    /// is ended.
    void start(std::shared_ptr<const Article> article);
    void cancel() { m_background.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_background.isRunning(); }

Q_SIGNALS:
    void started();
    void progressed(double share);
    void finished(const hearsay::ArticleId &article, const hearsay::Analysed &found);
    void failed(const hearsay::Error &error);
    /// After finished or failed, and after a cancel.
    void ended();

private:
    void hand(const ArticleId &article, const Result<Analysed> &result);

    SharedAnalyser m_analyser;
    Background<Analysed> m_background;
};

} // namespace hearsay
