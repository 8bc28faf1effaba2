// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"
#include "article/article.h"
#include "document/voices.h"

namespace hearsay
{

/// What a list of articles tells of one.
struct ArticleSummary {
    QString title;
    qsizetype words = 0;
    qsizetype statements = 0;
    qsizetype contradictions = 0;
    qsizetype notices = 0;
    std::vector<double> shares; ///< of the article's words in each voice's statements, by rank

    friend bool operator==(const ArticleSummary &, const ArticleSummary &) = default;
};

/// \a voices are those of the analysis.
[[nodiscard]] ArticleSummary summaryOf(const Article &article, const Analysis &analysis,
                                       const std::vector<Voice> &voices);

/// Words of a text: runs of letters and digits, with the apostrophes inside them.
[[nodiscard]] qsizetype wordCount(const Text &text);

} // namespace hearsay
