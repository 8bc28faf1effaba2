// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/goldreader.h"

#include <QTest>

using namespace hearsay;

class TestGoldReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void all();
    void spansAlone();
    void refused_data();
    void refused();
    void everyPartOfIt();
};

namespace
{

const QByteArray whole = R"({"article": {"text": "🦭 Ada Fenn said it rained."}, "mood": 3,
 "attributions": [{"id": "1", "kind": "indirect", "speaker": "Fenn", "parent": null,
   "source": [[2, 10]], "cue": [[11, 15]], "content": [[16, 18], [19, 25]]},
  {"id": "2", "kind": "sung", "speaker": null, "source": [], "cue": [], "content": [[0, 1]]}],
 "entities": [{"name": "Fenn", "kind": "person", "names": [[2, 10]], "mentions": [[2, 10], [16, 18]]}],
 "contradictions": [{"id": "1", "kind": "numeric", "sides": [[[0, 1]], [[2, 5], [6, 10]]]}],
 "agreements": [{"id": "1", "why": "hedge", "sides": [[[2, 5]], [[0, 1]]]}],
 "notices": [{"id": "1", "kind": "unclosed-quotation", "span": [[0, 1]]}]})";

QByteArray with(const char *before, const char *after)
{
    QByteArray changed = whole;
    changed.replace(before, after);
    return changed;
}

} // namespace

void TestGoldReader::all()
{
    const auto gold = readGold(whole, GoldScope::Whole);
    QVERIFY2(gold, gold ? "" : qPrintable(gold.error().text));
    QCOMPARE(gold->attributions.size(), 2u);
    const GoldAttribution &first = gold->attributions.front();
    QCOMPARE(first.kind, QStringLiteral("indirect"));
    QCOMPARE(first.speaker, QStringLiteral("Fenn"));
    // Code points in the file, UTF-16 units here.
    QCOMPARE(first.source, (TextSpans{{3, 11}}));
    QCOMPARE(gold->text.view(first.source.front()), QStringLiteral("Ada Fenn"));
    QCOMPARE(gold->text.view(first.content.back()), QStringLiteral("rained"));
    QCOMPARE(gold->attributions.back().kind, QStringLiteral("sung"));
    QCOMPARE(gold->attributions.back().speaker, QString());
    QCOMPARE(gold->attributions.back().content, (TextSpans{{0, 2}}));
    QCOMPARE(gold->entities.front().names, (TextSpans{{3, 11}}));
    QCOMPARE(gold->entities.front().mentions.size(), 2u);
    QCOMPARE(gold->contradictions.front().kind, QStringLiteral("numeric"));
    QCOMPARE(gold->contradictions.front().sides[1], (TextSpans{{3, 6}, {7, 11}}));
    QCOMPARE(gold->agreements.front().sides[1], (TextSpans{{0, 2}}));
    QCOMPARE(gold->notices.front().span, (TextSpans{{0, 2}}));
}

void TestGoldReader::spansAlone()
{
    const QByteArray json =
        R"({"id": "x", "article": {"text": "Rain, he said"}, "attributions": [{"source": [[6, 8]], "cue": [[9, 13]], "content": [[0, 4]]}]})";
    const auto gold = readGold(json, GoldScope::Spans);
    QVERIFY(gold);
    QCOMPARE(gold->attributions.front().cue, (TextSpans{{9, 13}}));
    QVERIFY(!readGold(json, GoldScope::Whole));
}

void TestGoldReader::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << "it is no JSON";
    QTest::newRow("cut off") << whole.first(300) << "it is no JSON";
    QTest::newRow("bytes") << QByteArray("\0\xFF\x01\xFE", 4) << "it is no JSON";
    QTest::newRow("a list") << QByteArray("[]") << "it is no JSON object";
    QTest::newRow("no text") << with("\"text\"", "\"words\"") << "“article.text” is no string";
    QTest::newRow("no attributions") << with("\"attributions\"", "\"rows\"") << "“attributions” is no list";
    QTest::newRow("no entities") << with("\"entities\"", "\"people\"") << "“entities” is no list";
    QTest::newRow("no kind") << with("\"kind\": \"sung\", ", "") << "“attributions[1].kind” is no string";
    QTest::newRow("a speaker that is a number")
        << with("\"speaker\": \"Fenn\"", "\"speaker\": 3") << "“attributions[0].speaker” is no string";
    QTest::newRow("an attribution that is a number")
        << with("{\"id\": \"2\"", "7, {\"id\": \"2\"") << "“attributions[1]” is no object";
    QTest::newRow("content that is one range")
        << with("[[16, 18], [19, 25]]", "[16, 18]") << "“attributions[0].content[0]” is no pair of positions";
    QTest::newRow("three positions") << with("[19, 25]", "[19, 25, 26]") << "is no pair of positions";
    QTest::newRow("half a position") << with("[19, 25]", "[19, 20.5]") << "is no pair of positions";
    QTest::newRow("before the text") << with("[19, 25]", "[-1, 2]") << "is no pair of positions";
    QTest::newRow("behind the text") << with("[19, 25]", "[19, 27]")
                                     << "“attributions[0].content[1]” lies outside of the text: 19–27";
    QTest::newRow("far behind the text") << with("[19, 25]", "[19, 1e18]") << "outside of the text";
    QTest::newRow("turned round") << with("[19, 25]", "[25, 19]") << "outside of the text: 25–19";
    QTest::newRow("one side") << with("[[[0, 1]], [[2, 5], [6, 10]]]", "[[[0, 1]]]")
                              << "“contradictions[0].sides” are not two";
    QTest::newRow("a notice without a kind")
        << with("\"kind\": \"unclosed-quotation\"", "\"sort\": 1") << "“notices[0].kind” is no string";
}

void TestGoldReader::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto gold = readGold(json, GoldScope::Whole);
    QVERIFY(!gold);
    QCOMPARE(gold.error().kind, ErrorKind::Malformed);
    QVERIFY2(gold.error().text.contains(says), qPrintable(gold.error().text));
}

/// However much of a file is there, it is read or refused, and only all of it is read.
void TestGoldReader::everyPartOfIt()
{
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!readGold(whole.first(length), GoldScope::Whole));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = '9';
        const auto gold = readGold(changed, GoldScope::Whole);
        QVERIFY(gold || !gold.error().text.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestGoldReader)
#include "tst_goldreader.moc"
