// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/background.h"

#include <QTimer>

namespace hearsay
{

BackgroundRun::BackgroundRun(QObject *parent) : QObject(parent) {}

BackgroundRun::~BackgroundRun()
{
    m_source.request_stop();
    m_pool.waitForDone();
}

/// A timer of its own, since QTimer::singleShot() posts an event that would come before that of painting.
void BackgroundRun::afterPainting(std::function<void()> then)
{
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setInterval(0);
    connect(timer, &QTimer::timeout, this, [timer, then = std::move(then)] {
        timer->deleteLater();
        then();
    });
    timer->start();
}

void BackgroundRun::cancel()
{
    m_source.request_stop();
    if (end(m_run))
        Q_EMIT ended();
}

quint64 BackgroundRun::begin()
{
    m_source.request_stop();
    m_source = CancelSource();
    m_running = true;
    ++m_run;
    Q_EMIT started();
    return m_run;
}

bool BackgroundRun::end(quint64 number)
{
    const bool awaited = m_running && number == m_run;
    if (awaited)
        m_running = false;
    return awaited;
}

} // namespace hearsay
