// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "paintwatch.h"

#include "analysis/analyser.h"
#include "dialogs/dialogs.h"
#include "mainwindow.h"
#include "reader/articleview.h"
#include "startup.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace hearsay;

namespace
{

/// Notes for each event how long the GUI thread was held by it, counted in the thread's own processor time.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0) {
            const bool done = QApplication::notify(receiver, event);
            --m_depth;
            return done;
        }
        const double before = threadSeconds();
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        if (m_watching)
            m_holds.push_back(threadSeconds() - before);
        return done;
    }
    void watch() { m_watching = true; }
    [[nodiscard]] std::vector<double> holds() const { return m_holds; }

private:
    int m_depth = 0;
    bool m_watching = false;
    std::vector<double> m_holds;
};

/// What is done with the window once its first article is painted.
class Run final : public QObject
{
public:
    Run(WatchedApplication &application, MainWindow &window, QStringList arguments)
        : m_application(application)
        , m_window(window)
        , m_view(*window.findChild<ArticleView *>())
        , m_arguments(std::move(arguments))
    {
    }
    void start()
    {
        const PaintWatch *first =
            new PaintWatch(m_view, [this] { return !m_view.article().text.isEmpty(); }, [this] { painted(); });
        connect(this, &QObject::destroyed, first, &QObject::deleteLater);
        m_window.show();
        m_window.openFiles({m_arguments.value(2)});
    }

private:
    void painted()
    {
        std::printf("%.9f\n", steadySeconds());
        if (m_arguments.value(1) == QStringLiteral("start"))
            return QApplication::exit(0);
        connect(&m_window.desk(), &ReadingDesk::settled, this, &Run::settled);
        if (m_arguments.value(1) == QStringLiteral("work")) {
            m_application.watch();
            connect(&m_scrolling, &QTimer::timeout, this, &Run::scroll);
            m_scrolling.start(16);
        } else if (!m_window.desk().isBusy()) {
            settled();
        }
    }
    void settled()
    {
        if (std::exchange(m_isSettled, true) || m_arguments.value(1) == QStringLiteral("work"))
            return;
        QTimer::singleShot(500, this, m_arguments.value(1) == QStringLiteral("open") ? &Run::openOther : &Run::end);
    }
    void openOther()
    {
        const ArticleId before = m_view.article().id;
        m_begun = steadySeconds();
        new PaintWatch(
            m_view, [this, before] { return m_view.article().id != before; },
            [this] {
                std::printf("%.9f\n", steadySeconds() - m_begun);
                end();
            });
        m_window.openFiles({m_arguments.value(3)});
    }
    /// Reads on for as long as the analysis takes, and for ten seconds of the reader's time at least.
    void scroll()
    {
        QScrollBar &bar = *m_view.verticalScrollBar();
        bar.setValue(bar.value() == bar.maximum() ? 0 : bar.value() + 120);
        if (++m_steps < 600 || !m_isSettled)
            return;
        std::vector<double> holds = m_application.holds();
        std::ranges::sort(holds);
        std::printf("%.9f %.9f %zu\n", holds[holds.size() - 1 - holds.size() / 1000], holds.back(), holds.size());
        end();
    }
    void end() { QApplication::exit(0); }

    WatchedApplication &m_application;
    MainWindow &m_window;
    ArticleView &m_view;
    QStringList m_arguments;
    QTimer m_scrolling;
    double m_begun = 0;
    int m_steps = 0;
    bool m_isSettled = false;
};

} // namespace

/// The reader's window as its own program opens it, watched. Prints the steady clock when FILE was painted, and then
///   start: ends;
///   rest:  waits until the analysis is shown;
///   open:  waits, opens OTHER, and prints the seconds until it was painted;
///   work:  scrolls until the analysis is shown, and prints the 99.9th percentile and the greatest of the seconds that
///          an event held the GUI thread, and how many events there were.
/// usage: hearsay_bench_window start|rest|open|work FILE [OTHER]
int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    prepare(application);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    Appearance appearance;
    appearance.choose(QString());
    MainWindow window(appearance, SharedAnalyser([] { return Analyser::make(); }), std::make_unique<Dialogs>());
    window.resize(1280, 800);
    Run run(application, window, QCoreApplication::arguments());
    run.start();
    return QApplication::exec();
}
