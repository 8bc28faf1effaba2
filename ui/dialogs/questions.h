// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace hearsay
{

/// A choice among entities.
struct EntityQuestion {
    QString title;
    QString words; ///< what is asked
    std::vector<const Entity *> offered;
    QString nobody; ///< what “nobody” is called; empty: it is not offered
};

/// What the window asks its reader. Each question comes back at once and calls \a then with the answer later, or never
/// where the reader thinks better of it. Another one can stand in its place, so that nobody need be there.
class Questions
{
public:
    virtual ~Questions() = default;
    virtual void filesToOpen(QWidget *parent, std::function<void(const QStringList &)> then) = 0;
    virtual void fileToSave(QWidget *parent, const QString &suggestion, std::function<void(const QString &)> then) = 0;
    virtual void newName(QWidget *parent, const QString &name, std::function<void(const QString &)> then) = 0;
    /// nullopt is “nobody”.
    virtual void entity(QWidget *parent, const EntityQuestion &question,
                        std::function<void(std::optional<EntityId>)> then) = 0;
};

} // namespace hearsay
