// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/articleassembly.h"

#include <QStringView>

namespace hearsay
{

class PageWriter;

/// How much of a page is read.
enum class HypertextScope {
    Article, ///< its article alone; what stands beside it is left out, with a remark
    Whole,   ///< all that it shows, as of a piece that a reader copied
};

/// Reads HTML (gumbo: the HTML5 parsing algorithm, so any input makes a tree) as a page: paragraphs, headings, lists
/// and captions as such; scripts, styles and pictures left out, the latter with a remark.
[[nodiscard]] Page readHypertext(QStringView html, HypertextScope scope = HypertextScope::Article);

/// Writes the text of a piece of HTML to \a writer, in its open block where the piece has none of its own.
void writeHypertext(QStringView html, PageWriter &writer);

/// What HTML's character reference stands for: “&eacute;” is é. Returned as written where there is none of that name.
[[nodiscard]] QString decodedReference(QStringView reference);

/// The encoding that the first kilobyte of an HTML file names for itself; empty where it names none.
[[nodiscard]] QByteArray declaredEncoding(QByteArrayView html);

} // namespace hearsay
