// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingsmodel.h"

namespace hearsay
{

void FindingsModel::setFindings(const Findings &findings)
{
    beginResetModel();
    m_findings = findings;
    m_ranks.clear();
    for (const Voice &voice : m_findings.voices)
        m_ranks.insert(voice.entity, int(voice.rank));
    prepare();
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_findings.analysis ? 0 : countRows();
}

QModelIndex FindingsModel::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (idAt(row) == id)
            return index(row);
    return {};
}

int FindingsModel::voiceRank(const std::optional<EntityId> &speaker) const
{
    return speaker ? m_ranks.value(*speaker, -1) : -1;
}

} // namespace hearsay
