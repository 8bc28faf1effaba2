// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/correction.h"
#include "article/article.h"
#include "document/json/jsonwriter.h"

#include <QByteArray>

namespace hearsay
{

/// An article, what was found in it, and what a reader corrected of that, as one document. What was found stands as it
/// was found: corrected() lays the corrections over it.
struct AnalysisDocument {
    Article article;
    Analysis analysis;
    Corrections corrections = {};
};

/// The analysis document, version 1: JSON as `schema/analysis-1.schema.json` says, in UTF-8, with a line break at the
/// end. Ranges are half-open and count Unicode code points. JsonWriter::Layout::Line makes one line of it (JSON lines).
[[nodiscard]] QByteArray analysisJson(const Article &article, const Analysis &analysis,
                                      JsonWriter::Layout layout = JsonWriter::Layout::Lines);
/// The same with what a reader corrected.
[[nodiscard]] QByteArray analysisJson(const AnalysisDocument &document,
                                      JsonWriter::Layout layout = JsonWriter::Layout::Lines);

} // namespace hearsay
