// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

namespace hearsay
{

/// A page as a reader of some format took it.
struct Page {
    QString text;
    ParagraphRule rule = ParagraphRule::Detect;
    std::vector<Part> marked; ///< what the format's own marks say, by start; plain text has none
    QString title;            ///< what the page says of itself besides its text (front matter, <title>); may be empty
    QString byline;
    QString published;
    QString language;
    QStringList remarks; ///< what of the page was left out or read in another way
};

/// Makes the article of a page: tells its parts, and takes for its title the headline, else what the page says, else
/// the origin's file name, else its first words.
[[nodiscard]] Article assembleArticle(Page page, Origin origin, ReadingReport report = {});

} // namespace hearsay
