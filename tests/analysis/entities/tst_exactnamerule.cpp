// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityruletest.h"

using namespace hearsay;

class TestExactNameRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void mentions_data();
    void mentions() { EntityRuleTest::check(QStringLiteral("same-name")); }
};

void TestExactNameRule::mentions_data()
{
    EntityRuleTest::addColumns();
    EntityRuleTest::joins("twice", "⟦a|Ana Ruiz⟧ left. The ferry waited for ⟦a|Ana Ruiz⟧.");
    EntityRuleTest::joins("with a title once", "⟦a|Mayor Ana Ruiz⟧ left. The ferry waited for ⟦a|Ana Ruiz⟧.");
    EntityRuleTest::joins("a body", "The ⟦a|Ferry Safety Board⟧ met. Nobody had told the ⟦a|Ferry Safety Board⟧.");
    EntityRuleTest::leaves("two given names", "⟦a|Clive Barlow⟧ left. ⟦b|Henry Barlow⟧ stayed.");
}

QTEST_GUILESS_MAIN(TestExactNameRule)
#include "tst_exactnamerule.moc"
