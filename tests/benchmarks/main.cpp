// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysisbudgets.h"
#include "clibudgets.h"
#include "language/languagemodel.h"
#include "languagebudgets.h"
#include "pdfbudgets.h"
#ifdef HEARSAY_BENCH_WINDOW
#include "windowbudgets.h"
#endif

#include <QCommandLineParser>
#include <QGuiApplication>

#include <cstdio>

using namespace hearsay;

namespace
{

void append(std::vector<Budget> &all, std::vector<Budget> more)
{
    std::ranges::move(more, std::back_inserter(all));
}

} // namespace

/// Measures the budgets of time and memory and prints each beside its limit.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("json"), QStringLiteral("Print JSON instead of a table.")});
    parser.addOption(
        {QStringLiteral("quick"), QStringLiteral("Small texts and few rounds: shows only that it works.")});
    parser.process(application);
    const Effort effort = parser.isSet(QStringLiteral("quick")) ? Effort::Quick : Effort::Full;

    const auto analyser = Analyser::make();
    if (!analyser) {
        std::fprintf(stderr, "hearsay_bench: %s\n", qUtf8Printable(analyser.error().text));
        return 1;
    }
    std::vector<Budget> budgets;
    append(budgets, analysisBudgets(**analyser, effort));
    append(budgets, cliBudgets(effort));
    append(budgets, pdfBudgets(**analyser, effort));
#ifdef HEARSAY_BENCH_WINDOW
    append(budgets, windowBudgets(effort));
#endif
    for (const QString &size : {QStringLiteral("quick"), QStringLiteral("careful")})
        append(budgets, languageBudgets(LanguageModel::folderOf(size), effort));
    const QByteArray out = parser.isSet(QStringLiteral("json")) ? jsonOf(budgets) : tableOf(budgets).toUtf8();
    std::fwrite(out.constData(), 1, size_t(out.size()), stdout);
    return 0;
}
