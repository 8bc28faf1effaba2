// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clibudgets.h"

#include "childprocess.h"
#include "newstext.h"

#include <QTemporaryFile>

namespace hearsay
{

namespace
{

void addMemory(std::vector<Budget> &budgets, const QString &what, qsizetype words, double limit)
{
    QTemporaryFile file;
    const QByteArray text = newsText(words).toUtf8();
    if (!file.open() || file.write(text) != text.size() || !file.flush())
        return;
    const auto cost = runChild(QStringLiteral(HEARSAY_CLI), {QStringLiteral("analyze"), QStringLiteral("--format"),
                                                             QStringLiteral("json"), file.fileName()});
    if (cost)
        budgets.push_back(
            {what, cost->peakMegabytes, limit, QStringLiteral("MB"), QStringLiteral("largest resident set")});
}

} // namespace

std::vector<Budget> cliBudgets(Effort effort)
{
    std::vector<Budget> budgets;
    addMemory(budgets, QStringLiteral("hearsay-cli: peak memory at 1,000 words"), 1000, 400);
    if (effort == Effort::Full)
        addMemory(budgets, QStringLiteral("hearsay-cli: peak memory at 100,000 words"), 100'000, 600);
    return budgets;
}

} // namespace hearsay
