// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"

#include <QProcess>
#include <QTemporaryFile>

namespace hearsay
{

namespace
{

constexpr int patienceMs = 300'000;

} // namespace

std::optional<ProcessCost> runChild(const QString &program, const QStringList &arguments)
{
    QTemporaryFile report;
    if (!report.open())
        return std::nullopt;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(HEARSAY_BENCH_COST), QStringList{report.fileName(), program} + arguments);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    const QList<QByteArray> figures = report.readAll().simplified().split(' ');
    if (figures.size() != 3)
        return std::nullopt;
    return ProcessCost{figures[0].toDouble(), figures[1].toDouble(), figures[2].toDouble() / 1e6,
                       process.readAllStandardOutput()};
}

} // namespace hearsay
