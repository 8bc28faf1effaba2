// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysisbudgets.h"

#include "article/pastedtext.h"
#include "newstext.h"

namespace hearsay
{

namespace
{

/// Seconds a word where \a words words of news are analysed in articles of \a each words.
double secondsAWord(const Analyser &analyser, qsizetype words, qsizetype each, int rounds)
{
    std::vector<Article> articles;
    qsizetype count = 0;
    for (const QString &text : newsTexts(words, each)) {
        articles.push_back(articleFromPlainText(text));
        count += text.simplified().count(u' ') + 1;
    }
    const double taken = leastSeconds(rounds, [&] {
        for (const Article &article : articles)
            (void)analyser.analyse(article);
    });
    return taken / double(count);
}

} // namespace

std::vector<Budget> analysisBudgets(const Analyser &analyser, Effort effort)
{
    const bool full = effort == Effort::Full;
    const qsizetype words = full ? 100'000 : 3000;
    const int rounds = full ? 5 : 1;
    // The same words both times: only the length of the articles differs.
    const double few = secondsAWord(analyser, words, full ? 1000 : 300, rounds);
    const double many = secondsAWord(analyser, words, words, rounds);
    return {
        {QStringLiteral("analysis: time a word at 100,000 words"), many / few, 1.2, QStringLiteral("×"),
         QStringLiteral("the same words in articles of 1,000, %1 µs each").arg(QString::number(few * 1e6, 'f', 1))}};
}

} // namespace hearsay
