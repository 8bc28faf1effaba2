// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "jobs/background.h"

namespace hearsay
{

/// Reads one article at a time in the background, so that a slow disc or a pipe that gives nothing holds nothing up.
class ReadingJob final : public QObject
{
    Q_OBJECT
public:
    explicit ReadingJob(QObject *parent = nullptr);

    /// Begins to read a file; a reading still going on is ended.
    void readFile(const QString &path);
    /// Begins to take apart text from a clipboard or a drop: \a html where it is not empty, else \a plain.
    void readText(const QString &plain, const QString &html);
    void cancel() { m_background.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_background.isRunning(); }

Q_SIGNALS:
    void started();
    void finished(const hearsay::Article &article);
    /// \a path is empty for pasted text.
    void failed(const QString &path, const hearsay::Error &error);
    /// After finished or failed, and after a cancel.
    void ended();

private:
    void hand(const QString &path, Result<Article> result);

    Background<Article> m_background;
};

} // namespace hearsay
