// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/gendervote.h"
#include "analysis/entities/modelkinds.h"
#include "modelreading.h"

#include <QTest>

using namespace hearsay;

/// What a language model’s reading tells of candidates, and what is taken over from it.
class TestModelMentions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linksAreOfCandidates();
    void mentionOfOtherWordsIsNone();
    void withoutModelNothingIsTold();
    void kindOfAName_data();
    void kindOfAName();
    void bareNameIsOneSortThroughout();
    void kindOfARole_data();
    void kindOfARole();
    void gender_data();
    void gender();
};

void TestModelMentions::linksAreOfCandidates()
{
    ModelReading reading("⟦n1|Ana Ruiz⟧ met ⟦n2|Ben Low⟧, and ⟦p1|she⟧ left.");
    reading.link("p1", "n1", 0.7);
    reading.link("p1", "n2", 0.2);
    reading.mention("p1").isFirst = 0.1;
    reading.mention("n1").kind = MentionKind::Person;
    const ModelMentions model = reading.read();
    QVERIFY(!model.isEmpty());
    QCOMPARE(model.link(reading.at("p1"), reading.at("n1")), 0.7);
    QCOMPARE(model.link(reading.at("p1"), reading.at("n2")), 0.2);
    QCOMPARE(model.link(reading.at("n2"), reading.at("n1")), 0.0);
    QCOMPARE(model.of(reading.at("p1")).isFirst, 0.1);
    QCOMPARE(model.of(reading.at("n1")).kind, std::optional(MentionKind::Person));
}

void TestModelMentions::mentionOfOtherWordsIsNone()
{
    ModelReading reading("⟦n1|Ana Ruiz⟧ left, and the ferry did not.");
    reading.language.mentions.front().span = reading.marked.text.paragraphs().front();
    reading.language.mentions.front().span.start = reading.marked.text.size() - 4;
    QVERIFY(!reading.read().of(0).kind);
}

void TestModelMentions::withoutModelNothingIsTold()
{
    ModelReading reading("⟦n1|Ana Ruiz⟧ left.");
    const ModelMentions model(reading.candidates, nullptr);
    QVERIFY(model.isEmpty());
    QVERIFY(!model.of(0).kind);
    QCOMPARE(model.link(0, 0), 0.0);
    reading.candidates.front().kind = EntityKind::Other;
    sortByModel(model, reading.candidates);
    voteOnGenders(model, reading.candidates);
    QCOMPARE(reading.candidates.front().kind, EntityKind::Other);
}

void TestModelMentions::kindOfAName_data()
{
    QTest::addColumn<EntityKind>("before");
    QTest::addColumn<QString>("title");
    QTest::addColumn<NameKind>("told");
    QTest::addColumn<double>("probability");
    QTest::addColumn<EntityKind>("after");
    const auto row = [](const char *name, EntityKind before, const char *title, NameKind told, double probability,
                        EntityKind after) {
        QTest::newRow(name) << before << QString::fromUtf8(title) << told << probability << after;
    };
    row("unknown", EntityKind::Other, "", NameKind::Organisation, 0.9, EntityKind::Organisation);
    row("a title knows better", EntityKind::Other, "dr", NameKind::Organisation, 0.9, EntityKind::Other);
    row("a list knows better", EntityKind::Person, "", NameKind::Organisation, 0.9, EntityKind::Person);
    row("a place that is surely somebody", EntityKind::Place, "", NameKind::Person, 0.95, EntityKind::Person);
    row("a place that may be somebody", EntityKind::Place, "", NameKind::Person, 0.6, EntityKind::Place);
}

void TestModelMentions::kindOfAName()
{
    QFETCH(EntityKind, before);
    QFETCH(QString, title);
    QFETCH(NameKind, told);
    QFETCH(double, probability);
    ModelReading reading("Then ⟦n1|Lowport⟧ left.");
    reading.candidate("n1").kind = before;
    reading.candidate("n1").title = title;
    reading.language.names.push_back({reading.candidates.front().span, told, probability});
    reading.mention("n1").kind = MentionKind::Abstract;
    sortByModel(reading.read(), reading.candidates);
    QTEST(reading.candidates.front().kind, "after");
}

void TestModelMentions::bareNameIsOneSortThroughout()
{
    ModelReading reading("⟦n1|Ostmark⟧ left; ⟦n2|Ostmark⟧ and ⟦n3|Ostmark⟧ came.");
    for (const QString &label : {QStringLiteral("n1"), QStringLiteral("n2"), QStringLiteral("n3")}) {
        reading.candidate(label).kind = EntityKind::Other;
        const bool first = label == u"n1";
        reading.language.names.push_back(
            {reading.candidate(label).span, first ? NameKind::Person : NameKind::Place, first ? 0.9 : 0.7});
    }
    sortByModel(reading.read(), reading.candidates);
    for (const MentionCandidate &one : reading.candidates)
        QCOMPARE(one.kind, EntityKind::Place);
}

void TestModelMentions::kindOfARole_data()
{
    QTest::addColumn<MentionKind>("told");
    QTest::addColumn<Gender>("gender");
    QTest::addColumn<EntityKind>("after");
    QTest::newRow("a person") << MentionKind::Person << Gender::Unknown << EntityKind::Person;
    QTest::newRow("a thing") << MentionKind::Object << Gender::Unknown << EntityKind::Other;
    QTest::newRow("a body") << MentionKind::Organisation << Gender::Unknown << EntityKind::Organisation;
    QTest::newRow("a woman is no thing") << MentionKind::Object << Gender::Feminine << EntityKind::Person;
}

void TestModelMentions::kindOfARole()
{
    QFETCH(MentionKind, told);
    QFETCH(Gender, gender);
    ModelReading reading("Then ⟦r1|the printer⟧ stopped.");
    reading.candidate("r1").kind = EntityKind::Person;
    reading.candidate("r1").gender = gender;
    reading.mention("r1").kind = told;
    sortByModel(reading.read(), reading.candidates);
    QTEST(reading.candidates.front().kind, "after");
}

void TestModelMentions::gender_data()
{
    QTest::addColumn<double>("she");
    QTest::addColumn<double>("he");
    QTest::addColumn<Gender>("expected");
    QTest::newRow("sure of her") << 0.9 << 0.05 << Gender::Feminine;
    QTest::newRow("sure of him") << 0.1 << 0.8 << Gender::Masculine;
    QTest::newRow("both") << 0.7 << 0.6 << Gender::Unknown;
    QTest::newRow("neither") << 0.3 << 0.0 << Gender::Unknown;
}

void TestModelMentions::gender()
{
    QFETCH(double, she);
    QFETCH(double, he);
    ModelReading reading("⟦n1|Quill Ashdown⟧ came. ⟦p1|She⟧ left, and ⟦p2|he⟧ stayed.");
    reading.candidate("n1").kind = EntityKind::Person;
    reading.candidate("p1").kind = reading.candidate("p2").kind = EntityKind::Person;
    reading.candidate("p1").gender = Gender::Feminine;
    reading.candidate("p2").gender = Gender::Masculine;
    reading.link("p1", "n1", she);
    reading.link("p2", "n1", he);
    voteOnGenders(reading.read(), reading.candidates);
    QTEST(reading.candidate("n1").gender, "expected");
}

QTEST_GUILESS_MAIN(TestModelMentions)
#include "tst_modelmentions.moc"
