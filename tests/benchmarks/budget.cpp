// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "budget.h"

#include "document/json/jsonwriter.h"

#include <ctime>

namespace hearsay
{

namespace
{

QString figure(double value, const QString &unit)
{
    const int digits = unit == QStringLiteral("×") ? 2 : value < 10 ? 1 : 0;
    return QString::number(value, 'f', digits) + u' ' + unit;
}

} // namespace

QString tableOf(const std::vector<Budget> &budgets)
{
    qsizetype width = 4;
    for (const Budget &budget : budgets)
        width = std::max(width, budget.what.size());
    QString table = QStringLiteral("%1  %2  %3\n")
                        .arg(QStringLiteral("what").leftJustified(width), QStringLiteral("measured").rightJustified(10),
                             QStringLiteral("at most").rightJustified(10));
    for (const Budget &budget : budgets)
        table += QStringLiteral("%1  %2  %3  %4  %5\n")
                     .arg(budget.what.leftJustified(width), figure(budget.measured, budget.unit).rightJustified(10),
                          figure(budget.limit, budget.unit).rightJustified(10),
                          budget.isKept() ? QStringLiteral("kept") : QStringLiteral("OVER"), budget.beside);
    return table;
}

QByteArray jsonOf(const std::vector<Budget> &budgets)
{
    JsonWriter json(JsonWriter::Layout::Lines);
    json.beginObject();
    json.key("budgets");
    json.beginArray();
    for (const Budget &budget : budgets) {
        json.beginObject(JsonWriter::Layout::Line);
        json.member("what", budget.what);
        json.member("measured", budget.measured);
        json.member("limit", budget.limit);
        json.member("unit", budget.unit);
        json.member("kept", budget.isKept());
        json.member("beside", budget.beside);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take() + '\n';
}

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

} // namespace hearsay
