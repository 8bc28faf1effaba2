// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/palette/readertheme.h"

#include <QToolBar>

class QToolButton;

namespace hearsay
{

class Actions;
class FindField;

/// Text and few icons: open and paste, the neighbours, what is marked, find, size and look.
class Toolbar final : public QToolBar
{
    Q_OBJECT
public:
    explicit Toolbar(const Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] FindField *findField() { return m_find; }
    void setTheme(const ReaderTheme &theme);

private:
    QToolButton *addButton(QAction *action, const char *name);
    QToolButton *addSizeButton(const Actions &actions);

    const Actions &m_actions;
    FindField *m_find;
};

} // namespace hearsay
