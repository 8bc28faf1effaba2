// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"
#include "document/palette/colourscience.h"
#include "panels/findingspanel.h"
#include "reader/legend.h"
#include "ui/window/windowfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QSplitter>
#include <QStyleHints>
#include <QTabBar>
#include <QToolButton>

#include <ctime>

using namespace hearsay;

/// How the window looks, what it remembers of it, and whether everybody can use it.
class TestLooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTextGrowsAndShrinksByKey();
    void lightAndDarkByKey();
    void everyThemeOfOursCanBeChosen_data();
    void everyThemeOfOursCanBeChosen();
    void aForeignThemeCanBeChosen();
    void fittingAForeignThemeHoldsNothingUp();
    void aForeignThemeIsRemembered();
    void theSystemIsFollowed();
    void theLayoutIsRemembered();
    void marksAreHiddenAndThatIsRemembered();
    void theLegendListsWhatIsInSight();
    void everyActionIsInAMenu();
    void noTwoActionsShareAKey();
    void everyWidgetThatTakesTheFocusHasAName();
    void targetsAreLargeEnough();
    void buttonsNameTheirKeys();
    void anEmptyPageSaysHowToBegin();
    void tabGoesRoundTheWindow();
    void panesAreReachedByKey_data();
    void panesAreReachedByKey();
    void theWindowFitsASmallScreen();
    void noPluralIsLeftInBrackets();
};

namespace
{

/// Processor time of this thread alone, for the machine may be busy with others.
double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

void collect(const QMenu &menu, QList<QAction *> &all)
{
    for (QAction *action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), all);
        else
            all.append(action);
    }
}

QList<QAction *> menuActions(MainWindow &window)
{
    QList<QAction *> all;
    for (QAction *action : window.menuBar()->actions())
        collect(*action->menu(), all);
    return all;
}

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

} // namespace

void TestLooks::theTextGrowsAndShrinksByKey()
{
    WindowFixture fixture;
    const double before = fixture.page().fontScale();
    fixture.press("larger");
    fixture.press("larger");
    const double larger = fixture.page().fontScale();
    QVERIFY(larger > before * 1.15);
    fixture.restart();
    QCOMPARE(fixture.page().fontScale(), larger);
    fixture.press("smaller");
    QVERIFY(fixture.page().fontScale() < larger);
    fixture.press("usualSize");
    QCOMPARE(fixture.page().fontScale(), 1.0);
}

void TestLooks::lightAndDarkByKey()
{
    WindowFixture fixture;
    fixture.appearance().choose(QStringLiteral("Hearsay Light"));
    fixture.press("toggleDark");
    QVERIFY(fixture.page().theme().dark);
    QVERIFY(contrast(fixture.window().palette().color(QPalette::Window), Qt::black) < 2);
    fixture.restart();
    QVERIFY(fixture.page().theme().dark);
    QTest::mouseClick(fixture.child<QToolButton>("themeButton"), Qt::LeftButton);
    QVERIFY(!fixture.page().theme().dark);
}

void TestLooks::everyThemeOfOursCanBeChosen_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : Themes::ownNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestLooks::everyThemeOfOursCanBeChosen()
{
    QFETCH(QString, name);
    WindowFixture fixture;
    const auto all = fixture.window().findChild<Actions *>()->themeGroup->actions();
    const auto action = std::ranges::find_if(all, [&](const QAction *one) { return one->data().toString() == name; });
    QVERIFY(action != all.end());
    (*action)->trigger();
    QCOMPARE(fixture.page().theme().name, name);
    QVERIFY((*action)->isChecked());
    const QPalette palette = fixture.window().palette();
    QVERIFY(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
}

void TestLooks::aForeignThemeCanBeChosen()
{
    WindowFixture fixture;
    const QStringList others = fixture.appearance().themes().otherNames();
    if (others.isEmpty())
        QSKIP("no other theme is installed");
    fixture.appearance().choose(others.first());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.page().theme().name, others.first(), 60'000);
    QVERIFY(!fixture.appearance().isFitting());
}

/// What the reader does while a theme is fitted goes on, and the last choice stands.
void TestLooks::fittingAForeignThemeHoldsNothingUp()
{
    WindowFixture fixture;
    QStringList unfitted;
    for (const QString &name : fixture.appearance().themes().otherNames())
        if (!fixture.appearance().themes().ready(name))
            unfitted.append(name);
    if (unfitted.size() < 2)
        QSKIP("no other themes are installed");
    fixture.appearance().choose(QStringLiteral("Hearsay Light"));
    const double before = threadSeconds();
    fixture.appearance().choose(unfitted[0]);
    QVERIFY(fixture.appearance().isFitting());
    QCOMPARE(fixture.appearance().choice(), unfitted[0]);
    fixture.appearance().choose(unfitted[1]);
    QVERIFY2(threadSeconds() - before < 0.016, "fitting holds the window");
    QCOMPARE(fixture.page().theme().name, QStringLiteral("Hearsay Light"));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.page().theme().name, unfitted[1], 60'000);
    fixture.appearance().choose(unfitted[0]);
    fixture.appearance().choose(QStringLiteral("Hearsay Sepia"));
    QVERIFY(!fixture.appearance().isFitting());
    QTest::qWait(100);
    QCOMPARE(fixture.page().theme().name, QStringLiteral("Hearsay Sepia"));
}

/// A remembered theme that is not ours is fitted anew; until then the window has the one that suits the system.
void TestLooks::aForeignThemeIsRemembered()
{
    WindowFixture fixture;
    const QStringList others = fixture.appearance().themes().otherNames();
    if (others.isEmpty())
        QSKIP("no other theme is installed");
    Settings().setTheme(others.last());
    Appearance appearance;
    appearance.choose(Settings().theme());
    QVERIFY(Themes::ownNames().contains(appearance.theme().name));
    QTRY_COMPARE_WITH_TIMEOUT(appearance.theme().name, others.last(), 60'000);
}

void TestLooks::theSystemIsFollowed()
{
    WindowFixture fixture;
    fixture.appearance().choose({});
    QStyleHints *hints = QGuiApplication::styleHints();
    const auto before = hints->colorScheme();
    hints->setColorScheme(Qt::ColorScheme::Dark);
    if (hints->colorScheme() != Qt::ColorScheme::Dark)
        QSKIP("this platform has no colour scheme to follow");
    QVERIFY(fixture.page().theme().dark);
    hints->setColorScheme(Qt::ColorScheme::Light);
    QVERIFY(!fixture.page().theme().dark);
    fixture.appearance().choose(QStringLiteral("Hearsay Sepia"));
    hints->setColorScheme(Qt::ColorScheme::Dark);
    QCOMPARE(fixture.page().theme().name, QStringLiteral("Hearsay Sepia"));
    hints->setColorScheme(before);
}

void TestLooks::theLayoutIsRemembered()
{
    WindowFixture fixture;
    // Not beyond the screen, where a window is put back into it.
    fixture.window().resize(790, 700);
    fixture.press("findingsList");
    QVERIFY(!fixture.child<FindingsPanel>("findings")->isVisible());
    auto *columns = fixture.window().findChildren<QSplitter *>().first();
    columns->setSizes({240, 540});
    Q_EMIT columns->splitterMoved(240, 1);
    const int width = fixture.child<QWidget>("articles")->width();
    fixture.restart();
    QCOMPARE(fixture.window().size(), QSize(790, 700));
    QVERIFY(!fixture.child<FindingsPanel>("findings")->isVisible());
    QCOMPARE(fixture.child<QWidget>("articles")->width(), width);
    fixture.press("findingsList");
    QVERIFY(fixture.child<FindingsPanel>("findings")->isVisible());
}

void TestLooks::marksAreHiddenAndThatIsRemembered()
{
    WindowFixture fixture;
    QVERIFY(!fixture.page().visibleKinds().testFlag(MarkKind::Claims));
    QTest::mouseClick(fixture.child<QToolButton>("noticesButton"), Qt::LeftButton);
    fixture.press("showClaims");
    const MarkKinds expected = MarkKind::Speakers | MarkKind::Contradictions | MarkKind::Claims;
    QCOMPARE(fixture.page().visibleKinds(), expected);
    fixture.restart();
    QCOMPARE(fixture.page().visibleKinds(), expected);
}

void TestLooks::theLegendListsWhatIsInSight()
{
    WindowFixture fixture;
    auto *legend = fixture.window().findChild<Legend *>();
    QVERIFY(!legend->kinds());
    QVERIFY(fixture.openStorm());
    QTRY_VERIFY(legend->kinds().testFlag(LegendKind::Direct));
    QVERIFY(legend->kinds().testFlag(LegendKind::Contradiction));
    QTest::mouseClick(fixture.child<QToolButton>("contradictionsButton"), Qt::LeftButton);
    QTRY_VERIFY(!legend->kinds().testFlag(LegendKind::Contradiction));
}

void TestLooks::everyActionIsInAMenu()
{
    WindowFixture fixture;
    const QList<QAction *> inMenus = menuActions(fixture.window());
    for (QAction *action : fixture.window().findChild<Actions *>()->findChildren<QAction *>(Qt::FindDirectChildrenOnly))
        QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
}

void TestLooks::noTwoActionsShareAKey()
{
    WindowFixture fixture;
    QHash<QKeySequence, QString> keys;
    for (const QAction *action : menuActions(fixture.window()))
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(action->text() + u' ' + keys.value(key)));
            keys.insert(key, action->text());
        }
    QVERIFY(keys.size() > 35);
}

void TestLooks::everyWidgetThatTakesTheFocusHasAName()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    for (QWidget *widget : fixture.window().findChildren<QWidget *>()) {
        if (!takesFocus(widget))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const QString name = button && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
        const bool named = !name.isEmpty() || qobject_cast<QTabBar *>(widget);
        QVERIFY2(named, qPrintable(QStringLiteral("%1 “%2”").arg(QLatin1StringView(widget->metaObject()->className()),
                                                                 widget->objectName())));
    }
}

void TestLooks::targetsAreLargeEnough()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    for (const QAbstractButton *button : fixture.window().findChildren<QAbstractButton *>())
        if (button->isVisible() && button->objectName() != QStringLiteral("qt_toolbar_ext_button") &&
            !qobject_cast<const QTabBar *>(button->parentWidget()))
            QVERIFY2(button->width() >= 24 && button->height() >= 24,
                     qPrintable(button->objectName() + u' ' + button->text()));
    const auto *tabs = fixture.window().findChild<QTabBar *>();
    for (int tab = 0; tab < tabs->count(); ++tab)
        QVERIFY(tabs->tabRect(tab).height() >= 24);
}

void TestLooks::buttonsNameTheirKeys()
{
    WindowFixture fixture;
    for (const char *name : {"openButton", "pasteButton", "previousButton", "nextButton", "speakersButton",
                             "claimsButton", "themeButton", "exportButton"}) {
        const auto *button = fixture.child<QToolButton>(name);
        const QString keys = button->defaultAction()->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(button->toolTip().endsWith(u'(' + keys + u')'), qPrintable(button->toolTip()));
        QVERIFY2(!button->toolTip().contains(u'&'), qPrintable(button->toolTip()));
    }
}

void TestLooks::anEmptyPageSaysHowToBegin()
{
    WindowFixture fixture;
    const auto written = [&] {
        const QImage page = fixture.page().viewport()->grab().toImage();
        int points = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                points += page.pixelColor(x, y) != fixture.page().theme().page ? 1 : 0;
        return points;
    };
    QVERIFY(written() > 300);
    // While something is read there is nothing to be done.
    fixture.page().setEmptyWords({});
    QCOMPARE(written(), 0);
}

void TestLooks::tabGoesRoundTheWindow()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    auto *first = fixture.child<QToolButton>("openButton");
    first->setFocus();
    QList<QWidget *> visited;
    for (int i = 0; i < 120; ++i) {
        QTest::keyClick(fixture.window().focusWidget(), Qt::Key_Tab);
        if (fixture.window().focusWidget() == first)
            break;
        visited.append(fixture.window().focusWidget());
    }
    QCOMPARE(fixture.window().focusWidget(), first);
    // From left to right: toolbar, articles, page, findings.
    const auto place = [&](const char *name) { return visited.indexOf(fixture.child<QWidget>(name)); };
    QVERIFY(place("pasteButton") >= 0);
    QVERIFY(place("pasteButton") < place("findField"));
    QVERIFY(place("findField") < place("articlesList"));
    QVERIFY(place("articlesList") < place("page"));
    QVERIFY(place("page") < place("speakersList"));
}

void TestLooks::panesAreReachedByKey_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("pane");
    QTest::newRow("articles") << QByteArray("goToArticles") << QByteArray("articlesList");
    QTest::newRow("page") << QByteArray("goToPage") << QByteArray("page");
    QTest::newRow("speakers") << QByteArray("goToSpeakers") << QByteArray("speakersList");
    QTest::newRow("claims") << QByteArray("goToClaims") << QByteArray("claimsList");
    QTest::newRow("contradictions") << QByteArray("goToContradictions") << QByteArray("contradictionsList");
    QTest::newRow("notices") << QByteArray("goToNotices") << QByteArray("noticesList");
}

void TestLooks::panesAreReachedByKey()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, pane);
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    fixture.child<QToolButton>("openButton")->setFocus();
    fixture.press(action.constData());
    QCOMPARE(fixture.window().focusWidget(), fixture.child<QWidget>(pane.constData()));
}

void TestLooks::theWindowFitsASmallScreen()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    fixture.window().resize(1024, 700);
    QCOMPARE(fixture.window().size(), QSize(1024, 700));
    for (const char *name :
         {"openButton", "claimsButton", "findField", "sizeButton", "exportButton", "page", "findings"}) {
        const auto *widget = fixture.child<QWidget>(name);
        const QRect place(widget->mapTo(&fixture.window(), QPoint()), widget->size());
        QVERIFY2(widget->isVisible() && fixture.window().rect().contains(place), name);
    }
    QVERIFY(fixture.page().width() >= 520);
    const auto *tabs = fixture.window().findChild<QTabBar *>();
    QVERIFY2(tabs->sizeHint().width() <= tabs->parentWidget()->width(), "the words of the tabs are cut");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        QVERIFY2(tabs->rect().contains(tabs->tabRect(tab)), qPrintable(tabs->tabText(tab)));
        QVERIFY2(tabs->tabText(tab).back().isDigit(), qPrintable(tabs->tabText(tab)));
        QCOMPARE(tabs->tabToolTip(tab), tabs->tabText(tab).simplified());
    }
}

void TestLooks::noPluralIsLeftInBrackets()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    for (const QLabel *label : fixture.window().findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(QStringLiteral("(s)")), qPrintable(label->text()));
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
