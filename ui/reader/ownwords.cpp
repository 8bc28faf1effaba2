// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ownwords.h"

#include "reader/articleview.h"

#include <algorithm>

namespace hearsay
{

namespace
{

qsizetype countWords(QStringView text)
{
    qsizetype words = 0;
    bool inside = false;
    for (const QChar ch : text) {
        const bool letter = ch.isLetterOrNumber() || (inside && (ch == u'’' || ch == u'\'' || ch == u'-'));
        words += letter && !inside ? 1 : 0;
        inside = letter;
    }
    return words;
}

} // namespace

QString ownWords(const Article &article)
{
    constexpr qsizetype wordsAMinute = 230;
    const qsizetype words = countWords(article.text.view());
    const auto minutes = int((words + wordsAMinute - 1) / wordsAMinute);
    QStringList parts;
    if (!article.published.isEmpty() &&
        !article.text.view().first(std::min<qsizetype>(400, article.text.size())).contains(article.published))
        parts.append(article.published);
    if (words > 0) {
        parts.append(words == 1 ? ArticleView::tr("1 word") : ArticleView::tr("%L1 words").arg(words));
        parts.append(minutes == 1 ? ArticleView::tr("read in 1 minute")
                                  : ArticleView::tr("read in %L1 minutes").arg(minutes));
    }
    // A line is broken between the parts, never within one.
    for (QString &part : parts)
        part.replace(u' ', QChar(QChar::Nbsp));
    return parts.join(QStringLiteral(" · "));
}

QString withFiguresKept(QString words)
{
    for (qsizetype i = 1; i < words.size(); ++i)
        if (words[i] == u' ' && words[i - 1].isDigit())
            words[i] = QChar(QChar::Nbsp);
    return words;
}

} // namespace hearsay
