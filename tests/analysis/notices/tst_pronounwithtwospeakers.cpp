// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/names.h"
#include "support/analysedtext.h"

#include <QTest>

#include <algorithm>

using namespace hearsay;

/// ⟦n|…⟧ is the span of an expected notice.
class TestPronounWithTwoSpeakers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void rows_data();
    void rows();
};

void TestPronounWithTwoSpeakers::rows_data()
{
    QTest::addColumn<QString>("notation");
    QTest::newRow("side by side")
        << "Ana Ruiz and Vera Low looked at the pump on Monday. ⟦n|She⟧ said that it was rusty.";
    QTest::newRow("with what each is")
        << "Ana Ruiz, the mayor, and Vera Low, a plumber, looked at the pump. ⟦n|She⟧ said that it was rusty.";
    QTest::newRow("two men") << "Clive Barlow and Peter Stern left together. “The pump is rusty,” ⟦n|he⟧ said.";
    QTest::newRow("one of the two fits") << "Ana Ruiz and Clive Barlow looked at the pump. She said that it was rusty.";
    QTest::newRow("one does and the other is told")
        << "Ana Ruiz told Vera Low about the pump. She said that it was rusty.";
    QTest::newRow("another one is nearer")
        << "Ana Ruiz and Vera Low looked at the pump. Then Dora Finch came. She said that it was rusty.";
    QTest::newRow("both by name") << "Ana Ruiz and Vera Low looked at the pump. Ruiz said that it was rusty.";
    QTest::newRow("the pronoun says nothing")
        << "Ana Ruiz and Vera Low looked at the pump. She left. The pump, Mr Stern said, was rusty.";
    QTest::newRow("both of them say it") << "Ana Ruiz and Vera Low looked at the pump. They said that it was rusty.";
}

void TestPronounWithTwoSpeakers::rows()
{
    QFETCH(QString, notation);
    const AnalysedText text = analyseMarked(notation);
    QVERIFY2(text.words(text.notices(NoticeKind::PronounWithTwoSpeakers)) == text.words(text.marked.spans.value("n")),
             qPrintable(text.words(text.notices(NoticeKind::PronounWithTwoSpeakers)) + text.listing()));
    for (const Notice &notice : text.analysis.notices)
        if (notice.kind == NoticeKind::PronounWithTwoSpeakers) {
            QCOMPARE(notice.reason.rule, nameOf(notice.kind));
            QVERIFY(std::ranges::is_sorted(notice.reason.evidence));
            QVERIFY(!notice.reason.evidence.empty() && !notice.id.isNull());
            QVERIFY(!notice.reason.sentence().contains(u'%'));
        }
}

QTEST_GUILESS_MAIN(TestPronounWithTwoSpeakers)
#include "tst_pronounwithtwospeakers.moc"
