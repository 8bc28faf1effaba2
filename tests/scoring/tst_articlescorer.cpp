// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/articlescorer.h"
#include "support/markedtext.h"

#include <QTest>

using namespace hearsay;

/// Each figure on one little article, reckoned by hand.
class TestArticleScorer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void perfect();
    void content_data();
    void content();
    void whole_data();
    void whole();
    void speaker_data();
    void speaker();
    void kind();
    void refusalsAreNotCounted();
    void contradictions_data();
    void contradictions();
    void notices_data();
    void notices();
    void articlesAddUp();
    void tables();
    void anotherText_data();
    void anotherText();
};

namespace
{

/// “Ada Fenn” is spoken of by name, as “the warden” and as “she”; “Tom Reeve” by name alone.
const MarkedText &marked()
{
    static const MarkedText text = readMarkedText(
        QStringLiteral("⟦fenn|Ada Fenn⟧, ⟦warden|the warden⟧, ⟦cue|said⟧ ⟦content|the weir ⟦half|would hold⟧⟧.\n"
                       "⟦she|She⟧ ⟦cue2|told⟧ ⟦reeve|Tom Reeve⟧: ⟦content2|“Nobody asked me.”⟧\n"
                       "⟦gang|Two fitters⟧ ⟦cue3|denied⟧ ⟦content3|it leaked⟧."));
    return text;
}

TextSpans at(const char *label)
{
    return marked().spans.value(QLatin1StringView(label));
}

Entity entity(const char *id, std::initializer_list<std::pair<const char *, MentionForm>> mentions)
{
    Entity one;
    one.id = {QLatin1StringView(id)};
    for (const auto &[label, form] : mentions)
        for (const TextSpan span : at(label))
            one.mentions.push_back({span, form, {}, {QStringLiteral("test-mention"), {}, {}, {}}});
    return one;
}

Attribution attribution(const char *speaker, const char *source, const char *cue, const char *content)
{
    Attribution one;
    if (speaker)
        one.speaker = EntityId{QLatin1StringView(speaker)};
    one.source = at(source);
    one.cue = at(cue);
    one.content = at(content);
    one.reason.rule = QStringLiteral("test-rule");
    return one;
}

Gold goldOf()
{
    Gold gold;
    gold.text = marked().text;
    gold.entities = {{QStringLiteral("Fenn"), at("fenn"), {at("fenn")[0], at("warden")[0], at("she")[0]}},
                     {QStringLiteral("Reeve"), at("reeve"), at("reeve")},
                     {QStringLiteral("fitters"), {}, at("gang")}};
    gold.attributions = {
        {QStringLiteral("1"), QStringLiteral("indirect"), QStringLiteral("Fenn"), at("fenn"), at("cue"), at("content")},
        {QStringLiteral("2"), QStringLiteral("direct"), QStringLiteral("Fenn"), at("she"), at("cue2"), at("content2")},
        {QStringLiteral("3"), QStringLiteral("indirect"), QStringLiteral("fitters"), at("gang"), at("cue3"),
         at("content3")}};
    return gold;
}

Analysis perfectAnalysis()
{
    Analysis analysis;
    analysis.entities = {
        entity("e1", {{"fenn", MentionForm::Name}, {"warden", MentionForm::Role}, {"she", MentionForm::Pronoun}}),
        entity("e2", {{"reeve", MentionForm::Name}}), entity("e3", {{"gang", MentionForm::Role}})};
    analysis.attributions = {attribution("e1", "fenn", "cue", "content"), attribution("e1", "she", "cue2", "content2"),
                             attribution("e3", "gang", "cue3", "content3")};
    analysis.attributions[1].kind = AttributionKind::Direct;
    return analysis;
}

ArticleScores scoresOf(const Gold &gold, const Analysis &analysis)
{
    ArticleScorer scorer;
    if (!scorer.add(gold, gold.text, analysis))
        qFatal("the texts differ");
    return scorer.scores();
}

/// Figures of the first attribution alone.
ArticleScores scoresOf(const GoldAttribution &gold, const Analysis &analysis)
{
    Gold alone = goldOf();
    alone.attributions = {gold};
    Analysis first = analysis;
    first.attributions = {analysis.attributions.front()};
    return scoresOf(alone, first);
}

} // namespace

void TestArticleScorer::perfect()
{
    const ArticleScores scores = scoresOf(goldOf(), perfectAnalysis());
    QCOMPARE(scores.content, (Count{3, 3, 3}));
    QCOMPARE(scores.whole, (Count{3, 3, 3}));
    QCOMPARE(scores.speaker, (Count{3, 3, 3}));
    QCOMPARE(scores.kind, (Count{3, 3, 3}));
    QCOMPARE(scores.contradictions, (Count{0, 0, 0}));
    QCOMPARE(scores.content.f1(), 1.0);
    QCOMPARE(scores.notices.f1(), 0.0);
}

void TestArticleScorer::content_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<qsizetype>("hits");
    QTest::newRow("all of it") << "content" << qsizetype(1);
    // “would hold” is 10 of the 19 letters of “the weir would hold”.
    QTest::newRow("just over half") << "half" << qsizetype(1);
    QTest::newRow("elsewhere") << "content2" << qsizetype(0);
}

void TestArticleScorer::content()
{
    QFETCH(QString, content);
    Analysis analysis = perfectAnalysis();
    analysis.attributions[0].content = marked().spans.value(content);
    QFETCH(qsizetype, hits);
    QCOMPARE(scoresOf(goldOf().attributions[0], analysis).content, (Count{hits, 1, 1}));
    // One letter less is under the half.
    analysis.attributions[0].content = {{at("half")[0].start + 1, at("half")[0].end}};
    QCOMPARE(scoresOf(goldOf().attributions[0], analysis).content, (Count{0, 1, 1}));
}

void TestArticleScorer::whole_data()
{
    QTest::addColumn<TextSpans>("goldSource");
    QTest::addColumn<TextSpans>("source");
    QTest::addColumn<TextSpans>("cue");
    QTest::addColumn<qsizetype>("hits");
    QTest::newRow("source and cue meet") << at("fenn") << at("fenn") << at("cue") << qsizetype(1);
    QTest::newRow("another source") << at("fenn") << at("reeve") << at("cue") << qsizetype(0);
    QTest::newRow("no source where there is one") << at("fenn") << TextSpans{} << at("cue") << qsizetype(0);
    QTest::newRow("no source on either side") << TextSpans{} << TextSpans{} << at("cue") << qsizetype(1);
    QTest::newRow("a source where there is none") << TextSpans{} << at("fenn") << at("cue") << qsizetype(0);
    QTest::newRow("another cue") << at("fenn") << at("fenn") << at("cue2") << qsizetype(0);
}

void TestArticleScorer::whole()
{
    QFETCH(TextSpans, goldSource);
    QFETCH(TextSpans, source);
    QFETCH(TextSpans, cue);
    QFETCH(qsizetype, hits);
    GoldAttribution gold = goldOf().attributions[0];
    gold.source = goldSource;
    Analysis analysis = perfectAnalysis();
    analysis.attributions[0].source = source;
    analysis.attributions[0].cue = cue;
    QCOMPARE(scoresOf(gold, analysis).whole, (Count{hits, 1, 1}));
    QCOMPARE(scoresOf(gold, analysis).content, (Count{1, 1, 1}));
}

void TestArticleScorer::speaker_data()
{
    QTest::addColumn<QString>("goldSpeaker");
    QTest::addColumn<QString>("found"); // entity id; empty: nobody
    QTest::addColumn<qsizetype>("hits");
    QTest::newRow("the named one") << "Fenn" << "e1" << qsizetype(1);
    QTest::newRow("another named one") << "Fenn" << "e2" << qsizetype(0);
    QTest::newRow("her, never joined to her name") << "Fenn" << "she" << qsizetype(0);
    QTest::newRow("her role taken for a name") << "Fenn" << "warden" << qsizetype(0);
    QTest::newRow("her name and most of another’s") << "Fenn" << "mostly Reeve" << qsizetype(0);
    QTest::newRow("half hers is not most") << "Fenn" << "half" << qsizetype(0);
    QTest::newRow("nobody where there is somebody") << "Fenn" << "" << qsizetype(0);
    QTest::newRow("nobody where there is nobody") << "" << "" << qsizetype(1);
    QTest::newRow("somebody where there is nobody") << "" << "e1" << qsizetype(0);
    QTest::newRow("one without a name, by role") << "fitters" << "e3" << qsizetype(1);
    QTest::newRow("one without a name, taken for a named one") << "fitters" << "e1" << qsizetype(0);
    QTest::newRow("no entity of the gold, on the source") << "a stranger" << "e1" << qsizetype(1);
    QTest::newRow("no entity of the gold, elsewhere") << "a stranger" << "e2" << qsizetype(0);
    QTest::newRow("no entity of the gold, and nobody, but on the source") << "a stranger" << "" << qsizetype(1);
}

void TestArticleScorer::speaker()
{
    QFETCH(QString, goldSpeaker);
    QFETCH(QString, found);
    QFETCH(qsizetype, hits);
    GoldAttribution gold = goldOf().attributions[0];
    gold.speaker = goldSpeaker;
    Analysis analysis = perfectAnalysis();
    analysis.entities.push_back(entity("she", {{"she", MentionForm::Pronoun}}));
    analysis.entities.push_back(entity("warden", {{"warden", MentionForm::Name}}));
    analysis.entities.push_back(entity(
        "mostly Reeve", {{"fenn", MentionForm::Name}, {"reeve", MentionForm::Name}, {"gang", MentionForm::Name}}));
    analysis.entities.push_back(entity("half", {{"fenn", MentionForm::Name}, {"reeve", MentionForm::Name}}));
    analysis.attributions[0].speaker = found.isEmpty() ? std::nullopt : std::optional(EntityId{found});
    QCOMPARE(scoresOf(gold, analysis).speaker, (Count{hits, 1, 1}));
}

void TestArticleScorer::kind()
{
    Analysis analysis = perfectAnalysis();
    analysis.attributions[0].kind = AttributionKind::Mixed;
    QCOMPARE(scoresOf(goldOf(), analysis).kind, (Count{2, 3, 3}));
    // Only those found are asked for their kind and their speaker.
    analysis.attributions[0].content = at("cue3");
    QCOMPARE(scoresOf(goldOf(), analysis).kind, (Count{2, 2, 2}));
    QCOMPARE(scoresOf(goldOf(), analysis).speaker, (Count{2, 2, 2}));
    QCOMPARE(scoresOf(goldOf(), analysis).content, (Count{2, 3, 3}));
}

void TestArticleScorer::refusalsAreNotCounted()
{
    Analysis analysis = perfectAnalysis();
    analysis.attributions.push_back(attribution("e1", "fenn", "cue2", "nothing"));
    QCOMPARE(scoresOf(goldOf(), analysis).content, (Count{3, 3, 3}));
    QCOMPARE(scoresOf(goldOf(), analysis).rules.rows()["test-rule"].all, 3);
}

void TestArticleScorer::contradictions_data()
{
    QTest::addColumn<TextSpans>("first");
    QTest::addColumn<TextSpans>("second");
    QTest::addColumn<Count>("contradictions");
    QTest::addColumn<Count>("alarms");
    QTest::newRow("both sides") << at("content") << at("content3") << Count{1, 1, 1} << Count{0, 1, 1};
    QTest::newRow("the other way round") << at("content3") << at("content") << Count{1, 1, 1} << Count{0, 1, 1};
    QTest::newRow("one side alone") << at("content") << at("reeve") << Count{0, 1, 1} << Count{0, 1, 1};
    QTest::newRow("forbidden") << at("gang") << at("content2") << Count{0, 1, 1} << Count{1, 1, 1};
}

void TestArticleScorer::contradictions()
{
    QFETCH(TextSpans, first);
    QFETCH(TextSpans, second);
    Gold gold = goldOf();
    gold.contradictions = {{QStringLiteral("negation"), {at("content"), at("content3")}}};
    gold.agreements = {{{}, {at("content2"), at("gang")}}};
    Analysis analysis = perfectAnalysis();
    Contradiction found;
    found.kind = ContradictionKind::Negation;
    found.sides = {first, second};
    found.reason.rule = QStringLiteral("test-contradiction");
    analysis.contradictions = {found};
    const ArticleScores scores = scoresOf(gold, analysis);
    QTEST(scores.contradictions, "contradictions");
    QTEST(scores.alarms, "alarms");
    QCOMPARE(scores.contradictionKind.hits, scores.contradictions.hits);
    QCOMPARE(scores.contradictionRules.rows()["test-contradiction"].right,
             (std::vector<qsizetype>{scores.contradictions.hits, scores.alarms.hits}));
    gold.contradictions[0].kind = QStringLiteral("numeric");
    QCOMPARE(scoresOf(gold, analysis).contradictionKind.hits, 0);
    QCOMPARE(scoresOf(gold, analysis).contradictions.hits, scores.contradictions.hits);
}

void TestArticleScorer::notices_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("place");
    QTest::addColumn<Count>("notices");
    QTest::newRow("kind and place") << "unclosed-quotation" << "content2" << Count{1, 1, 1};
    QTest::newRow("another kind") << "self-attribution" << "content2" << Count{0, 1, 1};
    QTest::newRow("another place") << "unclosed-quotation" << "content" << Count{0, 1, 1};
    QTest::newRow("a kind that is not known") << "spelt-two-ways" << "content2" << Count{0, 1, 1};
}

void TestArticleScorer::notices()
{
    QFETCH(QString, kind);
    QFETCH(QString, place);
    Gold gold = goldOf();
    gold.notices = {{kind, marked().spans.value(place)}};
    Analysis analysis = perfectAnalysis();
    analysis.notices = {
        {{}, NoticeKind::UnclosedQuotation, at("content2")[0], {}, {QStringLiteral("test-notice"), {}, {}, {}}}};
    const ArticleScores scores = scoresOf(gold, analysis);
    QTEST(scores.notices, "notices");
    QCOMPARE(scores.noticeRules.rows()["test-notice"].right, (std::vector<qsizetype>{scores.notices.hits}));
}

void TestArticleScorer::articlesAddUp()
{
    Analysis second = perfectAnalysis();
    second.program = QStringLiteral("hearsay 9");
    second.attributions.pop_back();
    ArticleScorer scorer;
    QVERIFY(scorer.add(goldOf(), goldOf().text, perfectAnalysis()));
    QVERIFY(scorer.add(goldOf(), goldOf().text, second));
    QCOMPARE(scorer.scores().content, (Count{5, 5, 6}));
    QCOMPARE(scorer.scores().content.recall(), 5.0 / 6);
    QCOMPARE(scorer.scores().scored.articles, 2);
    QCOMPARE(scorer.scores().scored.programs.size(), 2);
}

void TestArticleScorer::tables()
{
    Analysis analysis = perfectAnalysis();
    analysis.attributions[0].reason.rule = QStringLiteral("other-rule");
    analysis.attributions[0].speaker = EntityId{QStringLiteral("e2")};
    analysis.attributions[1].content = at("cue3");
    analysis.attributions[2].act = SpeechAct::Denial;
    const ArticleScores scores = scoresOf(goldOf(), analysis);
    const auto row = [](const TallyTable &table, const char *name) { return table.rows()[QLatin1StringView(name)]; };
    // Counted, then content, whole, speaker and kind right.
    QCOMPARE(row(scores.rules, "other-rule"), (TallyTable::Row{1, {1, 1, 0, 1}}));
    QCOMPARE(row(scores.rules, "test-rule"), (TallyTable::Row{2, {1, 1, 1, 1}}));
    QCOMPARE(row(scores.kinds, "indirect"), (TallyTable::Row{2, {2, 2, 1, 2}}));
    QCOMPARE(row(scores.kinds, "direct"), (TallyTable::Row{1, {0, 0, 0, 0}}));
    QCOMPARE(row(scores.acts, "denial"), (TallyTable::Row{1, {1, 1, 1, 1}}));
    QCOMPARE(row(scores.acts, "statement"), (TallyTable::Row{2, {1, 1, 0, 1}}));
    QCOMPARE(row(scores.mentionRules, "test-mention"), (TallyTable::Row{5, {5}}));
    // The share of the speaker is one of those found.
    QCOMPARE(scores.rules.share(row(scores.rules, "test-rule"), 0), 0.5);
    QCOMPARE(scores.rules.share(row(scores.rules, "test-rule"), 2), 1.0);
    QCOMPARE(scores.kinds.share(row(scores.kinds, "direct"), 3), 0.0);
}

void TestArticleScorer::anotherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line"); // 0: it is the same
    const QString text = marked().text.string();
    QTest::newRow("the same") << text << 0;
    QTest::newRow("line feeds behind it") << QString(text + QStringLiteral("\n\n")) << 0;
    QTest::newRow("a blank behind it") << QString(text + u' ') << 3;
    QTest::newRow("a letter") << QString(text).replace(QStringLiteral("Nobody"), QStringLiteral("Somebody")) << 2;
    QTest::newRow("cut off") << text.first(20) << 1;
    QTest::newRow("empty") << QString() << 1;
}

void TestArticleScorer::anotherText()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    ArticleScorer scorer;
    const auto added = scorer.add(goldOf(), Text(text), perfectAnalysis());
    QCOMPARE(added.has_value(), line == 0);
    if (added)
        return;
    QVERIFY2(added.error().text.contains(QStringLiteral("in line %1 ").arg(line)), qPrintable(added.error().text));
    QCOMPARE(scorer.scores().scored.articles, 0);
}

QTEST_GUILESS_MAIN(TestArticleScorer)
#include "tst_articlescorer.moc"
