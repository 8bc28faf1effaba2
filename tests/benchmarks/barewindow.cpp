// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "paintwatch.h"

#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QPlainTextEdit>

#include <cstdio>

using namespace hearsay;

namespace
{

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// What the reader's window is measured against: a text in a window of Qt's own, with nothing round it. Prints the
/// steady clock when the text of FILE was painted; with OTHER then opens that, and prints the seconds until it was
/// painted. usage: hearsay_bench_bare FILE [OTHER]
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QMainWindow window;
    QPlainTextEdit view;
    window.setCentralWidget(&view);
    window.resize(1280, 800);
    view.setReadOnly(true);
    view.setPlainText(read(arguments.value(1)));
    double begun = 0;
    const PaintWatch other(
        view, [&] { return begun > 0; },
        [&] {
            std::printf("%.9f\n", steadySeconds() - begun);
            QApplication::exit(0);
        });
    const PaintWatch first(
        view, [] { return true; },
        [&] {
            std::printf("%.9f\n", steadySeconds());
            if (arguments.size() < 3)
                return QApplication::exit(0);
            QTimer::singleShot(500, &view, [&] {
                begun = steadySeconds();
                view.setPlainText(read(arguments.at(2)));
            });
        });
    window.show();
    return QApplication::exec();
}
