// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/background.h"
#include "jobs/sharedanalyser.h"
#include "session/analysed.h"

namespace hearsay
{

/// Analyses one article at a time in the background. What the rules alone find in a long one is handed on first, for
/// the language model takes seconds where they take moments.
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
    /// What stands until finished().
    void foundFirst(const hearsay::ArticleId &article, const hearsay::Analysed &found);
    void finished(const hearsay::ArticleId &article, const hearsay::Analysed &found);
    void failed(const hearsay::Error &error);
    /// After finished or failed, and after a cancel.
    void ended();

private:
    [[nodiscard]] Result<Analysed> analyse(const Article &article, const CancelToken &cancel, const Progress &progress);
    void hand(const ArticleId &article, const Result<Analysed> &result);

    SharedAnalyser m_analyser;
    Background<Analysed> m_background;
};

} // namespace hearsay
