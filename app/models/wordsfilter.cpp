// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wordsfilter.h"

#include "models/roles.h"

#include <algorithm>

namespace hearsay
{

void WordsFilter::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void WordsFilter::setSpeaker(const QString &entity)
{
    m_speaker = entity;
    invalidateRowsFilter();
}

bool WordsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_speaker.isEmpty() && index.data(SpeakerRole).toString() != m_speaker)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString all = index.data(Qt::DisplayRole).toString() + u'\n' + index.data(DetailRole).toString() + u'\n' +
                        index.data(SpeakerNameRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace hearsay
