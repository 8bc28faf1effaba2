// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolbar.h"

#include "actions.h"
#include "widgets/findfield.h"
#include "widgets/icons.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace hearsay
{

Toolbar::Toolbar(const Actions &actions, QWidget *parent)
    : QToolBar(tr("Toolbar"), parent), m_actions(actions), m_find(new FindField(this))
{
    setObjectName(QStringLiteral("toolbar"));
    setAccessibleName(tr("Toolbar"));
    setMovable(false);
    setIconSize({16, 16});
    setContextMenuPolicy(Qt::PreventContextMenu);
    addButton(actions.open, "openButton");
    addButton(actions.paste, "pasteButton");
    addSeparator();
    addButton(actions.previousArticle, "previousButton");
    addButton(actions.nextArticle, "nextButton");
    addSeparator();
    addButton(actions.showSpeakers, "speakersButton");
    addButton(actions.showContradictions, "contradictionsButton");
    addButton(actions.showNotices, "noticesButton");
    addButton(actions.showClaims, "claimsButton");
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    addWidget(m_find);
    addSizeButton(actions);
    addButton(actions.toggleDark, "themeButton");
    addButton(actions.exportPdf, "exportButton")->setProperty("filled", true);
}

QToolButton *Toolbar::addButton(QAction *action, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::StrongFocus);
    const QString words = QString(action->text()).remove(u'&').remove(u'…');
    button->setAccessibleName(words);
    action->setToolTip(tr("%1 (%2)", "what a button does, its keys")
                           .arg(words, action->shortcut().toString(QKeySequence::NativeText)));
    addWidget(button);
    return button;
}

QToolButton *Toolbar::addSizeButton(const Actions &actions)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("sizeButton"));
    button->setText(tr("Aa", "button for the size of the text"));
    button->setToolTip(tr("Size of the text"));
    button->setAccessibleName(tr("Size of the text"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    menu->addActions({actions.larger, actions.smaller, actions.usualSize});
    button->setMenu(menu);
    addWidget(button);
    return button;
}

void Toolbar::setTheme(const ReaderTheme &theme)
{
    m_actions.previousArticle->setIcon(icon(QStringLiteral("previous"), theme.ink));
    m_actions.nextArticle->setIcon(icon(QStringLiteral("next"), theme.ink));
    m_actions.toggleDark->setIcon(icon(QStringLiteral("theme"), theme.ink));
}

} // namespace hearsay
