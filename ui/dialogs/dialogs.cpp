// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialogs.h"

#include "dialogs/entitychooser.h"

#include <QFileDialog>
#include <QInputDialog>

namespace hearsay
{

void Dialogs::filesToOpen(QWidget *parent, std::function<void(const QStringList &)> then)
{
    auto *dialog = new QFileDialog(parent, tr("Open Articles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Articles (*.txt *.text *.md *.markdown *.html *.htm)"), tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(then));
    dialog->open();
}

void Dialogs::fileToSave(QWidget *parent, const QString &suggestion, std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(parent, tr("Export PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF documents (*.pdf)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void Dialogs::newName(QWidget *parent, const QString &name, std::function<void(const QString &)> then)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename"));
    dialog->setLabelText(tr("What should the name be?"));
    dialog->setTextValue(name);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, std::move(then));
    dialog->open();
}

void Dialogs::entity(QWidget *parent, const EntityQuestion &question, std::function<void(std::optional<EntityId>)> then)
{
    auto *dialog = new EntityChooser(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &EntityChooser::chosen, parent, std::move(then));
    dialog->open();
}

} // namespace hearsay
