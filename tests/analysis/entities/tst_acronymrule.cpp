// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityruletest.h"

using namespace hearsay;

class TestAcronymRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void mentions_data();
    void mentions() { EntityRuleTest::check(QStringLiteral("acronym")); }
};

void TestAcronymRule::mentions_data()
{
    EntityRuleTest::addColumns();
    EntityRuleTest::joins("initials of a body", "The ⟦a|Ferry Safety Board⟧ met. The ⟦a|FSB⟧ said it was safe.");
    EntityRuleTest::joins("in brackets", "The ⟦a|Harbour Safety Board⟧ (⟦a|HSB⟧) met. The ⟦a|HSB⟧ said it was safe.");
    EntityRuleTest::leaves("initials of nobody", "The ⟦a|Ferry Safety Board⟧ met. The ⟦b|FTB⟧ said it was safe.");
}

QTEST_GUILESS_MAIN(TestAcronymRule)
#include "tst_acronymrule.moc"
