// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/analyzecommand.h"

#include "analysis/analyser.h"
#include "cli/input.h"
#include "cli/jsonlines.h"
#include "cli/listing.h"
#include "cli/modeloption.h"
#include "document/json/analysisjson.h"

#include <unistd.h>

namespace hearsay
{

namespace
{

enum class Format { Json, JsonLines, Text };

Options makeOptions()
{
    return {
        QStringLiteral("analyze [--format json|jsonl|text] FILE… | -"),
        QStringLiteral(
            "Tells who said what in each FILE (plain text, Markdown, HTML), what contradicts what, and what is wrong\n"
            "in the report itself. “-” is standard input; with --format jsonl it is taken for JSON lines\n"
            "{\"id\", \"text\"}, and each gives one line in the same order."),
        {{{QStringLiteral("format"), QStringLiteral("f")},
          QStringLiteral("json: one document; jsonl: one a line; text: to read."),
          QStringLiteral("WHAT"),
          QStringLiteral("text"),
          {QStringLiteral("json"), QStringLiteral("jsonl"), QStringLiteral("text")}},
         {{QStringLiteral("color")},
          QStringLiteral("Colours of text: auto, always, never."),
          QStringLiteral("WHEN"),
          QStringLiteral("auto"),
          {QStringLiteral("auto"), QStringLiteral("always"), QStringLiteral("never")}},
         modelOption(),
         sizeLimitOption(),
         timeLimitOption()}};
}

class AnalyzeRun
{
public:
    AnalyzeRun(const Analyser &analyser, const Options &options, const ReadingLimits &limits, Console &console);
    ExitCode run(const QStringList &files);

private:
    bool runFile(const QString &file);
    bool runJsonLines();
    bool print(const Article &article, const QString &name);

    const Analyser &m_analyser;
    ReadingLimits m_limits;
    Console &m_console;
    Format m_format = Format::Text;
    ListingStyle m_style;
    bool m_printed = false;
};

AnalyzeRun::AnalyzeRun(const Analyser &analyser, const Options &options, const ReadingLimits &limits, Console &console)
    : m_analyser(analyser), m_limits(limits), m_console(console)
{
    const QString format = options.value(QStringLiteral("format"));
    m_format = format == QStringLiteral("json")    ? Format::Json
               : format == QStringLiteral("jsonl") ? Format::JsonLines
                                                   : Format::Text;
    const QString colour = options.value(QStringLiteral("color"));
    m_style.colour = colour == QStringLiteral("always") || (colour == QStringLiteral("auto") && console.wantsColour());
    m_style.width = console.width();
}

ExitCode AnalyzeRun::run(const QStringList &files)
{
    bool allWell = true;
    for (const QString &file : files) {
        const bool isStream = file == QStringLiteral("-") && m_format == Format::JsonLines;
        const bool isWell = isStream ? runJsonLines() : runFile(file);
        allWell = allWell && isWell;
    }
    return allWell ? ExitCode::Done : ExitCode::Failed;
}

bool AnalyzeRun::runFile(const QString &file)
{
    const auto article = readInput(file, m_limits);
    if (!article) {
        m_console.complain(article.error().text);
        return false;
    }
    for (const QString &remark : article->report.remarks)
        m_console.complain(QStringLiteral("%1: %2").arg(file, remark));
    return print(*article, file) && !article->report.truncated;
}

bool AnalyzeRun::runJsonLines()
{
    JsonLines lines(STDIN_FILENO, m_limits.bytes);
    bool allWell = true;
    while (const auto article = lines.next()) {
        if (!article->has_value()) {
            m_console.complain(article->error().text);
            allWell = false;
        } else if (!print(**article, QStringLiteral("standard input"))) {
            return false;
        }
    }
    return allWell;
}

bool AnalyzeRun::print(const Article &article, const QString &name)
{
    const auto analysis = m_analyser.analyse(article);
    if (!analysis) {
        m_console.complain(QStringLiteral("%1: %2").arg(name, analysis.error().text));
        return false;
    }
    const bool between = std::exchange(m_printed, true) && m_format == Format::Text;
    switch (m_format) {
    case Format::Json:
        return m_console.write(analysisJson(article, *analysis));
    case Format::JsonLines:
        return m_console.write(analysisJson(article, *analysis, JsonWriter::Layout::Line));
    case Format::Text:
        break;
    }
    return m_console.write(
        QString((between ? QStringLiteral("\n\n") : QString()) + listingOf(article, *analysis, m_style)));
}

} // namespace

ExitCode analyzeCommand(const QStringList &arguments, Console &console)
{
    const QString name = QStringLiteral("analyze");
    Options options = makeOptions();
    if (const auto read = options.read(arguments); !read)
        return console.usageError(name, read.error().text);
    if (options.isSet(QStringLiteral("help")))
        return console.write(options.help()) ? ExitCode::Done : ExitCode::Failed;
    const QStringList files = options.files();
    if (files.isEmpty())
        return console.usageError(name, QStringLiteral("no FILE was named"));
    if (files.size() > 1 && options.value(QStringLiteral("format")) == QStringLiteral("json"))
        return console.usageError(name, QStringLiteral("json is one document; for several files take --format jsonl"));
    const auto limits = limitsOf(options);
    if (!limits)
        return console.usageError(name, limits.error().text);
    const auto analyser = makeAnalyser(options, console);
    if (!analyser) {
        console.complain(analyser.error().text);
        return ExitCode::Failed;
    }
    return AnalyzeRun(**analyser, options, *limits, console).run(files);
}

} // namespace hearsay
