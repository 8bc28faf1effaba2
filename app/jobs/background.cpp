// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/background.h"

namespace hearsay
{

BackgroundRun::BackgroundRun(QObject *parent) : QObject(parent) {}

BackgroundRun::~BackgroundRun()
{
    m_source.request_stop();
    m_pool.waitForDone();
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
