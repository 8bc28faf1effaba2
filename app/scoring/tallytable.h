// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <vector>

namespace hearsay
{

/// How often things of each name were right in each of some ways: statements by the rule that found them, and of those
/// the ones whose words, source and speaker are right.
class TallyTable final
{
public:
    struct Row {
        qsizetype all = 0;
        std::vector<qsizetype> right; ///< for each of the table's ways

        friend bool operator==(const Row &, const Row &) = default;
    };

    /// \a name is the table's, one word a row is told by (“rule”); \a all says what is counted (“reported”), \a ways in
    /// what it can be right. The share of a way is one of all, that of the last \a ofFirst ways one of those right in
    /// the first way.
    TallyTable(QString name, QString all, QStringList ways, qsizetype ofFirst = 0);

    /// One more thing of the row \a name; \a right in the order of ways().
    void add(const QString &name, std::initializer_list<bool> right);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &all() const { return m_all; }
    [[nodiscard]] const QStringList &ways() const { return m_ways; }
    /// The share of \a row that is right in way number \a way; 0 where it would be one of nothing.
    [[nodiscard]] double share(const Row &row, qsizetype way) const;
    /// By name.
    [[nodiscard]] const QMap<QString, Row> &rows() const { return m_rows; }

private:
    QString m_name;
    QString m_all;
    QStringList m_ways;
    qsizetype m_ofFirst;
    QMap<QString, Row> m_rows;
};

} // namespace hearsay
