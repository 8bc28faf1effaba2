// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "document/pdf/appearance.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace hearsay
{

/// A text markup annotation on one page.
struct MarkupAnnotation {
    enum class Kind { Highlight, Squiggly };
    Kind kind = Kind::Highlight;
    int page = 0;
    Appearance look;
    QString id; ///< unique on its page
    QString author;
    QString subject;
    QString contents;
};

/// A link inside the document. Rectangle and height in PDF user space.
struct PageLink {
    int page = 0;
    QRectF rect;
    int targetPage = 0;
    qreal targetTop = 0;
};

struct Bookmark {
    QString title;
    int page = 0;
    qreal top = 0;
};

/// What is added to a PDF that has its pages already.
struct PdfAdditions {
    std::vector<MarkupAnnotation> annotations;
    std::vector<PageLink> links;
    std::vector<Bookmark> bookmarks;
    QByteArray attachment; ///< JSON; none where empty
    QDateTime made;
    QString author; ///< of the document; none where empty
};

/// \a pdf with the additions. Error Malformed: the PDF library could not read or write it.
[[nodiscard]] Result<QByteArray> withAdditions(const QByteArray &pdf, const PdfAdditions &additions);

} // namespace hearsay
