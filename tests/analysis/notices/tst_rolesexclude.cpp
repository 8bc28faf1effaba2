// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/names.h"
#include "support/analysedtext.h"

#include <QTest>

#include <algorithm>

using namespace hearsay;

/// ⟦n|…⟧ is the span of an expected notice.
class TestRolesExclude : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void rows_data();
    void rows();
};

void TestRolesExclude::rows_data()
{
    QTest::addColumn<QString>("notation");
    QTest::newRow("two sides of a trial")
        << "Ana Ruiz, the prosecutor, came on Monday. Ana Ruiz, ⟦n|the defence lawyer⟧, said that the pump was rusty.";
    QTest::newRow("two towns") << "Ana Ruiz, the mayor of Wexcombe, came on Monday. Ana Ruiz, ⟦n|the mayor⟧ of "
                                  "Sandwell, said that it was rusty.";
    QTest::newRow("one town")
        << "Ana Ruiz, the mayor of Wexcombe, came on Monday. Ana Ruiz, the mayor of Wexcombe, said that it was rusty.";
    QTest::newRow("office alone again")
        << "Ana Ruiz, the mayor of Wexcombe, came on Monday. Ana Ruiz, the mayor, said that it was rusty.";
    QTest::newRow("a former one") << "Ana Ruiz, the mayor of Wexcombe, came on Monday. Ana Ruiz, the former mayor of "
                                     "Sandwell, said that it was rusty.";
    QTest::newRow("roles that go together")
        << "Ana Ruiz, the mayor of Wexcombe, came on Monday. Ana Ruiz, a plumber, said that it was rusty.";
    QTest::newRow("two directors’ seats") << "Ana Ruiz, a director of Wexcombe Ports, came. Ana Ruiz, a director of "
                                             "Sandwell Ferries, said that it was rusty.";
    QTest::newRow("two people")
        << "Ana Ruiz, the prosecutor, came on Monday. Vera Low, the defence lawyer, said that the pump was rusty.";
}

void TestRolesExclude::rows()
{
    QFETCH(QString, notation);
    const AnalysedText text = analyseMarked(notation);
    QVERIFY2(text.words(text.notices(NoticeKind::RolesExclude)) == text.words(text.marked.spans.value("n")),
             qPrintable(text.words(text.notices(NoticeKind::RolesExclude)) + text.listing()));
    for (const Notice &notice : text.analysis.notices)
        if (notice.kind == NoticeKind::RolesExclude) {
            QCOMPARE(notice.reason.rule, nameOf(notice.kind));
            QVERIFY(std::ranges::is_sorted(notice.reason.evidence));
            QVERIFY(!notice.reason.evidence.empty() && !notice.id.isNull());
            QVERIFY(!notice.reason.sentence().contains(u'%'));
        }
}

QTEST_GUILESS_MAIN(TestRolesExclude)
#include "tst_rolesexclude.moc"
