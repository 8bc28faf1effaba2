// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <optional>

namespace hearsay
{

/// What an article's paragraphs are, and what its headline, by-line and date say.
struct Structure {
    std::vector<Part> parts; ///< in order, without overlap; one a paragraph, two for one that begins with a date line
    QString title;           ///< words of the headline; empty where there is none
    QString byline;          ///< as written; may be empty
    QString published;       ///< as written; may be empty
};

/// Tells headline, by-line, date line, sub-headings, lists and captions from body text by their form: length, place,
/// punctuation and set phrases. \a marked is what the page's own marks said (by start, without overlap); a paragraph
/// that they call anything but Body keeps that. When in doubt a paragraph is Body, for the analysis reads the body.
[[nodiscard]] Structure structureOf(const Text &text, const std::vector<Part> &marked = {});

/// Units that the date line at the beginning of \a paragraph takes, its dash included: “GENEVA, 3 May —”,
/// “KYIV, Ukraine (AP) –”. 0 where there is none.
[[nodiscard]] qsizetype dateLineLength(QStringView paragraph);

} // namespace hearsay
