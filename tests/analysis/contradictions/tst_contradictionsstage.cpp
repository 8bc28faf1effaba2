// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/contradictions/contradictionsstage.h"
#include "analysis/surface/surfacereadingstage.h"
#include "contradictiontest.h"
#include "language/sentencesplitter.h"
#include "language/wordnet.h"

#include <QRandomGenerator>

#include <ctime>
#include <limits>

using namespace hearsay;

class TestContradictionsStage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void namesClaimsAndSpeakers();
    void idsStayAndAreApart();
    void cancelled();
    void anyTextIsTaken();
    void linearTime();

private:
    [[nodiscard]] Analysis analyse(const QString &string) const;
    [[nodiscard]] std::vector<Contradiction> stageAlone(const Text &text, const CancelToken &cancel = {}) const;

    std::shared_ptr<const Analyser> m_analyser;
    std::shared_ptr<const WordNet> m_wordNet;
    std::shared_ptr<const WordSenses> m_senses;
};

namespace
{

const QString quarrel = QStringLiteral(
    "The mayor said that 40 sailors had left the port. The union said that 25 sailors had left the port. "
    "Tom Gale said that Nell Barrow poisoned Lord Ashby. Nell Barrow said that Lord Ashby was poisoned by Tom Gale.");

} // namespace

void TestContradictionsStage::initTestCase()
{
    auto made = Analyser::make();
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    m_analyser = *made;
    m_wordNet = *WordNet::open();
    m_senses = std::make_shared<const WordSenses>(m_wordNet);
}

Analysis TestContradictionsStage::analyse(const QString &string) const
{
    Article article;
    article.text = Text(string);
    return m_analyser->analyse(article).value_or(Analysis{});
}

std::vector<Contradiction> TestContradictionsStage::stageAlone(const Text &text, const CancelToken &cancel) const
{
    Article article;
    article.text = text;
    Draft draft{article, scanQuotations(text), parseSurface(text), {}};
    SurfaceReadingStage(m_senses).run(draft, {});
    ContradictionsStage(m_wordNet, contradictionRules()).run(draft, cancel);
    return draft.analysis.contradictions;
}

void TestContradictionsStage::namesClaimsAndSpeakers()
{
    const Analysis analysis = analyse(quarrel);
    QCOMPARE(analysis.contradictions.size(), size_t(2));
    for (const Contradiction &one : analysis.contradictions) {
        QCOMPARE(one.between.size(), size_t(2));
        QCOMPARE(one.claims.size(), size_t(2));
        for (size_t side = 0; side < 2; ++side) {
            const Claim *claim = analysis.claim(one.claims[side]);
            QVERIFY(claim);
            QVERIFY(overlaps(claim->span, hull(one.differing[side])));
        }
    }
    QCOMPARE(analysis.contradictions[0].kind, ContradictionKind::Numeric);
    QCOMPARE(analysis.contradictions[1].kind, ContradictionKind::Structure);
    QCOMPARE(analysis.contradictions[1].reason.sentence(),
             QStringLiteral("Two accounts of one event (“poisoned”): one says that “Nell Barrow” did it, the other "
                            "that “Tom Gale” did."));
}

void TestContradictionsStage::idsStayAndAreApart()
{
    const Analysis once = analyse(quarrel);
    QCOMPARE(analyse(quarrel), once);
    QVERIFY(once.contradictions[0].id != once.contradictions[1].id);
}

void TestContradictionsStage::cancelled()
{
    CancelSource source;
    source.request_stop();
    QVERIFY(stageAlone(Text(quarrel), source.get_token()).empty());
}

/// Words of grammar, figures and marks in any order: nothing crashes, and every span lies in the text.
void TestContradictionsStage::anyTextIsTaken()
{
    const QStringList words =
        QStringLiteral(
            "the a Ardania Corvia invasion of by invaded was who that 17 3.1 million $ % people at least on Friday "
            "since 4 June said it ’s and “ ” , . ? ; not her I you put as number \n 😀 per cent more than no")
            .split(u' ');
    QRandomGenerator random(11);
    for (int round = 0; round < 600; ++round) {
        QString string;
        for (int i = random.bounded(80); i > 0; --i)
            string += words.at(random.bounded(int(words.size()))) + u' ';
        const Text text(string);
        for (const Contradiction &one : stageAlone(text))
            for (const TextSpans &side : one.sides)
                QVERIFY(!hull(side).isEmpty() && hull(side).start >= 0 && hull(side).end <= text.size());
    }
}

/// One event told over and over: eight times the text takes less than thirty times the processor time.
void TestContradictionsStage::linearTime()
{
    const auto timeOf = [&](int copies) {
        const Text text(QString(quarrel + u'\n').repeated(copies), ParagraphRule::EachLine);
        const std::clock_t start = std::clock();
        const size_t found = stageAlone(text).size();
        const double spent = double(std::clock() - start);
        return found < 10 ? spent : std::numeric_limits<double>::infinity();
    };
    timeOf(10);
    const double small = timeOf(40);
    const double large = timeOf(320);
    QVERIFY2(large < 30 * small, qPrintable(QStringLiteral("%1 against %2").arg(large).arg(small)));
}

QTEST_GUILESS_MAIN(TestContradictionsStage)
#include "tst_contradictionsstage.moc"
