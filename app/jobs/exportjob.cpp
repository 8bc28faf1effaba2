// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/exportjob.h"

#include "document/pdf/annotatedpdf.h"

namespace hearsay
{

ExportJob::ExportJob(QObject *parent) : QObject(parent) {}

void ExportJob::start(std::shared_ptr<const Article> article, std::shared_ptr<const Analysis> analysis,
                      const QString &path, QPageSize::PageSizeId pageSize)
{
    PdfOptions options;
    options.pageSize = pageSize;
    options.annotated = QDateTime::currentDateTime();
    m_background.start(
        [article = std::move(article), analysis = std::move(analysis), options, path](const CancelToken &,
                                                                                      const Progress &) {
            return writeAnnotatedPdf(*article, *analysis, options, path).transform([&] { return path; });
        },
        [this](const Result<QString> &result) {
            if (result)
                Q_EMIT finished(*result);
            else
                Q_EMIT failed(result.error());
        });
}

} // namespace hearsay
