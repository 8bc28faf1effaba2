// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "actions.h"
#include "corrector.h"
#include "delegates/articledelegate.h"
#include "dialogs/aboutdialog.h"
#include "panels/dossierpanel.h"
#include "panels/findingspanel.h"
#include "panels/listpanel.h"
#include "reader/articleview.h"
#include "reader/legend.h"
#include "toolbar.h"
#include "widgets/findfield.h"
#include "widgets/footer.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace hearsay
{

namespace
{

constexpr double sizeStep = 1.1;

/// Widths of list, page and findings in a window so wide: the page takes what the others do not need.
QList<int> columnsOf(int width)
{
    const int list = std::clamp(width * 164 / 1000, 168, 260);
    const int findings = std::clamp(width * 3 / 10 - 2, 300, width < 1360 ? 348 : std::clamp(width / 4, 348, 420));
    return {list, width - list - findings, findings};
}

} // namespace

MainWindow::MainWindow(Appearance &appearance, const SharedAnalyser &analyser, std::unique_ptr<Questions> questions)
    : m_appearance(appearance)
    , m_desk(analyser)
    , m_questions(std::move(questions))
    , m_actions(new Actions(this))
    , m_toolbar(new Toolbar(*m_actions, this))
    // Each stands in its place from the first, for the style sheet is gone through again for what moves.
    , m_splitter(new QSplitter(new QWidget(this)))
    , m_articles(new ListPanel(
          m_desk.articles(), new ArticleDelegate(appearance.theme()),
          {tr("Articles"), tr("Search the articles"), tr("Open an article, paste one, or drop one here.")}, m_splitter))
    , m_view(new ArticleView(appearance.themes(), new QWidget(m_splitter)))
    , m_findings(new FindingsPanel(m_desk, appearance.theme(), m_splitter))
    , m_message(new MessageBar(m_view->parentWidget()))
    , m_footer(new Footer(m_splitter->parentWidget()))
    , m_corrector(new Corrector(m_desk.session(), *m_questions, this))
{
    setWindowTitle(tr("Hearsay"));
    setAcceptDrops(true);
    m_actions->fill(*menuBar());
    addToolBar(m_toolbar);
    layOut();
    m_desk.listSamples();
    wireDesk();
    wireFiles();
    wireView();
    wireFind();
    wireSteps();
    wirePanels();
    wireEdit();
    fillRecent();
    fillSamples();
    fillThemes();
    restoreLayout();
    applyTheme(m_appearance.theme());
    m_view->setFocus();
    showArticle();
    tellBusy();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_articles->setObjectName(QStringLiteral("articles"));
    m_articles->view()->setObjectName(QStringLiteral("articlesList"));
    m_articles->setListMargin(8);
    m_articles->filterField()->setObjectName(QStringLiteral("articlesFilter"));
    m_view->setObjectName(QStringLiteral("page"));
    m_view->setFrameShape(QFrame::NoFrame);

    QWidget *middle = m_view->parentWidget();
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_view, 1);

    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_articles->setMinimumWidth(160);
    middle->setMinimumWidth(360);
    m_findings->setMinimumWidth(260);

    QWidget *centre = m_splitter->parentWidget();
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_splitter, 1);
    rows->addWidget(m_footer);
    setCentralWidget(centre);
}

void MainWindow::wireDesk()
{
    connect(&m_desk, &ReadingDesk::opened, this, &MainWindow::showArticle);
    connect(&m_desk.session(), &Session::changed, this, &MainWindow::showAnalysis);
    connect(&m_desk, &ReadingDesk::readingFailed, this, &MainWindow::onReadingFailed);
    connect(&m_desk, &ReadingDesk::analysisFailed, this,
            [this](const Error &error) { m_message->showMessage(MessageBar::Severity::Error, error.text); });
    connect(&m_desk, &ReadingDesk::remarked, this, [this](const QString &remark) {
        m_message->showMessage(MessageBar::Severity::Information,
                               tr("%1 Hearsay reads with its rules alone and finds less.").arg(remark));
    });
    connect(&m_desk, &ReadingDesk::progressed, m_footer, &Footer::setProgress);
    connect(&m_desk, &ReadingDesk::busyChanged, this, &MainWindow::tellBusy);
    connect(m_footer, &Footer::cancelRequested, &m_desk, &ReadingDesk::cancel);
    connect(m_actions->cancel, &QAction::triggered, &m_desk, &ReadingDesk::cancel);
    connect(&m_export, &ExportJob::finished, this, &MainWindow::tellExport);
    connect(&m_export, &ExportJob::failed, this,
            [this](const Error &error) { m_message->showMessage(MessageBar::Severity::Error, error.text); });
}

void MainWindow::wireFiles()
{
    connect(m_actions->open, &QAction::triggered, this,
            [this] { m_questions->filesToOpen(this, [this](const QStringList &paths) { openFiles(paths); }); });
    connect(m_actions->paste, &QAction::triggered, this, [this] { take(*QGuiApplication::clipboard()->mimeData()); });
    connect(m_actions->clearRecent, &QAction::triggered, this, [this] {
        m_settings.clearRecentFiles();
        fillRecent();
    });
    connect(m_actions->exportPdf, &QAction::triggered, this, &MainWindow::exportPdf);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->previousArticle, &QAction::triggered, this, [this] { m_desk.openNeighbour(-1); });
    connect(m_actions->nextArticle, &QAction::triggered, this, [this] { m_desk.openNeighbour(1); });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto *about = new AboutDialog(this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    connect(m_actions->quality, &QAction::triggered, this, &MainWindow::showQuality);
    connect(m_actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::wireView()
{
    connect(m_actions->larger, &QAction::triggered, this,
            [this] { m_view->setFontScale(m_view->fontScale() * sizeStep); });
    connect(m_actions->smaller, &QAction::triggered, this,
            [this] { m_view->setFontScale(m_view->fontScale() / sizeStep); });
    connect(m_actions->usualSize, &QAction::triggered, this, [this] { m_view->setFontScale(1); });
    connect(m_view, &ArticleView::fontScaleChanged, this, [this](double scale) { m_settings.setFontScale(scale); });
    for (QAction *toggle :
         {m_actions->showSpeakers, m_actions->showClaims, m_actions->showContradictions, m_actions->showNotices})
        connect(toggle, &QAction::toggled, this, &MainWindow::applyKinds);
    connect(m_actions->toggleDark, &QAction::triggered, this, [this] {
        m_appearance.toggleDark();
        m_settings.setTheme(m_appearance.choice());
    });
    connect(m_actions->themeGroup, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_appearance.choose(action->data().toString());
        m_settings.setTheme(m_appearance.choice());
    });
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::applyTheme);
    connect(m_actions->articleList, &QAction::toggled, m_articles, &QWidget::setVisible);
    connect(m_actions->findingsList, &QAction::toggled, m_findings, &QWidget::setVisible);
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(m_view, &ArticleView::kindsInSightChanged, m_footer->legend(), &Legend::setKinds);
}

void MainWindow::wireFind()
{
    FindField *field = m_toolbar->findField();
    connect(m_actions->find, &QAction::triggered, field, [field] {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    });
    connect(m_actions->findNext, &QAction::triggered, this, [this] { m_view->findNext(); });
    connect(m_actions->findPrevious, &QAction::triggered, this, [this] { m_view->findNext(Direction::Previous); });
    connect(field, &QLineEdit::textChanged, this, [this](const QString &words) { m_view->setFindText(words); });
    connect(field, &FindField::nextRequested, m_actions->findNext, &QAction::trigger);
    connect(field, &FindField::previousRequested, m_actions->findPrevious, &QAction::trigger);
    connect(field, &FindField::left, m_view, [this] { m_view->setFocus(); });
    connect(m_view, &ArticleView::findChanged, field, &FindField::showHits);
}

void MainWindow::wireSteps()
{
    const auto step = [this](QAction *next, QAction *previous, FindingStep kind) {
        connect(next, &QAction::triggered, this, [this, kind] { m_view->goTo(kind, Direction::Next); });
        connect(previous, &QAction::triggered, this, [this, kind] { m_view->goTo(kind, Direction::Previous); });
    };
    step(m_actions->nextStatement, m_actions->previousStatement, FindingStep::Statement);
    step(m_actions->nextOfSpeaker, m_actions->previousOfSpeaker, FindingStep::SpeakersStatement);
    step(m_actions->nextClaim, m_actions->previousClaim, FindingStep::Claim);
    step(m_actions->nextContradiction, m_actions->previousContradiction, FindingStep::Contradiction);
    step(m_actions->nextNotice, m_actions->previousNotice, FindingStep::Notice);
    connect(m_actions->antecedent, &QAction::triggered, this, [this] { m_view->goToAntecedent(); });

    connect(m_actions->goToArticles, &QAction::triggered, this,
            [this] { m_articles->view()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_actions->goToPage, &QAction::triggered, this, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    const auto tab = [this](QAction *action, FindingsPanel::Tab which) {
        connect(action, &QAction::triggered, this, [this, which] { m_findings->showTab(which); });
    };
    tab(m_actions->goToSpeakers, FindingsPanel::Speakers);
    tab(m_actions->goToClaims, FindingsPanel::Claims);
    tab(m_actions->goToContradictions, FindingsPanel::Contradictions);
    tab(m_actions->goToNotices, FindingsPanel::Notices);
}

void MainWindow::wirePanels()
{
    connect(m_articles, &ListPanel::chosen, &m_desk, &ReadingDesk::open);
    connect(m_findings, &FindingsPanel::chosen, this, &MainWindow::choose);
    connect(m_findings, &FindingsPanel::asked, this, &MainWindow::onCard);
    connect(m_view, &ArticleView::entityActivated, this, [this](const EntityId &id) { choose(id); });
    connect(m_view, &ArticleView::attributionActivated, this, [this](const AttributionId &id) { choose(id); });
    connect(m_view, &ArticleView::claimActivated, this, [this](const ClaimId &id) { choose(id); });
    connect(m_view, &ArticleView::contradictionActivated, this, [this](const ContradictionId &id) { choose(id); });
    connect(m_view, &ArticleView::noticeActivated, this, [this](const NoticeId &id) { choose(id); });
    connect(m_view, &ArticleView::currentFindingChanged, m_findings, &FindingsPanel::setCurrent);
}

void MainWindow::wireEdit()
{
    QUndoStack *stack = m_desk.session().undoStack();
    connect(m_actions->undo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(m_actions->redo, &QAction::triggered, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::canUndoChanged, m_actions->undo, &QAction::setEnabled);
    connect(stack, &QUndoStack::canRedoChanged, m_actions->redo, &QAction::setEnabled);
    m_actions->undo->setEnabled(false);
    m_actions->redo->setEnabled(false);
    connect(m_actions->copy, &QAction::triggered, m_view, &ArticleView::copy);
    connect(m_actions->selectAll, &QAction::triggered, m_view, &ArticleView::selectAll);
    connect(m_view, &ArticleView::selectionChanged, this,
            [this] { m_actions->copy->setEnabled(!m_view->selection().isEmpty()); });
    m_actions->copy->setEnabled(false);
    connect(m_actions->changeSpeaker, &QAction::triggered, this, &MainWindow::changeCurrentSpeaker);
    connect(m_view, &ArticleView::speakerChosen, m_corrector, &Corrector::chooseSpeaker);
    m_view->setCorrectable(true);
}

void MainWindow::restoreLayout()
{
    resize(1440, 900);
    restoreGeometry(m_settings.geometry());
    m_ownColumns = m_splitter->restoreState(m_settings.splitter(QStringLiteral("columns")));
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_ownColumns = true; });
    m_findings->splitter()->restoreState(m_settings.splitter(QStringLiteral("findings")));
    m_actions->articleList->setChecked(m_settings.isShown(QStringLiteral("articles")));
    m_actions->findingsList->setChecked(m_settings.isShown(QStringLiteral("findings")));
    m_view->setFontScale(m_settings.fontScale());
    const MarkKinds kinds = m_settings.markKinds();
    m_actions->showSpeakers->setChecked(kinds.testFlag(MarkKind::Speakers));
    m_actions->showClaims->setChecked(kinds.testFlag(MarkKind::Claims));
    m_actions->showContradictions->setChecked(kinds.testFlag(MarkKind::Contradictions));
    m_actions->showNotices->setChecked(kinds.testFlag(MarkKind::Notices));
    applyKinds();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(saveGeometry());
    if (m_ownColumns)
        m_settings.setSplitter(QStringLiteral("columns"), m_splitter->saveState());
    m_settings.setSplitter(QStringLiteral("findings"), m_findings->splitter()->saveState());
    m_settings.setShown(QStringLiteral("articles"), m_actions->articleList->isChecked());
    m_settings.setShown(QStringLiteral("findings"), m_actions->findingsList->isChecked());
    m_desk.cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (!m_ownColumns)
        m_splitter->setSizes(columnsOf(width()));
}

void MainWindow::openFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_desk.listFiles(paths);
    m_desk.openFile(paths.first());
}

void MainWindow::openSamples()
{
    if (m_desk.articles().rowCount() > 0)
        m_desk.open(m_desk.articles().entry(0).key);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *brought = event->mimeData();
    if (brought->hasUrls() || brought->hasText() || brought->hasHtml())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(*event->mimeData());
}

/// Opens what a clipboard or a drop holds: files of this machine, else text.
void MainWindow::take(const QMimeData &brought)
{
    QStringList paths;
    for (const QUrl &url : brought.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    if (!paths.isEmpty())
        openFiles(paths);
    else if (brought.hasUrls() && brought.text().trimmed().count(u'\n') < brought.urls().size())
        m_message->showMessage(MessageBar::Severity::Error,
                               tr("This is an address, and Hearsay fetches nothing from the network. "
                                  "Save the page, or copy its text, and open that."));
    else
        m_desk.openText(brought.text(), brought.html());
}

} // namespace hearsay
