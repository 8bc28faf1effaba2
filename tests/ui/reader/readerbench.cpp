// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the article view on this machine and prints one line a figure; `--json` for machines. Times are the thread's
// own, so that other work on the machine counts as little as can be.
#include "document/palette/themes.h"
#include "markedarticle.h"
#include "reader/articleview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace hearsay;

namespace
{

/// Milliseconds of processor time of this thread.
double now()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

template<typename Work>
double spentOn(Work work)
{
    const double before = now();
    work();
    return now() - before;
}

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

struct Frames {
    double median = 0;
    double worst = 0;
};

Frames framesOf(ArticleView &view, QImage &screen, int step, int count)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        times.push_back(spentOn([&] {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + step);
            view.viewport()->render(&screen);
        }));
        QApplication::processEvents();
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], times[size_t(double(times.size()) * 0.99)]};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const bool asJson = application.arguments().contains(QStringLiteral("--json"));
    application.setFont(QFont(QStringLiteral("Inter"), 10));
    QJsonObject figures;
    const auto note = [&](const char *name, double value) {
        figures.insert(QString::fromLatin1(name), std::round(value * 100) / 100);
    };

    std::unique_ptr<Themes> themes;
    note("themes loaded, ms", spentOn([&] {
             themes = std::make_unique<Themes>();
             (void)themes->theme(Themes::ownNames().front());
         }));
    const MarkedArticle marked = longArticle(100000, 8);
    note("statements", double(marked.analysis.attributions.size()));
    ArticleView view(*themes);
    view.resize(1920, 1080);
    view.show();
    QApplication::processEvents();
    const double ratio = view.devicePixelRatioF();
    QImage screen(view.viewport()->size() * ratio, QImage::Format_RGB32);
    screen.setDevicePixelRatio(ratio);
    note("pixels to a point", ratio);

    note("100,000 words opened and painted, ms", spentOn([&] {
             view.setArticle(marked.article);
             view.viewport()->render(&screen);
         }));
    note("marks laid over them and painted, ms", spentOn([&] {
             view.setAnalysis(marked.analysis);
             view.viewport()->render(&screen);
         }));
    double longest = 0;
    double refined = 0;
    for (int turn = 0; turn < 4000; ++turn) {
        const double spent = spentOn([] { QApplication::processEvents(QEventLoop::AllEvents, 1); });
        longest = std::max(longest, spent);
        refined += spent;
    }
    note("heights made exact, in all, ms", refined);
    note("longest hold while doing so, ms", longest);
    const Frames steps = framesOf(view, screen, 87, 400);
    note("scroll by a wheel step, median frame, ms", steps.median);
    note("scroll by a wheel step, 99th in 100 frames, ms", steps.worst);
    const Frames pages = framesOf(view, screen, 1000, 200);
    note("scroll by a page, median frame, ms", pages.median);
    note("scroll by a page, 99th in 100 frames, ms", pages.worst);
    note("search of a common word, ms", spentOn([&] { (void)view.setFindText(QStringLiteral("the")); }));
    note("zoomed and painted, ms", spentOn([&] {
             view.setFontScale(1.2);
             view.viewport()->render(&screen);
         }));
    note("peak memory, MB", peakMegabytes());

    QTextStream out(stdout);
    if (asJson) {
        out << QJsonDocument(figures).toJson();
        return 0;
    }
    for (auto figure = figures.begin(); figure != figures.end(); ++figure)
        out << figure.key().leftJustified(52) << figure.value().toDouble() << Qt::endl;
    return 0;
}
