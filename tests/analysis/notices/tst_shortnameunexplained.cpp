// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/names.h"
#include "support/analysedtext.h"

#include <QTest>

#include <algorithm>

using namespace hearsay;

/// ⟦n|…⟧ is the span of an expected notice.
class TestShortNameUnexplained : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void rows_data();
    void rows();
};

void TestShortNameUnexplained::rows_data()
{
    QTest::addColumn<QString>("notation");
    QTest::newRow("surname with a courtesy")
        << "The pump failed on Monday. ⟦n|Mr Stavely⟧ said that it was rusty. The pier was closed.";
    QTest::newRow("acronym") << "The pump failed on Monday. The ⟦n|QPW⟧ said that it was rusty. The pier was closed.";
    QTest::newRow("told in full before") << "Hugo Stavely came on Monday. Mr Stavely said that the pump was rusty.";
    QTest::newRow("told in full later")
        << "The pump failed. Mr Stavely said that it was rusty. Hugo Stavely has run the pier since 1999.";
    QTest::newRow("with a role behind") << "The pump failed. Mr Stavely, the harbour master, said that it was rusty.";
    QTest::newRow("with an office before")
        << "The pump failed on Monday. Mayor Stavely said that it was rusty. The pier was closed.";
    QTest::newRow("with an age")
        << "The pump failed on Monday. Mr Stavely, 43, said that it was rusty. The pier was closed.";
    QTest::newRow("silent") << "The pump failed on Monday. Ana Ruiz, the mayor, said that Mr Stavely had seen it.";
    QTest::newRow("known to the world")
        << "The pump failed on Monday. NATO said that it was rusty. The BBC said so, too.";
    QTest::newRow("a country") << "The pump failed on Monday. Kenya said that it was rusty. The pier was closed.";
    QTest::newRow("acronym told in full")
        << "The Quay and Pier Workers said on Monday that the pump was rusty. The QPW said so again.";
    QTest::newRow("acronym with a noun")
        << "The pump failed on Monday. The QPW union said that it was rusty. The pier was closed.";
    QTest::newRow("told of all along")
        << "Mr Stavely said that it was rusty. Mr Stavely came. Mr Stavely left. Mr Stavely said so.";
    QTest::newRow("a people") << "The pump failed on Monday. The Stavish said that it was rusty. The pier was closed.";
    QTest::newRow("given name") << "The pump failed on Monday. Ana said that it was rusty. The pier was closed.";
    QTest::newRow("a slip in a full name") << "Hugo Stavely came on Monday. Mr Stavley said that the pump was rusty.";
}

void TestShortNameUnexplained::rows()
{
    QFETCH(QString, notation);
    const AnalysedText text = analyseMarked(notation);
    QVERIFY2(text.words(text.notices(NoticeKind::ShortNameUnexplained)) == text.words(text.marked.spans.value("n")),
             qPrintable(text.words(text.notices(NoticeKind::ShortNameUnexplained)) + text.listing()));
    for (const Notice &notice : text.analysis.notices)
        if (notice.kind == NoticeKind::ShortNameUnexplained) {
            QCOMPARE(notice.reason.rule, nameOf(notice.kind));
            QVERIFY(std::ranges::is_sorted(notice.reason.evidence));
            QVERIFY(!notice.reason.evidence.empty() && !notice.id.isNull());
            QVERIFY(!notice.reason.sentence().contains(u'%'));
        }
}

QTEST_GUILESS_MAIN(TestShortNameUnexplained)
#include "tst_shortnameunexplained.moc"
