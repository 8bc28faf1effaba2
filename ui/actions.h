// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace hearsay
{

/// Every action of the window, each with its name, key and menu. What they do is wired by the window.
class Actions final : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    /// Lays all of them out in menus.
    void fill(QMenuBar &bar);

    QAction *open;
    QAction *paste;
    QMenu *recent = nullptr; ///< filled by the window; there after fill()
    QAction *clearRecent;
    QAction *exportPdf;
    QAction *quit;

    QAction *undo;
    QAction *redo;
    QAction *copy;
    QAction *selectAll;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *changeSpeaker;

    QAction *showSpeakers;
    QAction *showClaims;
    QAction *showContradictions;
    QAction *showNotices;
    QAction *larger;
    QAction *smaller;
    QAction *usualSize;
    QMenu *themes = nullptr;  ///< filled by the window; there after fill()
    QActionGroup *themeGroup; ///< data of each: the theme's name, empty for the system's
    QAction *toggleDark;
    QAction *articleList;
    QAction *findingsList;
    QAction *fullScreen;

    QAction *previousArticle;
    QAction *nextArticle;
    QAction *nextStatement;
    QAction *previousStatement;
    QAction *nextOfSpeaker;
    QAction *previousOfSpeaker;
    QAction *nextClaim;
    QAction *previousClaim;
    QAction *nextContradiction;
    QAction *previousContradiction;
    QAction *nextNotice;
    QAction *previousNotice;
    QAction *antecedent;
    QAction *goToArticles;
    QAction *goToPage;
    QAction *goToSpeakers;
    QAction *goToClaims;
    QAction *goToContradictions;
    QAction *goToNotices;
    QAction *cancel;

    QMenu *samples = nullptr; ///< filled by the window; there after fill()
    QAction *quality;
    QAction *about;
    QAction *aboutQt;

private:
    QAction *add(const char *name, const QString &text, const QKeySequence &key = {});
    QAction *addToggle(const char *name, const QString &text, const QKeySequence &key = {});
    void makeFile();
    void makeEdit();
    void makeView();
    void makeGo();
    void fillView(QMenu &menu);
    void fillGo(QMenu &menu);
};

} // namespace hearsay
