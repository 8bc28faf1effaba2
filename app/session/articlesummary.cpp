// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/articlesummary.h"

namespace hearsay
{

qsizetype wordCount(const Text &text)
{
    qsizetype words = 0;
    bool inside = false;
    for (const QChar ch : text.view()) {
        const bool letter = ch.isLetterOrNumber();
        words += letter && !inside ? 1 : 0;
        inside = letter || ch.isMark() || (inside && (ch == u'’' || ch == u'\''));
    }
    return words;
}

ArticleSummary summaryOf(const Article &article, const Analysis &analysis, const std::vector<Voice> &voices)
{
    ArticleSummary summary{article.title,
                           wordCount(article.text),
                           qsizetype(analysis.attributions.size()),
                           qsizetype(analysis.contradictions.size()),
                           qsizetype(analysis.notices.size()),
                           {}};
    for (const Voice &voice : voices)
        summary.shares.push_back(voice.share);
    return summary;
}

} // namespace hearsay
