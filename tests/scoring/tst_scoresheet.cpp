// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/scoresheet.h"

#include <QJsonArray>
#include <QTest>

using namespace hearsay;

class TestScoreSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresOfArticles();
    void figuresOfSpans();
    void halvesAreRoundedToTheEven();
    void tablesInColumns();
    void json();
};

namespace
{

ArticleScores scores()
{
    ArticleScores all;
    all.scored.articles = 2;
    all.scored.models = {QStringLiteral("b"), QStringLiteral("a")};
    all.content = {3, 5, 4};
    all.whole = {2, 5, 4};
    all.speaker = {2, 3, 3};
    all.alarms = {1, 6, 7};
    all.rules.add(QStringLiteral("that-clause"), {true, true, false, true});
    all.rules.add(QStringLiteral("according-to"), {true, false, true, true});
    all.rules.add(QStringLiteral("according-to"), {false, false, false, false});
    return all;
}

} // namespace

void TestScoreSheet::figuresOfArticles()
{
    QCOMPARE(figuresText(scores()),
             QStringLiteral("content: precision 0.600 recall 0.750 F1 0.667  (3 of 4, 5 reported)\n"
                            "whole: precision 0.400 recall 0.500 F1 0.444  (2 of 4, 5 reported)\n"
                            "contradictions: precision 0.000 recall 0.000 F1 0.000  (0 of 0, 0 reported)\n"
                            "notices: precision 0.000 recall 0.000 F1 0.000  (0 of 0, 0 reported)\n"
                            "speaker: 2 of 3 right (0.667)\n"
                            "kind: 0 of 0 right\n"
                            "contradiction kind: 0 of 0 right\n"
                            "alarms: 1 reported of 7 pairs that do not contradict\n"));
}

void TestScoreSheet::figuresOfSpans()
{
    SpanScores all;
    all.cue = {1, 1, 2};
    QCOMPARE(figuresText(all).split(u'\n').value(1),
             QStringLiteral("cue: precision 1.000 recall 0.500 F1 0.667  (1 of 2, 1 reported)"));
    QCOMPARE(figuresText(all).count(u'\n'), 5);
}

void TestScoreSheet::halvesAreRoundedToTheEven()
{
    SpanScores all;
    all.source = {1, 16, 16};
    QVERIFY(figuresText(all).startsWith(QStringLiteral("source: precision 0.062 ")));
    all.source = {3, 16, 16};
    QVERIFY(figuresText(all).startsWith(QStringLiteral("source: precision 0.188 ")));
}

void TestScoreSheet::tablesInColumns()
{
    const QStringList lines = tableText(scores().rules).split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0].simplified(), QStringLiteral("rule reported content whole speaker kind"));
    // The most frequent first; speaker and kind of those found.
    QCOMPARE(lines[1].simplified(), QStringLiteral("according-to 2 1 0.50 0 0.00 1 1.00 1 1.00"));
    QCOMPARE(lines[2].simplified(), QStringLiteral("that-clause 1 1 1.00 1 1.00 0 0.00 1 1.00"));
    QCOMPARE(lines[0].size(), lines[1].size());
    QCOMPARE(lines[1].size(), lines[2].size());
    TallyTable nameless(QStringLiteral("rule"), QStringLiteral("reported"), {QStringLiteral("right")});
    nameless.add({}, {true});
    QVERIFY(tableText(nameless).contains(QStringLiteral("\n–")));
}

void TestScoreSheet::json()
{
    const QJsonObject object = scoresJson(scores());
    QCOMPARE(object["definitions"].toString(), QStringLiteral("articles"));
    QCOMPARE(object["articles"].toInt(), 2);
    QCOMPARE(object["models"].toArray(), (QJsonArray{QStringLiteral("a"), QStringLiteral("b")}));
    const QJsonValue content = object["figures"]["content"];
    QCOMPARE(content["hits"].toInt(), 3);
    QCOMPARE(content["precision"].toDouble(), 0.6);
    QCOMPARE(object["figures"]["speaker"]["share"].toDouble(), 2.0 / 3);
    QCOMPARE(object["figures"]["alarms"]["of"].toInt(), 7);
    const QJsonValue row = object["tables"]["rule"][0];
    QCOMPARE(row["name"].toString(), QStringLiteral("according-to"));
    QCOMPARE(row["reported"].toInt(), 2);
    QCOMPARE(row["speaker"].toInt(), 1);
    QCOMPARE(scoresJson(SpanScores())["definitions"].toString(), QStringLiteral("spans"));
}

QTEST_GUILESS_MAIN(TestScoreSheet)
#include "tst_scoresheet.moc"
