// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialogs.h"
#include "mainwindow.h"
#include "screenshot.h"
#include "startup.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace hearsay;

namespace
{

/// The context of the words of the command line for translators.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What the command line asks for.
struct Options {
    QStringList files;
    QString screenshot; ///< empty: none
    QSize size;         ///< not valid: as remembered
    QString theme;      ///< empty: as remembered
};

/// Says what is wrong as a Unix program does, and ends with 2.
[[noreturn]] void usageError(const QString &text)
{
    fprintf(stderr, "hearsay: %s\nTry “hearsay --help”.\n", qPrintable(text));
    std::exit(2);
}

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.toLower().split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < 320 || size.height() < 240 || size.width() > 16000 || size.height() > 16000)
        usageError(CommandLine::tr("“%1” is no size; say --size 1440x900").arg(text));
    return size;
}

Options optionsOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLine::tr("A reader for news that shows who said what."));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        CommandLine::tr("Show the window, wait until the analysis is finished, write a picture of it to PNG, and quit. "
                        "Without --size the window is made as high as the article, up to 3000 pixels."),
        CommandLine::tr("PNG"));
    const QCommandLineOption size(QStringLiteral("size"), CommandLine::tr("Size of the window, such as 1440x900."),
                                  CommandLine::tr("WxH"));
    const QCommandLineOption theme(QStringLiteral("theme"), CommandLine::tr("Theme to show, such as “Hearsay Dark”."),
                                   CommandLine::tr("NAME"));
    parser.addOptions({screenshot, size, theme});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 CommandLine::tr("Articles to open: plain text, Markdown or HTML."),
                                 QStringLiteral("[FILE…]"));
    if (!parser.parse(arguments))
        usageError(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp(0);
    if (parser.isSet(version))
        parser.showVersion();
    return {parser.positionalArguments(), parser.value(screenshot),
            parser.isSet(size) ? sizeOf(parser.value(size)) : QSize(), parser.value(theme)};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepare(application);
    const Options options = optionsOf(QCoreApplication::arguments());

    // A picture shows the window as it is first seen, and leaves nothing behind in what is remembered.
    const QTemporaryDir forPictures;
    if (!options.screenshot.isEmpty())
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, forPictures.path());

    Appearance appearance;
    if (!options.theme.isEmpty() && !Themes::ownNames().contains(options.theme) &&
        !appearance.themes().otherNames().contains(options.theme))
        usageError(CommandLine::tr("there is no theme “%1”").arg(options.theme));
    appearance.choose(options.theme.isEmpty() ? Settings().theme() : options.theme);
    MainWindow window(appearance,
                      SharedAnalyser([model = Settings().model()] { return Analyser::makeWithModel(model); }),
                      std::make_unique<Dialogs>());
    if (options.size.isValid())
        window.resize(options.size);
    window.show();
    if (options.files.isEmpty())
        window.openSamples();
    else
        window.openFiles(options.files);
    if (options.screenshot.isEmpty())
        return QApplication::exec();
    Screenshot screenshot(window, appearance, options.screenshot, !options.size.isValid());
    return QApplication::exec();
}
