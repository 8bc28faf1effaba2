// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"
#include "article/article.h"
#include "base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QPageSize>

namespace hearsay
{

struct PdfOptions {
    QPageSize::PageSizeId pageSize = QPageSize::A4;
    QDateTime annotated;     ///< when, shown in the running head; not shown where it is invalid
    QByteArray attachment;   ///< the analysis document, attached as analysis.json; none where empty
    bool annotations = true; ///< false leaves the marks and the index out: the plain article, to measure against
};

/// The article as read, the voices lane beside it, a Highlight annotation (ISO 32000-2, 12.5.6.10) with an appearance
/// of its own for every statement (author: speaker; contents: kind, certainty, reason), a Squiggly one for every
/// notice, bookmarks, and index pages of speakers, contradictions, statements and notices with links. Needs a
/// QGuiApplication for the fonts; any platform plug-in will do. Error Malformed tells what the PDF library said.
[[nodiscard]] Result<QByteArray> annotatedPdf(const Article &article, const Analysis &analysis,
                                              const PdfOptions &options = {});

/// Writes it to \a path, whole or not at all. Error Unwritable names the path.
[[nodiscard]] Result<void> writeAnnotatedPdf(const Article &article, const Analysis &analysis,
                                             const PdfOptions &options, const QString &path);

} // namespace hearsay
