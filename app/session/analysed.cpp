// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/analysed.h"

namespace hearsay
{

Analysed analysed(const Article &article, Analysis analysis)
{
    std::vector<Voice> voices = voicesOf(article.text, analysis);
    ArticleSummary summary = summaryOf(article, analysis, voices);
    return {std::make_shared<const Analysis>(std::move(analysis)), std::move(voices), std::move(summary)};
}

} // namespace hearsay
