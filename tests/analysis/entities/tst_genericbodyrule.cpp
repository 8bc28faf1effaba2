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
    void whoWroteItIsNotMeant_data();
    void whoWroteItIsNotMeant();
};

void TestGenericBodyRule::mentions_data()
{
    EntityRuleTest::addColumns();
    EntityRuleTest::joins("the company", "⟦a|Harrow Terminals⟧ shut the gate. ⟦a|The company⟧ said it was late.");
    EntityRuleTest::joins("the union",
                          "⟦a|Allied Nurses of Harrow⟧ shut the gate. The pier fell. ⟦a|The union⟧ said so.");
    EntityRuleTest::leaves("a person", "⟦a|Clive Barlow⟧ shut the gate. ⟦b|The company⟧ said it was late.");
    EntityRuleTest::leaves("a name that nothing says it is a body’s",
                           "⟦a|Harrow Greenwold⟧ shut the gate. ⟦b|The company⟧ said it was late.");
    EntityRuleTest::leaves("a union is no company",
                           "⟦a|Harrow Terminals⟧ shut the gate. ⟦b|The union⟧ said it was late.");
}

void TestGenericBodyRule::whoWroteItIsNotMeant_data()
{
    QTest::addColumn<QString>("byline");
    QTest::newRow("a person") << "By Mara Quellingsnap";
    QTest::newRow("two people") << "By Mara Quellingsnap and Tolver Brandings";
    QTest::newRow("a paper") << "By Mara Quelling, Harrow Gazette";
    QTest::newRow("an agency") << "By Harrow Press Agency";
}

void TestGenericBodyRule::whoWroteItIsNotMeant()
{
    QFETCH(QString, byline);
    Article article;
    const QString headline = QStringLiteral("Gate of the pier shut");
    article.text = Text(headline + "\n\n" + byline + "\n\nThe gate was shut on Monday. The firm said it was late.");
    const qsizetype start = headline.size() + 2;
    article.parts = {{PartKind::Headline, {0, headline.size()}},
                     {PartKind::Byline, {start, start + byline.size()}},
                     {PartKind::Body, {start + byline.size() + 2, article.text.size()}}};
    const auto analysis = testAnalyser()->analyse(article);
    QVERIFY(analysis);
    for (const Entity &entity : analysis->entities)
        for (const Mention &mention : entity.mentions)
            if (article.text.view(mention.span) == u"The firm")
                QCOMPARE(entity.name, QString("The firm"));
}

QTEST_GUILESS_MAIN(TestGenericBodyRule)
#include "tst_genericbodyrule.moc"
