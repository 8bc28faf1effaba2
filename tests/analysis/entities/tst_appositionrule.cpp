// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityruletest.h"

using namespace hearsay;

class TestAppositionRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void mentions_data();
    void mentions() { EntityRuleTest::check(QStringLiteral("apposition")); }
};

void TestAppositionRule::mentions_data()
{
    EntityRuleTest::addColumns();
    EntityRuleTest::joins("behind the name", "⟦a|Ana Ruiz⟧, ⟦a|the head of the port⟧, said no.");
    EntityRuleTest::joins("behind an age", "⟦a|Joan Frame⟧, 62, ⟦a|a retired pilot⟧, said no.");
    EntityRuleTest::joins("before the name", "⟦a|The port’s director⟧, ⟦a|Ana Ruiz⟧, said no.");
    EntityRuleTest::joins("a body", "⟦a|Quiet Water⟧, ⟦a|a charity⟧, sent boats. ⟦a|The charity⟧ said it had ten.");
    EntityRuleTest::joins("role before the role beside the name",
                          "⟦a|Its author, the surveyor Clive Barlow⟧, said no. ⟦a|He⟧ left.");
    EntityRuleTest::joins("outermost role", "⟦a|A spokeswoman for the mayor⟧, ⟦a|Joan Frame⟧, said no.");
    EntityRuleTest::joins("two sides and their coaches",
                          "⟦a|Ana Ruiz⟧, ⟦a|the Harrow coach⟧, and ⟦b|Moira Dunn⟧, ⟦b|the Barrow coach⟧, said no.");
    EntityRuleTest::joins("a second role", "⟦a|Ana Ruiz⟧, ⟦a|the chair of the port⟧ and ⟦a|a retired pilot⟧, said no.");
    EntityRuleTest::leaves("a line below is another phrase", "By Joan Frame, ⟦b|harbour editor⟧\n⟦a|Ana Ruiz⟧ left.");
    EntityRuleTest::leaves("a role that somebody else has", "⟦a|Ana Ruiz⟧ told ⟦b|the mayor⟧ that it was late.");
}

QTEST_GUILESS_MAIN(TestAppositionRule)
#include "tst_appositionrule.moc"
