// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/palette/themes.h"
#include "markedarticle.h"
#include "reader/articleview.h"
#include "reader/hovercard.h"
#include "reader/laneheader.h"
#include "reader/legend.h"
#include "reader/overviewlane.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <ctime>

using namespace hearsay;

/// The real widget, shown, with real clicks and keys.
class TestArticleView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void marksMoveNoWord();
    void aClickActivatesWhatLiesThere_data();
    void aClickActivatesWhatLiesThere();
    void aClickBesideAllMarksChoosesNothing();
    void aBadgeIsClicked();
    void aShapeOverTheLaneIsClicked();
    void claimsAreActivatedWithTheirStatement();
    void hoverShowsTheCardAfterAWhile();
    void hoverLeavesWithThePointer();
    void theCardGoesWhenTheReaderGoesElsewhere_data();
    void theCardGoesWhenTheReaderGoesElsewhere();
    void digitsChooseASpeakerWhereTheyMay();
    void theMenuOffersWhatLiesThere();

    void draggingSelects();
    void aDoubleClickTakesAWord();
    void aTripleClickTakesAParagraph();
    void shiftAndArrowsSelect();
    void copyGivesTheArticlesOwnWords();
    void selectAllAndEscape();
    void draggingBelowTheEdgeScrolls();
    void rightToLeftTextIsSelectedByDragging();

    void keysScrollAndMove();
    void arrowsMeanTheWordsInSight();
    void tabShowsTheFocusRing();
    void enterActivatesAtTheCaret();

    void findGoesRound();
    void findDrawsItsHits();
    void stepsRingAndScroll();
    void antecedentIsSelected();
    void ensureVisibleScrollsAsLittleAsNeeded();

    void scrollingMovesByExactlyWhatIsAsked();
    void theHandleDoesNotJumpWhileHeld();
    void theEndIsReached();
    void placeStaysWhenResizedAndZoomed();
    void analysisLeavesThePlaceAlone();
    void aHundredThousandWordsOpenAndScrollInTime();
    void oneLineOfTenMegabytes();
    void emptyArticle();

    void kindsInSightAreTold();
    void theLegendNamesThem();
    void overviewShowsAndLeads();
    void everyThemeDraws();

    void assistiveProgramsReadIt();
    void childrenHaveNames();

private:
    void show(const MarkedArticle &marked);
    [[nodiscard]] QPoint pointOf(qsizetype position, QPoint within = {2, 12}) const;
    [[nodiscard]] QPoint pointOf(const QString &words, QPoint within = {4, 12}) const;
    [[nodiscard]] qsizetype at(const QString &words) const { return m_view->article().text.view().indexOf(words); }
    [[nodiscard]] QImage picture() const { return m_view->viewport()->grab().toImage(); }

    Themes m_themes;
    std::unique_ptr<ArticleView> m_view;
};

void TestArticleView::init()
{
    m_view = std::make_unique<ArticleView>(m_themes);
    m_view->resize(856, 760);
}

void TestArticleView::cleanup()
{
    m_view.reset();
}

void TestArticleView::show(const MarkedArticle &marked)
{
    m_view->setArticle(marked.article);
    m_view->setAnalysis(marked.analysis);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(m_view->hasFocus());
}

QPoint TestArticleView::pointOf(qsizetype position, QPoint within) const
{
    const QRect area = m_view->areaInSight({position, position + 1});
    return area.isEmpty() ? QPoint(-1, -1) : m_view->viewport()->mapFromGlobal(area.topLeft()) + within;
}

QPoint TestArticleView::pointOf(const QString &words, QPoint within) const
{
    return pointOf(at(words), within);
}

void TestArticleView::marksMoveNoWord()
{
    const MarkedArticle marked = harbourArticle();
    m_view->setArticle(marked.article);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    std::vector<QRect> before;
    for (qsizetype i = 0; i < marked.article.text.size(); i += 3)
        before.push_back(m_view->areaInSight({i, i + 1}));
    const QImage plain = picture();
    m_view->setAnalysis(marked.analysis);
    m_view->setVisibleKinds(MarkKinds(15));
    m_view->setCurrentFinding(AttributionId{"s1"});
    for (qsizetype i = 0; i < marked.article.text.size(); i += 3)
        QCOMPARE(m_view->areaInSight({i, i + 1}), before[size_t(i / 3)]);
    QVERIFY(picture() != plain);
}

void TestArticleView::aClickActivatesWhatLiesThere_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<FindingId>("finding");
    QTest::newRow("a name") << "Dana Whitlock" << FindingId(EntityId{"ann"});
    QTest::newRow("a pronoun") << "she told" << FindingId(EntityId{"ann"});
    QTest::newRow("a direct quotation") << "We wrote" << FindingId(AttributionId{"s2"});
    QTest::newRow("its second piece") << "That promise" << FindingId(AttributionId{"s2"});
    QTest::newRow("a cue") << "told reporters" << FindingId(AttributionId{"s2"});
    QTest::newRow("what is said within what is said") << "some posts" << FindingId(AttributionId{"s6"});
    QTest::newRow("a notice") << "remain open" << FindingId(NoticeId{"n1"});
}

void TestArticleView::aClickActivatesWhatLiesThere()
{
    QFETCH(QString, words);
    QFETCH(FindingId, finding);
    show(harbourArticle());
    std::vector<FindingId> told;
    connect(m_view.get(), &ArticleView::entityActivated, this, [&](const EntityId &id) { told.emplace_back(id); });
    connect(m_view.get(), &ArticleView::attributionActivated, this,
            [&](const AttributionId &id) { told.emplace_back(id); });
    connect(m_view.get(), &ArticleView::noticeActivated, this, [&](const NoticeId &id) { told.emplace_back(id); });
    QSignalSpy current(m_view.get(), &ArticleView::currentFindingChanged);
    const QPoint point = pointOf(words);
    QVERIFY(m_view->viewport()->rect().contains(point));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(told, std::vector<FindingId>{finding});
    QCOMPARE(m_view->currentFinding(), finding);
    QCOMPARE(current.size(), 1);
    QVERIFY(m_view->selection().isEmpty());
}

void TestArticleView::aClickBesideAllMarksChoosesNothing()
{
    show(harbourArticle());
    m_view->setCurrentFinding(AttributionId{"s2"});
    QSignalSpy statements(m_view.get(), &ArticleView::attributionActivated);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf("Talks go"));
    QCOMPARE(m_view->currentFinding(), FindingId());
    QVERIFY(statements.isEmpty());
    QCOMPARE(m_view->caretPosition(), at("Talks go"));
}

void TestArticleView::aBadgeIsClicked()
{
    show(harbourArticle());
    QSignalSpy spy(m_view.get(), &ArticleView::contradictionActivated);
    const int y = pointOf("the new night").y();
    QPoint badge(-1, y);
    for (int x = m_view->viewport()->width() - 1; x > 0 && badge.x() < 0; --x)
        if (m_view->findingsAt({x, y}) == std::vector<FindingId>{ContradictionId{"x1"}})
            badge.setX(x - 8);
    QVERIFY(badge.x() > 0);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, badge);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(m_view->currentFinding(), FindingId(ContradictionId{"x1"}));
    m_view->setVisibleKinds(MarkKind::Speakers);
    QVERIFY(m_view->findingsAt(badge).empty());
}

void TestArticleView::aShapeOverTheLaneIsClicked()
{
    show(harbourArticle());
    QSignalSpy spy(m_view.get(), &ArticleView::entityActivated);
    auto *header = m_view->findChild<LaneHeader *>();
    const QImage image = header->grab().toImage();
    const QRgb colour = m_view->theme().speaker(0).rgb();
    QPoint shape;
    for (int x = 0; x < image.width() && shape.isNull(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixel(x, y) == colour)
                shape = QPoint(x, y);
    QVERIFY(!shape.isNull());
    QTest::mouseClick(header, Qt::LeftButton, {}, shape / image.devicePixelRatio());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.front().front().value<EntityId>(), m_view->voices().front().entity);
}

void TestArticleView::claimsAreActivatedWithTheirStatement()
{
    show(harbourArticle());
    QSignalSpy claims(m_view.get(), &ArticleView::claimActivated);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf("night traffic"));
    QVERIFY(claims.isEmpty());
    m_view->setVisibleKinds(m_view->visibleKinds() | MarkKind::Claims);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf("night traffic"));
    QCOMPARE(claims.size(), 1);
    QCOMPARE(m_view->currentFinding(), FindingId(AttributionId{"s7"}));
}

void TestArticleView::hoverShowsTheCardAfterAWhile()
{
    show(harbourArticle());
    auto *card = m_view->findChild<HoverCard *>();
    QSignalSpy spy(m_view.get(), &ArticleView::hovered);
    const QPoint point = pointOf("That promise");
    QTest::mouseMove(m_view->viewport(), point);
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(!card->isVisible());
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(card->isVisible());
    QVERIFY(card->accessibleName().contains("Dana Whitlock") && card->accessibleName().contains("direct quotation"));
    for (const QString &piece : {QStringLiteral("That promise"), QStringLiteral("We wrote")}) {
        const QRect words =
            QRect(m_view->mapFromGlobal(m_view->areaInSight({at(piece), at(piece) + 5}).topLeft()), QSize(60, 29));
        QVERIFY(!card->geometry().adjusted(10, 10, -10, -10).intersects(words));
    }
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + 20);
    if (m_view->verticalScrollBar()->maximum() > 0)
        QVERIFY(!card->isVisible());
}

void TestArticleView::theCardGoesWhenTheReaderGoesElsewhere_data()
{
    QTest::addColumn<std::function<void(ArticleView &)>>("go");
    const auto row = [](const char *name, std::function<void(ArticleView &)> go) { QTest::newRow(name) << go; };
    row("search", [](ArticleView &view) { view.setFindText(QStringLiteral("the")); });
    row("step", [](ArticleView &view) { view.goTo(FindingStep::Statement, Direction::Next); });
    row("choice in a panel", [](ArticleView &view) { view.setCurrentFinding(view.analysis().attributions.back().id); });
}

void TestArticleView::theCardGoesWhenTheReaderGoesElsewhere()
{
    QFETCH(std::function<void(ArticleView &)>, go);
    show(harbourArticle());
    auto *card = m_view->findChild<HoverCard *>();
    // To where it lies already the pointer is not moved.
    QTest::mouseMove(m_view->viewport(), {1, 1});
    QTest::mouseMove(m_view->viewport(), pointOf("We wrote"));
    QTRY_VERIFY(card->isVisible());
    go(*m_view);
    QVERIFY(!card->isVisible());
}

void TestArticleView::hoverLeavesWithThePointer()
{
    show(harbourArticle());
    QSignalSpy spy(m_view.get(), &ArticleView::hovered);
    const QImage calm = picture();
    QTest::mouseMove(m_view->viewport(), pointOf("Dana Whitlock"));
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(picture() != calm);
    QTest::mouseMove(m_view->viewport(), pointOf("Talks go"));
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(spy.back().front().value<FindingId>(), FindingId());
    QCOMPARE(picture(), calm);
}

void TestArticleView::digitsChooseASpeakerWhereTheyMay()
{
    show(harbourArticle());
    QSignalSpy spy(m_view.get(), &ArticleView::speakerChosen);
    m_view->setCurrentFinding(AttributionId{"s2"});
    QTest::keyClick(m_view.get(), Qt::Key_2);
    QVERIFY(spy.isEmpty());
    m_view->setCorrectable(true);
    QTest::keyClick(m_view.get(), Qt::Key_2);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.front().at(0).value<AttributionId>(), AttributionId{"s2"});
    QCOMPARE(spy.front().at(1).toInt(), 2);
}

void TestArticleView::theMenuOffersWhatLiesThere()
{
    show(harbourArticle());
    m_view->setCorrectable(true);
    QSignalSpy entities(m_view.get(), &ArticleView::entityActivated);
    QSignalSpy choices(m_view.get(), &ArticleView::speakerChosen);
    const auto openAt = [this](const QString &words, const auto &use) {
        QTimer::singleShot(50, this, [&use] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (menu) {
                use(*menu);
                menu->close();
            }
        });
        const QPoint point = pointOf(words);
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, m_view->viewport()->mapToGlobal(point));
        QApplication::sendEvent(m_view->viewport(), &event);
    };
    QStringList entries;
    openAt(QStringLiteral("Dana Whitlock"), [&](QMenu &menu) {
        for (const QAction *action : menu.actions())
            entries.append(action->text());
        menu.actions().last()->trigger();
    });
    QVERIFY2(entries.contains("Dana Whitlock – by name"), qPrintable(entries.join(u'|')));
    QVERIFY(entries.contains("&Copy"));
    QCOMPARE(entities.size(), 1);
    openAt(QStringLiteral("We wrote"), [](QMenu &menu) {
        if (QMenu *speakers = menu.actions().last()->menu())
            speakers->actions().at(1)->trigger();
    });
    QCOMPARE(choices.size(), 1);
    QCOMPARE(choices.front().at(1).toInt(), 2);
}

void TestArticleView::draggingSelects()
{
    show(harbourArticle());
    QSignalSpy spy(m_view.get(), &ArticleView::selectionChanged);
    QSignalSpy activated(m_view.get(), &ArticleView::attributionActivated);
    const QPoint from = pointOf("the new night", {1, 12});
    const QPoint to = pointOf("rota would", {1, 12});
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view->viewport(), (from + to) / 2);
    QTest::mouseMove(m_view->viewport(), to);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(m_view->selectedText(), "the new night ");
    QVERIFY(spy.size() >= 1);
    QVERIFY(activated.isEmpty());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, pointOf("would cost", {1, 12}));
    QCOMPARE(m_view->selectedText(), "the new night rota ");
}

void TestArticleView::aDoubleClickTakesAWord()
{
    show(harbourArticle());
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pointOf("dockers"));
    QCOMPARE(m_view->selectedText(), "dockers");
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, pointOf("dockers"));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pointOf("mayor’s"));
    QCOMPARE(m_view->selectedText(), "mayor’s");
}

void TestArticleView::aTripleClickTakesAParagraph()
{
    show(harbourArticle());
    const QPoint point = pointOf("dockers");
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(m_view->selection(), m_view->article().text.paragraphs()[4]);
}

void TestArticleView::shiftAndArrowsSelect()
{
    show(harbourArticle());
    m_view->select({at("Talks"), at("Talks")});
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->selectedText(), "Talks ");
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QVERIFY(m_view->selectedText().startsWith("Talks go on next week."));
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ShiftModifier);
    QVERIFY(m_view->selection().isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->selection().end, m_view->article().text.size());
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QVERIFY(m_view->selection().isEmpty());
}

void TestArticleView::copyGivesTheArticlesOwnWords()
{
    Article article = plainArticle("One line\nof “two” that\r\nbelong together.\n\nNext.");
    article.text = Text(article.text.string(), ParagraphRule::BlankLine);
    article.parts = {{PartKind::Body, article.text.paragraphs()[0]}, {PartKind::Body, article.text.paragraphs()[1]}};
    show({article, {}});
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), article.text.string());
    m_view->clearSelection();
    QGuiApplication::clipboard()->setText("kept");
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), "kept");
}

void TestArticleView::selectAllAndEscape()
{
    show(harbourArticle());
    const QImage calm = picture();
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selection(), (TextSpan{0, m_view->article().text.size()}));
    QVERIFY(picture() != calm);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_view->selection().isEmpty());
}

void TestArticleView::draggingBelowTheEdgeScrolls()
{
    m_view->resize(856, 300);
    show(harbourArticle());
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, pointOf("Dana"));
    const QPoint below(300, m_view->viewport()->height() + 60);
    QTest::mouseMove(m_view->viewport(), {300, 200});
    QTest::mouseMove(m_view->viewport(), below);
    QTRY_VERIFY(m_view->verticalScrollBar()->value() > 60);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, below);
    QVERIFY(m_view->selection().length() > 300);
}

void TestArticleView::rightToLeftTextIsSelectedByDragging()
{
    const QString text = QString::fromUtf8("قال الوزير إن الطريق سيفتح غدا أمام الجميع");
    show({plainArticle(text), {}});
    const QPoint from = pointOf(qsizetype(0), {QFontMetrics(m_view->font()).averageCharWidth(), 12});
    const QPoint to = pointOf(qsizetype(9), {1, 12});
    QVERIFY(to.x() < from.x());
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(4, 0));
    QTest::mouseMove(m_view->viewport(), (from + to) / 2);
    QTest::mouseMove(m_view->viewport(), to);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    QVERIFY(m_view->selection().start <= 1);
    QVERIFY(m_view->selection().end >= 10);
}

void TestArticleView::keysScrollAndMove()
{
    show(longArticle(3000, 5));
    QScrollBar *bar = m_view->verticalScrollBar();
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    const int page = bar->value();
    QVERIFY(page > m_view->viewport()->height() - 80 && page < m_view->viewport()->height());
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_view->caretPosition(), m_view->article().text.size());
    QVERIFY(bar->value() > bar->maximum() - 200);
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_view->caretPosition(), 0);
    QVERIFY(bar->value() < 30);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(bar->value() > 0);
    QVERIFY(!m_view->areaInSight({m_view->caretPosition(), m_view->caretPosition() + 1}).isEmpty());
    const qsizetype before = m_view->caretPosition();
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(m_view->caretPosition() > before + 500);
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QVERIFY(std::abs(m_view->caretPosition() - before) < 140);
}

void TestArticleView::arrowsMeanTheWordsInSight()
{
    show(longArticle(3000, 5));
    m_view->verticalScrollBar()->setValue(3000);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(std::abs(m_view->verticalScrollBar()->value() - 3000) < 60);
    QVERIFY(m_view->caretPosition() > 3000);
}

void TestArticleView::tabShowsTheFocusRing()
{
    show(harbourArticle());
    auto *ring = m_view->findChild<QWidget *>("focusRing");
    QVERIFY(!ring->isVisible());
    m_view->clearFocus();
    m_view->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(ring->isVisible());
    QCOMPARE(ring->grab().toImage().pixelColor(0, 5), m_view->theme().accent);
    m_view->clearFocus();
    QTRY_VERIFY(!ring->isVisible());
}

void TestArticleView::enterActivatesAtTheCaret()
{
    show(harbourArticle());
    QSignalSpy spy(m_view.get(), &ArticleView::entityActivated);
    m_view->select({at("Bellini said"), at("Bellini said")});
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.front().front().value<EntityId>(), EntityId{"bo"});
}

void TestArticleView::findGoesRound()
{
    show(longArticle(3000, 5));
    QSignalSpy spy(m_view.get(), &ArticleView::findChanged);
    const qsizetype count = m_view->setFindText("orla quist");
    QVERIFY(count > 5);
    QCOMPARE(spy.back().at(0).toInt(), 0);
    for (qsizetype i = 1; i < count; ++i)
        QCOMPARE(m_view->findNext(), i);
    QCOMPARE(m_view->findNext(), 0);
    QCOMPARE(m_view->findNext(Direction::Previous), count - 1);
    QVERIFY(m_view->verticalScrollBar()->value() > 1000);
    QCOMPARE(m_view->setFindText("orla quist", ArticleView::MatchCase), 0);
    QCOMPARE(m_view->findNext(), -1);
    QCOMPARE(m_view->setFindText({}), 0);
}

void TestArticleView::findDrawsItsHits()
{
    show({plainArticle("Nothing but rain, and rain again."), {}});
    const QImage calm = picture();
    QCOMPARE(m_view->setFindText("rain"), 2);
    const QImage found = picture();
    const auto has = [&](const QImage &image, QRgb colour) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) == colour)
                    return true;
        return false;
    };
    QVERIFY(!has(calm, m_view->theme().found.rgb()) && has(found, m_view->theme().found.rgb()));
    m_view->setFindText({});
    QCOMPARE(picture(), calm);
}

void TestArticleView::stepsRingAndScroll()
{
    m_view->resize(856, 300);
    show(harbourArticle());
    QVERIFY(m_view->goTo(FindingStep::Notice, Direction::Next));
    QCOMPARE(m_view->currentFinding(), FindingId(NoticeId{"n1"}));
    QVERIFY(!m_view->areaInSight({at("remain"), at("remain") + 6}).isEmpty());
    QVERIFY(m_view->goTo(FindingStep::Contradiction, Direction::Next));
    const qsizetype one = m_view->caretPosition();
    QVERIFY(m_view->goTo(FindingStep::Contradiction, Direction::Next));
    QVERIFY(m_view->caretPosition() != one);
    QCOMPARE(m_view->currentFinding(), FindingId(ContradictionId{"x1"}));
    m_view->setCurrentFinding(AttributionId{"s3"});
    QVERIFY(m_view->goTo(FindingStep::SpeakersStatement, Direction::Next));
    QCOMPARE(m_view->currentFinding(), FindingId(AttributionId{"s4"}));
    QVERIFY(m_view->goTo(FindingStep::Statement, Direction::Previous));
    QCOMPARE(m_view->currentFinding(), FindingId(AttributionId{"s3"}));
    m_view->setAnalysis({});
    QVERIFY(!m_view->goTo(FindingStep::Statement, Direction::Next));
    QCOMPARE(m_view->currentFinding(), FindingId());
}

void TestArticleView::antecedentIsSelected()
{
    show(harbourArticle());
    m_view->select({at("she told"), at("she told")});
    QVERIFY(m_view->goToAntecedent());
    QCOMPARE(m_view->selectedText(), "Dana Whitlock");
    m_view->select({at("reporters"), at("reporters")});
    QVERIFY(!m_view->goToAntecedent());
}

void TestArticleView::ensureVisibleScrollsAsLittleAsNeeded()
{
    show(longArticle(3000, 5));
    QScrollBar *bar = m_view->verticalScrollBar();
    m_view->ensureVisible({10, 20});
    QCOMPARE(bar->value(), 0);
    qsizetype far = m_view->article().text.size() * 2 / 3;
    while (!m_view->article().text.view()[far].isLetter())
        ++far;
    m_view->ensureVisible({far, far + 8});
    const int y = pointOf(far, {}).y();
    QVERIFY(std::abs(y - m_view->viewport()->height() / 3) < 40);
    const int value = bar->value();
    m_view->ensureVisible({far + 20, far + 24});
    QCOMPARE(bar->value(), value);
}

void TestArticleView::scrollingMovesByExactlyWhatIsAsked()
{
    show(longArticle(100000, 8));
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const auto letterInSight = [this] {
        for (int y = 200; y < 320; y += 29)
            for (int x = 200; x < 500; x += 7)
                if (const qsizetype letter = m_view->letterAt({x, y});
                    letter >= 0 && m_view->article().text.view()[letter].isLetter())
                    return letter;
        return qsizetype(-1);
    };
    // Upwards into blocks whose heights were only reckoned, while the others become exact.
    for (int i = 0; i < 60; ++i) {
        const qsizetype watched = letterInSight();
        QVERIFY(watched >= 0);
        const int before = m_view->areaInSight({watched, watched + 1}).top();
        const int value = bar->value();
        bar->setValue(value - 61);
        QCOMPARE(m_view->areaInSight({watched, watched + 1}).top() - before, 61);
        QTest::qWait(0);
        QCOMPARE(m_view->areaInSight({watched, watched + 1}).top() - before, 61);
    }
}

void TestArticleView::theHandleDoesNotJumpWhileHeld()
{
    show(longArticle(20000, 8));
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setSliderDown(true);
    const int range = bar->maximum();
    for (const int part : {1, 3, 7, 5, 9}) {
        const int asked = range / 10 * part;
        bar->setSliderPosition(asked);
        QTest::qWait(5);
        QCOMPARE(bar->maximum(), range);
        QCOMPARE(bar->value(), asked);
    }
    bar->setSliderDown(false);
    QTRY_VERIFY(bar->maximum() > 0);
    QVERIFY(std::abs(bar->value() - bar->maximum() * 0.9) < bar->maximum() * 0.03);
}

void TestArticleView::theEndIsReached()
{
    show(longArticle(20000, 8));
    QScrollBar *bar = m_view->verticalScrollBar();
    for (int i = 0; i < 50; ++i) {
        bar->setValue(bar->maximum());
        QTest::qWait(1);
    }
    const qsizetype size = m_view->article().text.size();
    QVERIFY(!m_view->areaInSight({size - 1, size}).isEmpty());
    QCOMPARE(bar->value(), bar->maximum());
}

void TestArticleView::placeStaysWhenResizedAndZoomed()
{
    show(longArticle(20000, 8));
    m_view->verticalScrollBar()->setValue(9000);
    const qsizetype words =
        m_view->letterAt({300, 12}) >= 0 ? m_view->letterAt({300, 12}) : m_view->letterAt({300, 41});
    m_view->setFontScale(1.5);
    QVERIFY(std::abs(pointOf(words, {}).y() - 12) < 90);
    m_view->resize(560, 760);
    QVERIFY(std::abs(pointOf(words, {}).y() - 12) < 140);
    m_view->setFontScale(99);
    QCOMPARE(m_view->fontScale(), 3.0);
}

void TestArticleView::analysisLeavesThePlaceAlone()
{
    const MarkedArticle marked = longArticle(3000, 5);
    m_view->setArticle(marked.article);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->verticalScrollBar()->setValue(2000);
    m_view->select({900, 950});
    m_view->setAnalysis(marked.analysis);
    QCOMPARE(m_view->verticalScrollBar()->value(), 2000);
    QCOMPARE(m_view->selection(), (TextSpan{900, 950}));
    m_view->setCurrentFinding(AttributionId{"a3"});
    m_view->setAnalysis(marked.analysis);
    QCOMPARE(m_view->currentFinding(), FindingId(AttributionId{"a3"}));
    m_view->setAnalysis({});
    QCOMPARE(m_view->currentFinding(), FindingId());
}

void TestArticleView::aHundredThousandWordsOpenAndScrollInTime()
{
    // The thread's own processor time, so that other work on the machine does not count.
    const auto spentOn = [](const auto &work) {
        const auto now = [] {
            timespec spent{};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
            return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
        };
        const double before = now();
        work();
        return now() - before;
    };
    const MarkedArticle marked = longArticle(100000, 8);
    m_view->resize(1920, 1080);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QImage screen(m_view->viewport()->size(), QImage::Format_RGB32);
    const double opened = spentOn([&] {
        m_view->setArticle(marked.article);
        m_view->viewport()->render(&screen);
    });
    QVERIFY2(opened < 300, qPrintable(QString::number(opened)));
    m_view->setAnalysis(marked.analysis);
    std::vector<double> frames;
    for (int i = 0; i < 100; ++i)
        frames.push_back(spentOn([&] {
            m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + 87);
            m_view->viewport()->render(&screen);
        }));
    std::ranges::sort(frames);
    QVERIFY2(frames[95] < 16, qPrintable(QString::number(frames[95])));
}

void TestArticleView::oneLineOfTenMegabytes()
{
    const QString line =
        QStringLiteral("The tide came in and the tide went out again. ").repeated(10 * 1024 * 1024 / 46);
    const Article article = plainArticle(line);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QElapsedTimer timer;
    timer.start();
    m_view->setArticle(article);
    (void)picture();
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    timer.restart();
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    (void)picture();
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(!m_view->areaInSight({article.text.size() - 2, article.text.size() - 1}).isEmpty());
    m_view->selectAll();
    QCOMPARE(m_view->selectedText().size(), line.trimmed().size());
}

void TestArticleView::emptyArticle()
{
    show({plainArticle({}), {}});
    (void)picture();
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(300, 100));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(300, 100));
    m_view->selectAll();
    m_view->setFontScale(1.2);
    m_view->resize(400, 300);
    QCOMPARE(m_view->setFindText("x"), 0);
    QVERIFY(!m_view->goTo(FindingStep::Statement, Direction::Next));
    QVERIFY(m_view->selectedText().isEmpty());
}

void TestArticleView::kindsInSightAreTold()
{
    m_view->resize(856, 320);
    QSignalSpy spy(m_view.get(), &ArticleView::kindsInSightChanged);
    show(harbourArticle());
    (void)picture();
    QVERIFY(m_view->kindsInSight().testFlag(LegendKind::Direct));
    QVERIFY(m_view->kindsInSight().testFlag(LegendKind::Contradiction));
    QVERIFY(!m_view->kindsInSight().testFlag(LegendKind::Notice));
    m_view->ensureVisible({m_view->article().text.size() - 5, m_view->article().text.size()});
    (void)picture();
    QVERIFY(!m_view->kindsInSight().testFlag(LegendKind::Contradiction));
    QVERIFY(spy.size() >= 2);
    m_view->setVisibleKinds({});
    (void)picture();
    QCOMPARE(m_view->kindsInSight(), LegendKinds());
}

void TestArticleView::theLegendNamesThem()
{
    Legend legend;
    legend.setTheme(m_view->theme());
    legend.setKinds(LegendKinds(LegendKind::Direct) | LegendKind::Notice);
    QCOMPARE(legend.accessibleName(), "Marks in sight: direct, notice");
    const int two = legend.sizeHint().width();
    legend.setKinds(LegendKinds(LegendKind::Direct) | LegendKind::Notice | LegendKind::Likely);
    QVERIFY(legend.sizeHint().width() > two);
    legend.setKinds({});
    QCOMPARE(legend.accessibleName(), "No marks in sight");
}

void TestArticleView::overviewShowsAndLeads()
{
    show(longArticle(5000, 5));
    auto *overview = m_view->findChild<OverviewLane *>();
    QVERIFY(overview->marks().size() > 50);
    for (const OverviewMark &mark : overview->marks())
        QVERIFY(mark.from >= 0 && mark.to <= 1 && mark.from <= mark.to);
    QTest::mouseClick(overview, Qt::LeftButton, {}, QPoint(8, overview->height() / 2));
    const QScrollBar *bar = m_view->verticalScrollBar();
    QVERIFY(std::abs(bar->value() - bar->maximum() / 2) < bar->maximum() / 10);
}

void TestArticleView::everyThemeDraws()
{
    show(harbourArticle());
    for (const QString &name : Themes::ownNames()) {
        m_view->setTheme(m_themes.theme(name));
        const QImage image = picture();
        QCOMPARE(image.pixelColor(image.width() - 3, 3), m_view->theme().page);
        const QColor tint = m_view->theme().tint(m_view->theme().speaker(0));
        const QPoint word = pointOf("We wrote", {});
        bool found = false;
        for (int x = 0; x < 60; ++x)
            found = found || image.pixelColor(word * image.devicePixelRatio() + QPoint(x, 3)) == tint;
        QVERIFY2(found, qPrintable(name));
    }
}

void TestArticleView::assistiveProgramsReadIt()
{
    show(harbourArticle());
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(page && page->textInterface());
    QAccessibleTextInterface *text = page->textInterface();
    QCOMPARE(page->role(), QAccessible::Document);
    QVERIFY(page->state().readOnly && page->state().selectableText);
    QCOMPARE(page->text(QAccessible::Name), m_view->article().title);
    QCOMPARE(text->characterCount(), int(m_view->article().text.size()));
    const int she = int(at("she told"));
    QCOMPARE(text->text(she, she + 3), "she");
    int start = 0;
    int end = 0;
    QCOMPARE(text->textAtOffset(she, QAccessible::WordBoundary, &start, &end).trimmed(), "she");
    const QString mark = text->attributes(int(at("We wrote")), &start, &end);
    QVERIFY2(mark.startsWith("mark:statement 2 of 11\\, Dana Whitlock"), qPrintable(mark));
    QVERIFY(start <= at("We wrote") && end > start);
    QVERIFY(text->attributes(int(at("Talks go")), &start, &end).isEmpty());
    text->setCursorPosition(she);
    QCOMPARE(text->cursorPosition(), she);
    QVERIFY(page->text(QAccessible::Description).startsWith("Dana Whitlock, by pronoun, likely"));
    text->addSelection(she, she + 3);
    QCOMPARE(m_view->selectedText(), "she");
    text->selection(0, &start, &end);
    QCOMPARE(start, she);
    QCOMPARE(text->selectionCount(), 1);
    text->removeSelection(0);
    QCOMPARE(text->selectionCount(), 0);
    const QRect letter = text->characterRect(she);
    QVERIFY(letter.isValid());
    QCOMPARE(text->offsetAtPoint(letter.center()), she);
    m_view->resize(856, 200);
    const auto last = int(m_view->article().text.size());
    text->scrollToSubstring(last - 5, last);
    QVERIFY(text->characterRect(last - 2).isValid());
}

void TestArticleView::childrenHaveNames()
{
    show(harbourArticle());
    QVERIFY(!m_view->accessibleName().isEmpty());
    QVERIFY(m_view->findChild<LaneHeader *>()->accessibleName().contains("Marco Bellini"));
    QVERIFY(!m_view->findChild<OverviewLane *>()->accessibleName().isEmpty());
}

QTEST_MAIN(TestArticleView)
#include "tst_articleview.moc"
