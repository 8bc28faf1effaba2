// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace hearsay
{

/// A line of a tab-separated lexicon.
struct TableRow {
    qsizetype line = 0; ///< from 1
    QStringList fields; ///< one at least
};

/// The lines of a lexicon in UTF-8 that are neither empty nor comments (“#”).
[[nodiscard]] std::vector<TableRow> tableRows(const QByteArray &tsv);

} // namespace hearsay
