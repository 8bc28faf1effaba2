// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityruletest.h"

using namespace hearsay;

class TestCountryRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void mentions_data();
    void mentions() { EntityRuleTest::check(QStringLiteral("speaks-for-country")); }
};

void TestCountryRule::mentions_data()
{
    EntityRuleTest::addColumns();
    EntityRuleTest::joins("capital", "⟦a|France⟧ sent ships. ⟦a|Paris⟧ said they were old.");
    EntityRuleTest::joins("people", "⟦a|Kenya⟧ sent monitors. ⟦a|The Kenyans⟧ said it was quiet.");
    EntityRuleTest::joins("by another name", "⟦a|Ukraine⟧ sent a letter. ⟦a|Kyiv⟧ said it had no answer.");
    EntityRuleTest::leaves("a place is no speaker", "⟦a|Portugal⟧ lost the match in ⟦b|Lisbon⟧.");
    EntityRuleTest::leaves("capital of another country", "⟦a|Norway⟧ sent ships. ⟦b|Paris⟧ said they were old.");
}

QTEST_GUILESS_MAIN(TestCountryRule)
#include "tst_countryrule.moc"
