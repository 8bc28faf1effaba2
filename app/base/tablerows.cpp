// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tablerows.h"

namespace hearsay
{

std::vector<TableRow> tableLines(QByteArrayView table)
{
    std::vector<TableRow> rows;
    qsizetype number = 0;
    for (const QString &line : QString::fromUtf8(table).split(u'\n'))
        rows.push_back({++number, (line.endsWith(u'\r') ? line.chopped(1) : line).split(u'\t')});
    return rows;
}

std::vector<TableRow> tableRows(QByteArrayView table)
{
    std::vector<TableRow> rows = tableLines(table);
    std::erase_if(rows, [](const TableRow &row) {
        const QString &first = row.fields.front();
        return first.startsWith(u'#') || (row.fields.size() == 1 && first.trimmed().isEmpty());
    });
    return rows;
}

} // namespace hearsay
