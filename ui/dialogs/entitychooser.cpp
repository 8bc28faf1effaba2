// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/entitychooser.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearsay
{

EntityChooser::EntityChooser(const EntityQuestion &question, QWidget *parent)
    : QDialog(parent), m_field(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("entityChooser"));
    setWindowTitle(question.title);
    resize(380, 420);
    m_field->setObjectName(QStringLiteral("entityField"));
    m_field->setPlaceholderText(tr("Type to narrow the list"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setObjectName(QStringLiteral("entityList"));
    m_list->setAccessibleName(question.words);
    for (const Entity *entity : question.offered)
        addRow(entity->name, entity->id.value);
    if (!question.nobody.isEmpty())
        addRow(question.nobody, {});
    m_list->setCurrentRow(0);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_choose = buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
    m_choose->setProperty("filled", true);
    m_choose->setDefault(true);
    m_choose->setEnabled(m_list->count() > 0);
    auto *layout = new QVBoxLayout(this);
    auto *label = new QLabel(question.words, this);
    label->setWordWrap(true);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_field, &QLineEdit::textChanged, this, &EntityChooser::narrow);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &EntityChooser::take);
    connect(buttons, &QDialogButtonBox::accepted, this, &EntityChooser::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void EntityChooser::addRow(const QString &name, const QString &id)
{
    auto *item = new QListWidgetItem(name, m_list);
    item->setData(Qt::UserRole, id);
    item->setSizeHint({0, 28});
}

void EntityChooser::narrow(const QString &words)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = m_list->item(row)->text().contains(words, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
    m_choose->setEnabled(first >= 0);
}

void EntityChooser::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    const QString id = item->data(Qt::UserRole).toString();
    accept();
    Q_EMIT chosen(id.isEmpty() ? std::nullopt : std::optional(EntityId{id}));
}

} // namespace hearsay
