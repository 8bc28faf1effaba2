// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysisbudgets.h"

#include "article/pastedtext.h"
#include "newstext.h"

namespace hearsay
{

namespace
{

/// Seconds a word of a text of about \a words words.
double secondsAWord(const Analyser &analyser, qsizetype words, int rounds)
{
    const QString text = newsText(words);
    const Article article = articleFromPlainText(text);
    const double taken = leastSeconds(rounds, [&] { (void)analyser.analyse(article); });
    return taken / double(text.simplified().count(u' ') + 1);
}

} // namespace

std::vector<Budget> analysisBudgets(const Analyser &analyser, Effort effort)
{
    const bool full = effort == Effort::Full;
    const double few = secondsAWord(analyser, full ? 1000 : 300, full ? 15 : 2);
    const double many = secondsAWord(analyser, full ? 100'000 : 3000, full ? 3 : 1);
    return {{QStringLiteral("analysis: time a word at 100,000 words"), many / few, 1.2, QStringLiteral("×"),
             QStringLiteral("that at 1,000 words, %1 µs of the processor").arg(QString::number(few * 1e6, 'f', 1))}};
}

} // namespace hearsay
