// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/attributionjoin.h"

#include "analysis/attributions/attributionsstage.h"
#include "analysis/attributions/modelcues.h"
#include "analysis/attributions/unsaid.h"
#include "language/sentencesplitter.h"
#include "language/wordnet.h"
#include "support/markedtext.h"

#include <QTest>

using namespace hearsay;

/// Texts in which ⟦c|…⟧ is a cue that a language model found, ⟦s|…⟧ its source and ⟦t|…⟧ its content: what becomes of
/// it beside what the rules find.
class TestAttributionJoin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void marksOfContents_data();
    void marksOfContents();
    void modelAlone();
    void ruleAlone();
    void doubtedCueIsDropped();
    void askedCueNeedsARule();
    void wordsOfTheBetterOne_data();
    void wordsOfTheBetterOne();
    void noSurerThanItsProbability_data();
    void noSurerThanItsProbability();
    void whoNamesNobodyBetter();
    void whatIsNotSaid_data();
    void whatIsNotSaid();
    void termsOfSpeakingAreNoWords_data();
    void termsOfSpeakingAreNoWords();
    void auxiliariesBelongToTheCue();
    void sameWordsToldOnce();
    void featuresTellBothSides();

private:
    struct Case {
        MarkedText marked;
        std::shared_ptr<const SurfaceReading> reading;
        LanguageReading language;

        [[nodiscard]] QString words(const WordRange &range) const
        {
            return marked.words(reading->span(range.first, range.end));
        }
    };
    [[nodiscard]] Case caseOf(const QString &notation, double probability = 0.9, bool asked = false) const;
    [[nodiscard]] std::vector<FoundAttribution> join(const Case &one, const QByteArray &weights = {}) const;

    std::shared_ptr<const WordSenses> m_senses;
    ReportingLexicon m_lexicon;
};

void TestAttributionJoin::initTestCase()
{
    auto wordNet = WordNet::open();
    auto lexicon = ReportingLexicon::load();
    QVERIFY(wordNet && lexicon);
    m_senses = std::make_shared<const WordSenses>(*wordNet);
    m_lexicon = *lexicon;
}

TestAttributionJoin::Case TestAttributionJoin::caseOf(const QString &notation, double probability, bool asked) const
{
    Case out{readMarkedText(notation), {}, {}};
    const Text &text = out.marked.text;
    out.reading = std::make_shared<const SurfaceReading>(text, parseSurface(text), scanQuotations(text), *m_senses);
    const TextSpans cues = out.marked.spans.value("c");
    for (qsizetype i = 0; i < qsizetype(cues.size()); ++i) {
        const QString number = i == 0 ? QString() : QString::number(i + 1);
        FoundCue cue{cues[size_t(i)], probability, probability, probability, asked, {}, {}, {}, SpeechStatus::None};
        for (const TextSpan span : out.marked.spans.value("s" + number))
            cue.source.push_back({span, 0.9});
        for (const TextSpan span : out.marked.spans.value("t" + number))
            cue.content.push_back({span, 0.9});
        out.language.cues.push_back(cue);
    }
    return out;
}

std::vector<FoundAttribution> TestAttributionJoin::join(const Case &one, const QByteArray &weights) const
{
    const auto learned = LogisticWeights::parse(weights);
    if (!learned)
        qFatal("the weights of the test are damaged");
    auto byRules = AttributionsStage(m_lexicon).findByRules(*one.reading, {});
    return AttributionJoin(*one.reading, m_lexicon, *learned).join(std::move(byRules), one.language);
}

void TestAttributionJoin::marksOfContents_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("content");
    QTest::newRow("all of a quotation") << "“⟦t|The weir held⟧,” mumbled ⟦c|grudgingly⟧ ⟦s|Ana Ruiz⟧."
                                        << "“The weir held,”";
    QTest::newRow("most of a quotation") << "⟦s|Ruiz⟧ ⟦c|went⟧, “⟦t|The weir held all night and then⟧ it fell.”"
                                         << "“The weir held all night and then it fell.”";
    QTest::newRow("its end is quoted")
        << "⟦s|Ruiz⟧ ⟦c|went⟧ ⟦t|that the weir was “falling down before anybody’s eyes⟧.”"
        << "that the weir was “falling down before anybody’s eyes.”";
    QTest::newRow("begins in a quotation and goes on") << "⟦s|Ruiz⟧ ⟦c|went⟧ “⟦t|We are all late⟧” to the weir."
                                                       << "“We are all late”";
    QTest::newRow("over the headline") << "⟦t|Weir to close\nThe weir is⟧ old now, ⟦c|went⟧ ⟦s|Ruiz⟧."
                                       << "Weir to close";
    QTest::newRow("no mark near") << "⟦s|Ruiz⟧ ⟦c|went⟧ ⟦t|the weir had held⟧." << "the weir had held";
    QTest::newRow("a mark never closed") << "⟦s|Ruiz⟧ ⟦c|went⟧, “⟦t|The weir held⟧." << "“The weir held";
}

void TestAttributionJoin::marksOfContents()
{
    QFETCH(QString, notation);
    QFETCH(QString, content);
    const Case one = caseOf(notation);
    const auto found = join(one);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().content.size(), size_t(1));
    QCOMPARE(one.words(found.front().content.front()), content);
}

void TestAttributionJoin::modelAlone()
{
    const Case one = caseOf("⟦s|The dock’s chief engineer, Ana Ruiz,⟧ ⟦c|was all over⟧ ⟦t|how late the tide was⟧.");
    const auto found = join(one);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(one.words(found.front().source), QString("The dock’s chief engineer, Ana Ruiz,"));
    QCOMPARE(one.words({found.front().source.head, found.front().source.head + 1, 0}), QString("engineer"));
    QCOMPARE(one.words(found.front().cue.front()), QString("was all over"));
    QCOMPARE(found.front().rule, QString("language-model"));
    QVERIFY(found.front().probability);
    QVERIFY(!found.front().impersonal);
}

void TestAttributionJoin::ruleAlone()
{
    Case one = caseOf("Ana Ruiz said that the tide was late.");
    const auto found = join(one, "is-attribution\talways\t-9\n");
    // The model was not asked about it: nothing but the rule can judge.
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().rule, QString("that-clause"));
    QVERIFY(!found.front().probability);
}

void TestAttributionJoin::doubtedCueIsDropped()
{
    const QString notation = "⟦s|Ana Ruiz⟧ ⟦c|said⟧ ⟦t|that the tide was late⟧.";
    QCOMPARE(join(caseOf(notation, 0.9), "is-attribution\tmarked\t1\n").size(), size_t(1));
    QCOMPARE(join(caseOf(notation, 0.05), "is-attribution\tmarked\t1\n").size(), size_t(0));
}

void TestAttributionJoin::askedCueNeedsARule()
{
    const QString byNone = "⟦s|The tide⟧ ⟦c|found⟧ ⟦t|its old bed⟧.";
    QCOMPARE(join(caseOf(byNone, 0.05, true)).size(), size_t(0));
    QCOMPARE(join(caseOf(byNone, 0.3, true)).size(), size_t(1));
    const QString byRule = "⟦s|Ana Ruiz⟧ ⟦c|said⟧ ⟦t|that the tide was late⟧.";
    QCOMPARE(join(caseOf(byRule, 0.05, true)).size(), size_t(1));
}

void TestAttributionJoin::wordsOfTheBetterOne_data()
{
    QTest::addColumn<QByteArray>("weights");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("content");
    QTest::newRow("the rule’s") << QByteArray("content-by-rule\talways\t1\nsource-by-rule\talways\t1\n")
                                << "Ana Ruiz, the mayor," << "that the tide was late again";
    QTest::newRow("the model’s") << QByteArray("content-by-rule\talways\t-1\nsource-by-rule\talways\t-1\n")
                                 << "Ana Ruiz" << "that the tide was late";
    QTest::newRow("some of each") << QByteArray("content-by-rule\talways\t1\nsource-by-rule\talways\t-1\n")
                                  << "Ana Ruiz" << "that the tide was late again";
}

void TestAttributionJoin::wordsOfTheBetterOne()
{
    QFETCH(QByteArray, weights);
    QFETCH(QString, source);
    QFETCH(QString, content);
    const Case one = caseOf("⟦s|Ana Ruiz⟧, the mayor, ⟦c|said⟧ ⟦t|that the tide was late⟧ again.");
    const auto found = join(one, weights);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(one.words(found.front().source), source);
    QCOMPARE(one.words(found.front().content.front()), content);
}

void TestAttributionJoin::noSurerThanItsProbability_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("rule");
    QTest::newRow("the model alone") << "⟦s|Ana Ruiz⟧ ⟦c|was all over⟧ ⟦t|how late the tide was⟧." << "language-model";
    QTest::newRow("both") << "⟦s|Ana Ruiz⟧ ⟦c|said⟧ ⟦t|that the tide was late⟧." << "that-clause";
    QTest::newRow("the rule, where the model has no words") << "Ana Ruiz ⟦c|said⟧ that the tide was late."
                                                            << "that-clause";
}

void TestAttributionJoin::noSurerThanItsProbability()
{
    QFETCH(QString, notation);
    QFETCH(QString, rule);
    const auto sure = join(caseOf(notation), "is-attribution\talways\t3\n");
    QCOMPARE(sure.size(), size_t(1));
    QCOMPARE(sure.front().rule, rule);
    QVERIFY(sure.front().arguments.contains("Ana Ruiz"));
    const auto level = [&](const QByteArray &weight) {
        return join(caseOf(notation), "is-attribution\talways\t" + weight + "\n").front().certainty;
    };
    QCOMPARE(level("3"), CertaintyLevel::Sure);
    QCOMPARE(level("1"), CertaintyLevel::Likely);
    QCOMPARE(level("0"), CertaintyLevel::Unclear);
}

void TestAttributionJoin::whoNamesNobodyBetter()
{
    const QByteArray toModel = "source-by-rule\talways\t-1\n";
    const Case relative = caseOf("Ana Ruiz, ⟦s|who⟧ ⟦c|said⟧ ⟦t|that the tide was late⟧, left.");
    const auto kept = join(relative, toModel);
    QCOMPARE(kept.size(), size_t(1));
    QCOMPARE(relative.words(kept.front().source), QString("who"));
    QCOMPARE(relative.words({kept.front().source.head, kept.front().source.head + 1, 0}), QString("Ruiz"));
    QVERIFY(kept.front().arguments.last().startsWith("Ana Ruiz"));
    const Case shorter = caseOf("⟦s|Ana Ruiz⟧, the mayor, ⟦c|said⟧ ⟦t|that the tide was late⟧.");
    const auto taken = join(shorter, toModel);
    QCOMPARE(taken.size(), size_t(1));
    QVERIFY2(taken.front().arguments.contains("Ana Ruiz"), qPrintable(taken.front().arguments.join(u'|')));
}

void TestAttributionJoin::whatIsNotSaid_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<std::optional<SpeechAct>>("act");
    const auto row = [](const char *name, const char *notation, std::optional<SpeechAct> act) {
        QTest::newRow(name) << QString::fromUtf8(notation) << act;
    };
    row("said", "⟦s|Ruiz⟧ has ⟦c|confirmed⟧ ⟦t|how late the tide was⟧.", SpeechAct::Statement);
    row("did not", "⟦s|Ruiz⟧ ⟦c|did not say⟧ ⟦t|how late the tide was⟧.", SpeechAct::Refusal);
    row("auxiliaries outside the cue", "⟦s|Ruiz⟧ would not ⟦c|say⟧ ⟦t|how late the tide was⟧.", SpeechAct::Refusal);
    row("short form", "⟦s|Ruiz⟧ didn’t immediately ⟦c|say⟧ ⟦t|how late the tide was⟧.", SpeechAct::Refusal);
    row("never", "⟦s|Ruiz⟧ ⟦c|has never said⟧ ⟦t|that the tide was late⟧.", SpeechAct::Refusal);
    row("neither nor", "⟦s|Ruiz⟧ would neither confirm nor ⟦c|deny⟧ ⟦t|that the tide was late⟧.", SpeechAct::Refusal);
    row("declined to", "⟦s|Ruiz⟧ ⟦c|declined to say⟧ ⟦t|how late the tide was⟧.", SpeechAct::Refusal);
    row("refused to, outside the cue", "⟦s|Ruiz⟧ had refused to ⟦c|predict⟧ ⟦t|how late the tide was⟧.",
        SpeechAct::Refusal);
    row("not denied", "⟦s|Ruiz⟧ ⟦c|did not deny⟧ ⟦t|that the tide was late⟧.", SpeechAct::Refusal);
    row("not believed", "⟦s|Ruiz⟧ ⟦c|does not believe⟧ ⟦t|that the tide is late⟧.", SpeechAct::Denial);
    row("not only", "⟦s|Ruiz⟧ not only ⟦c|claims⟧ ⟦t|that the tide is late⟧.", SpeechAct::Statement);
    row("not asked", "⟦s|Ruiz⟧ ⟦c|did not ask⟧ ⟦t|how late the tide was⟧.", std::nullopt);
    row("denied of another verb", "⟦s|Ruiz⟧, who did not sleep, ⟦c|told⟧ ⟦t|how late the tide was⟧.",
        SpeechAct::Statement);
}

void TestAttributionJoin::whatIsNotSaid()
{
    QFETCH(QString, notation);
    QFETCH(std::optional<SpeechAct>, act);
    const Case one = caseOf(notation);
    std::vector<SpeechAct> acts;
    for (const FoundAttribution &found : join(one))
        if (one.reading->span(found.cue.front().first, found.cue.back().end).overlaps(one.marked.span("c")))
            acts.push_back(found.act);
    QCOMPARE(acts, act ? std::vector{*act} : std::vector<SpeechAct>());
}

void TestAttributionJoin::termsOfSpeakingAreNoWords_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<bool>("terms");
    QTest::newRow("not to be named") << "⟦s|A pilot⟧ ⟦c|asked⟧ ⟦t|not to be named as he feared for his job⟧." << true;
    QTest::newRow("that she not be") << "⟦s|A pilot⟧ ⟦c|insisted⟧ ⟦t|that she not be identified⟧." << true;
    QTest::newRow("to stay unnamed") << "⟦s|A pilot⟧ ⟦c|asked⟧ ⟦t|to remain anonymous⟧." << true;
    QTest::newRow("on condition") << "⟦s|A pilot⟧ ⟦c|spoke⟧ ⟦t|on the condition of anonymity⟧." << true;
    QTest::newRow("in the cue") << "⟦s|A pilot⟧ ⟦c|spoke on condition of anonymity⟧ ⟦t|as he feared for his job⟧."
                                << true;
    QTest::newRow("somebody else’s name") << "⟦s|A pilot⟧ ⟦c|said⟧ ⟦t|the donor would not be named⟧." << false;
    QTest::newRow("wishes to be named") << "⟦s|A pilot⟧ ⟦c|asked⟧ ⟦t|to be named as the winner⟧." << false;
    QTest::newRow("quoted") << "“⟦t|Not to be named, please⟧,” ⟦c|spoke⟧ ⟦s|the pilot⟧." << false;
}

void TestAttributionJoin::termsOfSpeakingAreNoWords()
{
    QFETCH(QString, notation);
    QFETCH(bool, terms);
    const Case one = caseOf(notation);
    const auto found = ModelCues(*one.reading, m_lexicon).attributionOf(one.language.cues.front());
    QVERIFY(found);
    QCOMPARE(asksForAnonymity(*one.reading, *found), terms);
}

void TestAttributionJoin::auxiliariesBelongToTheCue()
{
    Case one = caseOf("⟦s|Ana Ruiz⟧ has also ⟦c|said⟧ ⟦t|that the tide was late⟧.", 0.3, true);
    const auto found = join(one);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(one.words(found.front().cue.front()), QString("has also said"));
}

void TestAttributionJoin::sameWordsToldOnce()
{
    Case one = caseOf("⟦s|Ana Ruiz⟧ ⟦c|went⟧ and ⟦c|shouted⟧ ⟦t|⟦t2|that the tide was late⟧⟧.");
    one.language.cues[0].marked = 0.6;
    const auto found = join(one, "is-attribution\tmarked\t1\n");
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(one.words(found.front().cue.front()), QString("shouted"));
}

void TestAttributionJoin::featuresTellBothSides()
{
    const Case one = caseOf("⟦s|Ana Ruiz⟧ ⟦c|said⟧ ⟦t|that the tide was late⟧.");
    auto votes = pairVotes(*one.reading, m_lexicon, AttributionsStage(m_lexicon).findByRules(*one.reading, {}),
                           one.language.cues);
    QCOMPARE(votes.size(), size_t(1));
    QHash<QString, double> features;
    for (const auto &[name, amount] : featuresOf(votes.front(), *one.reading, m_lexicon, one.language))
        features.insert(name, amount);
    QCOMPARE(features.value("that-clause"), 1.0);
    QCOMPARE(features.value("found"), 1.0);
    QCOMPARE(features.value("agreement"), 1.0);
    QVERIFY(features.value("marked") > 2 && features.value("marked") < 2.5); // ln 9
    QVERIFY(!features.contains("asked"));
    QVERIFY(!features.contains("quoted"));
}

QTEST_GUILESS_MAIN(TestAttributionJoin)
#include "tst_attributionjoin.moc"
