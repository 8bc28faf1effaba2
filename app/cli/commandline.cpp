// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/analyzecommand.h"
#include "cli/exportcommand.h"
#include "cli/schemacommand.h"
#include "cli/scorecommand.h"
#include "cli/tablecommands.h"

#include <algorithm>
#include <array>

namespace hearsay
{

namespace
{

struct Command {
    QLatin1StringView name;
    QLatin1StringView summary;
    ExitCode (*run)(const QStringList &, Console &);
};

constexpr std::array commands{
    Command{QLatin1StringView("analyze"), QLatin1StringView("tells who said what in articles, as text or JSON"),
            &analyzeCommand},
    Command{QLatin1StringView("export"), QLatin1StringView("writes an annotated PDF or the analysis document"),
            &exportCommand},
    Command{QLatin1StringView("parse"), QLatin1StringView("prints sentences, words and trees in CoNLL-U"),
            &parseCommand},
    Command{QLatin1StringView("entities"), QLatin1StringView("prints names in IOB2"), &entitiesCommand},
    Command{QLatin1StringView("score"), QLatin1StringView("tells how good analyses are beside articles marked by hand"),
            &scoreCommand},
    Command{QLatin1StringView("schema"), QLatin1StringView("prints the JSON Schema of the analysis document"),
            &schemaCommand}};

QString helpText()
{
    QString text = QStringLiteral("Usage: hearsay-cli COMMAND [OPTION…] [FILE…]\n\n"
                                  "Reads news and shows who said what. Nothing leaves the machine.\n\n");
    for (const Command &command : commands)
        text += QStringLiteral("  %1%2\n").arg(QString(command.name).leftJustified(12), command.summary);
    return text +
           QStringLiteral(
               "\n  --help, -h    shows this help; behind a command, that command’s\n"
               "  --version     shows the version\n\n"
               "Exit status: 0 all was done; 1 a file was bad, the others are done; 2 the command line is wrong.\n");
}

ExitCode show(const QString &text, Console &console)
{
    return console.write(text) ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

ExitCode runCommandLine(const QStringList &arguments, Console &console)
{
    if (arguments.isEmpty())
        return console.usageError({}, QStringLiteral("no command was given"));
    const QString first = arguments.constFirst();
    const auto command = std::ranges::find(commands, first, &Command::name);
    if (command != commands.end())
        return command->run(arguments.sliced(1), console);
    if (first == QStringLiteral("--help") || first == QStringLiteral("-h") || first == QStringLiteral("help"))
        return show(helpText(), console);
    if (first == QStringLiteral("--version"))
        return show(QStringLiteral("hearsay-cli " HEARSAY_VERSION "\n"), console);
    return console.usageError(
        {}, QStringLiteral("there is no %1 “%2”")
                .arg(first.startsWith(u'-') ? QStringLiteral("option") : QStringLiteral("command"), first));
}

bool needsFonts(const QStringList &arguments)
{
    return !arguments.isEmpty() && arguments.constFirst() == QStringLiteral("export");
}

} // namespace hearsay
