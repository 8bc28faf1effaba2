// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/attributionsstage.h"
#include "analysis/entities/entitiesstage.h"
#include "analysis/parse/parsestage.h"
#include "analysis/quotations/quotationsstage.h"
#include "analysis/surface/surfacereadingstage.h"
#include "language/wordnet.h"

#include <QTest>

#include <ctime>

using namespace hearsay;

/// Texts made to hurt: four times the text takes about four times as long, never sixteen. Time is the processor's own.
class TestProportion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hurting_data();
    void hurting();

private:
    [[nodiscard]] double seconds(const QString &text) const;
    std::vector<std::unique_ptr<Stage>> m_stages;
};

void TestProportion::initTestCase()
{
    auto wordNet = WordNet::open();
    const auto reporting = ReportingLexicon::load();
    const auto names = NameLexicon::load();
    const auto antecedents = LogisticWeights::load(QStringLiteral("antecedents"));
    const auto certainty = LogisticWeights::load(QStringLiteral("certainty"));
    QVERIFY(wordNet && reporting && names && antecedents && certainty);
    const auto senses = std::make_shared<const WordSenses>(*wordNet);
    m_stages.push_back(std::make_unique<QuotationsStage>());
    m_stages.push_back(std::make_unique<SurfaceParseStage>());
    m_stages.push_back(std::make_unique<SurfaceReadingStage>(senses));
    m_stages.push_back(std::make_unique<EntitiesStage>(*reporting, *names, *antecedents));
    m_stages.push_back(std::make_unique<AttributionsStage>(*reporting, LogisticWeights(), *certainty));
}

double TestProportion::seconds(const QString &text) const
{
    Article article;
    article.text = Text(text);
    Draft draft{article, {}, {}, {}};
    const std::clock_t begin = std::clock();
    for (const auto &stage : m_stages)
        stage->run(draft, {});
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

void TestProportion::hurting_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("piece"); // %1 is its number
    QTest::addColumn<int>("pieces");
    QTest::newRow("quotation marks never closed") << "" << "“Yes %1 " << 2500;
    QTest::newRow("quotations and cues") << "" << "“Yes,” he said. " << 2500;
    QTest::newRow("one sentence of cues")
        << "Ana Ruiz said that " << "the ferry was late, Ben Low claimed, and " << 700;
    QTest::newRow("one sentence of appositions") << "Ana Ruiz" << ", the head of the port" << 1500;
    QTest::newRow("names") << "" << "Ana Brown%1 met Ben Green%1.\n" << 1200;
    QTest::newRow("roles") << "" << "The head of port %1 said that the mayor of pier %1 was late.\n" << 800;
}

void TestProportion::hurting()
{
    QFETCH(QString, before);
    QFETCH(QString, piece);
    QFETCH(int, pieces);
    const auto make = [&](int count) {
        QString text = before;
        for (int i = 0; i < count; ++i)
            text += QString(piece).replace(QStringLiteral("%1"), QString::number(i));
        return text;
    };
    (void)seconds(make(50)); // what WordNet is asked first is remembered
    const double one = seconds(make(pieces));
    const double four = seconds(make(4 * pieces));
    QVERIFY2(four < 9 * one + 0.1, qPrintable(QStringLiteral("%1 s and %2 s").arg(one).arg(four)));
}

QTEST_GUILESS_MAIN(TestProportion)
#include "tst_proportion.moc"
