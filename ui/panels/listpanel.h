// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wordsfilter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace hearsay
{

class RowDelegate;

/// A list of findings or articles with a field that narrows it, and a sentence where there is nothing to list.
class ListPanel final : public QWidget
{
    Q_OBJECT
public:
    struct Words {
        QString name;   ///< what an assistive program calls the list
        QString filter; ///< what stands in the empty field
        QString empty;  ///< shown where the model has no rows
    };

    /// \a delegate becomes the panel's own.
    ListPanel(QAbstractItemModel &model, RowDelegate *delegate, const Words &words, QWidget *parent = nullptr);

    [[nodiscard]] QListView *view() { return m_view; }
    [[nodiscard]] QLineEdit *filterField() { return m_field; }
    [[nodiscard]] WordsFilter &filter() { return m_filter; }
    [[nodiscard]] RowDelegate *delegate() { return m_delegate; }

    /// Makes the row with this id the current one and brings it into sight, without telling of it as activated. None is
    /// current where there is no such row or it is filtered out.
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;
    void setEmptyWords(const QString &words);
    /// The field to narrow the list is there from so many rows on.
    void setFilterThreshold(int rows);
    /// Room on both sides of the rows.
    void setListMargin(int margin);
    /// Says what else narrows the list (“Only Dana Whitlock”), with a button to end it; empty: nothing does.
    void setNarrowing(const QString &words);

Q_SIGNALS:
    /// The reader chose a row, by pointer or by key.
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void refreshEmpty();

    WordsFilter m_filter;
    RowDelegate *m_delegate;
    QWidget *m_above; ///< holds what narrows the list
    QLineEdit *m_field;
    QListView *m_view;
    QVBoxLayout *m_rows;
    QLabel *m_empty;
    QPushButton *m_narrowing;
    int m_threshold = 0;
    bool m_quiet = false;
};

} // namespace hearsay
