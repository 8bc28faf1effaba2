// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QGuiApplication>

#include <clocale>
#include <cstring>

#include <langinfo.h>

namespace
{

/// Qt takes its words for UTF-8 and complains to the user where the locale does not; ours are UTF-8 everywhere.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    // Qt is not shown the arguments: it would take some of them for its own.
    int ownName = 1;
    std::unique_ptr<QCoreApplication> application;
    if (hearsay::needsFonts(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(ownName, argv);
    } else {
        application = std::make_unique<QCoreApplication>(ownName, argv);
    }
    hearsay::Console console;
    return int(hearsay::runCommandLine(arguments, console));
}
