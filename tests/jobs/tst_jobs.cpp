// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/analysisjob.h"
#include "jobs/exportjob.h"
#include "jobs/readingjob.h"
#include "jobs/surveyjob.h"
#include "support/stormyarticle.h"
#include "support/testanalyser.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearsay;
using namespace std::chrono_literals;

class TestJobs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnalysisComesBackWithItsArticle();
    void cancellingAnAnalysisEndsItsStageEarly();
    void anAnalyserThatCannotBeMadeIsTold();
    void theAnalyserIsMadeOnceAndAfterAFailureAgain();
    void aLongArticleIsFirstReadByRules_data();
    void aLongArticleIsFirstReadByRules();
    void aFileIsRead();
    void badFilesAreTold_data();
    void badFilesAreTold();
    void pastedTextIsRead_data();
    void pastedTextIsRead();
    void listedFilesAreSurveyed();
    void anArticleIsExported();
    void anExportToNowhereIsTold();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    QTemporaryDir m_folder;
};

namespace
{

SharedAnalyser finding(std::chrono::milliseconds time = {}, std::shared_ptr<std::atomic<int>> ended = {})
{
    return SharedAnalyser([time, ended] { return analyserThatFinds(stormyArticle().analysis, time, ended); });
}

} // namespace

QString TestJobs::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestJobs::anAnalysisComesBackWithItsArticle()
{
    AnalysisJob job(finding());
    QSignalSpy finished(&job, &AnalysisJob::finished);
    QSignalSpy ended(&job, &AnalysisJob::ended);
    job.start(std::make_shared<const Article>(stormyArticle().article));
    QVERIFY(job.isRunning());
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished[0][0].value<ArticleId>(), stormyArticle().article.id);
    const auto found = finished[0][1].value<Analysed>();
    QCOMPARE(*found.analysis, stormyArticle().analysis);
    QCOMPARE(found.voices, voicesOf(stormyArticle().article.text, stormyArticle().analysis));
    QCOMPARE(found.summary.notices, qsizetype(1));
}

void TestJobs::cancellingAnAnalysisEndsItsStageEarly()
{
    auto ended = std::make_shared<std::atomic<int>>(0);
    AnalysisJob job(finding(20s, ended));
    QSignalSpy finished(&job, &AnalysisJob::finished);
    QSignalSpy failed(&job, &AnalysisJob::failed);
    job.start(std::make_shared<const Article>(stormyArticle().article));
    QTest::qWait(60);
    QElapsedTimer timer;
    timer.start();
    job.cancel();
    QVERIFY(!job.isRunning());
    QTRY_COMPARE(ended->load(), 1);
    QVERIFY2(timer.elapsed() < 2000, "the stage would have gone on for twenty seconds");
    QTest::qWait(50);
    QCOMPARE(finished.count(), 0);
    QCOMPARE(failed.count(), 0);
}

void TestJobs::anAnalyserThatCannotBeMadeIsTold()
{
    AnalysisJob job(SharedAnalyser([]() -> Result<SharedAnalyser::Analysing> {
        return std::unexpected(Error{ErrorKind::NotFound, QStringLiteral("There is no lexicon."), {}});
    }));
    QSignalSpy failed(&job, &AnalysisJob::failed);
    job.start(std::make_shared<const Article>(stormyArticle().article));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<Error>().text, QStringLiteral("There is no lexicon."));
}

void TestJobs::theAnalyserIsMadeOnceAndAfterAFailureAgain()
{
    auto made = std::make_shared<int>(0);
    const SharedAnalyser analyser([made]() -> Result<SharedAnalyser::Analysing> {
        if (++*made == 1)
            return std::unexpected(Error{ErrorKind::NotFound, {}, {}});
        return analyserThatFinds({});
    });
    const SharedAnalyser copy = analyser;
    QVERIFY(!analyser.get());
    const auto first = analyser.get();
    const auto second = copy.get();
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
    QCOMPARE(*made, 2);
}

void TestJobs::aLongArticleIsFirstReadByRules_data()
{
    QTest::addColumn<int>("sentences");
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("early");
    QTest::newRow("long, with a model") << 400 << QFINDTESTDATA("../language/data/tiny/") << 1;
    QTest::newRow("short, with a model") << 3 << QFINDTESTDATA("../language/data/tiny/") << 0;
    QTest::newRow("long, rules alone") << 400 << "none" << 0;
}

void TestJobs::aLongArticleIsFirstReadByRules()
{
    QFETCH(int, sentences);
    QFETCH(QString, model);
    QFETCH(int, early);
    AnalysisJob job(SharedAnalyser([model] { return Analyser::makeWithModel(model); }));
    QSignalSpy first(&job, &AnalysisJob::foundFirst);
    QSignalSpy finished(&job, &AnalysisJob::finished);
    connect(&job, &AnalysisJob::foundFirst, this, [&] { QCOMPARE(finished.count(), 0); });
    Article article;
    article.text = Text(QStringLiteral("“The pier is shut,” said Dana Whitlock. ").repeated(sentences));
    job.start(std::make_shared<const Article>(article));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
    QCOMPARE(first.count(), early);
    const auto found = finished[0][1].value<Analysed>();
    QCOMPARE(found.analysis->model.isEmpty(), model == u"none");
    QVERIFY(found.remark.isEmpty());
    if (early == 1) {
        const auto before = first[0][1].value<Analysed>();
        QVERIFY(before.analysis->model.isEmpty());
        QVERIFY(before.analysis->attributions.size() >= size_t(sentences));
    }
}

void TestJobs::aFileIsRead()
{
    const QString path =
        write(QStringLiteral("harbour.txt"), "Boats moored\n\nThe boats are moored, said Ada Quill.\n");
    ReadingJob job;
    QSignalSpy finished(&job, &ReadingJob::finished);
    job.readFile(path);
    QVERIFY(job.isRunning());
    QTRY_COMPARE(finished.count(), 1);
    const auto article = finished[0][0].value<Article>();
    QCOMPARE(article.title, QStringLiteral("Boats moored"));
    QCOMPARE(article.origin.location, path);
}

void TestJobs::badFilesAreTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("not there") << m_folder.filePath(QStringLiteral("not-there.txt")) << ErrorKind::NotFound;
    QTest::newRow("a folder") << m_folder.path() << ErrorKind::Unreadable;
    QTest::newRow("empty") << write(QStringLiteral("empty.txt"), {}) << ErrorKind::Malformed;
    QTest::newRow("a picture") << write(
                                      QStringLiteral("picture.jpg"),
                                      QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffdb0043000100ffd9"))
                               << ErrorKind::Unsupported;
}

void TestJobs::badFilesAreTold()
{
    QFETCH(QString, path);
    QFETCH(ErrorKind, kind);
    ReadingJob job;
    QSignalSpy failed(&job, &ReadingJob::failed);
    job.readFile(path);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].toString(), path);
    QCOMPARE(failed[0][1].value<Error>().kind, kind);
    QVERIFY(!failed[0][1].value<Error>().text.isEmpty());
}

void TestJobs::pastedTextIsRead_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("html");
    QTest::addColumn<qsizetype>("paragraphs");
    QTest::newRow("plain") << "Boats moored\n\nAll is well, said Quill." << QString() << qsizetype(2);
    QTest::newRow("rich, its paragraphs kept")
        << "Boats moored All is well" << "<p>Boats moored</p><p>All is well,</p><p>said Quill.</p>" << qsizetype(3);
    QTest::newRow("rich without words") << "Boats moored" << "<p> </p>" << qsizetype(1);
    QTest::newRow("nothing") << "  " << QString() << qsizetype(-1);
}

void TestJobs::pastedTextIsRead()
{
    QFETCH(QString, plain);
    QFETCH(QString, html);
    QFETCH(qsizetype, paragraphs);
    ReadingJob job;
    QSignalSpy finished(&job, &ReadingJob::finished);
    QSignalSpy failed(&job, &ReadingJob::failed);
    job.readText(plain, html);
    QTRY_COMPARE(finished.count() + failed.count(), 1);
    QCOMPARE(finished.isEmpty() ? qsizetype(-1) : qsizetype(finished[0][0].value<Article>().text.paragraphs().size()),
             paragraphs);
}

void TestJobs::listedFilesAreSurveyed()
{
    const QString one = write(QStringLiteral("one.txt"), "One\n\nA first text.\n");
    const QString two = write(QStringLiteral("two.txt"), "Two\n\nA second text.\n");
    const QString large = write(QStringLiteral("large.txt"), QByteArray(SurveyJob::largestFile + 1, 'a'));
    SurveyJob job(finding());
    QSignalSpy surveyed(&job, &SurveyJob::surveyed);
    QSignalSpy ended(&job, &SurveyJob::ended);
    job.start({one, m_folder.filePath(QStringLiteral("gone.txt")), large, two});
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(surveyed.count(), 2);
    QCOMPARE(surveyed[0][0].toString(), one);
    QCOMPARE(surveyed[1][0].toString(), two);
    QCOMPARE(surveyed[1][1].value<ArticleSummary>().title, QStringLiteral("Two"));
    QCOMPARE(surveyed[1][1].value<ArticleSummary>().contradictions, qsizetype(1));
}

void TestJobs::anArticleIsExported()
{
    const StormyArticle storm = stormyArticle();
    const QString path = m_folder.filePath(QStringLiteral("storm.pdf"));
    ExportJob job;
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start(std::make_shared<const Article>(storm.article), std::make_shared<const Analysis>(storm.analysis), path,
              QPageSize::A4);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    QCOMPARE(finished[0][0].toString(), path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void TestJobs::anExportToNowhereIsTold()
{
    const StormyArticle storm = stormyArticle();
    ExportJob job;
    QSignalSpy failed(&job, &ExportJob::failed);
    job.start(std::make_shared<const Article>(storm.article), std::make_shared<const Analysis>(storm.analysis),
              m_folder.filePath(QStringLiteral("no/such/folder.pdf")), QPageSize::A4);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20'000);
    QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::Unwritable);
}

QTEST_MAIN(TestJobs)
#include "tst_jobs.moc"
