// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/marks.h"
#include "support/markedtext.h"

#include <QTest>

using namespace hearsay;

class TestMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLargestShareComesFirst();
    void nestedWordsCountForBoth();
    void aStatementThatNobodyAnswersForHasNoVoice();
    void depthFollowsTheParents();
    void aCircleOfParentsEnds();
    void quotedParts_data();
    void quotedParts();
    void refusalsHaveNoMark();
    void theInnerNameWins();
};

namespace
{

Attribution said(const QString &id, const QString &speaker, TextSpan content)
{
    Attribution attribution;
    attribution.id = {id};
    if (!speaker.isEmpty())
        attribution.speaker = EntityId{speaker};
    attribution.content = {content};
    return attribution;
}

Entity entity(const QString &id, std::vector<TextSpan> mentions)
{
    Entity entity;
    entity.id = {id};
    for (const TextSpan span : mentions)
        entity.mentions.push_back({span, MentionForm::Name, {}, {}});
    return entity;
}

} // namespace

void TestMarks::theLargestShareComesFirst()
{
    const MarkedText marked =
        readMarkedText(u"Ann said ⟦a|it rained⟧. Bo said ⟦b|it had not rained at all⟧. End of it.");
    Analysis analysis;
    analysis.attributions = {said("1", "ann", marked.span("a")), said("2", "bo", marked.span("b"))};
    const auto voices = voicesOf(marked.text, analysis);
    QCOMPARE(voices.size(), size_t(2));
    QCOMPARE(voices[0].entity.value, "bo");
    QCOMPARE(voices[0].rank, size_t(0));
    QCOMPARE(voices[1].share, 2.0 / 15);
    QCOMPARE(voices[0].share, 6.0 / 15);
    QCOMPARE(voiceOf(voices, {"ann"}), std::optional<size_t>(1));
    QCOMPARE(voiceOf(voices, {"cy"}), std::nullopt);
}

void TestMarks::nestedWordsCountForBoth()
{
    const MarkedText marked = readMarkedText(u"⟦a|Bo says ⟦b|it rains⟧⟧");
    Analysis analysis;
    analysis.attributions = {said("1", "ann", marked.span("a")), said("2", "bo", marked.span("b")),
                             said("3", "ann", marked.span("b"))};
    const auto voices = voicesOf(marked.text, analysis);
    QCOMPARE(voices[0].share, 1.0);
    QCOMPARE(voices[0].statements, qsizetype(2));
    QCOMPARE(voices[1].share, 0.5);
}

void TestMarks::aStatementThatNobodyAnswersForHasNoVoice()
{
    Analysis analysis;
    analysis.attributions = {said("1", {}, {0, 5})};
    QVERIFY(voicesOf(Text("Reportedly it rained."), analysis).empty());
    QCOMPARE(marksOf({}, analysis, {}).at(0).voice, std::nullopt);
}

void TestMarks::depthFollowsTheParents()
{
    Analysis analysis;
    analysis.attributions = {said("1", "a", {0, 50}), said("2", "b", {10, 50}), said("3", "c", {20, 50})};
    analysis.attributions[1].parent = AttributionId{"1"};
    analysis.attributions[2].parent = AttributionId{"2"};
    const auto marks = marksOf({}, analysis, {});
    QCOMPARE(marks[0].depth, 0);
    QCOMPARE(marks[1].depth, 1);
    QCOMPARE(marks[2].depth, 2);
}

void TestMarks::aCircleOfParentsEnds()
{
    Analysis analysis;
    analysis.attributions = {said("1", "a", {0, 5}), said("2", "b", {1, 5})};
    analysis.attributions[0].parent = AttributionId{"2"};
    analysis.attributions[1].parent = AttributionId{"1"};
    QCOMPARE(marksOf({}, analysis, {}).size(), size_t(2));
}

void TestMarks::quotedParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("curled") << "it was “a door left open” at last" << QStringList{"“a door left open”"};
    QTest::newRow("two") << "“one” and “two”" << QStringList{"“one”", "“two”"};
    QTest::newRow("single with an apostrophe") << "it ‘isn’t ours’ now" << QStringList{"‘isn’t ours’"};
    QTest::newRow("an apostrophe alone") << "the union’s own" << QStringList{};
    QTest::newRow("typewriter") << "it was \"late\" again" << QStringList{"\"late\""};
    QTest::newRow("never closed") << "the quays “remain open" << QStringList{"“remain open"};
    QTest::newRow("German") << "es sei „zu spät“ dafür" << QStringList{"„zu spät“"};
}

void TestMarks::quotedParts()
{
    QFETCH(QString, text);
    QFETCH(QStringList, parts);
    const Text words(text);
    Analysis analysis;
    analysis.attributions = {said("1", "a", {0, text.size()})};
    analysis.attributions[0].kind = AttributionKind::Mixed;
    QStringList found;
    const std::vector<Mark> marks = marksOf(words, analysis, {});
    for (const TextSpan span : marks.at(0).quoted)
        found.append(words.view(span).toString());
    QCOMPARE(found, parts);
}

void TestMarks::refusalsHaveNoMark()
{
    Analysis analysis;
    analysis.attributions = {said("1", "a", {0, 5})};
    analysis.attributions[0].content.clear();
    QVERIFY(marksOf({}, analysis, {}).empty());
}

void TestMarks::theInnerNameWins()
{
    Analysis analysis;
    analysis.attributions = {said("1", "office", {30, 40}), said("2", "mayor", {50, 60})};
    analysis.entities = {entity("office", {{0, 18}}), entity("mayor", {{4, 9}, {20, 23}})};
    const auto names = nameMarksOf(analysis, voicesOf(Text(QString(60, u'x')), analysis));
    QCOMPARE(names.size(), size_t(2));
    QCOMPARE(names[0].entity.value, "mayor");
    QCOMPARE(names[1].span, (TextSpan{20, 23}));
}

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
