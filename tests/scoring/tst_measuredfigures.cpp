// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/datafiles.h"
#include "scoring/measuredfigures.h"
#include "scoring/scoresheet.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hearsay;

class TestMeasuredFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofArticlesAndSpans();
    void refused_data();
    void refused();
    void everyPartOfIt();
    void thoseThatAreShipped();
    void whatTheScorerPrintsIsKept();
};

namespace
{

const QByteArray json = R"({"schema": 1, "measured": [
 {"on": "aside", "definitions": "articles", "articles": 4, "programs": ["hearsay 7"], "models": ["", "ab"], "figures": {
  "content": {"hits": 3, "reported": 5, "gold": 4}, "whole": {"hits": 2, "reported": 5, "gold": 4},
  "speaker": {"hits": 2, "of": 3}, "kind": {"hits": 3, "of": 3},
  "contradictions": {"hits": 0, "reported": 1, "gold": 6}, "notices": {"hits": 1, "reported": 1, "gold": 1}}},
 {"on": "a later version knows", "definitions": "songs"},
 {"on": "polnear", "definitions": "spans", "articles": 84, "figures": {
  "found": {"hits": 30, "reported": 50, "gold": 40}, "whole": {"hits": 20, "reported": 50, "gold": 40}}}]})";

QByteArray with(const char *before, const char *after)
{
    QByteArray changed = json;
    changed.replace(before, after);
    return changed;
}

} // namespace

void TestMeasuredFigures::ofArticlesAndSpans()
{
    const auto figures = readMeasuredFigures(json);
    QVERIFY(figures);
    QCOMPARE(figures->size(), 2u);
    const MeasuredFigures &aside = figures->front();
    QCOMPARE(aside.on, MeasuredOn::Aside);
    QCOMPARE(aside.articles, 4);
    QCOMPARE(aside.programs, QStringList{"hearsay 7"});
    QCOMPARE(aside.models, (QStringList{"", "ab"}));
    QCOMPARE(aside.statements, (Count{3, 5, 4}));
    QCOMPARE(aside.whole, (Count{2, 5, 4}));
    QCOMPARE(aside.speaker, (Count{2, 3, 3}));
    QCOMPARE(aside.contradictions, (Count{0, 1, 6}));
    QCOMPARE(figures->back().on, MeasuredOn::NewsCorpus);
    QCOMPARE(figures->back().statements, (Count{30, 50, 40}));
    QVERIFY(!figures->back().speaker && !figures->back().notices);
}

void TestMeasuredFigures::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("bytes") << QByteArray("\0\xFF\xFE", 3);
    QTest::newRow("another file") << QByteArray(R"({"schema": 1})");
    QTest::newRow("no figures of ours") << QByteArray(R"({"schema": 1, "measured": []})");
    QTest::newRow("a later schema") << with("\"schema\": 1", "\"schema\": 2");
    QTest::newRow("no articles") << with("\"articles\": 84", "\"articles\": 0");
    QTest::newRow("one figure short") << with("\"whole\"", "\"part\"");
    QTest::newRow("more right than there are") << with("\"hits\": 30", "\"hits\": 41");
    QTest::newRow("more right than reported") << with("\"reported\": 50", "\"reported\": 29");
    QTest::newRow("fewer than none") << with("\"hits\": 3,", "\"hits\": -3,");
    QTest::newRow("a word in place of a number") << with("\"gold\": 4}", "\"gold\": \"four\"}");
}

void TestMeasuredFigures::refused()
{
    QFETCH(QByteArray, bytes);
    const auto figures = readMeasuredFigures(bytes);
    QVERIFY(!figures);
    QVERIFY2(figures.error().text.startsWith("The measured figures cannot be read: "),
             qPrintable(figures.error().text));
}

void TestMeasuredFigures::everyPartOfIt()
{
    for (qsizetype length = 0; length < json.size(); ++length)
        QVERIFY(!readMeasuredFigures(json.first(length)));
}

void TestMeasuredFigures::thoseThatAreShipped()
{
    const auto bytes = readDataFile(QStringLiteral("accuracy/figures.json"));
    QVERIFY(bytes);
    const auto figures = readMeasuredFigures(*bytes);
    QVERIFY2(figures, figures ? "" : qPrintable(figures.error().text));
    for (const MeasuredFigures &one : *figures) {
        QVERIFY(!one.programs.isEmpty() && !one.models.isEmpty());
        QVERIFY(one.statements.gold > 0 && one.statements.hits > 0);
        QCOMPARE(one.speaker.has_value(), one.on != MeasuredOn::NewsCorpus);
    }
}

/// The script writes what the reader reads, keeps what was measured on other articles, and replaces what was on these.
void TestMeasuredFigures::whatTheScorerPrintsIsKept()
{
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("There is no python3 to run the script.");
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("accuracy/figures.json"));
    const auto keep = [&](const QString &name, qsizetype hits) {
        ArticleScores scores;
        scores.scored = {2, {QStringLiteral("hearsay 8")}, {QStringLiteral("cd")}};
        scores.content = scores.whole = {hits, 9, 9};
        QProcess script;
        script.start(QStringLiteral("python3"),
                     {QStringLiteral(HEARSAY_SOURCE_DIR "/tests/accuracy/scorers/figures.py"), file, name});
        script.write(QJsonDocument(scoresJson(scores)).toJson());
        script.closeWriteChannel();
        return script.waitForFinished() && script.exitCode() == 0;
    };
    QVERIFY(keep(QStringLiteral("rules"), 5));
    QVERIFY(keep(QStringLiteral("aside"), 6));
    QVERIFY(keep(QStringLiteral("rules"), 7));
    QVERIFY(!keep(QStringLiteral("nowhere"), 8));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto figures = readMeasuredFigures(written.readAll());
    QVERIFY(figures);
    QCOMPARE(figures->size(), 2u);
    QCOMPARE(figures->front().on, MeasuredOn::Aside);
    QCOMPARE(figures->back().statements, (Count{7, 9, 9}));
    QCOMPARE(figures->back().models, QStringList{"cd"});
}

QTEST_GUILESS_MAIN(TestMeasuredFigures)
#include "tst_measuredfigures.moc"
