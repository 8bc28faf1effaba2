// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/names.h"
#include "support/analysedtext.h"

#include <QTest>

using namespace hearsay;

/// What the stage tells of those that are mentioned; how mentions are joined is in the tests of its rules.
class TestEntities : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void kinds_data();
    void kinds();
    void everyMentionHasAReason();
};

void TestEntities::kinds_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<EntityKind>("kind");
    QTest::newRow("person by given name") << "⟦a|Moira Dunn⟧ left." << EntityKind::Person;
    QTest::newRow("person by title") << "⟦a|Gov. Ashgrove⟧ left." << EntityKind::Person;
    QTest::newRow("person by age") << "“Yes,” said ⟦a|Zuzu Bexley⟧, 41, who came by boat." << EntityKind::Person;
    QTest::newRow("body by its last word") << "The ⟦a|Ferry Safety Board⟧ met." << EntityKind::Organisation;
    QTest::newRow("country") << "Ships left ⟦a|Norway⟧." << EntityKind::Place;
    QTest::newRow("group") << "⟦a|Both divers⟧ said no." << EntityKind::Group;
    QTest::newRow("document") << "⟦a|The report⟧ said no." << EntityKind::Document;
}

void TestEntities::kinds()
{
    QFETCH(QString, notation);
    QFETCH(EntityKind, kind);
    const AnalysedText text = analyseMarked(notation);
    const Entity *entity = text.entityAt(text.marked.span("a"));
    QVERIFY(entity);
    QCOMPARE(nameOf(entity->kind), nameOf(kind));
}

void TestEntities::everyMentionHasAReason()
{
    const AnalysedText text =
        analyseMarked(u"Mayor Ana Ruiz left. The mayor said she was tired. Ruiz sailed to France, and Paris said so.");
    QVERIFY(text.analysis.entities.size() >= 2);
    for (const Entity &entity : text.analysis.entities) {
        QVERIFY(!entity.id.isNull());
        for (const Mention &mention : entity.mentions) {
            QVERIFY(!mention.reason.rule.isEmpty());
            QVERIFY(!mention.reason.evidence.empty());
            QVERIFY(!mention.reason.sentence().contains('%'));
            // Only what was weighed has a probability, and the level that belongs to it.
            static const QStringList weighed{"likeliest-antecedent", "role-told-before"};
            if (!weighed.contains(mention.reason.rule))
                QVERIFY(!mention.certainty.probability);
            else if (mention.certainty.probability)
                QCOMPARE(mention.certainty.level, certaintyOf(*mention.certainty.probability).level);
        }
    }
}

QTEST_GUILESS_MAIN(TestEntities)
#include "tst_entities.moc"
