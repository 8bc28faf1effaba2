// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stormyarticle.h"
#include "ui/window/windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <sys/stat.h>
#include <unistd.h>

using namespace hearsay;
using namespace std::chrono_literals;

/// Ways into the window, and what stands in the way.
class TestOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOpenButtonOpensFiles();
    void theTextIsReadableBeforeTheAnalysis();
    void cancelEndsTheAnalysis();
    void droppedFilesAreOpened();
    void droppedTextIsOpened();
    void anAddressIsNotFetched();
    void pastedTextIsOpened();
    void pastingNothingIsTold();
    void badFilesShowAMessage_data();
    void badFilesShowAMessage();
    void aMessageCanBeClosed();
    void aMessageGoesWithTheNextArticle();
    void undecodedBytesAreTold();
    void recentFilesAreRemembered();
    void samplesOpenFromTheHelpMenu();
    void neighboursOpenByKey();
    void theListOpensWhatIsClicked();
    void theArticleIsExported();
};

namespace
{

void drop(MainWindow &window, const QMimeData &data)
{
    const QPointF middle = window.rect().center();
    QDragEnterEvent enter(middle.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &event);
}

bool shows(WindowFixture &fixture, const QString &title)
{
    return QTest::qWaitFor(
        [&] { return fixture.page().article().title == title && !fixture.window().desk().isBusy(); });
}

const QString storm = QStringLiteral("Storm shuts the ferry");

} // namespace

void TestOpening::theOpenButtonOpensFiles()
{
    WindowFixture fixture;
    fixture.answers().filesToOpen = {fixture.stormFile(),
                                     fixture.write(QStringLiteral("calm.txt"), "Calm again\n\nThe sea is calm.\n")};
    QTest::mouseClick(fixture.child<QToolButton>("openButton"), Qt::LeftButton);
    QVERIFY(shows(fixture, storm));
    QVERIFY(fixture.window().windowTitle().startsWith(storm));
    QCOMPARE(fixture.window().desk().articles().entry(1).key, fixture.answers().filesToOpen[1]);
    QTRY_COMPARE(fixture.window().desk().articles().entry(1).title, QStringLiteral("Calm again"));
}

void TestOpening::theTextIsReadableBeforeTheAnalysis()
{
    WindowFixture fixture(400ms);
    fixture.window().openFiles({fixture.stormFile()});
    QTRY_COMPARE(fixture.page().article().title, storm);
    QVERIFY(!fixture.window().desk().session().analysis());
    QVERIFY(fixture.child<QProgressBar>("progress")->isVisible());
    QVERIFY(!fixture.child<QAction>("exportPdf")->isEnabled());
    QTRY_VERIFY(fixture.window().desk().session().analysis());
    QTRY_VERIFY(!fixture.child<QProgressBar>("progress")->isVisible());
    QVERIFY(fixture.child<QAction>("exportPdf")->isEnabled());
    QVERIFY(fixture.child<QLabel>("summary")->text().contains(
        QStringLiteral("7 statements · 4 speakers · 1 contradiction · 1 notice")));
}

void TestOpening::cancelEndsTheAnalysis()
{
    WindowFixture fixture(20s);
    fixture.window().openFiles({fixture.stormFile()});
    QTRY_VERIFY(fixture.window().desk().isAnalysing());
    auto *cancel = fixture.child<QPushButton>("cancelButton");
    QTRY_VERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!fixture.window().desk().isBusy());
    QVERIFY(!cancel->isVisible());
    QCOMPARE(fixture.page().article().title, storm);
    QCOMPARE(fixture.message(), QString());
}

void TestOpening::droppedFilesAreOpened()
{
    WindowFixture fixture;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fixture.stormFile())});
    drop(fixture.window(), data);
    QVERIFY(shows(fixture, storm));
}

void TestOpening::droppedTextIsOpened()
{
    WindowFixture fixture;
    QMimeData data;
    data.setText(stormyArticle().article.text.string());
    drop(fixture.window(), data);
    QVERIFY(shows(fixture, storm));
    QVERIFY(fixture.page().article().origin.location.isEmpty());
}

void TestOpening::anAddressIsNotFetched()
{
    WindowFixture fixture;
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://news.example/storm"))});
    drop(fixture.window(), data);
    QVERIFY(fixture.message().contains(QStringLiteral("fetches nothing")));
}

void TestOpening::pastedTextIsOpened()
{
    WindowFixture fixture;
    QGuiApplication::clipboard()->setText(stormyArticle().article.text.string());
    fixture.press("paste");
    QVERIFY(shows(fixture, storm));
    QVERIFY(!fixture.window().desk().isBusy());
}

void TestOpening::pastingNothingIsTold()
{
    WindowFixture fixture;
    QGuiApplication::clipboard()->setText(QStringLiteral("  "));
    fixture.press("paste");
    QTRY_VERIFY(fixture.message().contains(QStringLiteral("no text")));
}

void TestOpening::badFilesShowAMessage_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind :
         {"not there", "a folder", "empty", "a picture", "without permission", "a pipe that gives nothing"})
        QTest::newRow(kind) << kind;
}

void TestOpening::badFilesShowAMessage()
{
    QFETCH(QString, kind);
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    QString path = fixture.folder().filePath(QStringLiteral("wrong.txt"));
    if (kind == "a folder")
        path = fixture.folder().path();
    else if (kind == "empty")
        path = fixture.write(QStringLiteral("wrong.txt"), {});
    else if (kind == "a picture")
        path = fixture.write(QStringLiteral("wrong.jpg"),
                             QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffdb0043000100ffd9"));
    else if (kind == "without permission") {
        if (geteuid() == 0)
            QSKIP("root may read everything");
        path = fixture.write(QStringLiteral("wrong.txt"), "words");
        QFile::setPermissions(path, {});
    } else if (kind == "a pipe that gives nothing")
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    fixture.window().openFiles({path});
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.message().isEmpty(), 20'000);
    QVERIFY2(fixture.message().contains(QFileInfo(path).fileName()), qPrintable(fixture.message()));
    QCOMPARE(fixture.page().article().title, storm);
    QTRY_VERIFY(!fixture.window().desk().isBusy());
}

void TestOpening::aMessageCanBeClosed()
{
    WindowFixture fixture;
    fixture.window().openFiles({fixture.folder().filePath(QStringLiteral("gone.txt"))});
    QTRY_VERIFY(!fixture.message().isEmpty());
    auto *close = fixture.child<QToolButton>("messageClose");
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Space);
    QCOMPARE(fixture.message(), QString());
}

void TestOpening::aMessageGoesWithTheNextArticle()
{
    WindowFixture fixture;
    fixture.window().openFiles({fixture.folder().filePath(QStringLiteral("gone.txt"))});
    QTRY_VERIFY(!fixture.message().isEmpty());
    QVERIFY(fixture.openStorm());
    QCOMPARE(fixture.message(), QString());
}

void TestOpening::undecodedBytesAreTold()
{
    WindowFixture fixture;
    fixture.window().openFiles({fixture.write(QStringLiteral("torn.txt"),
                                              "\xef\xbb\xbfThe caf\xff was shut.\n\nNobody came to the caf\xff.\n")});
    QTRY_VERIFY2(fixture.message().contains(QStringLiteral("2 places could not")), qPrintable(fixture.message()));
}

void TestOpening::recentFilesAreRemembered()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    const QString calm = fixture.write(QStringLiteral("calm.txt"), "Calm again\n\nThe sea is calm.\n");
    fixture.window().openFiles({calm});
    QVERIFY(shows(fixture, QStringLiteral("Calm again")));
    fixture.restart();
    auto *recent = fixture.child<QMenu>("recentMenu");
    QCOMPARE(recent->actions().at(0)->text(), QStringLiteral("calm.txt"));
    QCOMPARE(recent->actions().at(1)->text(), QStringLiteral("storm.txt"));
    recent->actions().at(1)->trigger();
    QVERIFY(shows(fixture, storm));
    fixture.child<QAction>("clearRecent")->trigger();
    QVERIFY(!recent->isEnabled());
}

void TestOpening::samplesOpenFromTheHelpMenu()
{
    WindowFixture fixture;
    auto *samples = fixture.child<QMenu>("samplesMenu");
    QVERIFY(samples->actions().size() >= 6);
    samples->actions().at(2)->trigger();
    QTRY_VERIFY(!fixture.page().article().title.isEmpty());
    QCOMPARE(fixture.window().desk().openKey(), fixture.window().desk().articles().entry(2).key);
}

void TestOpening::neighboursOpenByKey()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    QVERIFY(!fixture.child<QAction>("previousArticle")->isEnabled());
    fixture.press("nextArticle");
    QTRY_COMPARE(fixture.window().desk().openKey(), fixture.window().desk().articles().entry(1).key);
    QTRY_VERIFY(!fixture.window().desk().isBusy());
    QTest::mouseClick(fixture.child<QToolButton>("previousButton"), Qt::LeftButton);
    QVERIFY(shows(fixture, storm));
}

void TestOpening::theListOpensWhatIsClicked()
{
    WindowFixture fixture;
    const QString key = fixture.window().desk().articles().entry(1).key;
    fixture.clickRow("articlesList", key);
    QTRY_COMPARE(fixture.window().desk().openKey(), key);
    QTest::keyClick(fixture.child<QListView>("articlesList"), Qt::Key_Up);
    QTRY_COMPARE(fixture.window().desk().openKey(), fixture.window().desk().articles().entry(0).key);
}

void TestOpening::theArticleIsExported()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    fixture.answers().fileToSave = fixture.folder().filePath(QStringLiteral("storm.pdf"));
    QTest::mouseClick(fixture.child<QToolButton>("exportButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.message().contains(QStringLiteral("storm.pdf")), 20'000);
    QVERIFY(QFileInfo(fixture.answers().fileToSave).size() > 1000);
}

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
