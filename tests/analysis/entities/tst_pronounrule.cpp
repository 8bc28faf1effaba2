// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityruletest.h"

using namespace hearsay;

class TestPronounRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void mentions_data();
    void mentions() { EntityRuleTest::check(QStringLiteral("likeliest-antecedent")); }
};

void TestPronounRule::mentions_data()
{
    EntityRuleTest::addColumns();
    EntityRuleTest::joins("the speaker goes on", "⟦a|Ana Ruiz⟧ said the ferry was late. ⟦a|She⟧ said it would sail.");
    EntityRuleTest::joins("gender decides", "⟦a|Ana Ruiz⟧ met ⟦b|Clive Barlow⟧. ⟦b|He⟧ said the ferry was late.");
    EntityRuleTest::joins("owner is no subject",
                          "⟦b|Barlow⟧’s deputy, ⟦a|Moira Dunn⟧, took over. ⟦a|She⟧ promised more boats.");
    EntityRuleTest::joins("told is not the teller",
                          "⟦a|Clive Barlow⟧ left. ⟦b|A diver⟧ told ⟦a|him⟧ that it was late.");
    EntityRuleTest::joins("a body", "⟦a|The Ferry Safety Board⟧ met twice. ⟦a|It⟧ said nothing was wrong.");
    EntityRuleTest::joins("not who speaks behind the quotation",
                          "⟦a|Ana Ruiz⟧ met ⟦b|Moira Dunn⟧. “⟦a|She⟧ was late,” ⟦b|Dunn⟧ said.");
    EntityRuleTest::joins("a surname in the plural is nobody",
                          "⟦a|Clive Barlow⟧ told ⟦b|the two Barlows⟧ so. ⟦a|He⟧ said the ferry was late.");
    EntityRuleTest::joins("told before the name", "In ⟦a|her⟧ first letter ⟦a|Ana Ruiz⟧ said the ferry was late.");
    EntityRuleTest::leaves("nobody of that gender", "⟦a|Ana Ruiz⟧ left. Then he said the ferry was late.");
}

QTEST_GUILESS_MAIN(TestPronounRule)
#include "tst_pronounrule.moc"
