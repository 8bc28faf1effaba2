// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityruletest.h"

using namespace hearsay;

class TestSameSurnameRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void mentions_data();
    void mentions() { EntityRuleTest::check(QStringLiteral("same-surname")); }
};

void TestSameSurnameRule::mentions_data()
{
    EntityRuleTest::addColumns();
    EntityRuleTest::joins("two titles of one", "⟦a|Mayor Barlow⟧ came late. Later ⟦a|Mr Barlow⟧ said it was dark.");
    EntityRuleTest::joins("title and none", "⟦a|Captain Barlow⟧ came late. “It is dark,” said ⟦a|Barlow⟧.");
    EntityRuleTest::leaves("titles that exclude one another",
                           "⟦a|Mr Barlow⟧ came late. ⟦b|Mrs Barlow⟧ said it was dark.");
    EntityRuleTest::leaves("full names tell whose",
                           "⟦a|Dr. Joan Barlow⟧ wired the weir, ⟦b|Clive Barlow⟧ dug it. ⟦b|Mr. Barlow⟧ said it "
                           "leaked. ⟦a|Dr. Barlow⟧ said it did not.");
}

QTEST_GUILESS_MAIN(TestSameSurnameRule)
#include "tst_samesurnamerule.moc"
