// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/pairing.h"

#include <QTest>

using namespace hearsay;

class TestPairing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pairs_data();
    void pairs();
};

using Fits = QList<QList<double>>; // a row for each of the gold, a column for each found
using Pairs = QList<std::pair<int, int>>;

void TestPairing::pairs_data()
{
    QTest::addColumn<Fits>("fits");
    QTest::addColumn<Pairs>("expected");
    QTest::newRow("nothing") << Fits{} << Pairs{};
    QTest::newRow("nothing found") << Fits{{}, {}} << Pairs{};
    QTest::newRow("just enough") << Fits{{0.5}} << Pairs{{0, 0}};
    QTest::newRow("not enough") << Fits{{0.49}} << Pairs{};
    QTest::newRow("the best fit first") << Fits{{0.6, 0.9}, {0.7, 0.8}} << Pairs{{0, 1}, {1, 0}};
    QTest::newRow("greedy, though another pairing had two") << Fits{{0.9, 0.6}, {0.8, 0.1}} << Pairs{{0, 0}};
    QTest::newRow("one to one") << Fits{{1, 1, 1}} << Pairs{{0, 2}};
    QTest::newRow("of equals the last of the gold, then the last found")
        << Fits{{1, 1}, {1, 1}} << Pairs{{1, 1}, {0, 0}};
    QTest::newRow("equals take the best from one another") << Fits{{0.5, 0.5}, {0.5, 0.2}} << Pairs{{1, 0}, {0, 1}};
}

void TestPairing::pairs()
{
    QFETCH(Fits, fits);
    const size_t found = fits.isEmpty() ? 0 : size_t(fits.first().size());
    Pairs got;
    for (const Pairing pair :
         pairUp(size_t(fits.size()), found, 0.5, [&](size_t i, size_t j) { return fits[qsizetype(i)][qsizetype(j)]; }))
        got.append({int(pair.gold), int(pair.found)});
    QTEST(got, "expected");
}

QTEST_GUILESS_MAIN(TestPairing)
#include "tst_pairing.moc"
