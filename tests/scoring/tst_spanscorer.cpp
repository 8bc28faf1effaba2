// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/spanscorer.h"
#include "support/markedtext.h"

#include <QTest>

using namespace hearsay;

/// Figures of spans, reckoned by hand.
class TestSpanScorer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void exactSpans_data();
    void exactSpans();
    void aSharedSpanCountsOnce();
    void attributions();
    void refusalsAreCounted();
    void anotherText();
};

namespace
{

struct Row {
    TextSpans source;
    TextSpans cue;
    TextSpans content;
};

Gold goldOf(const Text &text, const std::vector<Row> &rows)
{
    Gold gold;
    gold.text = text;
    for (const Row &row : rows)
        gold.attributions.push_back({{}, {}, {}, row.source, row.cue, row.content});
    return gold;
}

Analysis analysisOf(const std::vector<Row> &rows)
{
    Analysis analysis;
    for (const Row &row : rows) {
        Attribution one;
        one.source = row.source;
        one.cue = row.cue;
        one.content = row.content;
        one.reason.rule = QStringLiteral("test-rule");
        analysis.attributions.push_back(one);
    }
    return analysis;
}

SpanScores scoresOf(const Text &text, const std::vector<Row> &gold, const std::vector<Row> &found)
{
    SpanScorer scorer;
    if (!scorer.add(goldOf(text, gold), text, analysisOf(found)))
        qFatal("the texts differ");
    return scorer.scores();
}

} // namespace

void TestSpanScorer::words_data()
{
    QTest::addColumn<QString>("notation"); // ranges are marked x
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << "No mark at all." << QStringList{};
    QTest::newRow("as it is") << "⟦x|the weir⟧ held" << QStringList{"the weir"};
    QTest::newRow("edges") << "⟦x| “the weir,” ⟧held" << QStringList{"the weir"};
    QTest::newRow("every style of marks") << "⟦x|«„‟‹‘'\"the weir\"'’›»:;.⟧ held" << QStringList{"the weir"};
    QTest::newRow("marks inside stay") << "⟦x|the “old” weir⟧" << QStringList{"the “old” weir"};
    QTest::newRow("other marks stay") << "⟦x|(the weir)!⟧" << QStringList{"(the weir)!"};
    QTest::newRow("an unbreakable blank stays") << "⟦x|\u00A0the weir⟧" << QStringList{"\u00A0the weir"};
    QTest::newRow("marks alone") << "⟦x|“…”⟧ ⟦x|, ”⟧" << QStringList{"…"};
    QTest::newRow("a gap of blanks") << "⟦x|the⟧ \t\n⟦x|weir⟧" << QStringList{"the \t\nweir"};
    QTest::newRow("a gap that trimming makes is none of blanks") << "⟦x|the,⟧ ⟦x|weir⟧" << QStringList{"the", "weir"};
    QTest::newRow("a gap of words") << "⟦x|the⟧ old ⟦x|weir⟧" << QStringList{"the", "weir"};
    QTest::newRow("an unbreakable blank is a gap") << "⟦x|the⟧\u00A0⟦x|weir⟧" << QStringList{"the", "weir"};
    QTest::newRow("side by side") << "⟦x|we⟧⟦x|ir⟧" << QStringList{"weir"};
}

void TestSpanScorer::words()
{
    QFETCH(QString, notation);
    const MarkedText marked = readMarkedText(notation);
    TextSpans spans = marked.spans.value(QStringLiteral("x"));
    std::ranges::reverse(spans);
    QStringList got;
    for (const TextSpan span : wordsOfSpans(marked.text, spans))
        got += marked.words(span);
    QTEST(got, "words");
}

void TestSpanScorer::exactSpans_data()
{
    QTest::addColumn<TextSpans>("found");
    QTest::addColumn<Count>("count");
    // “The weir held, they said.”
    QTest::newRow("exact") << TextSpans{{1, 14}} << Count{1, 1, 1};
    QTest::newRow("with its marks") << TextSpans{{0, 15}} << Count{1, 1, 1};
    QTest::newRow("a letter short") << TextSpans{{2, 14}} << Count{0, 1, 1};
    QTest::newRow("in two parts") << TextSpans{{1, 4}, {5, 14}} << Count{1, 1, 1};
    QTest::newRow("parts with a gap") << TextSpans{{1, 4}, {10, 14}} << Count{0, 2, 1};
    QTest::newRow("nothing") << TextSpans{} << Count{0, 0, 1};
}

void TestSpanScorer::exactSpans()
{
    QFETCH(TextSpans, found);
    const Text text(QStringLiteral("“The weir held,” they said."));
    for (const auto role : {&Row::source, &Row::cue, &Row::content}) {
        Row gold;
        Row row;
        gold.*role = {{1, 14}};
        row.*role = found;
        const SpanScores scores = scoresOf(text, {gold}, {row});
        QTEST(role == &Row::source ? scores.source : role == &Row::cue ? scores.cue : scores.content, "count");
    }
}

void TestSpanScorer::aSharedSpanCountsOnce()
{
    const Text text(QStringLiteral("They said it and shouted that."));
    const SpanScores scores = scoresOf(text, {{{{0, 4}}, {{5, 9}}, {{10, 12}}}, {{{0, 4}}, {{17, 24}}, {{25, 29}}}},
                                       {{{{0, 4}}, {{5, 9}}, {{10, 12}}}, {{{0, 4}}, {{17, 24}}, {{25, 29}}}});
    QCOMPARE(scores.source, (Count{1, 1, 1}));
    QCOMPARE(scores.cue, (Count{2, 2, 2}));
    QCOMPARE(scores.found, (Count{2, 2, 2}));
    QCOMPARE(scores.whole, (Count{2, 2, 2}));
}

void TestSpanScorer::attributions()
{
    const Text text(QStringLiteral("They said it and shouted that."));
    // The first lacks its source, the second lies elsewhere.
    const SpanScores scores = scoresOf(text, {{{{0, 4}}, {{5, 9}}, {{10, 12}}}, {{{0, 4}}, {{17, 24}}, {{25, 29}}}},
                                       {{{}, {{5, 9}}, {{10, 12}}}, {{{0, 4}}, {{17, 24}}, {{13, 16}}}});
    QCOMPARE(scores.found, (Count{1, 2, 2}));
    QCOMPARE(scores.whole, (Count{0, 2, 2}));
    QCOMPARE(scores.rules.rows()["test-rule"], (TallyTable::Row{2, {1, 0}}));
    QCOMPARE(scores.acts.rows()["statement"], (TallyTable::Row{2, {1, 0}}));
}

/// Here, and not where the gold tells everything, one without content is one that was reported.
void TestSpanScorer::refusalsAreCounted()
{
    const Text text(QStringLiteral("They said it and declined to comment."));
    const Row refusal{{{0, 4}}, {{17, 36}}, {}};
    QCOMPARE(scoresOf(text, {}, {refusal}).found, (Count{0, 1, 0}));
    QCOMPARE(scoresOf(text, {refusal}, {refusal}).whole, (Count{1, 1, 1}));
}

void TestSpanScorer::anotherText()
{
    SpanScorer scorer;
    QVERIFY(!scorer.add(goldOf(Text(QStringLiteral("One text.")), {}), Text(QStringLiteral("Another text.")), {}));
    QCOMPARE(scorer.scores().scored.articles, 0);
}

QTEST_GUILESS_MAIN(TestSpanScorer)
#include "tst_spanscorer.moc"
