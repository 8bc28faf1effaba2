// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/names.h"
#include "support/analysedtext.h"

#include <QTest>

#include <algorithm>

using namespace hearsay;

/// ⟦n|…⟧ is the span of an expected notice.
class TestNameSpeltTwoWays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void rows_data();
    void rows();
};

void TestNameSpeltTwoWays::rows_data()
{
    QTest::addColumn<QString>("notation");
    QTest::newRow("surname alone") << "Ana Kowalski came on Monday. ⟦n|Ms Kowalsky⟧ said that the pump was rusty.";
    QTest::newRow("in full") << "Ana Kowalski came on Monday. ⟦n|Ana Kowalsky⟧ said that the pump was rusty.";
    QTest::newRow("letters swapped") << "Ana Stavely came on Monday. ⟦n|Ms Stavley⟧ said that the pump was rusty.";
    QTest::newRow("given name") << "Sara Stavely came on Monday. ⟦n|Sarah Stavely⟧ said that the pump was rusty.";
    QTest::newRow("two letters of a long one")
        << "Ana Brzezinski came on Monday. ⟦n|Ana Brzesinsky⟧ said that the pump was rusty.";
    QTest::newRow("one spelling") << "Ana Kowalski came on Monday. Ms Kowalski said that the pump was rusty.";
    QTest::newRow("side by side") << "Ana Kowalski and Eva Kowalsky came. Ms Kowalsky said that the pump was rusty.";
    QTest::newRow("a man and a woman") << "Ana Kowalski came on Monday. Mr Kowalsky said that the pump was rusty.";
    QTest::newRow("other given names") << "Ana Kowalski came on Monday. Eva Kowalsky said that the pump was rusty.";
    QTest::newRow("a role each") << "Ana Kowalski, the mayor, came. Kowalsky, a plumber, said that the pump was rusty.";
    QTest::newRow("the family") << "Ana Kowalski came on Monday. The Kowalskis said that the pump was rusty.";
    QTest::newRow("apostrophes") << "Ana O’Neill came on Monday. Ms O'Neill said that the pump was rusty.";
    QTest::newRow("short names") << "Ana Hart came on Monday. Ms Hare said that the pump was rusty.";
}

void TestNameSpeltTwoWays::rows()
{
    QFETCH(QString, notation);
    const AnalysedText text = analyseMarked(notation);
    QVERIFY2(text.words(text.notices(NoticeKind::NameSpeltTwoWays)) == text.words(text.marked.spans.value("n")),
             qPrintable(text.words(text.notices(NoticeKind::NameSpeltTwoWays)) + text.listing()));
    for (const Notice &notice : text.analysis.notices)
        if (notice.kind == NoticeKind::NameSpeltTwoWays) {
            QCOMPARE(notice.reason.rule, nameOf(notice.kind));
            QVERIFY(std::ranges::is_sorted(notice.reason.evidence));
            QVERIFY(!notice.reason.evidence.empty() && !notice.id.isNull());
            QVERIFY(!notice.reason.sentence().contains(u'%'));
        }
}

QTEST_GUILESS_MAIN(TestNameSpeltTwoWays)
#include "tst_namespelttwoways.moc"
