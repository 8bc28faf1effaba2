// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowbudgets.h"

#include "childprocess.h"
#include "clock.h"
#include "newstext.h"

#include <QTemporaryDir>

#include <algorithm>

namespace hearsay
{

namespace
{

const QString bareWindow = QStringLiteral(HEARSAY_BENCH_BARE);
const QString readerWindow = QStringLiteral(HEARSAY_BENCH_WINDOW);

/// The articles that the windows open.
class Files
{
public:
    Files(qsizetype fewWords, qsizetype manyWords)
        : small(write(QStringLiteral("small.txt"), fewWords)), large(write(QStringLiteral("large.txt"), manyWords))
    {
    }

private:
    QTemporaryDir m_folder;
    QString write(const QString &name, qsizetype words) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(newsText(words).toUtf8()) > 0 ? file.fileName()
                                                                                           : QString();
    }

public:
    const QString small;
    const QString large;
};

/// The figures of the last line that a child printed; empty where it failed.
std::vector<double> lastFigures(const std::optional<ProcessCost> &cost)
{
    std::vector<double> figures;
    if (!cost)
        return figures;
    for (const QByteArray &figure : cost->output.trimmed().split('\n').constLast().split(' '))
        figures.push_back(figure.toDouble());
    return figures;
}

/// What it takes from before a program is run until its window is painted.
struct StartCost {
    double wallSeconds = 0;
    double processorSeconds = 0; ///< of the whole run, which ends there
};

/// nullopt where the program failed.
std::optional<StartCost> startCost(const QString &program, const QStringList &arguments)
{
    const double begun = steadySeconds();
    const auto cost = runChild(program, arguments);
    const std::vector<double> painted = lastFigures(cost);
    if (painted.size() != 1)
        return std::nullopt;
    return StartCost{painted.front() - begun, cost->processorSeconds};
}

void keepLeast(std::optional<double> &least, std::optional<double> value)
{
    if (value)
        least = least ? std::min(*least, *value) : *value;
}

void keepLeast(std::optional<StartCost> &least, std::optional<StartCost> value)
{
    if (least && value)
        least = {std::min(least->wallSeconds, value->wallSeconds),
                 std::min(least->processorSeconds, value->processorSeconds)};
    else if (value)
        least = value;
}

void addStart(std::vector<Budget> &budgets, const Files &files, int rounds)
{
    std::optional<StartCost> bare;
    std::optional<StartCost> reader;
    // In turn, so that what else the machine does falls on both.
    for (int round = 0; round < rounds; ++round) {
        keepLeast(bare, startCost(bareWindow, {files.small}));
        keepLeast(reader, startCost(readerWindow, {QStringLiteral("start"), files.small}));
    }
    if (!bare || !reader)
        return;
    budgets.push_back({QStringLiteral("window: start to a painted article of 1,000 words"),
                       reader->wallSeconds / bare->wallSeconds, 3, QStringLiteral("×"),
                       QStringLiteral("a bare Qt Widgets window with the same text, %1 ms; in processor time %2 ×")
                           .arg(QString::number(qRound(bare->wallSeconds * 1000)),
                                QString::number(reader->processorSeconds / bare->processorSeconds, 'f', 2))});
}

void addOpening(std::vector<Budget> &budgets, const Files &files, int rounds)
{
    std::optional<double> bare;
    std::optional<double> reader;
    for (int round = 0; round < rounds; ++round) {
        const auto bareFigures = lastFigures(runChild(bareWindow, {files.small, files.large}));
        const auto readerFigures =
            lastFigures(runChild(readerWindow, {QStringLiteral("open"), files.small, files.large}));
        keepLeast(bare, bareFigures.size() == 1 ? std::optional(bareFigures.front()) : std::nullopt);
        keepLeast(reader, readerFigures.size() == 1 ? std::optional(readerFigures.front()) : std::nullopt);
    }
    if (bare && reader)
        budgets.push_back({QStringLiteral("window: text on screen after opening 100,000 words"), *reader * 1000, 300,
                           QStringLiteral("ms"),
                           QStringLiteral("%1 × the bare window").arg(QString::number(*reader / *bare, 'f', 2))});
}

void addHold(std::vector<Budget> &budgets, const Files &files)
{
    const auto cost = runChild(readerWindow, {QStringLiteral("work"), files.large});
    const std::vector<double> figures = lastFigures(cost);
    if (figures.size() != 3)
        return;
    budgets.push_back({QStringLiteral("window: hold of the GUI thread while 100,000 words are analysed and scrolled"),
                       figures[0] * 1000, 16, QStringLiteral("ms"),
                       QStringLiteral("99.9th percentile of %1 events; the longest %2 ms")
                           .arg(QString::number(figures[2]), QString::number(figures[1] * 1000, 'f', 1))});
    budgets.push_back({QStringLiteral("window: peak memory at 100,000 words"), cost->peakMegabytes, 700,
                       QStringLiteral("MB"), QStringLiteral("largest resident set")});
}

void addMemory(std::vector<Budget> &budgets, const Files &files)
{
    if (const auto cost = runChild(readerWindow, {QStringLiteral("rest"), files.small}))
        budgets.push_back({QStringLiteral("window: peak memory at 1,000 words"), cost->peakMegabytes, 450,
                           QStringLiteral("MB"), QStringLiteral("largest resident set")});
}

} // namespace

std::vector<Budget> windowBudgets(Effort effort)
{
    const bool full = effort == Effort::Full;
    const Files files(1000, full ? 100'000 : 3000);
    std::vector<Budget> budgets;
    addStart(budgets, files, full ? 9 : 1);
    if (full)
        addOpening(budgets, files, 5);
    if (full)
        addHold(budgets, files);
    addMemory(budgets, files);
    return budgets;
}

} // namespace hearsay
