// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tablecommands.h"

#include "cli/input.h"
#include "cli/modeloption.h"
#include "language/modelchoice.h"
#include "language/tables.h"

#include <unistd.h>

namespace hearsay
{

namespace
{

/// What the two commands differ in.
struct TableCommand {
    QString name;
    QString format;
    QString about;
    QByteArray (*ofText)(const Text &, const LanguageReading &);
    QByteArray (*ofGiven)(const GivenText &, const LanguageReading &);
};

QByteArray conlluOfText(const Text &text, const LanguageReading &reading)
{
    return writeConllu(text, reading.parse);
}

QByteArray conlluOfGiven(const GivenText &given, const LanguageReading &reading)
{
    return writeConllu(given, reading.parse);
}

QByteArray iob2OfText(const Text &text, const LanguageReading &reading)
{
    return writeIob2(text, reading.parse, reading.names);
}

QByteArray iob2OfGiven(const GivenText &given, const LanguageReading &reading)
{
    return writeIob2(given, reading.parse, reading.names);
}

TableCommand parseTable()
{
    return {
        QStringLiteral("parse"), QStringLiteral("conllu"),
        QStringLiteral("Prints the sentences, words, tags and trees of each FILE in CoNLL-U; “-” is standard input."),
        &conlluOfText, &conlluOfGiven};
}

TableCommand entitiesTable()
{
    return {QStringLiteral("entities"), QStringLiteral("iob2"),
            QStringLiteral(
                "Prints the names in each FILE in IOB2, in the columns of Universal NER; “-” is standard input."),
            &iob2OfText, &iob2OfGiven};
}

Options makeOptions(const TableCommand &command)
{
    return {command.name + QStringLiteral(" [--format ") + command.format + QStringLiteral("] FILE… | -"),
            command.about,
            {{{QStringLiteral("format"), QStringLiteral("f")},
              QStringLiteral("The only one is %1.").arg(command.format),
              QStringLiteral("WHAT"),
              command.format,
              {command.format}},
             {{QStringLiteral("pretokenized")},
              QStringLiteral("FILE is a table already: keep its sentences and words."),
              {},
              {},
              {}},
             modelOption(),
             sizeLimitOption(),
             timeLimitOption()}};
}

/// One command at work on its files.
class TableWriter
{
public:
    TableWriter(const TableCommand &command, std::shared_ptr<const LanguageModel> model, const ReadingLimits &limits,
                Console &console)
        : m_command(command), m_model(std::move(model)), m_limits(limits), m_console(console)
    {
    }

    bool writeText(const QString &file)
    {
        const auto article = readInput(file, m_limits);
        if (!article)
            return complain(article.error());
        for (const QString &remark : article->report.remarks)
            m_console.complain(file + QStringLiteral(": ") + remark);
        const auto reading = m_model->read(article->text, scanQuotations(article->text));
        if (!reading)
            return complain(reading.error());
        return m_console.write(m_command.ofText(article->text, *reading)) && !article->report.truncated;
    }

    bool writeGiven(const QString &file)
    {
        const auto bytes = file == QStringLiteral("-")
                               ? readDescriptorBytes(STDIN_FILENO, QStringLiteral("standard input"), m_limits)
                               : readFileBytes(file, m_limits);
        if (!bytes)
            return complain(bytes.error());
        if (bytes->end != ReadBytes::End::Whole)
            return complain(
                {ErrorKind::TooLarge,
                 QStringLiteral("“%1” is larger than --size-limit, or came slower than --time-limit.").arg(file),
                 {}});
        const auto texts = readGivenTexts(bytes->bytes);
        if (!texts)
            return complain({texts.error().kind, QStringLiteral("“%1”: %2").arg(file, texts.error().text), {}});
        for (const GivenText &given : *texts) {
            LanguageModel::Request request;
            request.given = &given.given;
            const auto reading = m_model->read(given.text, scanQuotations(given.text), {}, request);
            if (!reading)
                return complain(reading.error());
            if (!m_console.write(m_command.ofGiven(given, *reading)))
                return false;
        }
        return true;
    }

private:
    bool complain(const Error &error)
    {
        m_console.complain(error.text);
        return false;
    }

    const TableCommand &m_command;
    std::shared_ptr<const LanguageModel> m_model;
    ReadingLimits m_limits;
    Console &m_console;
};

ExitCode runTable(const TableCommand &command, const QStringList &arguments, Console &console)
{
    Options options = makeOptions(command);
    if (const auto read = options.read(arguments); !read)
        return console.usageError(command.name, read.error().text);
    if (options.isSet(QStringLiteral("help")))
        return console.write(options.help()) ? ExitCode::Done : ExitCode::Failed;
    const auto limits = limitsOf(options);
    if (!limits)
        return console.usageError(command.name, limits.error().text);
    if (options.files().isEmpty())
        return console.usageError(command.name, QStringLiteral("no FILE was given; “-” is standard input"));
    const auto model = loadModel(options.value(QStringLiteral("model")));
    if (!model || !*model) {
        console.complain(model ? QStringLiteral("%1 needs a language model").arg(command.name) : model.error().text);
        return ExitCode::Failed;
    }
    TableWriter writer(command, *model, *limits, console);
    bool allDone = true;
    for (const QString &file : options.files())
        allDone = (options.isSet(QStringLiteral("pretokenized")) ? writer.writeGiven(file) : writer.writeText(file)) &&
                  allDone;
    return allDone ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

ExitCode parseCommand(const QStringList &arguments, Console &console)
{
    return runTable(parseTable(), arguments, console);
}

ExitCode entitiesCommand(const QStringList &arguments, Console &console)
{
    return runTable(entitiesTable(), arguments, console);
}

} // namespace hearsay
