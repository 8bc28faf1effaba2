// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/antecedents.h"
#include "analysis/entities/mentionfinder.h"
#include "analysis/entities/pronounwalls.h"
#include "analysis/entities/rolecandidates.h"
#include "analysis/entities/titles.h"
#include "language/sentencesplitter.h"
#include "language/wordnet.h"

#include <QTest>

using namespace hearsay;

/// How whom a mention takes up is weighed: choices, features, probabilities, and what grammar forbids. Texts without a
/// language model; candidates are told by their words.
class TestAntecedents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void choices_data();
    void choices();
    void features();
    void likeliest();
    void nobodyIsLikelier();
    void walls_data();
    void walls();
    void rolesOfAnyDistance();
    void nouns_data();
    void nouns();
    void titles();

private:
    struct Case {
        Text text;
        std::unique_ptr<const SurfaceReading> reading;
        std::unique_ptr<EntityClusters> clusters;

        [[nodiscard]] QString words(qsizetype candidate) const
        {
            return reading->words(clusters->candidate(candidate).span);
        }
        /// The last candidate of these words.
        [[nodiscard]] qsizetype last(const QString &words) const
        {
            for (qsizetype i = clusters->size() - 1; i >= 0; --i)
                if (this->words(i) == words)
                    return i;
            return -1;
        }
    };
    [[nodiscard]] Case caseOf(const QString &text) const;

    std::unique_ptr<const WordSenses> m_senses;
    NameLexicon m_names;
    ReportingLexicon m_reporting;
};

void TestAntecedents::initTestCase()
{
    auto wordNet = WordNet::open();
    auto names = NameLexicon::load();
    auto reporting = ReportingLexicon::load();
    QVERIFY(wordNet && names && reporting);
    m_senses = std::make_unique<const WordSenses>(*wordNet);
    m_names = *names;
    m_reporting = *reporting;
}

TestAntecedents::Case TestAntecedents::caseOf(const QString &string) const
{
    Case out{Text(string), {}, {}};
    out.reading =
        std::make_unique<const SurfaceReading>(out.text, parseSurface(out.text), scanQuotations(out.text), *m_senses);
    std::vector<MentionCandidate> found;
    NameFinder(m_names).find(*out.reading, found);
    RoleFinder(m_names).find(*out.reading, found);
    PronounFinder().find(*out.reading, found);
    std::ranges::stable_sort(found, {}, [](const MentionCandidate &one) { return one.span.start; });
    markProminence(*out.reading, m_reporting, found);
    out.clusters = std::make_unique<EntityClusters>(*out.reading, std::move(found));
    return out;
}

void TestAntecedents::choices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pronoun");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nearest first") << "Ana Ruiz met Moira Dunn. Then she left." << "she"
                                   << QStringList{"Moira Dunn", "Ana Ruiz"};
    QTest::newRow("of the other gender none")
        << "Ana Ruiz met Clive Barlow. Then she left." << "she" << QStringList{"Ana Ruiz"};
    QTest::newRow("groups are no person")
        << "The pilots met Ana Ruiz. Then she left." << "she" << QStringList{"Ana Ruiz"};
    QTest::newRow("people are no “it”") << "The Ferry Safety Board met Ana Ruiz. It left." << "It"
                                        << QStringList{"Ferry Safety Board"};
    QTest::newRow("ahead in the sentence")
        << "Clive Barlow left. In her letter Ana Ruiz said no." << "her" << QStringList{"Ana Ruiz"};
    QTest::newRow("not ahead in the next sentence")
        << "The pilots read her letter. Ana Ruiz said no." << "her" << QStringList{};
    QTest::newRow("who speaks behind is not meant inside") << "Moira Dunn met Ana Ruiz. “She is late,” Ruiz said."
                                                           << "She" << QStringList{"Ana Ruiz", "Moira Dunn"};
}

void TestAntecedents::choices()
{
    QFETCH(QString, text);
    QFETCH(QString, pronoun);
    const Case one = caseOf(text);
    const LogisticWeights none;
    QStringList found;
    const auto choices = Antecedents(*one.clusters, none).ofPronoun(one.last(pronoun));
    QCOMPARE(choices.front().mention, -1);
    for (size_t i = 1; i < choices.size(); ++i)
        found.append(one.words(choices[i].mention));
    QTEST(found, "expected");
}

void TestAntecedents::features()
{
    const Case one = caseOf("Ana Ruiz said no.\n\nMoira Dunn left. She said yes.");
    const LogisticWeights none;
    const Antecedents antecedents(*one.clusters, none);
    QCOMPARE(antecedents.questionOf(one.last("She")), QString("he-alone"));
    const auto choices = antecedents.ofPronoun(one.last("She"));
    const auto has = [&choices](size_t choice, const char *name) {
        return std::ranges::contains(choices[choice].features, QString::fromLatin1(name),
                                     [](const auto &feature) { return feature.first; });
    };
    QVERIFY(has(1, "sentences-1") && has(1, "paragraphs-0") && has(1, "nearer-0") && !has(1, "last-speaker"));
    QVERIFY(has(2, "sentences-2") && has(2, "paragraphs-1") && has(2, "nearer-1") && has(2, "last-speaker"));
    QVERIFY(has(2, "speaks") && has(2, "subject") && has(2, "person") && has(2, "named"));
}

void TestAntecedents::likeliest()
{
    const Case one = caseOf("Ana Ruiz said no. Moira Dunn left. She said yes.");
    const auto weights = LogisticWeights::parse("he-alone\tlast-speaker\t2\nhe-alone\tnobody\t-3\n");
    QVERIFY(weights);
    const Antecedents antecedents(*one.clusters, *weights);
    const auto best = antecedents.weigh(one.last("She"), antecedents.ofPronoun(one.last("She")), 1).best;
    QVERIFY(best);
    QCOMPARE(one.words(best->mention), QString("Ana Ruiz"));
    const double sum = std::exp(2.0) + 1 + std::exp(-3.0);
    QVERIFY(std::abs(best->probability - std::exp(2.0) / sum) < 1e-9);
    QVERIFY(std::abs(best->rival - 1 / sum) < 1e-9);
    const auto others = antecedents.weigh(one.last("She"), antecedents.ofPronoun(one.last("She")), 1).others;
    QCOMPARE(others.size(), size_t(1));
    QCOMPARE(one.words(others.front().first), QString("Moira Dunn"));
    QVERIFY(std::abs(others.front().second - 1 / sum) < 1e-9);
}

void TestAntecedents::nobodyIsLikelier()
{
    const Case one = caseOf("The Ferry Safety Board met. It rained.");
    const auto weights = LogisticWeights::parse("it-alone\tnobody\t1\n");
    QVERIFY(weights);
    const Antecedents antecedents(*one.clusters, *weights);
    const auto choices = antecedents.ofPronoun(one.last("It"));
    QVERIFY(!antecedents.weigh(one.last("It"), choices, 1).best);
    QVERIFY(antecedents.weigh(one.last("It"), choices, 4).best);
}

void TestAntecedents::walls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pronoun");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("barred");
    QTest::newRow("object of the own verb") << "Ana Ruiz told her." << "her" << "Ana Ruiz" << true;
    QTest::newRow("with an adverb between") << "Ana Ruiz had quietly told her." << "her" << "Ana Ruiz" << true;
    QTest::newRow("herself") << "Ana Ruiz told herself." << "herself" << "Ana Ruiz" << false;
    QTest::newRow("her own boat") << "Ana Ruiz sold her boat." << "her" << "Ana Ruiz" << false;
    QTest::newRow("another verb") << "Ana Ruiz left, and Dunn told her." << "her" << "Ana Ruiz" << false;
    QTest::newRow("who speaks before the quotation") << "Ana Ruiz said: “She is late.”" << "She" << "Ana Ruiz" << true;
    QTest::newRow("in the next paragraph") << "Ana Ruiz said no.\n\n“She is late.”" << "She" << "Ana Ruiz" << false;
}

void TestAntecedents::walls()
{
    QFETCH(QString, text);
    QFETCH(QString, pronoun);
    QFETCH(QString, name);
    const Case one = caseOf(text);
    QVERIFY(one.last(pronoun) >= 0 && one.last(name) >= 0);
    QTEST(isBarred(*one.clusters, one.last(pronoun), one.last(name)), "barred");
}

void TestAntecedents::rolesOfAnyDistance()
{
    QString text = "The Low Foundation paid for it. ";
    for (int i = 0; i < 100; ++i)
        text += "A pilot met Ana Ruiz. ";
    const Case one = caseOf(text + "The foundation said so.");
    RoleCandidates candidates(*one.clusters);
    const qsizetype role = one.last("The foundation");
    QVERIFY(role > 0);
    for (qsizetype i = 0; i < role; ++i)
        candidates.add(i);
    QStringList found;
    for (const qsizetype candidate : candidates.of(role))
        found.append(one.words(candidate));
    QVERIFY2(found.contains("Low Foundation"), qPrintable(found.join(", ")));
}

void TestAntecedents::nouns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mention");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("role") << "The port officials left." << "The port officials" << QStringList{"official"};
    QTest::newRow("title") << "Mayor Ana Ruiz left." << "Mayor Ana Ruiz" << QStringList{"mayor"};
    QTest::newRow("person") << "Ana Ruiz left." << "Ana Ruiz" << QStringList{};
    QTest::newRow("body") << "The Ferry Safety Board met." << "Ferry Safety Board" << QStringList{"board", "ferry"};
    QTest::newRow("body of something") << "The Ministry of Ferries met." << "Ministry of Ferries"
                                       << QStringList{"ministry"};
}

void TestAntecedents::nouns()
{
    QFETCH(QString, text);
    QFETCH(QString, mention);
    const Case one = caseOf(text);
    QVERIFY(one.last(mention) >= 0);
    QTEST(nounsOf(one.clusters->candidate(one.last(mention))), "expected");
}

void TestAntecedents::titles()
{
    QCOMPARE(plainTitle("doctor"), plainTitle("dr."));
    QVERIFY(holdsTitle({"mayor", "doctor"}, "dr"));
    QVERIFY(!holdsTitle({"mayor"}, "dr"));
}

QTEST_GUILESS_MAIN(TestAntecedents)
#include "tst_antecedents.moc"
