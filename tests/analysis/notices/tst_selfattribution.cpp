// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/analysedtext.h"

#include <QTest>

using namespace hearsay;

class TestSelfAttribution : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void rows_data();
    void rows();
};

void TestSelfAttribution::rows_data()
{
    QTest::addColumn<QString>("notation"); // n: the notice, where there is one
    QTest::newRow("passive") << "Ana Ruiz came. ⟦n|Ruiz was told by Ruiz⟧ that the ferry was late.";
    QTest::newRow("passive with an adverb")
        << "Ana Ruiz came. ⟦n|Ruiz was also informed by Ruiz⟧ that the ferry was late.";
    QTest::newRow("active by name") << "Ana Ruiz came. ⟦n|Ruiz told Ruiz⟧ that the ferry was late.";
    QTest::newRow("active with a title")
        << "General Clive Barlow came. ⟦n|Barlow assured General Barlow⟧ that it was late.";
    QTest::newRow("another person")
        << "Ana Ruiz and Clive Barlow came. Ruiz was told by Barlow that the ferry was late.";
    QTest::newRow("two of one surname")
        << "Ana Ruiz and her brother Clive Ruiz came. Ana Ruiz told Clive Ruiz that it was late.";
    QTest::newRow("reflexive pronoun") << "Ana Ruiz told herself that the ferry would come.";
    QTest::newRow("pronoun of somebody else") << "Ana Ruiz told her that the ferry would come.";
    QTest::newRow("nobody told") << "Ana Ruiz said that Ruiz would come.";
}

void TestSelfAttribution::rows()
{
    QFETCH(QString, notation);
    const AnalysedText text = analyseMarked(notation);
    const TextSpans expected = text.marked.spans.value("n");
    TextSpans found;
    for (const Notice &notice : text.analysis.notices)
        if (notice.kind == NoticeKind::SelfAttribution) {
            found.push_back(notice.span);
            QVERIFY(!notice.reason.evidence.empty());
        }
    QCOMPARE(text.words(found), text.words(expected));
}

QTEST_GUILESS_MAIN(TestSelfAttribution)
#include "tst_selfattribution.moc"
