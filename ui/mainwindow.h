// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/questions.h"
#include "jobs/exportjob.h"
#include "models/readingdesk.h"
#include "panels/cards.h"
#include "reader/finding.h"
#include "settings.h"
#include "widgets/appearance.h"

#include <QMainWindow>

class QMimeData;
class QSplitter;

namespace hearsay
{

class Actions;
class ArticleView;
class Corrector;
class FindingsPanel;
class Footer;
class ListPanel;
class MessageBar;
class Toolbar;

/// The window: the list of articles, the page, the findings. It wires them; what they do is theirs.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// Both must outlive it. \a questions stands for whom the window asks.
    MainWindow(Appearance &appearance, const SharedAnalyser &analyser, std::unique_ptr<Questions> questions);
    ~MainWindow() override;

    [[nodiscard]] ReadingDesk &desk() { return m_desk; }
    /// Lists files and opens the first.
    void openFiles(const QStringList &paths);
    /// Opens the first sample.
    void openSamples();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void wireDesk();
    void wireFiles();
    void wireView();
    void wireFind();
    void wireSteps();
    void wirePanels();
    void wireEdit();
    void restoreLayout();

    void take(const QMimeData &brought);
    void showArticle();
    void showAnalysis();
    void tellReport(const Article &article);
    void tellBusy();
    void tellExport(const QString &path);
    [[nodiscard]] QString summary();
    void choose(const FindingId &finding);
    void onCard(CardAction action, const FindingId &about);
    void onReadingFailed(const QString &path, const Error &error);
    void changeCurrentSpeaker();
    void exportPdf();
    void showQuality();
    void goToNextMention(const EntityId &entity);
    void applyTheme(const ReaderTheme &theme);
    void applyKinds();
    void fillRecent();
    void fillSamples();
    void fillThemes();

    Appearance &m_appearance;
    Settings m_settings;
    ReadingDesk m_desk;
    ExportJob m_export;
    std::unique_ptr<Questions> m_questions;
    Actions *m_actions;
    Toolbar *m_toolbar;
    QSplitter *m_splitter; ///< the columns: list, page with its messages, findings
    ListPanel *m_articles;
    ArticleView *m_view;
    FindingsPanel *m_findings;
    MessageBar *m_message;
    Footer *m_footer;
    bool m_ownColumns = false; ///< the reader chose the widths of the columns
    Corrector *m_corrector;
};

} // namespace hearsay
