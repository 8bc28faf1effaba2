// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/readingdesk.h"
#include "models/roles.h"
#include "support/stormyarticle.h"
#include "support/testanalyser.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearsay;
using namespace std::chrono_literals;

class TestReadingDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMissingModelIsToldOnce();
    void initTestCase();
    void theTextIsThereBeforeTheAnalysis();
    void theLatestOpenedWins();
    void aBadFileLeavesWhatIsOpen();
    void pastedTextIsListedAndOpenedAgain();
    void neighboursFollowTheList();
    void cancellingLeavesTheText();
    void listedFilesAreSurveyedOnceIdle();
    void samplesAreListed();

private:
    QTemporaryDir m_folder;
    QString m_storm;
    QString m_calm;
};

namespace
{

SharedAnalyser finding(std::chrono::milliseconds time = {})
{
    return SharedAnalyser([time] { return analyserThatFinds(stormyArticle().analysis, time); });
}

QString write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(text.toUtf8());
    return path;
}

} // namespace

void TestReadingDesk::initTestCase()
{
    m_storm = write(m_folder.filePath(QStringLiteral("storm.txt")), stormyArticle().article.text.string());
    m_calm = write(m_folder.filePath(QStringLiteral("calm.txt")), QStringLiteral("Calm again\n\nThe sea is calm.\n"));
}

void TestReadingDesk::theTextIsThereBeforeTheAnalysis()
{
    ReadingDesk desk(finding(100ms));
    QSignalSpy opened(&desk, &ReadingDesk::opened);
    QSignalSpy busy(&desk, &ReadingDesk::busyChanged);
    desk.openFile(m_storm);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toString(), m_storm);
    QVERIFY(desk.session().article());
    QVERIFY(!desk.session().analysis());
    QVERIFY(desk.isAnalysing());
    QTRY_VERIFY(desk.session().analysis());
    QTRY_VERIFY(!desk.isBusy());
    QCOMPARE(busy.count(), 2);
    QCOMPARE(desk.claims().rowCount(), 8);
    QCOMPARE(desk.articles().index(0).data().toString(), QStringLiteral("Storm shuts the ferry"));
}

void TestReadingDesk::theLatestOpenedWins()
{
    ReadingDesk desk(finding(100ms));
    QSignalSpy settled(&desk, &ReadingDesk::settled);
    desk.openFile(m_storm);
    desk.openFile(m_calm);
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(desk.openKey(), m_calm);
    QCOMPARE(desk.session().article()->title, QStringLiteral("Calm again"));
}

void TestReadingDesk::aBadFileLeavesWhatIsOpen()
{
    ReadingDesk desk(finding());
    QSignalSpy settled(&desk, &ReadingDesk::settled);
    QSignalSpy failed(&desk, &ReadingDesk::readingFailed);
    desk.openFile(m_storm);
    QTRY_COMPARE(settled.count(), 1);
    desk.openFile(m_folder.filePath(QStringLiteral("gone.txt")));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(desk.openKey(), m_storm);
    QVERIFY(desk.session().analysis());
    QTRY_VERIFY(!desk.isBusy());
}

void TestReadingDesk::pastedTextIsListedAndOpenedAgain()
{
    ReadingDesk desk(finding());
    QSignalSpy opened(&desk, &ReadingDesk::opened);
    desk.openText(stormyArticle().article.text.string(), {});
    QTRY_COMPARE(opened.count(), 1);
    const QString pasted = desk.openKey();
    desk.openFile(m_calm);
    QTRY_COMPARE(opened.count(), 2);
    desk.open(pasted);
    QTRY_COMPARE(opened.count(), 3);
    QCOMPARE(desk.session().article()->text.string(), stormyArticle().article.text.string());
    QCOMPARE(desk.articles().rowCount(), 2);
}

void TestReadingDesk::neighboursFollowTheList()
{
    ReadingDesk desk(finding());
    QSignalSpy settled(&desk, &ReadingDesk::settled);
    desk.listFiles({m_storm, m_calm});
    desk.openFile(m_storm);
    QTRY_COMPARE(settled.count(), 1);
    QVERIFY(!desk.hasNeighbour(-1));
    QVERIFY(desk.hasNeighbour(1));
    desk.openNeighbour(1);
    QTRY_COMPARE(desk.openKey(), m_calm);
    desk.openNeighbour(1);
    QCOMPARE(desk.openKey(), m_calm);
    desk.openNeighbour(-1);
    QTRY_COMPARE(desk.openKey(), m_storm);
}

void TestReadingDesk::cancellingLeavesTheText()
{
    ReadingDesk desk(finding(20s));
    QSignalSpy opened(&desk, &ReadingDesk::opened);
    desk.openFile(m_storm);
    QTRY_COMPARE(opened.count(), 1);
    desk.cancel();
    QVERIFY(!desk.isBusy());
    QVERIFY(desk.session().article());
    QVERIFY(!desk.session().analysis());
}

void TestReadingDesk::listedFilesAreSurveyedOnceIdle()
{
    ReadingDesk desk(finding());
    QSignalSpy settled(&desk, &ReadingDesk::settled);
    desk.listFiles({m_storm, m_calm});
    desk.openFile(m_storm);
    QTRY_COMPARE(settled.count(), 1);
    QVERIFY(desk.articles().unknownFiles().isEmpty());
    QCOMPARE(desk.articles().indexOf(m_calm).data().toString(), QStringLiteral("Calm again"));
}

void TestReadingDesk::samplesAreListed()
{
    ReadingDesk desk(finding());
    desk.listSamples();
    QVERIFY(desk.articles().rowCount() >= 6);
    QCOMPARE(desk.articles().entry(0).source, ArticleSource::Sample);
}

void TestReadingDesk::aMissingModelIsToldOnce()
{
    ReadingDesk desk(SharedAnalyser([] { return Analyser::makeWithModel(QStringLiteral("/no/such/folder")); }));
    QSignalSpy remarked(&desk, &ReadingDesk::remarked);
    QSignalSpy settled(&desk, &ReadingDesk::busyChanged);
    for (const QString &text :
         {QStringLiteral("The pier is shut, said Ana Ruiz."), QStringLiteral("The pier is open, said Ana Ruiz.")}) {
        desk.openText(text, {});
        QTRY_VERIFY(desk.session().document() && !desk.isBusy());
        QCOMPARE(desk.session().document()->analysis.attributions.size(), size_t(1));
    }
    QCOMPARE(remarked.count(), 1);
    QVERIFY2(remarked[0][0].toString().contains("/no/such/folder"), qPrintable(remarked[0][0].toString()));
}

QTEST_GUILESS_MAIN(TestReadingDesk)
#include "tst_readingdesk.moc"
