// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/names.h"
#include "support/analysedtext.h"

#include <QTest>

#include <algorithm>

using namespace hearsay;

/// ⟦n|…⟧ is the span of an expected notice.
class TestQuotationWithoutSpeaker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void rows_data();
    void rows();
};

void TestQuotationWithoutSpeaker::rows_data()
{
    QTest::addColumn<QString>("notation");
    QTest::newRow("nobody at all") << "The harbour board met on Monday. It voted to close the pier.\n⟦n|“The pump has "
                                      "been broken since the spring.”⟧\nThe pier was built in 1900.";
    QTest::newRow("within a paragraph") << "The harbour board met on Monday. ⟦n|“The pump has been broken since the "
                                           "spring.”⟧ The pier was built in 1900.";
    QTest::newRow("somebody said it")
        << "The board met on Monday. “The pump has been broken since the spring,” Ana Ruiz said. The pier is old.";
    QTest::newRow("the speaker goes on")
        << "“The pump is old,” Ana Ruiz said. “It has been broken since the spring.” The pier was built in 1900.";
    QTest::newRow("behind a colon")
        << "The sign at the pier: “The pump has been broken since the spring.” The pier was built in 1900.";
    QTest::newRow("signed behind a dash")
        << "The board met on Monday.\n“The pump has been broken since the spring.” – Ana Ruiz\nThe pier is old.";
    QTest::newRow("reported by nobody")
        << "The board met. It was said that “the pump has been broken since the spring”. The pier is old.";
    QTest::newRow("held at arm’s length")
        << "The board met on Monday. The so-called “experts” looked at the pump. The pier is old.";
    QTest::newRow("a title")
        << "The band played “We Have Been Broken Since the Spring” on the pier. The pier was built in 1900.";
    QTest::newRow("part of a sentence")
        << "A banner with “The pump has been broken since the spring” hung on the pier. The pier is old.";
    QTest::newRow("a few words") << "The harbour board met on Monday. “Not again!” The pier was built in 1900.";
    QTest::newRow("set out from the text") << "The board met.\n“The pump has been broken since the spring.”\nThe pier "
                                              "is old. “The pump has been broken since the spring,” Ana Ruiz said.";
}

void TestQuotationWithoutSpeaker::rows()
{
    QFETCH(QString, notation);
    const AnalysedText text = analyseMarked(notation);
    QVERIFY2(text.words(text.notices(NoticeKind::QuotationWithoutSpeaker)) == text.words(text.marked.spans.value("n")),
             qPrintable(text.words(text.notices(NoticeKind::QuotationWithoutSpeaker)) + text.listing()));
    for (const Notice &notice : text.analysis.notices)
        if (notice.kind == NoticeKind::QuotationWithoutSpeaker) {
            QCOMPARE(notice.reason.rule, nameOf(notice.kind));
            QVERIFY(std::ranges::is_sorted(notice.reason.evidence));
            QVERIFY(!notice.reason.evidence.empty() && !notice.id.isNull());
            QVERIFY(!notice.reason.sentence().contains(u'%'));
        }
}

QTEST_GUILESS_MAIN(TestQuotationWithoutSpeaker)
#include "tst_quotationwithoutspeaker.moc"
