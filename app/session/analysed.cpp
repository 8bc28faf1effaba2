// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/analysed.h"

#include "document/marks.h"

namespace hearsay
{

Analysed analysed(const Article &article, Analysis analysis)
{
    return analysed(article, std::move(analysis), quotationsIn(article.text));
}

Analysed analysed(const Article &article, Analysis analysis, TextSpans quotations)
{
    std::vector<Voice> voices = voicesOf(article.text, analysis);
    ArticleSummary summary = summaryOf(article, analysis, voices);
    return {std::make_shared<const Analysis>(std::move(analysis)), std::move(voices), std::move(summary),
            std::move(quotations)};
}

} // namespace hearsay
