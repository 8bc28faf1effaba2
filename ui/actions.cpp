// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace hearsay
{

Actions::Actions(QObject *parent) : QObject(parent), themeGroup(new QActionGroup(this))
{
    makeFile();
    makeEdit();
    makeView();
    makeGo();
    quality = add("quality", tr("&How Good Is It?"));
    about = add("about", tr("&About Hearsay"));
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add("aboutQt", tr("About &Qt"));
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

QAction *Actions::add(const char *name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    return action;
}

QAction *Actions::addToggle(const char *name, const QString &text, const QKeySequence &key)
{
    QAction *action = add(name, text, key);
    action->setCheckable(true);
    action->setChecked(true);
    return action;
}

void Actions::makeFile()
{
    open = add("open", tr("&Open…"), QKeySequence::Open);
    open->setIconText(tr("Open"));
    paste = add("paste", tr("&Paste as Article"), QKeySequence::Paste);
    paste->setIconText(tr("Paste"));
    clearRecent = add("clearRecent", tr("&Clear This List"));
    exportPdf = add("exportPdf", tr("&Export PDF…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    exportPdf->setIconText(tr("Export PDF"));
    cancel = add("cancel", tr("&Cancel the Analysis"), QKeySequence(Qt::CTRL | Qt::Key_Period));
    quit = add("quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeEdit()
{
    undo = add("undo", tr("&Undo"), QKeySequence::Undo);
    redo = add("redo", tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    copy = add("copy", tr("&Copy"), QKeySequence::Copy);
    selectAll = add("selectAll", tr("Select &All"), QKeySequence::SelectAll);
    find = add("find", tr("&Find in Article"), QKeySequence::Find);
    findNext = add("findNext", tr("Find &Next"), QKeySequence(Qt::Key_F3));
    findPrevious = add("findPrevious", tr("Find &Previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    changeSpeaker = add("changeSpeaker", tr("Change the &Speaker…"), QKeySequence(Qt::CTRL | Qt::Key_E));
}

void Actions::makeView()
{
    showSpeakers = addToggle("showSpeakers", tr("Mark &Speakers"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_1));
    showSpeakers->setIconText(tr("Speakers"));
    showClaims = addToggle("showClaims", tr("Mark &Claims"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_2));
    showClaims->setIconText(tr("Claims"));
    showContradictions =
        addToggle("showContradictions", tr("Mark C&ontradictions"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_3));
    showContradictions->setIconText(tr("Contradictions"));
    showNotices = addToggle("showNotices", tr("Mark &Notices"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_4));
    showNotices->setIconText(tr("Notices"));
    larger = add("larger", tr("&Larger Text"), QKeySequence::ZoomIn);
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smaller = add("smaller", tr("S&maller Text"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    usualSize = add("usualSize", tr("&Usual Size"), QKeySequence(Qt::CTRL | Qt::Key_0));
    toggleDark = add("toggleDark", tr("Switch between Light and &Dark"), QKeySequence(Qt::CTRL | Qt::Key_D));
    articleList = addToggle("articleList", tr("List of &Articles"), QKeySequence(Qt::Key_F9));
    findingsList = addToggle("findingsList", tr("&Findings"), QKeySequence(Qt::SHIFT | Qt::Key_F9));
    fullScreen = addToggle("fullScreen", tr("F&ull Screen"), QKeySequence(Qt::Key_F11));
    fullScreen->setChecked(false);
}

void Actions::makeGo()
{
    previousArticle = add("previousArticle", tr("&Previous Article"), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    nextArticle = add("nextArticle", tr("&Next Article"), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    nextStatement = add("nextStatement", tr("Next &Statement"), QKeySequence(Qt::ALT | Qt::Key_Down));
    previousStatement = add("previousStatement", tr("Previous Statement"), QKeySequence(Qt::ALT | Qt::Key_Up));
    nextOfSpeaker =
        add("nextOfSpeaker", tr("Next Statement of &This Speaker"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down));
    previousOfSpeaker = add("previousOfSpeaker", tr("Previous Statement of This Speaker"),
                            QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up));
    nextClaim = add("nextClaim", tr("Next C&laim"), QKeySequence(Qt::Key_F7));
    previousClaim = add("previousClaim", tr("Previous Claim"), QKeySequence(Qt::SHIFT | Qt::Key_F7));
    nextContradiction = add("nextContradiction", tr("Next &Contradiction"), QKeySequence(Qt::Key_F4));
    previousContradiction =
        add("previousContradiction", tr("Previous Contradiction"), QKeySequence(Qt::SHIFT | Qt::Key_F4));
    nextNotice = add("nextNotice", tr("Next N&otice"), QKeySequence(Qt::Key_F8));
    previousNotice = add("previousNotice", tr("Previous Notice"), QKeySequence(Qt::SHIFT | Qt::Key_F8));
    antecedent = add("antecedent", tr("&Whom the Pronoun Stands For"), QKeySequence(Qt::CTRL | Qt::Key_J));
    goToArticles = add("goToArticles", tr("To the List of &Articles"), QKeySequence(Qt::CTRL | Qt::Key_1));
    goToPage = add("goToPage", tr("To the Te&xt"), QKeySequence(Qt::CTRL | Qt::Key_2));
    goToSpeakers = add("goToSpeakers", tr("To the Speake&rs"), QKeySequence(Qt::CTRL | Qt::Key_3));
    goToClaims = add("goToClaims", tr("To the Cla&ims"), QKeySequence(Qt::CTRL | Qt::Key_4));
    goToContradictions = add("goToContradictions", tr("To the Contra&dictions"), QKeySequence(Qt::CTRL | Qt::Key_5));
    goToNotices = add("goToNotices", tr("To the Notic&es"), QKeySequence(Qt::CTRL | Qt::Key_6));
}

void Actions::fill(QMenuBar &bar)
{
    QMenu *file = bar.addMenu(tr("&File"));
    file->addActions({open, paste});
    recent = file->addMenu(tr("Open &Recent"));
    recent->setObjectName(QStringLiteral("recentMenu"));
    file->addSeparator();
    file->addActions({exportPdf, cancel});
    file->addSeparator();
    file->addAction(quit);

    QMenu *edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({copy, selectAll});
    edit->addSeparator();
    edit->addActions({find, findNext, findPrevious});
    edit->addSeparator();
    edit->addAction(changeSpeaker);

    fillView(*bar.addMenu(tr("&View")));
    fillGo(*bar.addMenu(tr("&Go")));

    QMenu *help = bar.addMenu(tr("&Help"));
    samples = help->addMenu(tr("&Samples"));
    samples->setObjectName(QStringLiteral("samplesMenu"));
    help->addAction(quality);
    help->addSeparator();
    help->addActions({about, aboutQt});
}

void Actions::fillView(QMenu &menu)
{
    menu.addActions({showSpeakers, showClaims, showContradictions, showNotices});
    menu.addSeparator();
    menu.addActions({larger, smaller, usualSize});
    menu.addSeparator();
    themes = menu.addMenu(tr("&Theme"));
    themes->setObjectName(QStringLiteral("themeMenu"));
    menu.addAction(toggleDark);
    menu.addSeparator();
    menu.addActions({articleList, findingsList, fullScreen});
}

void Actions::fillGo(QMenu &menu)
{
    menu.addActions({previousArticle, nextArticle});
    menu.addSeparator();
    menu.addActions({nextStatement, previousStatement, nextOfSpeaker, previousOfSpeaker});
    menu.addSeparator();
    menu.addActions(
        {nextClaim, previousClaim, nextContradiction, previousContradiction, nextNotice, previousNotice, antecedent});
    menu.addSeparator();
    menu.addActions({goToArticles, goToPage, goToSpeakers, goToClaims, goToContradictions, goToNotices});
}

} // namespace hearsay
