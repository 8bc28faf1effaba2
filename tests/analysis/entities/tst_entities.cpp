// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/names.h"
#include "support/analysedtext.h"

#include <QTest>

using namespace hearsay;

/// Ranges with the same label are mentions of one entity, ranges with different labels of different ones.
class TestEntities : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void joined_data();
    void joined();
    void kinds_data();
    void kinds();
    void everyMentionHasAReason();
};

void TestEntities::joined_data()
{
    QTest::addColumn<QString>("notation");
    // Names
    QTest::newRow("same-name: twice") << "⟦a|Ana Ruiz⟧ left. The ferry waited for ⟦a|Ana Ruiz⟧.";
    QTest::newRow("short-name: surname") << "⟦a|Ana Ruiz⟧ runs the ferry. ⟦a|Ruiz⟧ said it was late.";
    QTest::newRow("short-name: title and surname")
        << "⟦a|Clive Barlow⟧ runs the ferry. ⟦a|Mr Barlow⟧ said it was late.";
    QTest::newRow("short-name: given name") << "⟦a|Moira Dunn⟧ came in. “Sit,” said ⟦a|Moira⟧.";
    QTest::newRow("short-name: nickname in marks")
        << "Then ⟦a|Eddie ‘Lightning’ Platt⟧ scored. ‘I saw ⟦a|Lightning⟧ do it,’ said Joan Frame.";
    QTest::newRow("short-name: middle name") << "⟦a|Moira Jane Dunn⟧ sang. ⟦a|Moira Dunn⟧ said so.";
    QTest::newRow("short-name: two of one surname told apart by title")
        << "⟦a|Clive Barlow⟧ and his sister ⟦b|Joan Barlow⟧ own it. ⟦b|Mrs Barlow⟧ said no, and ⟦a|Mr Barlow⟧ said "
           "yes.";
    QTest::newRow("short-name: first word of a body")
        << "⟦a|Harrow Terminals⟧ runs it. ⟦a|Harrow⟧ said the gate was shut.";
    QTest::newRow("short-name: capitals of a record")
        << "⟦a|Clive Barlow⟧ spoke.\n\n⟦a|BARLOW⟧: It is late.\n\nDUNN: It is not.";
    QTest::newRow("acronym: initials of a body") << "The ⟦a|Ferry Safety Board⟧ met. The ⟦a|FSB⟧ said it was safe.";
    QTest::newRow("wall: two given names") << "⟦a|Clive Barlow⟧ left. ⟦b|Henry Barlow⟧ stayed.";
    // Countries
    QTest::newRow("speaks-for-country: capital") << "⟦a|France⟧ sent ships. ⟦a|Paris⟧ said they were old.";
    QTest::newRow("speaks-for-country: people") << "⟦a|Kenya⟧ sent monitors. ⟦a|The Kenyans⟧ said it was quiet.";
    QTest::newRow("speaks-for-country: by another name")
        << "⟦a|Ukraine⟧ sent a letter. ⟦a|Kyiv⟧ said it had no answer.";
    QTest::newRow("speaks-for-country: a place is no speaker") << "⟦a|Portugal⟧ lost the match in ⟦b|Lisbon⟧.";
    // Roles
    QTest::newRow("apposition: behind the name") << "⟦a|Ana Ruiz⟧, ⟦a|the head of the port⟧, said no.";
    QTest::newRow("apposition: behind an age") << "⟦a|Joan Frame⟧, 62, ⟦a|a retired pilot⟧, said no.";
    QTest::newRow("apposition: before the name") << "⟦a|The port’s director⟧, ⟦a|Ana Ruiz⟧, said no.";
    QTest::newRow("apposition: a body")
        << "⟦a|Quiet Water⟧, ⟦a|a charity⟧, sent boats. ⟦a|The charity⟧ said it had ten.";
    QTest::newRow("role-told-before: title") << "⟦a|Mayor Ana Ruiz⟧ came late. ⟦a|The mayor⟧ said the ferry was slow.";
    QTest::newRow("role-told-before: unnamed")
        << "⟦a|A port official⟧ said no. Asked again, ⟦a|the official⟧ said yes.";
    QTest::newRow("role-told-before: broader word")
        << "⟦a|Clive Barlow⟧, ⟦a|president of the ferry union⟧, said no. ⟦a|The union leader⟧ said it twice.";
    QTest::newRow("role-told-before: other role") << "⟦a|Ana Ruiz⟧, ⟦a|the mayor⟧, said no. ⟦b|The referee⟧ said yes.";
    QTest::newRow("role-told-before: other side’s coach")
        << "⟦a|Ana Ruiz⟧, ⟦a|the Harrow coach⟧, and ⟦b|Moira Dunn⟧, ⟦b|the Barrow coach⟧, said no.";
    QTest::newRow("same-words: a group") << "⟦a|Port officials⟧ said no. A day later ⟦a|the port officials⟧ said yes.";
    // Pronouns
    QTest::newRow("pronoun: the speaker goes on")
        << "⟦a|Ana Ruiz⟧ said the ferry was late. ⟦a|She⟧ said it would sail.";
    QTest::newRow("pronoun: gender decides") << "⟦a|Ana Ruiz⟧ met ⟦b|Clive Barlow⟧. ⟦b|He⟧ said the ferry was late.";
    QTest::newRow("apposition: role before the role beside the name")
        << "⟦a|Its author, the surveyor Clive Barlow⟧, said no. ⟦a|He⟧ left.";
    QTest::newRow("apposition: outermost role") << "⟦a|A spokeswoman for the mayor⟧, ⟦a|Joan Frame⟧, said no.";
    QTest::newRow("body-named-most: the company")
        << "⟦a|Harrow Terminals⟧ shut the gate. ⟦a|The company⟧ said it was late.";
    QTest::newRow("pronoun: owner is no subject")
        << "⟦b|Barlow⟧’s deputy, ⟦a|Moira Dunn⟧, took over. ⟦a|She⟧ promised more boats.";
    QTest::newRow("pronoun: told is not the teller")
        << "⟦a|Clive Barlow⟧ left. ⟦b|A diver⟧ told ⟦a|him⟧ that it was late.";
    QTest::newRow("pronoun: a body") << "⟦a|The Ferry Safety Board⟧ met twice. ⟦a|It⟧ said nothing was wrong.";
}

void TestEntities::joined()
{
    QFETCH(QString, notation);
    const AnalysedText text = analyseMarked(notation);
    QHash<QString, EntityId> seen;
    for (auto it = text.marked.spans.cbegin(); it != text.marked.spans.cend(); ++it)
        for (const TextSpan span : it.value()) {
            const Entity *found = nullptr;
            for (const Entity &entity : text.analysis.entities)
                for (const Mention &mention : entity.mentions)
                    // A title, an article or what hangs on a noun may be told with the mention or without.
                    if (span.contains(mention.span) && (!found || mention.span.start == span.start))
                        found = &entity;
            QVERIFY2(found, qPrintable(QStringLiteral("no mention in “%1”").arg(text.marked.words(span))));
            if (seen.contains(it.key()))
                QVERIFY2(seen.value(it.key()) == found->id,
                         qPrintable(QStringLiteral("“%1” is not joined").arg(text.marked.words(span))));
            for (auto other = seen.cbegin(); other != seen.cend(); ++other)
                QVERIFY2(other.key() == it.key() || other.value() != found->id,
                         qPrintable(QStringLiteral("“%1” is joined to another one").arg(text.marked.words(span))));
            seen.insert(it.key(), found->id);
        }
}

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
            QVERIFY(!mention.certainty.probability);
        }
    }
}

QTEST_GUILESS_MAIN(TestEntities)
#include "tst_entities.moc"
