// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"
#include "article/article.h"
#include "document/json/jsonwriter.h"

#include <QByteArray>

namespace hearsay
{

/// An article and what was found in it, as one document.
struct AnalysisDocument {
    Article article;
    Analysis analysis;
};

/// The analysis document, version 1: JSON as `schema/analysis-1.schema.json` says, in UTF-8, with a line break at the
/// end. Ranges are half-open and count Unicode code points. JsonWriter::Layout::Line makes one line of it (JSON lines).
[[nodiscard]] QByteArray analysisJson(const Article &article, const Analysis &analysis,
                                      JsonWriter::Layout layout = JsonWriter::Layout::Lines);

} // namespace hearsay
