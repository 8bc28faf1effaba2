// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/error.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <memory>

namespace hearsay
{

/// Tells how much of a work is done, 0 to 1; may be called from the work's own thread.
using Progress = std::function<void(double share)>;

/// When a work begins: at once, or once what the window has to paint is painted, so that it takes no time from that.
enum class Beginning { AtOnce, AfterPainting };

/// What all background work has in common, whatever its result: the number of the latest run, and the way to end it.
class BackgroundRun : public QObject
{
    Q_OBJECT
public:
    explicit BackgroundRun(QObject *parent = nullptr);
    ~BackgroundRun() override;

    /// Whether the latest run has neither finished nor been cancelled.
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// The number of the latest run; 0 before the first.
    [[nodiscard]] quint64 run() const { return m_run; }
    /// Asks the latest run to end early; its result, should one still come, is dropped. Does not wait.
    void cancel();

Q_SIGNALS:
    void started();
    void progressed(double share);
    /// The latest run came to its end, or was cancelled.
    void ended();

protected:
    static constexpr int progressSteps = 1000;
    quint64 begin();
    void afterPainting(std::function<void()> then);
    /// Whether \a number is the latest run, still awaited; if so it is no longer.
    bool end(quint64 number);
    [[nodiscard]] CancelToken token() const { return m_source.get_token(); }
    [[nodiscard]] QThreadPool *pool() { return &m_pool; }

private:
    QThreadPool m_pool; ///< of its own, so that a read that waits for a pipe holds nothing else up
    CancelSource m_source{std::nostopstate};
    quint64 m_run = 0;
    bool m_running = false;
};

/// Runs works in the background, one result each; only the latest run's result is handed on, in the thread that started
/// it. To start a run ends the one before.
template<typename T>
class Background final : public BackgroundRun
{
public:
    using Work = std::function<Result<T>(const CancelToken &cancel, const Progress &progress)>;
    using Done = std::function<void(Result<T> result)>;

    using BackgroundRun::BackgroundRun;

    /// \a work must hold all that it needs by value. Returns the number of the run.
    quint64 start(Work work, Done done, Beginning beginning = Beginning::AtOnce);

private:
    void launch(quint64 number, Work work, Done done);
};

template<typename T>
quint64 Background<T>::start(Work work, Done done, Beginning beginning)
{
    const quint64 number = begin();
    if (beginning == Beginning::AtOnce)
        launch(number, std::move(work), std::move(done));
    else
        afterPainting([this, number, work = std::move(work), done = std::move(done)] {
            if (number == run() && isRunning())
                launch(number, work, done);
        });
    return number;
}

template<typename T>
void Background<T>::launch(quint64 number, Work work, Done done)
{
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, number](int value) {
        if (number == run() && isRunning())
            Q_EMIT progressed(double(value) / progressSteps);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, number, watcher, done = std::move(done)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0 && end(number)) {
            done(watcher->future().takeResult());
            Q_EMIT ended();
        }
    });
    watcher->setFuture(
        QtConcurrent::run(pool(), [work = std::move(work), cancel = token()](QPromise<Result<T>> &promise) {
            promise.setProgressRange(0, progressSteps);
            promise.addResult(
                work(cancel, [&promise](double share) { promise.setProgressValue(int(share * progressSteps)); }));
        }));
}

} // namespace hearsay
