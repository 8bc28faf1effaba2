// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace hearsay
{

/// A line of a table in UTF-8 whose columns are parted by tabs.
struct TableRow {
    qsizetype line = 0; ///< from 1
    QStringList fields; ///< one at least; without the line's end, \n or \r\n
};

/// All lines of a table, for one whose empty lines and comments mean something.
[[nodiscard]] std::vector<TableRow> tableLines(QByteArrayView table);

/// The lines of a lexicon that are neither blank nor comments (“#”).
[[nodiscard]] std::vector<TableRow> tableRows(QByteArrayView table);

} // namespace hearsay
