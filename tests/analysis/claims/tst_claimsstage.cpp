// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/claims/claimsstage.h"
#include "analysis/surface/surfacereadingstage.h"
#include "surfacetest.h"

#include <set>

using namespace hearsay;

/// The notation gives the attributions: ⟦c|…⟧ content, ⟦k|…⟧ cue.
class TestClaimsStage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_test.open(); }
    void cutsAtSentenceEnds();
    void leavesMarksOut();
    void theArticlesOwnSentences();
    void headingsMakeNoClaims();
    void partsOfAClaim();
    void whatIsKeptBackIsNoFact();
    void polarity_data();
    void polarity();
    void idsAreStableAndApart();
    void cancelled();

private:
    [[nodiscard]] std::vector<Claim> claims(const MarkedText &marked, SpeechAct act = SpeechAct::Statement,
                                            std::vector<Part> parts = {}) const;
    [[nodiscard]] QStringList words(const MarkedText &marked, const std::vector<Claim> &all) const;

    SurfaceTest m_test;
};

std::vector<Claim> TestClaimsStage::claims(const MarkedText &marked, SpeechAct act, std::vector<Part> parts) const
{
    Article article;
    article.text = marked.text;
    article.parts = std::move(parts);
    Draft draft{article, scanQuotations(marked.text), parseSurface(marked.text), {}};
    if (marked.spans.contains("c")) {
        Attribution attribution;
        attribution.id = {QStringLiteral("a1")};
        attribution.act = act;
        attribution.cue = marked.spans.value("k");
        attribution.content = marked.spans.value("c");
        draft.analysis.attributions.push_back(attribution);
    }
    SurfaceReadingStage(m_test.senses).run(draft, {});
    ClaimsStage(m_test.wordNet).run(draft, {});
    return draft.analysis.claims;
}

QStringList TestClaimsStage::words(const MarkedText &marked, const std::vector<Claim> &all) const
{
    QStringList out;
    for (const Claim &claim : all)
        out.append((claim.attribution ? u"told: " : u"own: ") + marked.words(hull(claim.span)));
    return out;
}

void TestClaimsStage::cutsAtSentenceEnds()
{
    const MarkedText marked = readMarkedText(u"⟦c|“The pump failed. Nobody rang the bell,”⟧ she ⟦k|said⟧.");
    QCOMPARE(words(marked, claims(marked)), (QStringList{"told: The pump failed", "told: Nobody rang the bell"}));
}

void TestClaimsStage::leavesMarksOut()
{
    const MarkedText marked = readMarkedText(u"⟦c|“The pump failed,”⟧ she ⟦k|said⟧, ⟦c|“and nobody rang the bell.”⟧");
    QCOMPARE(words(marked, claims(marked)), (QStringList{"told: The pump failed", "told: and nobody rang the bell"}));
}

void TestClaimsStage::theArticlesOwnSentences()
{
    const MarkedText marked = readMarkedText(u"The harbour was shut. She ⟦k|said⟧ ⟦c|that the pump failed⟧, and the "
                                             u"keeper of the bell went home. It rained.");
    QCOMPARE(words(marked, claims(marked)),
             (QStringList{"own: The harbour was shut", "told: that the pump failed",
                          "own: and the keeper of the bell went home", "own: It rained"}));
}

void TestClaimsStage::headingsMakeNoClaims()
{
    const MarkedText marked = readMarkedText(u"⟦h|Pump fails again⟧\n⟦b|The harbour was shut.⟧");
    const std::vector<Part> parts{{PartKind::Headline, marked.span("h")}, {PartKind::Body, marked.span("b")}};
    QCOMPARE(words(marked, claims(marked, SpeechAct::Statement, parts)), QStringList{"own: The harbour was shut"});
}

void TestClaimsStage::partsOfAClaim()
{
    const MarkedText marked =
        readMarkedText(u"⟦s|The keeper⟧ ⟦p|will move⟧ ⟦q|at least 30 boats⟧ ⟦t|on Friday night⟧.");
    const std::vector<Claim> all = claims(marked);
    QCOMPARE(all.size(), size_t(1));
    const Claim &claim = all.front();
    QCOMPARE(claim.subject, marked.span("s"));
    QCOMPARE(claim.predicate, marked.span("p"));
    QCOMPARE(claim.time, marked.span("t"));
    QCOMPARE(claim.modality, Modality::Future);
    QCOMPARE(claim.quantities.size(), size_t(1));
    QCOMPARE(claim.quantities.front().span, marked.span("q"));
    QVERIFY(!claim.checkWorthiness);
}

void TestClaimsStage::whatIsKeptBackIsNoFact()
{
    const MarkedText marked = readMarkedText(u"She would not ⟦k|say⟧ ⟦c|that the pump had failed⟧.");
    const auto all = claims(marked, SpeechAct::Refusal);
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().modality, Modality::Asked);
}

void TestClaimsStage::polarity_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<SpeechAct>("act");
    QTest::addColumn<Polarity>("polarity");
    QTest::newRow("told") << "She ⟦k|said⟧ ⟦c|that the pump failed⟧." << SpeechAct::Statement << Polarity::Positive;
    QTest::newRow("told that not") << "She ⟦k|said⟧ ⟦c|that the pump had not failed⟧." << SpeechAct::Statement
                                   << Polarity::Negative;
    QTest::newRow("nobody") << "She ⟦k|said⟧ ⟦c|that nobody rang the bell⟧." << SpeechAct::Statement
                            << Polarity::Negative;
    QTest::newRow("no") << "She ⟦k|said⟧ ⟦c|that no pump had failed⟧." << SpeechAct::Statement << Polarity::Negative;
    QTest::newRow("denied") << "She ⟦k|denied⟧ ⟦c|that the pump had failed⟧." << SpeechAct::Denial
                            << Polarity::Negative;
    QTest::newRow("denied that not") << "She ⟦k|denied⟧ ⟦c|that the pump had not failed⟧." << SpeechAct::Denial
                                     << Polarity::Positive;
}

void TestClaimsStage::polarity()
{
    QFETCH(QString, notation);
    QFETCH(SpeechAct, act);
    const MarkedText marked = readMarkedText(notation);
    const std::vector<Claim> all = claims(marked, act);
    QCOMPARE(all.size(), size_t(1));
    QTEST(all.front().polarity, "polarity");
    QCOMPARE(all.front().attribution, AttributionId{QStringLiteral("a1")});
}

void TestClaimsStage::idsAreStableAndApart()
{
    const MarkedText marked = readMarkedText(u"It rained. It rained. It rained. She ⟦k|said⟧ ⟦c|it rained⟧.");
    const std::vector<Claim> all = claims(marked);
    std::set<QString> ids;
    for (const Claim &claim : all)
        ids.insert(claim.id.value);
    QCOMPARE(ids.size(), all.size());
    QCOMPARE(claims(marked), all);
}

void TestClaimsStage::cancelled()
{
    CancelSource source;
    source.request_stop();
    Article article;
    article.text = Text(QStringLiteral("It rained."));
    Draft draft{article, {}, parseSurface(article.text), {}};
    SurfaceReadingStage(m_test.senses).run(draft, {});
    ClaimsStage(m_test.wordNet).run(draft, source.get_token());
    QVERIFY(draft.analysis.claims.empty());
}

QTEST_GUILESS_MAIN(TestClaimsStage)
#include "tst_claimsstage.moc"
