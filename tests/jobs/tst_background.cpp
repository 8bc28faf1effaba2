// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/background.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace hearsay;
using namespace std::chrono_literals;

class TestBackground : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneResultComesBack();
    void anErrorComesBack();
    void progressIsTold();
    void cancellingEndsTheWorkEarly();
    void aCancelledRunHandsNothingOn();
    void theLateResultOfAnOlderRunIsDropped();
    void theWorkRunsElsewhere();
    void goingAwayEndsTheWork();
    void whatIsPaintedComesBeforeTheWork();
    void cancelledBeforeItBeganItNeverBegins();
};

namespace
{

/// Work that goes on for ten seconds, unless somebody asks it to stop; tells when it is really over.
Background<int>::Work longWork(std::shared_ptr<std::atomic<bool>> over)
{
    return [over](const CancelToken &cancel, const Progress &) -> Result<int> {
        for (int i = 0; i < 1000 && !cancel.stop_requested(); ++i)
            QThread::sleep(10ms);
        *over = true;
        return 1;
    };
}

} // namespace

void TestBackground::oneResultComesBack()
{
    Background<int> background;
    QSignalSpy ended(&background, &BackgroundRun::ended);
    QList<int> results;
    background.start([](const CancelToken &, const Progress &) { return Result<int>(7); },
                     [&](const Result<int> &result) { results.append(result.value()); });
    QVERIFY(background.isRunning());
    QTRY_COMPARE(results, QList<int>{7});
    QCOMPARE(ended.count(), 1);
    QVERIFY(!background.isRunning());
}

void TestBackground::anErrorComesBack()
{
    Background<int> background;
    std::optional<Error> error;
    background.start(
        [](const CancelToken &, const Progress &) {
            return Result<int>(std::unexpected(Error{ErrorKind::NotFound, "gone", {}}));
        },
        [&](const Result<int> &result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::NotFound);
}

void TestBackground::progressIsTold()
{
    Background<int> background;
    QSignalSpy progressed(&background, &BackgroundRun::progressed);
    bool done = false;
    background.start(
        [](const CancelToken &, const Progress &progress) {
            for (int i = 1; i <= 4; ++i) {
                progress(i / 4.0);
                QThread::sleep(60ms);
            }
            return Result<int>(0);
        },
        [&](const Result<int> &) { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(progressed.count() >= 3);
    double last = 0;
    for (const auto &arguments : progressed) {
        QVERIFY(arguments[0].toDouble() >= last);
        last = arguments[0].toDouble();
    }
}

void TestBackground::cancellingEndsTheWorkEarly()
{
    Background<int> background;
    auto over = std::make_shared<std::atomic<bool>>(false);
    QSignalSpy ended(&background, &BackgroundRun::ended);
    background.start(longWork(over), [](const Result<int> &) {});
    QTest::qWait(50);
    QElapsedTimer timer;
    timer.start();
    background.cancel();
    QVERIFY(!background.isRunning());
    QCOMPARE(ended.count(), 1);
    QTRY_VERIFY(*over);
    QVERIFY2(timer.elapsed() < 2000, "the work would have gone on for ten seconds");
}

void TestBackground::aCancelledRunHandsNothingOn()
{
    Background<int> background;
    auto over = std::make_shared<std::atomic<bool>>(false);
    int calls = 0;
    background.start(longWork(over), [&](const Result<int> &) { ++calls; });
    background.cancel();
    QTRY_VERIFY(*over);
    QTest::qWait(50);
    QCOMPARE(calls, 0);
}

void TestBackground::theLateResultOfAnOlderRunIsDropped()
{
    Background<int> background;
    QList<int> results;
    // Asked to stop, it hands over a result nevertheless, later than the run after it.
    const quint64 first = background.start(
        [](const CancelToken &, const Progress &) {
            QThread::sleep(200ms);
            return Result<int>(1);
        },
        [&](const Result<int> &result) { results.append(result.value()); });
    const quint64 second = background.start([](const CancelToken &, const Progress &) { return Result<int>(2); },
                                            [&](const Result<int> &result) { results.append(result.value()); });
    QVERIFY(second > first);
    QTRY_COMPARE(results, QList<int>{2});
    QTest::qWait(300);
    QCOMPARE(results, QList<int>{2});
}

void TestBackground::theWorkRunsElsewhere()
{
    Background<bool> background;
    std::optional<bool> elsewhere;
    background.start(
        [here = QThread::currentThread()](const CancelToken &, const Progress &) {
            return Result<bool>(QThread::currentThread() != here);
        },
        [&](const Result<bool> &result) { elsewhere = result.value(); });
    QTRY_VERIFY(elsewhere);
    QVERIFY(*elsewhere);
}

void TestBackground::goingAwayEndsTheWork()
{
    auto over = std::make_shared<std::atomic<bool>>(false);
    QElapsedTimer timer;
    {
        Background<int> background;
        background.start(longWork(over), [](const Result<int> &) { QFAIL("nobody is there any more"); });
        QTest::qWait(50);
        timer.start();
    }
    QVERIFY(*over);
    QVERIFY(timer.elapsed() < 2000);
}

void TestBackground::whatIsPaintedComesBeforeTheWork()
{
    Background<bool> background;
    auto painted = std::make_shared<std::atomic<bool>>(false);
    std::optional<bool> paintedFirst;
    background.start([painted](const CancelToken &, const Progress &) { return Result<bool>(painted->load()); },
                     [&](const Result<bool> &result) { paintedFirst = result.value(); }, Beginning::AfterPainting);
    QVERIFY(background.isRunning());
    // Painting is an event that waits, as this is.
    QMetaObject::invokeMethod(
        &background,
        [painted] {
            QThread::sleep(50ms);
            *painted = true;
        },
        Qt::QueuedConnection);
    QTRY_VERIFY(paintedFirst);
    QVERIFY(*paintedFirst);
}

void TestBackground::cancelledBeforeItBeganItNeverBegins()
{
    Background<int> background;
    QSignalSpy ended(&background, &BackgroundRun::ended);
    auto begun = std::make_shared<std::atomic<int>>(0);
    const auto work = [begun](const CancelToken &, const Progress &) { return Result<int>(++*begun); };
    background.start(work, [](const Result<int> &) {}, Beginning::AfterPainting);
    background.cancel();
    QVERIFY(!background.isRunning());
    QTest::qWait(50);
    QCOMPARE(begun->load(), 0);
    QCOMPARE(ended.count(), 1);
    // Of two that are asked for at once, the later alone is done.
    QList<int> results;
    const auto keep = [&](const Result<int> &result) { results.append(result.value()); };
    background.start(work, keep, Beginning::AfterPainting);
    background.start(work, keep, Beginning::AfterPainting);
    QTRY_COMPARE(results, QList<int>{1});
}

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
