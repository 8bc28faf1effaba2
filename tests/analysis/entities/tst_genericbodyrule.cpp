// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityruletest.h"

using namespace hearsay;

class TestGenericBodyRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void mentions_data();
    void mentions() { EntityRuleTest::check(QStringLiteral("body-named-most")); }
};

void TestGenericBodyRule::mentions_data()
{
    EntityRuleTest::addColumns();
    EntityRuleTest::joins("the company", "⟦a|Harrow Terminals⟧ shut the gate. ⟦a|The company⟧ said it was late.");
    EntityRuleTest::leaves("a union is no company",
                           "⟦a|Harrow Terminals⟧ shut the gate. ⟦b|The union⟧ said it was late.");
}

QTEST_GUILESS_MAIN(TestGenericBodyRule)
#include "tst_genericbodyrule.moc"
