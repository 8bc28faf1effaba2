// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/names.h"
#include "support/analysedtext.h"

#include <QTest>

#include <algorithm>

using namespace hearsay;

/// ⟦n|…⟧ is the span of an expected notice.
class TestQuotationGivenTwice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void rows_data();
    void rows();
};

void TestQuotationGivenTwice::rows_data()
{
    QTest::addColumn<QString>("notation");
    QTest::newRow("a word changed") << "“We will never close the old harbour pier again,” Ana Ruiz said.\nThe pump is "
                                       "rusty.\n“⟦n|We will never shut the old harbour pier again⟧,” Ms Ruiz said.";
    QTest::newRow("another wording, gone back to")
        << "“We shall not shut the pier for the sake of a few pounds,” Ana Ruiz told the board on Monday.\nThe pump is "
           "rusty.\n“⟦n|We will never close the pier over small change⟧,” Ms Ruiz had told the board.";
    QTest::newRow("the same again") << "“We will never close the old harbour pier again,” Ana Ruiz said.\nThe pump is "
                                       "rusty.\n“We will never close the old harbour pier again,” Ms Ruiz said.";
    QTest::newRow("a part of it again")
        << "“We will never close the old harbour pier again, so help me,” Ana Ruiz said.\nThe pump is rusty.\n“We will "
           "never close the old harbour pier,” Ms Ruiz said.";
    QTest::newRow("another speaker") << "“We will never close the old harbour pier again,” Ana Ruiz said.\nThe pump is "
                                        "rusty.\n“We will never shut the old harbour pier again,” Clive Barlow said.";
    QTest::newRow("built alike in one breath") << "“We will never close the old harbour pier again,” Ana Ruiz said. "
                                                  "“We will never close the new harbour pool again.”";
    QTest::newRow("the opposite")
        << "“We shall not shut the pier for the sake of a few pounds,” Ana Ruiz told the board.\nThe pump is "
           "rusty.\n“We will close the pier over small change now,” Ms Ruiz had told the board.";
    QTest::newRow("another matter")
        << "“We shall not shut the pier for the sake of a few pounds,” Ana Ruiz told the board.\nThe pump is "
           "rusty.\n“The ferry is late because of the wind today,” Ms Ruiz had told the board.";
}

void TestQuotationGivenTwice::rows()
{
    QFETCH(QString, notation);
    const AnalysedText text = analyseMarked(notation);
    QVERIFY2(text.words(text.notices(NoticeKind::QuotationGivenTwice)) == text.words(text.marked.spans.value("n")),
             qPrintable(text.words(text.notices(NoticeKind::QuotationGivenTwice)) + text.listing()));
    for (const Notice &notice : text.analysis.notices)
        if (notice.kind == NoticeKind::QuotationGivenTwice) {
            QCOMPARE(notice.reason.rule, nameOf(notice.kind));
            QVERIFY(std::ranges::is_sorted(notice.reason.evidence));
            QVERIFY(!notice.reason.evidence.empty() && !notice.id.isNull());
            QVERIFY(!notice.reason.sentence().contains(u'%'));
        }
}

QTEST_GUILESS_MAIN(TestQuotationGivenTwice)
#include "tst_quotationgiventwice.moc"
