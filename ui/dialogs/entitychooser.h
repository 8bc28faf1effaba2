// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/questions.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace hearsay
{

/// A list of entities to choose one from, narrowed by typing.
class EntityChooser final : public QDialog
{
    Q_OBJECT
public:
    explicit EntityChooser(const EntityQuestion &question, QWidget *parent = nullptr);

Q_SIGNALS:
    /// nullopt: nobody.
    void chosen(std::optional<hearsay::EntityId> entity);

private:
    void addRow(const QString &name, const QString &id);
    void narrow(const QString &words);
    void take();

    QLineEdit *m_field;
    QListWidget *m_list;
    QPushButton *m_choose;
};

} // namespace hearsay
