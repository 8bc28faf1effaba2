// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityruletest.h"

using namespace hearsay;

class TestRepeatedGroupRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void mentions_data();
    void mentions() { EntityRuleTest::check(QStringLiteral("same-words")); }
};

void TestRepeatedGroupRule::mentions_data()
{
    EntityRuleTest::addColumns();
    EntityRuleTest::joins("a group", "⟦a|Port officials⟧ said no. A day later ⟦a|the port officials⟧ said yes.");
    EntityRuleTest::leaves("another group", "⟦a|Port officials⟧ said no. A day later ⟦b|the rail officials⟧ said yes.");
}

QTEST_GUILESS_MAIN(TestRepeatedGroupRule)
#include "tst_repeatedgrouprule.moc"
