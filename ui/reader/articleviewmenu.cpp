// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/articleview_p.h"
#include "reader/findingtext.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace hearsay
{

namespace
{

/// What opens a finding, in a menu; an ampersand in a name is no shortcut.
QString entryFor(const FindingText &text)
{
    const QString words =
        text.kind.isEmpty() ? text.who : ArticleView::tr("%1 – %2", "who, kind").arg(text.who, text.kind);
    return QString(words).replace(u'&', QStringLiteral("&&"));
}

} // namespace

void ArticleView::Private::addFindings(QMenu &menu, const std::vector<FindingId> &findings, qsizetype position)
{
    for (const FindingId &finding : findings) {
        const FindingText text = findingTextOf(finding, decor.marks(), position);
        QObject::connect(menu.addAction(entryFor(text)), &QAction::triggered, view, [this, finding] {
            setCurrent(finding);
            activateOne(finding);
        });
    }
}

/// “Said by” with the speaker that the statement has and its rivals, each with its digit.
void ArticleView::Private::addSpeakers(QMenu &menu, const AttributionId &statement)
{
    const FindingText text = findingTextOf(statement, decor.marks(), -1);
    QMenu *speakers = menu.addMenu(ArticleView::tr("Said by"));
    const QStringList all = QStringList(text.who) + text.choices;
    for (int choice = 1; choice <= all.size() && choice <= 9; ++choice) {
        const QString name = QString(all.at(choice - 1)).replace(u'&', QStringLiteral("&&"));
        QAction *action = speakers->addAction(QStringLiteral("&%1  %2").arg(choice).arg(name));
        action->setCheckable(true);
        action->setChecked(choice == 1);
        QObject::connect(action, &QAction::triggered, view,
                         [this, statement, choice] { Q_EMIT view->speakerChosen(statement, choice); });
    }
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    d->hoverTimer.stop();
    d->card->hide();
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("articleMenu"));
    QAction *copying = menu.addAction(tr("&Copy"), QKeySequence::Copy, this, &ArticleView::copy);
    copying->setEnabled(!selection().isEmpty());
    menu.addAction(tr("Select &All"), QKeySequence::SelectAll, this, &ArticleView::selectAll);

    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const qsizetype position = byKey ? d->caret : d->letterAt(event->pos());
    const std::vector<FindingId> findings =
        byKey ? d->decor.marks().findingsAt(d->caret) : d->findingsUnder(event->pos());
    if (!findings.empty())
        menu.addSeparator();
    d->addFindings(menu, findings, position);
    const auto isStatement = [](const FindingId &id) { return std::holds_alternative<AttributionId>(id); };
    if (const auto statement = std::ranges::find_if(findings, isStatement);
        d->correctable && statement != findings.end())
        d->addSpeakers(menu, std::get<AttributionId>(*statement));
    QPoint place = event->globalPos();
    if (const QRect caret = areaInSight({d->caret, d->caret + 1}); byKey && !caret.isEmpty())
        place = caret.bottomLeft();
    menu.exec(place);
}

} // namespace hearsay
