// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/questions.h"

#include <QCoreApplication>

namespace hearsay
{

/// Asks by dialogs of the window, without an event loop of their own.
class Dialogs final : public Questions
{
    Q_DECLARE_TR_FUNCTIONS(hearsay::Dialogs)
public:
    void filesToOpen(QWidget *parent, std::function<void(const QStringList &)> then) override;
    void fileToSave(QWidget *parent, const QString &suggestion, std::function<void(const QString &)> then) override;
    void newName(QWidget *parent, const QString &name, std::function<void(const QString &)> then) override;
    void entity(QWidget *parent, const EntityQuestion &question,
                std::function<void(std::optional<EntityId>)> then) override;
};

} // namespace hearsay
