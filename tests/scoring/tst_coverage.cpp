// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/coverage.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace hearsay;

class TestCoverage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sizes_data();
    void sizes();
    void twoOfThem_data();
    void twoOfThem();
    void asSetsOfCodePoints();
};

namespace
{

/// The code points of some ranges, the plain way.
std::set<qsizetype> codePointsOf(const Text &text, const TextSpans &spans)
{
    std::set<qsizetype> all;
    for (const TextSpan span : spans)
        for (qsizetype at = text.codePoint(span.start); at < text.codePoint(span.end); ++at)
            all.insert(at);
    return all;
}

} // namespace

void TestCoverage::sizes_data()
{
    QTest::addColumn<TextSpans>("spans");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("nothing") << TextSpans{} << qsizetype(0);
    QTest::newRow("an empty range") << TextSpans{{2, 2}} << qsizetype(0);
    QTest::newRow("one range") << TextSpans{{1, 4}} << qsizetype(3);
    QTest::newRow("two that touch") << TextSpans{{1, 4}, {4, 6}} << qsizetype(5);
    QTest::newRow("two that overlap") << TextSpans{{1, 4}, {2, 6}} << qsizetype(5);
    QTest::newRow("out of order") << TextSpans{{5, 6}, {0, 1}} << qsizetype(2);
    QTest::newRow("one in the other") << TextSpans{{0, 6}, {2, 3}} << qsizetype(6);
    QTest::newRow("letters of two units count once") << TextSpans{{6, 10}} << qsizetype(2);
}

void TestCoverage::sizes()
{
    QFETCH(TextSpans, spans);
    const Text text(QStringLiteral("abcdef🦭🦭gh"));
    QTEST(Coverage(text, spans).size(), "size");
}

void TestCoverage::twoOfThem_data()
{
    QTest::addColumn<TextSpans>("a");
    QTest::addColumn<TextSpans>("b");
    QTest::addColumn<bool>("touch");
    QTest::addColumn<double>("overUnion");
    QTest::newRow("both empty") << TextSpans{} << TextSpans{} << true << 1.0;
    QTest::newRow("one empty") << TextSpans{{0, 2}} << TextSpans{} << false << 0.0;
    QTest::newRow("an empty range is nothing") << TextSpans{{3, 3}} << TextSpans{} << true << 1.0;
    QTest::newRow("side by side") << TextSpans{{0, 2}} << TextSpans{{2, 4}} << false << 0.0;
    QTest::newRow("equal") << TextSpans{{0, 4}} << TextSpans{{0, 4}} << true << 1.0;
    QTest::newRow("half of both") << TextSpans{{0, 4}} << TextSpans{{2, 4}} << true << 0.5;
    QTest::newRow("parts against the whole") << TextSpans{{0, 1}, {3, 4}} << TextSpans{{0, 4}} << true << 0.5;
    QTest::newRow("a letter of two units is one") << TextSpans{{4, 8}} << TextSpans{{4, 6}} << true << 1.0 / 3;
}

void TestCoverage::twoOfThem()
{
    QFETCH(TextSpans, a);
    QFETCH(TextSpans, b);
    const Text text(QStringLiteral("abcd🦭efgh"));
    QTEST(touches(Coverage(text, a), Coverage(text, b)), "touch");
    QTEST(intersectionOverUnion(Coverage(text, a), Coverage(text, b)), "overUnion");
    QCOMPARE(touches(Coverage(text, b), Coverage(text, a)), touches(Coverage(text, a), Coverage(text, b)));
}

void TestCoverage::asSetsOfCodePoints()
{
    const Text text(QStringLiteral("ab🦭cd🦭🦭efg🦭h"));
    QRandomGenerator random(7);
    const auto spans = [&] {
        TextSpans all;
        for (int i = random.bounded(4); i > 0; --i) {
            const qsizetype start = random.bounded(int(text.codePoint(text.size())));
            all.push_back(text.utf16(TextSpan{start, start + random.bounded(5)}));
        }
        return all;
    };
    for (int i = 0; i < 2000; ++i) {
        const TextSpans a = spans();
        const TextSpans b = spans();
        const std::set<qsizetype> setA = codePointsOf(text, a);
        const std::set<qsizetype> setB = codePointsOf(text, b);
        const auto shared = std::ranges::count_if(setA, [&](qsizetype at) { return setB.contains(at); });
        QCOMPARE(Coverage(text, a).size(), std::ssize(setA));
        QCOMPARE(Coverage(text, a).shared(Coverage(text, b)), shared);
    }
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
