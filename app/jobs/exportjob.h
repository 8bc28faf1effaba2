// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"
#include "article/article.h"
#include "jobs/background.h"

#include <QPageSize>

namespace hearsay
{

/// Writes an annotated PDF in the background.
class ExportJob final : public QObject
{
    Q_OBJECT
public:
    explicit ExportJob(QObject *parent = nullptr);

    /// Both are shared and never change, so that the reader can go on meanwhile. Must be called in the GUI thread.
    void start(std::shared_ptr<const Article> article, std::shared_ptr<const Analysis> analysis, const QString &path,
               QPageSize::PageSizeId pageSize);
    [[nodiscard]] bool isRunning() const { return m_background.isRunning(); }

Q_SIGNALS:
    void finished(const QString &path);
    void failed(const hearsay::Error &error);

private:
    Background<QString> m_background;
};

} // namespace hearsay
