// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "mainwindow.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace hearsay
{

using namespace std::chrono_literals;

namespace
{

/// Time for what is laid out and painted after the last result came.
constexpr auto settling = 250ms;

} // namespace

Screenshot::Screenshot(MainWindow &window, const QString &path) : m_window(window), m_path(path)
{
    connect(&window.desk(), &ReadingDesk::settled, this, &Screenshot::wait);
    if (!window.desk().isBusy())
        wait();
}

void Screenshot::wait()
{
    QTimer::singleShot(settling, this, &Screenshot::take);
}

void Screenshot::take()
{
    if (m_window.desk().isBusy())
        return;
    if (m_window.grab().save(m_path, "PNG"))
        return QCoreApplication::exit(0);
    fprintf(stderr, "hearsay: %s cannot be written\n", qPrintable(m_path));
    QCoreApplication::exit(1);
}

} // namespace hearsay
