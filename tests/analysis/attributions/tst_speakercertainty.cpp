// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/speakercertainty.h"

#include "analysis/attributions/attributionsstage.h"
#include "analysis/entities/entitiesstage.h"
#include "analysis/parse/parsestage.h"
#include "analysis/quotations/quotationsstage.h"
#include "analysis/surface/surfacereadingstage.h"
#include "article/pastedtext.h"
#include "language/wordnet.h"

#include <QRegularExpression>
#include <QTest>

#include <numeric>

using namespace hearsay;

/// How sure the program is of speakers, with weights that each test makes up.
class TestSpeakerCertainty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void levels_data();
    void levels();
    void theRuleSpeaksForIt();
    void nothingLearnedLeavesTheLevel();
    void shippedWeights();
    void rivals_data();
    void rivals();
    void rivalsShareWhatIsLeft();
    void theSureHaveNone();
    void features_data();
    void features();

private:
    [[nodiscard]] Analysis analysed(const QString &text, const QByteArray &weights) const;

    std::shared_ptr<const WordNet> m_wordNet;
    ReportingLexicon m_reporting;
    NameLexicon m_names;
    LogisticWeights m_antecedents;
    mutable std::vector<SpeakerCase> m_cases; ///< of the last analysis
};

void TestSpeakerCertainty::initTestCase()
{
    const auto wordNet = WordNet::open();
    const auto reporting = ReportingLexicon::load();
    const auto names = NameLexicon::load();
    const auto antecedents = LogisticWeights::load(QStringLiteral("antecedents"));
    QVERIFY(wordNet && reporting && names && antecedents);
    m_wordNet = *wordNet;
    m_reporting = *reporting;
    m_names = *names;
    m_antecedents = *antecedents;
}

Analysis TestSpeakerCertainty::analysed(const QString &text, const QByteArray &weights) const
{
    const auto learned = LogisticWeights::parse(weights);
    if (!learned)
        qFatal("the weights of the test are damaged");
    m_cases.clear();
    std::vector<std::unique_ptr<Stage>> stages;
    stages.push_back(std::make_unique<QuotationsStage>());
    stages.push_back(std::make_unique<SurfaceParseStage>());
    stages.push_back(std::make_unique<SurfaceReadingStage>(std::make_shared<const WordSenses>(m_wordNet)));
    stages.push_back(std::make_unique<EntitiesStage>(m_reporting, m_names, m_antecedents));
    stages.push_back(std::make_unique<AttributionsStage>(
        m_reporting, LogisticWeights(), *learned,
        [this](const Attribution &, const SpeakerCase &one) { m_cases.push_back(one); }));
    const Article article = articleFromPlainText(text);
    Draft draft{.article = article, .quotations = {}, .parse = {}, .analysis = {}};
    for (const auto &stage : stages)
        stage->run(draft, {});
    return draft.analysis;
}

void TestSpeakerCertainty::levels_data()
{
    QTest::addColumn<QByteArray>("logOdds");
    QTest::addColumn<CertaintyLevel>("level");
    QTest::newRow("0.92") << QByteArray("2.4423") << CertaintyLevel::Sure;
    QTest::newRow("0.88") << QByteArray("1.9924") << CertaintyLevel::Likely;
    QTest::newRow("0.62") << QByteArray("0.4895") << CertaintyLevel::Likely;
    QTest::newRow("0.58") << QByteArray("0.3228") << CertaintyLevel::Unclear;
}

void TestSpeakerCertainty::levels()
{
    QFETCH(QByteArray, logOdds);
    QFETCH(CertaintyLevel, level);
    const Analysis found =
        analysed(QStringLiteral("Ana Ruiz said that the weir held."), "speaker-alone\talways\t" + logOdds);
    QCOMPARE(found.attributions.size(), size_t(1));
    QCOMPARE(found.attributions.front().certainty.level, level);
    const double told = found.attributions.front().certainty.probability.value_or(-1);
    QVERIFY2(std::abs(told - QString::fromLatin1(QTest::currentDataTag()).toDouble()) < 0.001,
             qPrintable(QString::number(told)));
}

void TestSpeakerCertainty::theRuleSpeaksForIt()
{
    const Analysis found = analysed(
        QStringLiteral("Ana Ruiz said that the weir held. The pier has fallen into the harbour, according to Ben Low."),
        "speaker-alone\trule-that-clause\t4\nspeaker-alone\trule-according-to\t-4");
    QCOMPARE(found.attributions.size(), size_t(2));
    QCOMPARE(found.attributions[0].certainty.level, CertaintyLevel::Sure);
    QCOMPARE(found.attributions[1].certainty.level, CertaintyLevel::Unclear);
}

void TestSpeakerCertainty::nothingLearnedLeavesTheLevel()
{
    const Analysis found = analysed(QStringLiteral("Ana Ruiz said that the weir held."), "other\talways\t-4");
    QCOMPARE(found.attributions.size(), size_t(1));
    QCOMPARE(found.attributions.front().certainty.level, CertaintyLevel::Sure);
    QVERIFY(!found.attributions.front().certainty.probability);
}

/// A name is surer than a pronoun that may mean either of two.
void TestSpeakerCertainty::shippedWeights()
{
    const auto weights = LogisticWeights::load(QStringLiteral("certainty"));
    QVERIFY2(weights, weights ? "" : qPrintable(weights.error().text));
    for (const QString &question :
         {QStringLiteral("speaker"), QStringLiteral("speaker-alone"), QStringLiteral("rival")})
        QVERIFY2(weights->knows(question), qPrintable(question));
    const Features unlikely{{"always", 1}, {"told", -3}, {"source", -3}};
    const Features likely{{"always", 1}, {"told", 5}, {"source", 5}};
    QVERIFY(weights->probability("speaker", likely) > weights->probability("speaker", unlikely));
}

void TestSpeakerCertainty::rivals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("feature");
    QTest::addColumn<QString>("rival");
    QTest::newRow("whom she may mean as well")
        << "Ana Ruiz met Moira Dunn. She said that the weir held." << "antecedent" << "Ruiz|Dunn";
    QTest::newRow("who spoke before") << "Ben Low said that the boats were new. Ana Ruiz said that the weir held."
                                      << "spoke-last"
                                      << "Ben Low";
    QTest::newRow("told of before it") << "With Ben Low beside her, Ana Ruiz said that the weir held." << "told-before"
                                       << "Ben Low";
    QTest::newRow("who is spoken to") << "Ana Ruiz told Ben Low that the weir held." << "addressee" << "Ben Low";
}

void TestSpeakerCertainty::rivals()
{
    QFETCH(QString, text);
    QFETCH(QString, feature);
    QFETCH(QString, rival);
    const Analysis found =
        analysed(text, "speaker-alone\talways\t0\nrival\talways\t-9\nrival\t" + feature.toUtf8() + "\t7");
    QVERIFY(!found.attributions.empty());
    const Attribution &last = found.attributions.back();
    QVERIFY(!last.rivals.empty());
    const Entity *other = found.entity(last.rivals.front().entity);
    QVERIFY(other && last.rivals.front().entity != last.speaker);
    QVERIFY2(QRegularExpression(rival).match(other->name).hasMatch(), qPrintable(other->name));
    QVERIFY(std::abs(last.rivals.front().probability.value_or(0) - 0.1192) < 0.001);
}

void TestSpeakerCertainty::rivalsShareWhatIsLeft()
{
    const Analysis found = analysed(QStringLiteral("Ben Low said that the boats were new. Moira Dunn and Ana Ruiz met "
                                                   "Tom Reeve. Ana Ruiz said that the weir held."),
                                    "speaker-alone\talways\t1.3863\nrival\talways\t3");
    const Attribution &last = found.attributions.back();
    const double sum = std::accumulate(last.rivals.begin(), last.rivals.end(), 0.0,
                                       [](double all, const auto &one) { return all + one.probability.value_or(1); });
    QVERIFY(!last.rivals.empty());
    QVERIFY2(std::abs(sum - 0.2) < 0.001, qPrintable(QString::number(sum)));
}

void TestSpeakerCertainty::theSureHaveNone()
{
    const Analysis found =
        analysed(QStringLiteral("Ben Low said that the boats were new. Ana Ruiz said that the weir held."),
                 "speaker-alone\talways\t4\nrival\talways\t3");
    for (const Attribution &one : found.attributions)
        QVERIFY(one.rivals.empty());
}

void TestSpeakerCertainty::features_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("feature");
    QTest::newRow("rule") << "Ana Ruiz said that the weir held." << "rule-that-clause";
    QTest::newRow("by name") << "Ana Ruiz said that the weir held." << "by-name";
    QTest::newRow("by pronoun") << "Ana Ruiz left. She said that the weir held." << "mention-likeliest-antecedent";
    QTest::newRow("nobody answers for it") << "It is said that the weir held." << "impersonal";
    QTest::newRow("without a name") << "An official said that the weir held." << "no-name";
    QTest::newRow("no model") << "Ana Ruiz said that the weir held." << "model-is-silent";
    QTest::newRow("told within") << "Ana Ruiz said that Ben Low said that the weir held." << "nested";
}

void TestSpeakerCertainty::features()
{
    QFETCH(QString, text);
    QFETCH(QString, feature);
    const Analysis found = analysed(text, {});
    QVERIFY(!found.attributions.empty());
    QCOMPARE(m_cases.size(), found.attributions.size());
    QCOMPARE(m_cases.back().question, "speaker-alone");
    QVERIFY2(std::ranges::contains(m_cases.back().features, feature, &std::pair<QString, double>::first),
             qPrintable(feature));
}

QTEST_GUILESS_MAIN(TestSpeakerCertainty)
#include "tst_speakercertainty.moc"
