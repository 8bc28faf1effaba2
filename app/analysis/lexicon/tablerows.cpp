// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lexicon/tablerows.h"

namespace hearsay
{

std::vector<TableRow> tableRows(const QByteArray &tsv)
{
    std::vector<TableRow> rows;
    qsizetype number = 0;
    for (const QString &line : QString::fromUtf8(tsv).split(u'\n')) {
        ++number;
        if (!line.isEmpty() && !line.startsWith(u'#'))
            rows.push_back({number, line.split(u'\t')});
    }
    return rows;
}

} // namespace hearsay
