// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace hearsay
{

/// Keeps the rows that hold every word looked for, in any order and any of the main line, the second line and the
/// speaker's name; and, where a speaker is given, only the rows of that one.
class WordsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words);
    /// The id of an entity (SpeakerRole); empty: all.
    void setSpeaker(const QString &entity);
    [[nodiscard]] const QString &speaker() const { return m_speaker; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QString m_speaker;
};

} // namespace hearsay
