// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "mainwindow.h"
#include "reader/articleview.h"

#include <QCoreApplication>
#include <QScrollBar>
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
constexpr int highest = 3000;

} // namespace

Screenshot::Screenshot(MainWindow &window, const Appearance &appearance, const QString &path, bool mayGrow)
    : m_window(window), m_appearance(appearance), m_path(path), m_mayGrow(mayGrow)
{
    connect(&appearance, &Appearance::changed, this, &Screenshot::wait);
    connect(&window.desk(), &ReadingDesk::settled, this, &Screenshot::wait);
    if (!window.desk().isBusy())
        wait();
}

bool Screenshot::grow()
{
    const auto *page = m_window.findChild<ArticleView *>();
    const int height = std::min(m_window.height() + page->verticalScrollBar()->maximum(), highest);
    if (!m_mayGrow || height <= m_window.height())
        return false;
    m_mayGrow = false;
    m_window.resize(m_window.width(), height);
    return true;
}

void Screenshot::wait()
{
    QTimer::singleShot(settling, this, &Screenshot::take);
}

void Screenshot::take()
{
    if (m_window.desk().isBusy() || m_appearance.isFitting())
        return;
    if (grow())
        return wait();
    // What the pointer happens to lie on is no part of the picture.
    for (QWidget *widget : m_window.findChildren<QWidget *>())
        widget->setAttribute(Qt::WA_UnderMouse, false);
    if (m_window.grab().save(m_path, "PNG"))
        return QCoreApplication::exit(0);
    fprintf(stderr, "hearsay: %s cannot be written\n", qPrintable(m_path));
    QCoreApplication::exit(1);
}

} // namespace hearsay
