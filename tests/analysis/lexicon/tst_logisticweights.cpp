// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lexicon/logisticweights.h"

#include <QTest>

#include <cmath>

using namespace hearsay;

class TestLogisticWeights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sumsWhatSpeaksForAndAgainst();
    void whatWasNeverLearnedSaysNothing();
    void damagedLineIsNamed_data();
    void damagedLineIsNamed();
    void shippedOnesAreRead();
};

void TestLogisticWeights::sumsWhatSpeaksForAndAgainst()
{
    const auto weights = LogisticWeights::parse("# a comment\nlate\train\t2\nlate\tholiday\t-1.5\nearly\train\t-3\n");
    QVERIFY(weights);
    const auto about = [](double one, double other) { return std::abs(one - other) < 1e-9; };
    QVERIFY(about(weights->probability("late", {{"rain", 1}}), 1 / (1 + std::exp(-2.0))));
    QVERIFY(about(weights->probability("late", {{"rain", 1}, {"holiday", 2}}), 1 / (1 + std::exp(1.0))));
    QVERIFY(about(weights->probability("early", {{"rain", 1}}), 1 / (1 + std::exp(3.0))));
}

void TestLogisticWeights::whatWasNeverLearnedSaysNothing()
{
    const auto weights = LogisticWeights::parse("late\train\t2\n");
    QVERIFY(weights);
    QCOMPARE(weights->probability("late", {{"snow", 7}}), 0.5);
    QCOMPARE(weights->probability("never", {{"rain", 7}}), 0.5);
    QCOMPARE(LogisticWeights().probability("late", {{"rain", 1}}), 0.5);
}

void TestLogisticWeights::damagedLineIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a field too few") << QByteArray("late\train\t1\nlate\train\n");
    QTest::newRow("a field too many") << QByteArray("late\train\t1\nlate\train\t1\t2\n");
    QTest::newRow("no number") << QByteArray("late\train\t1\nlate\train\tmuch\n");
    QTest::newRow("no finite number") << QByteArray("late\train\t1\nlate\train\tinf\n");
    QTest::newRow("bytes that are no text") << QByteArray("late\train\t1\n\xff\xfe\x01\n");
}

void TestLogisticWeights::damagedLineIsNamed()
{
    QFETCH(QByteArray, bytes);
    const auto weights = LogisticWeights::parse(bytes);
    QVERIFY(!weights);
    QCOMPARE(weights.error().kind, ErrorKind::Malformed);
    QVERIFY(weights.error().text.contains("line 2"));
}

void TestLogisticWeights::shippedOnesAreRead()
{
    const auto weights = LogisticWeights::load();
    QVERIFY(weights);
    // What the model holds for a cue is likelier one.
    const Features doubted{{"always", 1}, {"marked", -5}, {"valid", -5}};
    const Features held{{"always", 1}, {"marked", 5}, {"valid", 5}};
    QVERIFY(weights->probability("is-attribution", held) > weights->probability("is-attribution", doubted));
}

QTEST_GUILESS_MAIN(TestLogisticWeights)
#include "tst_logisticweights.moc"
