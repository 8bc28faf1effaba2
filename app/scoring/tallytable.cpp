// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/tallytable.h"

namespace hearsay
{

TallyTable::TallyTable(QString name, QString all, QStringList ways, qsizetype ofFirst)
    : m_name(std::move(name)), m_all(std::move(all)), m_ways(std::move(ways)), m_ofFirst(ofFirst)
{
}

void TallyTable::add(const QString &name, std::initializer_list<bool> right)
{
    Q_ASSERT(std::ssize(right) == m_ways.size());
    Row &row = m_rows[name];
    row.right.resize(right.size());
    ++row.all;
    auto count = row.right.begin();
    for (const bool one : right)
        *count++ += one ? 1 : 0;
}

double TallyTable::share(const Row &row, qsizetype way) const
{
    const qsizetype of = way < m_ways.size() - m_ofFirst ? row.all : row.right.front();
    return of > 0 ? double(row.right[size_t(way)]) / double(of) : 0;
}

} // namespace hearsay
