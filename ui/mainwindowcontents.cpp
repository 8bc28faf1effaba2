// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of the open article; how it is put together stands in mainwindow.cpp.
#include "mainwindow.h"

#include "actions.h"
#include "base/datafiles.h"
#include "corrector.h"
#include "delegates/rowdelegate.h"
#include "dialogs/qualitydialog.h"
#include "panels/findingspanel.h"
#include "panels/listpanel.h"
#include "reader/articleview.h"
#include "reader/legend.h"
#include "toolbar.h"
#include "widgets/footer.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QListView>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace hearsay
{

void MainWindow::showArticle()
{
    const auto &article = m_desk.session().article();
    const bool open = article != nullptr;
    for (QAction *action :
         {m_actions->find, m_actions->findNext, m_actions->findPrevious, m_actions->selectAll, m_actions->antecedent})
        action->setEnabled(open);
    m_actions->previousArticle->setEnabled(m_desk.hasNeighbour(-1));
    m_actions->nextArticle->setEnabled(m_desk.hasNeighbour(1));
    m_articles->setCurrent(m_desk.openKey());
    if (!open)
        return;
    m_message->dismiss();
    m_view->setArticle(*article);
    m_findings->setCurrent({});
    setWindowTitle(tr("%1 – Hearsay", "headline").arg(article->title));
    tellReport(*article);
    if (const QString &path = article->origin.location; !path.isEmpty()) {
        m_settings.addRecentFile(m_desk.openKey());
        fillRecent();
    }
}

void MainWindow::showAnalysis()
{
    const auto &analysis = m_desk.session().analysis();
    if (analysis)
        m_view->setAnalysis(*analysis, m_desk.session().quotations());
    for (QAction *action : {m_actions->nextStatement, m_actions->previousStatement, m_actions->nextOfSpeaker,
                            m_actions->previousOfSpeaker, m_actions->nextClaim, m_actions->previousClaim,
                            m_actions->nextContradiction, m_actions->previousContradiction, m_actions->nextNotice,
                            m_actions->previousNotice, m_actions->changeSpeaker, m_actions->exportPdf})
        action->setEnabled(analysis != nullptr);
    m_footer->setSummary(summary());
}

/// What was not read as it stands in the file is told at once, never dropped in silence.
void MainWindow::tellReport(const Article &article)
{
    QStringList told;
    if (article.report.undecoded > 0)
        told.append(
            tr("%n place(s) could not be decoded as %1; they are shown as �.", nullptr, int(article.report.undecoded))
                .arg(article.report.encoding));
    told.append(article.report.remarks);
    if (article.report.truncated && article.report.remarks.isEmpty())
        told.append(tr("The text is longer than Hearsay reads; its end is missing."));
    if (!told.isEmpty())
        m_message->showMessage(MessageBar::Severity::Information, told.join(u' '));
}

void MainWindow::tellBusy()
{
    const bool busy = m_desk.isBusy();
    m_footer->setWork(busy ? tr("Analysing…") : QString());
    m_footer->setSummary(summary());
    m_actions->cancel->setEnabled(busy);
    m_view->setEmptyWords(busy ? QString()
                               : tr("Open an article with %1, paste one with %2, or drop one here.", "keys")
                                     .arg(m_actions->open->shortcut().toString(QKeySequence::NativeText),
                                          m_actions->paste->shortcut().toString(QKeySequence::NativeText)));
}

void MainWindow::tellExport(const QString &path)
{
    m_message->showMessage(MessageBar::Severity::Information,
                           tr("The annotated article was written to %1.").arg(QDir::toNativeSeparators(path)));
}

QString MainWindow::summary()
{
    const auto &analysis = m_desk.session().analysis();
    if (!analysis)
        return m_desk.session().article() ? tr("Not analysed") : QString();
    QStringList parts{tr("%n statement(s)", nullptr, int(analysis->attributions.size())),
                      tr("%n speaker(s)", nullptr, int(m_desk.session().voices().size()))};
    if (!analysis->contradictions.empty())
        parts.append(tr("%n contradiction(s)", nullptr, int(analysis->contradictions.size())));
    if (!analysis->notices.empty())
        parts.append(tr("%n notice(s)", nullptr, int(analysis->notices.size())));
    return parts.join(QStringLiteral(" · "));
}

void MainWindow::choose(const FindingId &finding)
{
    m_view->setCurrentFinding(finding);
    m_findings->setCurrent(finding);
}

void MainWindow::onCard(CardAction action, const FindingId &about)
{
    const auto *entity = std::get_if<EntityId>(&about);
    const auto *attribution = std::get_if<AttributionId>(&about);
    const auto *contradiction = std::get_if<ContradictionId>(&about);
    switch (action) {
    case CardAction::Rename:
        return m_corrector->rename(*entity);
    case CardAction::Merge:
        return m_corrector->merge(*entity);
    case CardAction::OnlyThis:
        m_findings->showClaimsOf(*entity);
        return m_findings->showTab(FindingsPanel::Claims);
    case CardAction::NextMention:
        return goToNextMention(*entity);
    case CardAction::ChangeSpeaker:
        return m_corrector->changeSpeaker(*attribution);
    case CardAction::Confirm:
        return m_corrector->judge(*contradiction, Verdict::Confirmed);
    case CardAction::Dismiss:
        return m_corrector->judge(*contradiction, Verdict::Dismissed);
    }
}

void MainWindow::onReadingFailed(const QString &path, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_message->showMessage(MessageBar::Severity::Error, error.text);
    m_articles->setCurrent(m_desk.openKey());
    // A file that is gone need not be offered again; one that is only locked may be.
    if (error.kind == ErrorKind::NotFound) {
        m_settings.removeRecentFile(path);
        m_desk.articles().remove(path);
        fillRecent();
    }
}

void MainWindow::changeCurrentSpeaker()
{
    const FindingId current = m_view->currentFinding();
    if (const auto *attribution = std::get_if<AttributionId>(&current))
        m_corrector->changeSpeaker(*attribution);
    else
        m_message->showMessage(MessageBar::Severity::Information,
                               tr("Choose a statement first, then say who made it."));
}

void MainWindow::exportPdf()
{
    const auto article = m_desk.session().article();
    const auto analysis = m_desk.session().analysis();
    if (!article || !analysis)
        return;
    const QFileInfo file(article->origin.location);
    const QString name = article->origin.location.isEmpty() ? tr("article", "name of a file") : file.completeBaseName();
    const QString folder = article->origin.location.isEmpty() ? QDir::homePath() : file.absolutePath();
    m_questions->fileToSave(this, folder + u'/' + name + QStringLiteral(".annotated.pdf"),
                            [this, article, analysis](const QString &path) {
                                const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
                                m_export.start(article, analysis, path, letter ? QPageSize::Letter : QPageSize::A4);
                            });
}

/// Selects the mention of \a entity after the selected one, from the first again after the last.
void MainWindow::goToNextMention(const EntityId &entity)
{
    const Entity *found = m_desk.session().analysis() ? m_desk.session().analysis()->entity(entity) : nullptr;
    if (!found || found->mentions.empty())
        return;
    const qsizetype from = m_view->selection().isEmpty() ? -1 : m_view->selection().start;
    const auto next =
        std::ranges::find_if(found->mentions, [from](const Mention &mention) { return mention.span.start > from; });
    const TextSpan span = next == found->mentions.end() ? found->mentions.front().span : next->span;
    m_view->select(span);
    m_view->ensureVisible(span);
}

void MainWindow::applyTheme(const ReaderTheme &theme)
{
    m_view->setTheme(theme);
    m_toolbar->setTheme(theme);
    m_message->setTheme(theme);
    m_footer->legend()->setTheme(theme);
    m_findings->setTheme(theme);
    m_articles->delegate()->setTheme(theme);
    m_articles->view()->viewport()->update();
    for (QAction *action : m_actions->themeGroup->actions())
        action->setChecked(action->data().toString() == m_appearance.choice());
}

void MainWindow::applyKinds()
{
    MarkKinds kinds;
    kinds.setFlag(MarkKind::Speakers, m_actions->showSpeakers->isChecked());
    kinds.setFlag(MarkKind::Claims, m_actions->showClaims->isChecked());
    kinds.setFlag(MarkKind::Contradictions, m_actions->showContradictions->isChecked());
    kinds.setFlag(MarkKind::Notices, m_actions->showNotices->isChecked());
    m_view->setVisibleKinds(kinds);
    m_settings.setMarkKinds(kinds);
}

void MainWindow::fillRecent()
{
    const QStringList files = m_settings.recentFiles();
    m_actions->recent->clear();
    m_actions->recent->setEnabled(!files.isEmpty());
    for (const QString &path : files) {
        QAction *action = m_actions->recent->addAction(QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&")));
        action->setToolTip(path);
        action->setData(path);
        connect(action, &QAction::triggered, this, [this, path] { openFiles({path}); });
    }
    m_actions->recent->addSeparator();
    m_actions->recent->addAction(m_actions->clearRecent);
}

void MainWindow::fillSamples()
{
    for (int row = 0; row < m_desk.articles().rowCount(); ++row) {
        const QString key = m_desk.articles().entry(row).key;
        QString name = QFileInfo(key).completeBaseName().replace(u'-', u' ');
        name[0] = name[0].toUpper();
        connect(m_actions->samples->addAction(name), &QAction::triggered, this, [this, key] { m_desk.open(key); });
    }
    m_actions->samples->setEnabled(!m_actions->samples->isEmpty());
}

void MainWindow::fillThemes()
{
    const auto add = [this](QMenu &menu, const QString &text, const QString &name) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setData(name);
        m_actions->themeGroup->addAction(action);
    };
    add(*m_actions->themes, tr("As the &System"), {});
    m_actions->themes->addSeparator();
    for (const QString &name : Themes::ownNames())
        add(*m_actions->themes, name, name);
    m_actions->themes->addSeparator();
    QMenu *others = m_actions->themes->addMenu(tr("&Others"));
    for (const QString &name : m_appearance.themes().otherNames())
        add(*others, name, name);
}

void MainWindow::showQuality()
{
    const auto figures = readDataFile(QStringLiteral("accuracy/figures.json")).and_then(&readMeasuredFigures);
    if (!figures)
        return m_message->showMessage(MessageBar::Severity::Error, figures.error().text);
    const auto &analysis = m_desk.session().analysis();
    auto *quality = new QualityDialog(*figures, analysis ? analysis->model : QString(), this);
    quality->setAttribute(Qt::WA_DeleteOnClose);
    quality->open();
}

} // namespace hearsay
