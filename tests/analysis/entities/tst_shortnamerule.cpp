// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityruletest.h"

using namespace hearsay;

class TestShortNameRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void mentions_data();
    void mentions() { EntityRuleTest::check(QStringLiteral("short-name")); }
};

void TestShortNameRule::mentions_data()
{
    EntityRuleTest::addColumns();
    EntityRuleTest::joins("surname", "⟦a|Ana Ruiz⟧ runs the ferry. ⟦a|Ruiz⟧ said it was late.");
    EntityRuleTest::joins("title and surname", "⟦a|Clive Barlow⟧ runs the ferry. ⟦a|Mr Barlow⟧ said it was late.");
    EntityRuleTest::joins("given name", "⟦a|Moira Dunn⟧ came in. “Sit,” said ⟦a|Moira⟧.");
    EntityRuleTest::joins("nickname in marks",
                          "Then ⟦a|Eddie ‘Lightning’ Platt⟧ scored. ‘I saw ⟦a|Lightning⟧ do it,’ said Joan Frame.");
    EntityRuleTest::joins("middle name", "⟦a|Moira Jane Dunn⟧ sang. ⟦a|Moira Dunn⟧ said so.");
    EntityRuleTest::joins(
        "two of one surname told apart by title",
        "⟦a|Clive Barlow⟧ and his sister ⟦b|Joan Barlow⟧ own it. ⟦b|Mrs Barlow⟧ said no, and ⟦a|Mr Barlow⟧ said yes.");
    EntityRuleTest::joins("first word of a body", "⟦a|Harrow Terminals⟧ runs it. ⟦a|Harrow⟧ said the gate was shut.");
    EntityRuleTest::joins("capitals of a record",
                          "⟦a|Clive Barlow⟧ spoke.\n\n⟦a|BARLOW⟧: It is late.\n\nDUNN: It is not.");
    EntityRuleTest::joins("two of one surname told apart by rank",
                          "⟦a|Dr. Joan Barlow⟧ and ⟦b|Clive Barlow⟧ own it. Low saw it. ⟦a|Dr. Barlow⟧ said no.");
    EntityRuleTest::joins("label of a record where two bear it",
                          "⟦a|Joan Barlow⟧ ran it. ⟦a|Joan Barlow⟧ left. Then came ⟦b|Henry Barlow⟧.\n\n⟦a|BARLOW⟧: "
                          "It is late.\n\nDUNN: It is not.");
    EntityRuleTest::leaves("a country is no body", "⟦a|Kenya Timber Board⟧ met. ⟦b|Kenya⟧ said it was late.");
    EntityRuleTest::leaves("two given names", "⟦a|Clive Barlow⟧ left. ⟦b|Henry Barlow⟧ stayed.");
    EntityRuleTest::leaves("another surname", "⟦a|Clive Barlow⟧ left. ⟦b|Mr Dunn⟧ stayed.");
}

QTEST_GUILESS_MAIN(TestShortNameRule)
#include "tst_shortnamerule.moc"
