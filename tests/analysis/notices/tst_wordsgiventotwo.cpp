// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/names.h"
#include "support/analysedtext.h"

#include <QTest>

#include <algorithm>

using namespace hearsay;

/// ⟦n|…⟧ is the span of an expected notice.
class TestWordsGivenToTwo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void rows_data();
    void rows();
};

void TestWordsGivenToTwo::rows_data()
{
    QTest::addColumn<QString>("notation");
    QTest::newRow("two people") << "“The pump has been broken since the spring,” Ana Ruiz said.\nThe pier is "
                                   "old.\n“⟦n|The pump has been broken since the spring⟧,” Clive Barlow said.";
    QTest::newRow("a word more") << "“The pump has been broken since the early spring,” Ana Ruiz said.\nThe pier is "
                                    "old.\n“⟦n|The pump has been broken since the spring⟧,” Clive Barlow said.";
    QTest::newRow("one person") << "“The pump has been broken since the spring,” Ana Ruiz said.\nThe pier is "
                                   "old.\n“The pump has been broken since the spring,” Ms Ruiz said.";
    QTest::newRow("a pronoun") << "“The pump has been broken since the spring,” Ana Ruiz said.\nClive Barlow "
                                  "came.\n“The pump has been broken since the spring,” he said.";
    QTest::newRow("known to be another’s")
        << "“The pump has been broken since the spring,” Ana Ruiz said.\nThe pier is old.\n“The pump has been broken "
           "since the spring,” Clive Barlow repeated.";
    QTest::newRow("a firm and its chief")
        << "“The pump has been broken since the spring,” Ana Ruiz said.\nThe pier is old.\n“The pump has been broken "
           "since the spring,” Wexcombe Ports Ltd said.";
    QTest::newRow("a slogan")
        << "“No more pumps,” Ana Ruiz said.\nThe pier is old.\n“No more pumps,” Clive Barlow said.";
    QTest::newRow("other words") << "“The pump has been broken since the spring,” Ana Ruiz said.\nThe pier is "
                                    "old.\n“The ferry will be late until the autumn,” Clive Barlow said.";
}

void TestWordsGivenToTwo::rows()
{
    QFETCH(QString, notation);
    const AnalysedText text = analyseMarked(notation);
    QVERIFY2(text.words(text.notices(NoticeKind::WordsGivenToTwo)) == text.words(text.marked.spans.value("n")),
             qPrintable(text.words(text.notices(NoticeKind::WordsGivenToTwo)) + text.listing()));
    for (const Notice &notice : text.analysis.notices)
        if (notice.kind == NoticeKind::WordsGivenToTwo) {
            QCOMPARE(notice.reason.rule, nameOf(notice.kind));
            QVERIFY(std::ranges::is_sorted(notice.reason.evidence));
            QVERIFY(!notice.reason.evidence.empty() && !notice.id.isNull());
            QVERIFY(!notice.reason.sentence().contains(u'%'));
        }
}

QTEST_GUILESS_MAIN(TestWordsGivenToTwo)
#include "tst_wordsgiventotwo.moc"
