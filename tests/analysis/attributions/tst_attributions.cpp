// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/names.h"
#include "support/analysedtext.h"

#include <QSet>
#include <QTest>

using namespace hearsay;

/// Ranges: s source, c cue, q content (several where broken); rows are named after the rule and what is special.
class TestAttributions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void found_data();
    void found();
    void speakers_data();
    void speakers();
    void nothingToTell_data();
    void nothingToTell();
    void headlineAndBodyAreApart_data();
    void headlineAndBodyAreApart();
    void nestedOnesKnowTheirParent();
    void acts_data();
    void acts();
    void refusalHasNoContent();
    void idsStayTheSame();
    void evidenceIsSourceAndCue();
    void takingTheCueAwayTakesTheFindingAway();
};

void TestAttributions::found_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<AttributionKind>("kind");
    const auto row = [](const char *name, const char *notation, const char *rule, AttributionKind kind) {
        QTest::newRow(name) << QString::fromUtf8(notation) << QString::fromLatin1(rule) << kind;
    };
    constexpr auto direct = AttributionKind::Direct;
    constexpr auto indirect = AttributionKind::Indirect;
    constexpr auto mixed = AttributionKind::Mixed;
    row("quotation-after-cue: colon", "⟦s|Ana Ruiz⟧ ⟦c|said⟧: ⟦q|“The ferry is late again.”⟧", "quotation-after-cue",
        direct);
    row("quotation-after-cue: comma", "⟦s|Ana Ruiz⟧ ⟦c|replied⟧, ⟦q|“Nobody told the crew.”⟧", "quotation-after-cue",
        direct);
    row("quotation-after-cue: addressee", "⟦s|Ana Ruiz⟧ ⟦c|told⟧ reporters, ⟦q|“Nobody told the crew.”⟧",
        "quotation-after-cue", direct);
    row("quotation-after-cue: goes on",
        "⟦s|Ana Ruiz⟧ ⟦c|said⟧: ⟦q|“The ferry is late.”⟧ The quay was empty by noon. ⟦q|“It is always late.”⟧",
        "quotation-after-cue", direct);
    row("quotation-before-cue: name first", "⟦q|“The ferry is late again,”⟧ ⟦s|Ana Ruiz⟧ ⟦c|said⟧.",
        "quotation-before-cue", direct);
    row("quotation-before-cue: verb first", "⟦q|“The ferry is late again,”⟧ ⟦c|said⟧ ⟦s|Ana Ruiz, the harbour master⟧.",
        "quotation-before-cue", direct);
    row("quotation-before-cue: broken", "⟦q|“The ferry,”⟧ ⟦s|Ruiz⟧ ⟦c|said⟧, ⟦q|“is late again.”⟧",
        "quotation-before-cue", direct);
    row("quotation-before-cue: goes on behind a clause",
        "⟦q|“The ferry is late,”⟧ ⟦c|said⟧ ⟦s|Ana Ruiz⟧ as she left the harbour; ⟦q|“and the crew is tired.”⟧",
        "quotation-before-cue", direct);
    row("quotation-before-cue: another cue between",
        "⟦q|“The ferry is late,”⟧ ⟦s|Ana Ruiz⟧ ⟦c|said⟧, as Ben Low shouted, “and the crew is tired.”",
        "quotation-before-cue", direct);
    row("quotation-before-cue: next sentence", "⟦q|“The ferry is late,”⟧ ⟦s|she⟧ ⟦c|added⟧. ⟦q|“It always was.”⟧",
        "quotation-before-cue", direct);
    row("quotation-before-cue: single marks", "⟦q|‘The ferry’s late again,’⟧ ⟦c|said⟧ ⟦s|Ana Ruiz⟧.",
        "quotation-before-cue", direct);
    row("quotation-before-cue: question", "⟦q|“Where is the ferry?”⟧ ⟦c|asked⟧ ⟦s|Ana Ruiz⟧.", "quotation-before-cue",
        direct);
    row("quotation-before-cue: never closed",
        "⟦q|“The ferry is late and the crew is tired,⟧ ⟦s|the harbour master⟧ ⟦c|said⟧.", "quotation-before-cue",
        direct);
    row("that-clause: plain", "⟦s|Ana Ruiz⟧ ⟦c|said⟧ ⟦q|that the ferry was late⟧.", "that-clause", indirect);
    row("that-clause: described source", "⟦s|Ana Ruiz, the head of the port,⟧ ⟦c|said⟧ ⟦q|that the ferry was late⟧.",
        "that-clause", indirect);
    row("that-clause: source with a clause of its own",
        "⟦s|A pilot who asked to stay unnamed⟧ ⟦c|said⟧ ⟦q|that the ferry was late⟧.", "that-clause", indirect);
    row("that-clause: name behind the role",
        "⟦s|The port’s director, Ana Ruiz,⟧ ⟦c|insisted⟧ ⟦q|that the ferry was late⟧.", "that-clause", indirect);
    row("that-clause: adjunct before that", "⟦s|Ana Ruiz⟧ ⟦c|said⟧ on Monday ⟦q|that the ferry was late⟧.",
        "that-clause", indirect);
    row("that-clause: told a body", "⟦s|Ana Ruiz⟧ ⟦c|told⟧ the harbour board ⟦q|that the ferry was late⟧.",
        "that-clause", indirect);
    row("that-clause: perfect", "⟦s|The minister⟧ had ⟦c|warned⟧ ⟦q|that the dam was weak⟧.", "that-clause", indirect);
    row("that-clause: adverb between", "⟦s|Ruiz⟧ also ⟦c|noted⟧ ⟦q|that the dam was weak⟧.", "that-clause", indirect);
    row("that-clause: passive with its agent", "Barlow was ⟦c|told⟧ by ⟦s|Ruiz⟧ ⟦q|that the dam was weak⟧.",
        "that-clause", indirect);
    row("that-clause: quoted words inside", "⟦s|Ruiz⟧ ⟦c|admitted⟧ ⟦q|that the dam was “a little tired”⟧.",
        "that-clause", mixed);
    row("that-clause: ends before the next thing told",
        "⟦s|Ruiz⟧ ⟦c|said⟧ ⟦q|that the dam was weak⟧ and warned that it would rain.", "that-clause", indirect);
    row("that-clause: ends before adding", "⟦s|Ruiz⟧ ⟦c|said⟧ ⟦q|that the dam was weak⟧, adding that it would rain.",
        "that-clause", indirect);
    row("that-clause: hanging gerund", "⟦s|Ruiz⟧ said that the dam was weak, ⟦c|adding⟧ ⟦q|that it would rain⟧.",
        "that-clause", indirect);
    row("that-clause: ends at a semicolon",
        "⟦s|Ruiz⟧ ⟦c|said⟧ ⟦q|that the dam was weak⟧; the mayor said that it was sound.", "that-clause", indirect);
    row("that-clause: adjective", "⟦s|The port⟧ ⟦c|is worried⟧ ⟦q|that the dam is weak⟧.", "that-clause", indirect);
    row("clause: plain", "⟦s|Ana Ruiz⟧ ⟦c|said⟧ ⟦q|the ferry was late⟧.", "clause", indirect);
    row("clause: told somebody", "⟦s|Ana Ruiz⟧ ⟦c|told⟧ him ⟦q|the ferry was late⟧.", "clause", indirect);
    row("question: why", "⟦s|Ana Ruiz⟧ ⟦c|asked⟧ the pilot ⟦q|why the ferry was late⟧.", "question", indirect);
    row("question: whether", "⟦s|Ana Ruiz⟧ ⟦c|wondered⟧ ⟦q|whether the ferry would sail⟧.", "question", indirect);
    row("naming: call", "⟦s|Ana Ruiz⟧ ⟦c|called⟧ ⟦q|the timetable “a bedtime story”⟧.", "naming", mixed);
    row("naming: describe as", "⟦s|Ana Ruiz⟧ ⟦c|described⟧ ⟦q|the timetable as “a bedtime story”⟧.", "naming", mixed);
    row("naming: put at", "⟦s|Ana Ruiz⟧ ⟦c|put⟧ ⟦q|the delays at 31⟧.", "naming", indirect);
    row("infinitive: promise", "⟦s|Ana Ruiz⟧ ⟦c|promised⟧ ⟦q|to mend the ferry by June⟧.", "infinitive", indirect);
    row("infinitive: urge somebody", "⟦s|Ana Ruiz⟧ ⟦c|urged⟧ the crew ⟦q|to stay on board⟧.", "infinitive", indirect);
    row("infinitive: gerund", "⟦s|Ana Ruiz⟧ ⟦c|denied⟧ ⟦q|having sold the ferry⟧.", "infinitive", indirect);
    row("preposition: warn of", "⟦s|Ana Ruiz⟧ ⟦c|warned⟧ ⟦q|of high tides in the strait⟧.", "preposition", indirect);
    row("preposition: call for", "⟦s|Ana Ruiz⟧ ⟦c|called⟧ ⟦q|for an inquiry⟧.", "preposition", indirect);
    row("noun-phrase: announce", "⟦s|The harbour board⟧ ⟦c|announced⟧ ⟦q|a new timetable⟧ on Friday.", "noun-phrase",
        indirect);
    row("noun-phrase: dispute", "⟦s|The harbour board⟧ ⟦c|disputes⟧ ⟦q|the figure⟧.", "noun-phrase", indirect);
    row("impersonal: expected", "⟦q|The ferry⟧ is ⟦c|expected⟧ ⟦q|to sail at noon⟧.", "impersonal", indirect);
    row("impersonal: hoped", "It is ⟦c|hoped⟧ ⟦q|that the ferry will sail at noon⟧.", "impersonal", indirect);
    row("clause-before-cue: name", "⟦q|Three of the boats were new⟧, ⟦s|Ruiz⟧ ⟦c|said⟧.", "clause-before-cue",
        indirect);
    row("clause-before-cue: role and semicolon", "Nobody came; ⟦q|the boats were new⟧, ⟦s|the port⟧ ⟦c|noted⟧.",
        "clause-before-cue", indirect);
    row("clause-before-cue: goes on in marks",
        "⟦q|It was the port that had lied⟧, ⟦s|Ruiz⟧ ⟦c|countered⟧, ⟦q|“and not for the first time”⟧.",
        "clause-before-cue", mixed);
    row("according-to: first", "⟦c|According to⟧ ⟦s|the port⟧, ⟦q|the boats were new⟧.", "according-to", indirect);
    row("according-to: last", "⟦q|The boats were new⟧, ⟦c|according to⟧ ⟦s|a letter from the port⟧.", "according-to",
        indirect);
    row("according-to: in the middle", "⟦q|The boats⟧, ⟦c|according to⟧ ⟦s|the port⟧, ⟦q|were new⟧.", "according-to",
        indirect);
    row("nominal-cue: possessor", "⟦s|The port⟧’s ⟦c|claim⟧ ⟦q|that the boats were new⟧ drew a laugh.", "nominal-cue",
        indirect);
    row("nominal-cue: pronoun", "Nobody believed ⟦s|her⟧ ⟦c|claim⟧ ⟦q|that the boats were new⟧.", "nominal-cue",
        indirect);
    row("nominal-cue: statement and colon",
        "⟦s|Harrow Terminals⟧, in a ⟦c|statement⟧: ⟦q|“We are sorry about the boats.”⟧", "nominal-cue", direct);
    row("reporting-adverb: allegedly", "⟦q|Two boats were⟧ ⟦c|allegedly⟧ ⟦q|sold at night⟧.", "reporting-adverb",
        indirect);
    row("that-clause: subordinate cue ends with its comma",
        "When ⟦s|Ruiz⟧ ⟦c|says⟧ ⟦q|that the dam is weak⟧, the mayor laughs.", "that-clause", indirect);
    row("that-clause: used to", "⟦s|Ana Ruiz⟧ used to ⟦c|say⟧ ⟦q|that the dam was weak⟧.", "that-clause", indirect);
    row("that-clause: name with a preposition",
        "⟦s|Boats Without Oars, a charity,⟧ ⟦c|announced⟧ ⟦q|that nobody drowned⟧.", "that-clause", indirect);
    row("that-clause: a relative that names nobody",
        "⟦s|An aide, who asked not to be named,⟧ ⟦c|said⟧ ⟦q|that the dam was weak⟧.", "that-clause", indirect);
    row("quotation-before-cue: doubled apostrophes", "⟦q|''The ferry is late again,''⟧ ⟦s|Ana Ruiz⟧ ⟦c|said⟧.",
        "quotation-before-cue", direct);
    row("clause-before-cue: inserted", "⟦q|The dam⟧, ⟦s|Ruiz⟧ ⟦c|said⟧, ⟦q|was weak and old⟧.", "clause-before-cue",
        indirect);
    row("naming: put at a fraction", "⟦s|The supporters’ club⟧ ⟦c|put⟧ ⟦q|the fall at a third⟧.", "naming", indirect);
    row("title is no quotation", "⟦s|The port⟧ ⟦c|said⟧ ⟦q|the boats were new⟧ at a showing of “Tides”.", "clause",
        indirect);
}

void TestAttributions::found()
{
    QFETCH(QString, notation);
    QFETCH(QString, rule);
    QFETCH(AttributionKind, kind);
    const AnalysedText text = analyseMarked(notation);
    const TextSpan cue = text.marked.span("c");
    const Attribution *one = nullptr;
    for (const Attribution &any : text.analysis.attributions)
        if (overlaps(any.cue, cue))
            one = &any;
    QVERIFY2(one, qPrintable(text.listing()));
    QCOMPARE(one->reason.rule, rule);
    QCOMPARE(text.words(one->source), text.words(text.marked.spans.value("s")));
    QVERIFY2(text.words(one->cue).contains(text.marked.words(cue)) ||
                 text.marked.words(cue).contains(text.words(one->cue)),
             qPrintable(text.listing()));
    QString told = text.words(one->content);
    const QString expected = text.words(text.marked.spans.value("q"));
    // A preposition that belongs to the verb may be told with either.
    if (one->cue.front().end > cue.end)
        told.prepend(text.marked.words({cue.end + 1, one->cue.front().end}) + u' ');
    if (rule != u"clause" || !notation.contains("showing"))
        QCOMPARE(told, expected);
    QCOMPARE(nameOf(one->kind), nameOf(kind));
    QVERIFY(one->certainty.probability && *one->certainty.probability > 0 && *one->certainty.probability < 1);
}

void TestAttributions::speakers_data()
{
    QTest::addColumn<QString>("notation"); // c cue, or q where there is none
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<QString>("addressee");
    const auto row = [](const char *name, const char *notation, const char *speaker, const char *addressee) {
        QTest::newRow(name) << QString::fromUtf8(notation) << QString::fromUtf8(speaker)
                            << QString::fromUtf8(addressee);
    };
    row("surname means the full name", "Ana Ruiz came. Ruiz ⟦c|said⟧ it was late.", "Ana Ruiz", "");
    row("role before the name", "The port’s director, Ana Ruiz, ⟦c|said⟧ it was late.", "Ana Ruiz", "");
    row("capital speaks for its country", "France sent ships. “They are old,” Paris ⟦c|said⟧.", "France", "");
    row("told somebody by name", "Ana Ruiz and Clive Barlow met. Ruiz ⟦c|told⟧ Barlow that the ferry was late.",
        "Ana Ruiz", "Clive Barlow");
    row("passive", "Ana Ruiz and Clive Barlow met. Barlow was ⟦c|told⟧ by Ruiz that the ferry was late.", "Ana Ruiz",
        "Clive Barlow");
    row("first person inside a quotation", "“I ⟦c|told⟧ the crew that the ferry was late,” Ana Ruiz said.", "Ana Ruiz",
        "the crew");
    row("shared by the second verb", "Ana Ruiz said it was late and ⟦c|warned⟧ that it would sink.", "Ana Ruiz", "");
    row("record", "The board met.\n\nRUIZ: The ferry is late.\n\nBARLOW: ⟦q|It is not late at all.⟧\n\nRUIZ: It is.",
        "BARLOW", "RUIZ");
    row("interview",
        "Ana Ruiz runs the ferry. Ruiz met Clive Barlow of the Gazette.\n\nQ. Is it late?\n\nA. ⟦q|It is never "
        "late.⟧\n\nQ. Never?\n\nA. Never.",
        "Ana Ruiz", "Clive Barlow");
    row("one labelled line", "The board met.\n\nHolm: ⟦q|“No comment.”⟧\n\nIt rained at noon.", "Holm", "");
    row("label in a list", "Ben Low came.\n\n- Holm: “No comment.”\n\n- Low: ⟦q|“It is late.”⟧", "Ben Low", "Holm");
    row("label behind a number", "The board met.\n\n1. Ana Ruiz: ⟦q|“It is late.”⟧", "Ana Ruiz", "");
    row("label with a star", "The board met.\n\n* Ana Ruiz: ⟦q|“It is late.”⟧", "Ana Ruiz", "");
    row("described label", "The board met.\n\nAna Ruiz, who owns the ferry: ⟦q|“It is late.”⟧", "Ana Ruiz", "");
    row("label with a role", "The board met.\n\nMayor: ⟦q|“It is late.”⟧", "Mayor", "");
    row("nobody answers", "The ferry is ⟦c|expected⟧ to sail at noon.", "", "");
    row("name in apposition to what no rule knows for a role",
        "Nobody came. The chief whip, Moira Dunn, ⟦c|said⟧ that it was late.", "Moira Dunn", "");
    row("one of them, by name", "The pilots came. One of the pilots, Moira Dunn, ⟦c|said⟧ that it was late.",
        "Moira Dunn", "");
    row("one of them, unnamed", "The pilots came. One of the pilots ⟦c|said⟧ that it was late.", "One of the pilots",
        "");
    row("name with a number", "Channel 6 came. Channel 6 ⟦c|said⟧ that it was late.", "Channel 6", "");
    row("a talk to and fro",
        "“Who took the oars?” Ana Ruiz asked Clive Barlow.\n\n“Nobody took the oars.”\n\n⟦q|“Then where are they, "
        "Clive?”⟧",
        "Ana Ruiz", "Clive Barlow");
    row("a headline’s line ends the phrase",
        "Ferry was late, says sacked minister\nPrime minister denies it\n\nAna Ruiz ⟦c|said⟧ it was late.", "Ana Ruiz",
        "");
    row("answer in a talk",
        "‘You lost the ball, Clive,’ Ana Ruiz told Clive Barlow.\n\n⟦q|‘I never had the ball at all.’⟧", "Clive Barlow",
        "Ana Ruiz");
}

void TestAttributions::speakers()
{
    QFETCH(QString, notation);
    QFETCH(QString, speaker);
    QFETCH(QString, addressee);
    const AnalysedText text = analyseMarked(notation);
    const bool byContent = text.marked.spans.contains("q");
    const Attribution *one = text.attributionAt(text.marked.span(byContent ? "q" : "c"), byContent);
    QVERIFY2(one, qPrintable(text.listing()));
    const auto nameOfEntity = [&](const std::optional<EntityId> &id) {
        const Entity *entity = id ? text.analysis.entity(*id) : nullptr;
        return entity ? entity->name : QString();
    };
    QCOMPARE(nameOfEntity(one->speaker), speaker);
    QCOMPARE(nameOfEntity(one->addressee), addressee);
}

void TestAttributions::nothingToTell_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("noun that looks like a verb") << "The claim was filed on Monday.";
    QTest::newRow("infinitive") << "There is no reason to say that.";
    QTest::newRow("not said") << "The port did not say where the ferry was.";
    QTest::newRow("not to be named") << "A pilot asked not to be named.";
    QTest::newRow("not to be named, by a clause") << "Ana Ruiz asked that she not be identified.";
    QTest::newRow("anonymity") << "A pilot requested anonymity.";
    QTest::newRow("called by telephone") << "She called the police.";
    QTest::newRow("called to order") << "Ruiz called the meeting to order at noon.";
    QTest::newRow("sign in marks") << "A “Mind Your Step” sign hung over the door.";
    QTest::newRow("told a story") << "Ruiz, who voted against the plan, told a very different story.";
    QTest::newRow("published report as an object") << "In a report published in March the figures were lower.";
    QTest::newRow("base form with a singular") << "Her home state was next.";
    QTest::newRow("you know") << "You know the town well.";
    QTest::newRow("a line that lists") << "Weather: rain until noon.";
    QTest::newRow("found a thing") << "The diver found the anchor.";
}

void TestAttributions::nothingToTell()
{
    QFETCH(QString, text);
    const AnalysedText found = analyseMarked(text);
    QVERIFY2(found.analysis.attributions.empty(), qPrintable(found.listing()));
}

void TestAttributions::headlineAndBodyAreApart_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("body");
    QTest::newRow("a quotation closed") << "“Pier is doomed”, says Low" << "“It will fall by spring.” Nobody came.";
    QTest::newRow("one never closed") << "“Pier is doomed, says Low" << "“It will fall by spring.” Nobody came.";
    QTest::newRow("one opened at the end") << "Low told the board: pier “will fall"
                                           << "“Nobody told us,” said Ruiz. The pier was shut.";
    QTest::newRow("one closed in the body") << "Low: “Pier will fall" << "and nobody told us.” It was shut.";
    QTest::newRow("a cue at its end") << "Pier will fall by spring, says" << "Ben Low said that it was late.";
}

void TestAttributions::headlineAndBodyAreApart()
{
    QFETCH(QString, headline);
    QFETCH(QString, body);
    Article article;
    article.text = Text(headline + "\n\n" + body);
    const qsizetype start = headline.size() + 2;
    article.parts = {{PartKind::Headline, {0, headline.size()}}, {PartKind::Body, {start, article.text.size()}}};
    const auto analysis = testAnalyser()->analyse(article);
    QVERIFY(analysis);
    QVERIFY(!analysis->attributions.empty());
    for (const Attribution &one : analysis->attributions) {
        bool above = false;
        bool below = false;
        for (const TextSpans *part : {&one.source, &one.cue, &one.content})
            for (const TextSpan span : *part) {
                above = above || span.start < headline.size();
                below = below || span.end > start;
            }
        QVERIFY2(!(above && below), qPrintable(one.reason.rule));
        // Who is named in the headline alone says nothing below it without a cue.
        if (below && one.cue.empty())
            QVERIFY(!one.speaker);
    }
}

void TestAttributions::nestedOnesKnowTheirParent()
{
    const AnalysedText text = analyseMarked(
        u"Ana Ruiz ⟦a|said⟧ that Clive Barlow had ⟦b|told⟧ her that the pilot had ⟦c|warned⟧ that it would sink.");
    const Attribution *outer = text.attributionAt(text.marked.span("a"));
    const Attribution *middle = text.attributionAt(text.marked.span("b"));
    const Attribution *inner = text.attributionAt(text.marked.span("c"));
    QVERIFY2(outer && middle && inner, qPrintable(text.listing()));
    QVERIFY(!outer->parent);
    QCOMPARE(middle->parent, outer->id);
    QCOMPARE(inner->parent, middle->id);
}

void TestAttributions::acts_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<SpeechAct>("act");
    QTest::newRow("statement") << "Ruiz ⟦c|said⟧ that it was late." << SpeechAct::Statement;
    QTest::newRow("denial") << "Ruiz ⟦c|denied⟧ that it was late." << SpeechAct::Denial;
    QTest::newRow("question") << "Ruiz ⟦c|asked⟧ whether it was late." << SpeechAct::Question;
    QTest::newRow("request") << "Ruiz ⟦c|urged⟧ the crew to stay." << SpeechAct::Request;
    QTest::newRow("promise") << "Ruiz ⟦c|promised⟧ to stay." << SpeechAct::Promise;
    QTest::newRow("warning") << "Ruiz ⟦c|warned⟧ that it would sink." << SpeechAct::Warning;
    QTest::newRow("prediction") << "Ruiz ⟦c|predicted⟧ that it would sink." << SpeechAct::Prediction;
    QTest::newRow("belief") << "Ruiz ⟦c|fears⟧ that it will sink." << SpeechAct::Belief;
    QTest::newRow("not only said") << "Ruiz not only ⟦c|denied⟧ that it was late." << SpeechAct::Denial;
    QTest::newRow("quoted and not said") << "“It is late,” Ruiz never ⟦c|said⟧." << SpeechAct::Refusal;
    QTest::newRow("accusation") << "Ruiz ⟦c|alleged⟧ that it was sunk." << SpeechAct::Accusation;
}

void TestAttributions::acts()
{
    QFETCH(QString, notation);
    QFETCH(SpeechAct, act);
    const AnalysedText text = analyseMarked(notation);
    const Attribution *one = text.attributionAt(text.marked.span("c"));
    QVERIFY2(one, qPrintable(text.listing()));
    QCOMPARE(nameOf(one->act), nameOf(act));
}

void TestAttributions::refusalHasNoContent()
{
    const AnalysedText text = analyseMarked(u"Ana Ruiz ⟦c|declined to comment⟧.");
    const Attribution *one = text.attributionAt(text.marked.span("c"));
    QVERIFY2(one, qPrintable(text.listing()));
    QCOMPARE(nameOf(one->act), QString("refusal"));
    QVERIFY(one->content.empty());
    QVERIFY(one->speaker);
}

void TestAttributions::idsStayTheSame()
{
    const auto notation =
        u"“It is late,” Ana Ruiz said. “It is late,” Ana Ruiz said. According to the port, it is not.";
    const AnalysedText one = analyseMarked(notation);
    const AnalysedText two = analyseMarked(notation);
    QCOMPARE(one.analysis, two.analysis);
    QSet<QString> ids;
    for (const Attribution &any : one.analysis.attributions)
        ids.insert(any.id.value);
    QCOMPARE(size_t(ids.size()), one.analysis.attributions.size());
}

void TestAttributions::evidenceIsSourceAndCue()
{
    const AnalysedText text = analyseMarked(u"⟦s|Ana Ruiz⟧ ⟦c|said⟧ that it was late.");
    const Attribution *one = text.attributionAt(text.marked.span("c"));
    QVERIFY(one);
    QCOMPARE(one->reason.evidence, (TextSpans{text.marked.span("s"), text.marked.span("c")}));
    QCOMPARE(one->reason.sentence(), QString::fromUtf8("“said”, said of Ana Ruiz, has this as what is told."));
}

void TestAttributions::takingTheCueAwayTakesTheFindingAway()
{
    QVERIFY(!analyseMarked(u"Ana Ruiz said that the ferry was late.").analysis.attributions.empty());
    QVERIFY(analyseMarked(u"Ana Ruiz knew the ferry well.").analysis.attributions.empty());
}

QTEST_GUILESS_MAIN(TestAttributions)
#include "tst_attributions.moc"
