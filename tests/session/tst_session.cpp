// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json/analysisjsonreader.h"
#include "session/articlesummary.h"
#include "session/session.h"
#include "support/stormyarticle.h"

#include <QSignalSpy>
#include <QTest>

using namespace hearsay;

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openingTellsOnce();
    void theAnalysisOfAnotherArticleIsNotTaken();
    void eachCorrectionIsUndone_data();
    void eachCorrectionIsUndone();
    void correctionsOfOneFindingMerge();
    void aCorrectionBackToTheBeginningDisappears();
    void correctionsSurviveAnotherAnalysis();
    void correctionsSurviveAnotherArticle();
    void correctionsSurviveWritingAndReading();
    void correctionsOfThisSessionGoBeforeThoseOfADocument();
    void aCorrectionOfWhatIsNotThereChangesNothing();
    void theSummaryCounts();
};

namespace
{

const EntityId quill{QStringLiteral("e-quill")};
const EntityId reed{QStringLiteral("e-reed")};
const AttributionId hurt{QStringLiteral("a2")};
const ContradictionId figures{QStringLiteral("x1")};

void openStorm(Session &session)
{
    const StormyArticle storm = stormyArticle();
    session.open(storm.article);
    session.setAnalysis(storm.article.id, analysed(storm.article, storm.analysis));
}

} // namespace

Q_DECLARE_METATYPE(hearsay::Correction)
Q_DECLARE_METATYPE(hearsay::Session::Parts)

void TestSession::openingTellsOnce()
{
    Session session;
    QSignalSpy changed(&session, &Session::changed);
    const StormyArticle storm = stormyArticle();
    session.open(storm.article);
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed[0][0].value<Session::Parts>().testFlag(Session::Part::Article));
    QVERIFY(!session.analysis());
    session.setAnalysis(storm.article.id, analysed(storm.article, storm.analysis));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed[1][0].value<Session::Parts>(), Session::Parts(Session::Part::Analysis));
    QCOMPARE(*session.analysis(), storm.analysis);
    QCOMPARE(session.voices().front().entity, quill);
}

void TestSession::theAnalysisOfAnotherArticleIsNotTaken()
{
    Session session;
    const StormyArticle storm = stormyArticle();
    session.setAnalysis(storm.article.id, analysed(storm.article, storm.analysis));
    session.open(storm.article);
    session.setAnalysis({QStringLiteral("another")}, analysed(storm.article, storm.analysis));
    QVERIFY(!session.analysis());
}

void TestSession::eachCorrectionIsUndone_data()
{
    QTest::addColumn<Correction>("correction");
    QTest::newRow("another speaker") << Correction(SpeakerCorrection{hurt, reed});
    QTest::newRow("no speaker") << Correction(SpeakerCorrection{hurt, std::nullopt});
    QTest::newRow("the same speaker, for sure") << Correction(SpeakerCorrection{hurt, quill});
    QTest::newRow("another name") << Correction(NameCorrection{reed, QStringLiteral("Thomas Reed")});
    QTest::newRow("two are one") << Correction(MergeCorrection{{QStringLiteral("e-official")}, reed});
    QTest::newRow("no contradiction") << Correction(VerdictCorrection{figures, Verdict::Dismissed});
    QTest::newRow("a contradiction indeed") << Correction(VerdictCorrection{figures, Verdict::Confirmed});
}

void TestSession::eachCorrectionIsUndone()
{
    QFETCH(Correction, correction);
    Session session;
    openStorm(session);
    const Analysis before = *session.analysis();
    QSignalSpy changed(&session, &Session::changed);

    session.correct(correction, QStringLiteral("correction"));
    QCOMPARE(changed.count(), 1);
    QVERIFY(*session.analysis() != before);
    QCOMPARE(session.undoStack()->undoText(), QStringLiteral("correction"));
    const Analysis after = *session.analysis();

    session.undoStack()->undo();
    QCOMPARE(*session.analysis(), before);
    QVERIFY(session.corrections().isEmpty());
    session.undoStack()->redo();
    QCOMPARE(*session.analysis(), after);
}

void TestSession::correctionsOfOneFindingMerge()
{
    Session session;
    openStorm(session);
    const Analysis before = *session.analysis();
    session.correct(NameCorrection{reed, QStringLiteral("T. Reed")}, QStringLiteral("first"));
    session.correct(NameCorrection{reed, QStringLiteral("Thomas Reed")}, QStringLiteral("second"));
    QCOMPARE(session.undoStack()->count(), 1);
    QCOMPARE(session.analysis()->entity(reed)->name, QStringLiteral("Thomas Reed"));
    session.correct(NameCorrection{quill, QStringLiteral("A. Quill")}, QStringLiteral("third"));
    QCOMPARE(session.undoStack()->count(), 2);
    session.undoStack()->undo();
    session.undoStack()->undo();
    QCOMPARE(*session.analysis(), before);
}

void TestSession::aCorrectionBackToTheBeginningDisappears()
{
    Session session;
    openStorm(session);
    session.correct(SpeakerCorrection{hurt, reed}, QStringLiteral("there"));
    session.correct(NameCorrection{reed, QStringLiteral("R")}, QStringLiteral("between"));
    session.correct(SpeakerCorrection{hurt, quill}, QStringLiteral("elsewhere"));
    session.correct(SpeakerCorrection{hurt, reed}, QStringLiteral("and back"));
    QCOMPARE(session.undoStack()->count(), 2);
    QCOMPARE(session.analysis()->attribution(hurt)->speaker, std::optional(reed));
}

void TestSession::correctionsSurviveAnotherAnalysis()
{
    Session session;
    openStorm(session);
    session.correct(SpeakerCorrection{hurt, reed}, QStringLiteral("correction"));
    const StormyArticle storm = stormyArticle();
    session.setAnalysis(storm.article.id, analysed(storm.article, storm.analysis));
    QCOMPARE(session.analysis()->attribution(hurt)->speaker, std::optional(reed));
    QCOMPARE(session.analysis()->attribution(hurt)->certainty.level, CertaintyLevel::Sure);
    QCOMPARE(session.analysis()->attribution(hurt)->rivals.front().entity, quill);
    session.undoStack()->undo();
    QCOMPARE(*session.analysis(), storm.analysis);
}

void TestSession::correctionsSurviveAnotherArticle()
{
    Session session;
    openStorm(session);
    session.correct(VerdictCorrection{figures, Verdict::Dismissed}, QStringLiteral("correction"));
    Article other = stormyArticle().article;
    other.id = {QStringLiteral("other")};
    session.open(other);
    QVERIFY(session.corrections().isEmpty());
    QCOMPARE(session.undoStack()->count(), 0);
    openStorm(session);
    QVERIFY(session.analysis()->contradictions.empty());
}

/// What one session wrote another shows: found, corrected, and with the same ids.
void TestSession::correctionsSurviveWritingAndReading()
{
    Session session;
    QVERIFY(!session.document());
    openStorm(session);
    session.correct(SpeakerCorrection{hurt, reed}, QStringLiteral("speaker"));
    session.correct(NameCorrection{reed, QStringLiteral("Thomas Reed")}, QStringLiteral("name"));
    session.correct(MergeCorrection{{QStringLiteral("e-official")}, reed}, QStringLiteral("merge"));
    session.correct(VerdictCorrection{figures, Verdict::Dismissed}, QStringLiteral("verdict"));
    const auto kept = session.document();
    QVERIFY(kept);
    QCOMPARE(kept->analysis, stormyArticle().analysis);

    const auto read = readAnalysisJson(analysisJson(*kept));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
    Session other;
    QSignalSpy changed(&other, &Session::changed);
    other.open(read->document);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(other.corrections(), session.corrections());
    QCOMPARE(*other.analysis(), *session.analysis());
    QCOMPARE(other.analysis()->attribution(hurt)->speaker, std::optional(reed));
    QVERIFY(other.analysis()->contradictions.empty());

    // It can be corrected further, and undone as far as it was read.
    other.correct(VerdictCorrection{figures, Verdict::Confirmed}, QStringLiteral("on second thoughts"));
    QCOMPARE(other.analysis()->contradictions.size(), size_t(1));
    other.undoStack()->undo();
    QCOMPARE(*other.analysis(), *session.analysis());
    other.undoStack()->redo();
    QCOMPARE(other.document()->corrections.verdict(figures), std::optional(Verdict::Confirmed));
}

void TestSession::correctionsOfThisSessionGoBeforeThoseOfADocument()
{
    Session session;
    openStorm(session);
    session.correct(NameCorrection{reed, QStringLiteral("Thomas Reed")}, QStringLiteral("name"));
    const StormyArticle storm = stormyArticle();
    AnalysisDocument document{storm.article, storm.analysis};
    document.corrections.set(NameCorrection{reed, QStringLiteral("T. Reed")});
    document.corrections.set(NameCorrection{quill, QStringLiteral("A. Quill")});
    session.open(document);
    QCOMPARE(session.analysis()->entity(reed)->name, QStringLiteral("Thomas Reed"));
    QCOMPARE(session.analysis()->entity(quill)->name, QStringLiteral("A. Quill"));
}

void TestSession::aCorrectionOfWhatIsNotThereChangesNothing()
{
    Session session;
    openStorm(session);
    const Analysis before = *session.analysis();
    session.correct(SpeakerCorrection{{QStringLiteral("gone")}, reed}, QStringLiteral("correction"));
    session.correct(SpeakerCorrection{hurt, EntityId{QStringLiteral("gone")}}, QStringLiteral("correction"));
    session.correct(MergeCorrection{reed, {QStringLiteral("gone")}}, QStringLiteral("correction"));
    session.correct(MergeCorrection{reed, reed}, QStringLiteral("correction"));
    QCOMPARE(*session.analysis(), before);
}

void TestSession::theSummaryCounts()
{
    const StormyArticle storm = stormyArticle();
    const auto voices = voicesOf(storm.article.text, storm.analysis);
    const ArticleSummary summary = summaryOf(storm.article, storm.analysis, voices);
    QCOMPARE(summary.title, QStringLiteral("Storm shuts the ferry"));
    QCOMPARE(summary.statements, qsizetype(7));
    QCOMPARE(summary.contradictions, qsizetype(1));
    QCOMPARE(summary.notices, qsizetype(1));
    QCOMPARE(summary.shares.size(), voices.size());
    QCOMPARE(wordCount(Text(QStringLiteral("The fishers’ guild, at 9.30: don't."))), qsizetype(7));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
