// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "analysis/analyser.h"
#include "base/savefile.h"
#include "cli/input.h"
#include "cli/modeloption.h"
#include "document/json/analysisjsonreader.h"
#include "document/pdf/annotatedpdf.h"

namespace hearsay
{

namespace
{

Options makeOptions()
{
    return {QStringLiteral("export [--format pdf|json] FILE -o OUT"),
            QStringLiteral(
                "Writes FILE with what was found in it to OUT: an annotated PDF, or the analysis document. FILE is an\n"
                "article, or an analysis document that was written before (NAME.json); “-” is standard input.\n"
                "OUT “-” is standard output."),
            {{{QStringLiteral("format"), QStringLiteral("f")},
              QStringLiteral("pdf or json."),
              QStringLiteral("WHAT"),
              QStringLiteral("pdf"),
              {QStringLiteral("pdf"), QStringLiteral("json")}},
             {{QStringLiteral("output"), QStringLiteral("o")},
              QStringLiteral("Where to write."),
              QStringLiteral("OUT"),
              {},
              {}},
             {{QStringLiteral("paper")},
              QStringLiteral("Page size of a PDF: a4 or letter."),
              QStringLiteral("SIZE"),
              QStringLiteral("a4"),
              {QStringLiteral("a4"), QStringLiteral("letter")}},
             modelOption(),
             sizeLimitOption(),
             timeLimitOption()}};
}

/// What is to be exported, and sentences on what of it could not be read.
struct Loaded {
    AnalysisDocument document;
    QStringList remarks;
    bool whole = true;
};

Result<Loaded> loadDocument(const QString &file, const ReadingLimits &limits)
{
    const auto read = readFileBytes(file, limits);
    if (!read)
        return std::unexpected(read.error());
    auto document = readAnalysisJson(read->bytes);
    if (!document)
        return std::unexpected(
            Error{document.error().kind, QStringLiteral("“%1”: %2").arg(file, document.error().text), {}});
    return Loaded{std::move(document->document), document->remarks};
}

Result<Loaded> analyse(const QString &file, const Options &options, const ReadingLimits &limits, Console &console)
{
    auto article = readInput(file, limits);
    if (!article)
        return std::unexpected(article.error());
    const auto analyser = makeAnalyser(options, console);
    if (!analyser)
        return std::unexpected(analyser.error());
    auto analysis = (*analyser)->analyse(*article);
    if (!analysis)
        return std::unexpected(analysis.error());
    const ReadingReport report = article->report;
    return Loaded{{std::move(*article), std::move(*analysis)}, report.remarks, !report.truncated};
}

Result<QByteArray> render(const AnalysisDocument &document, const Options &options)
{
    const QByteArray json = analysisJson(document);
    if (options.value(QStringLiteral("format")) == QStringLiteral("json"))
        return json;
    PdfOptions pdf;
    pdf.pageSize =
        options.value(QStringLiteral("paper")) == QStringLiteral("letter") ? QPageSize::Letter : QPageSize::A4;
    pdf.annotated = QDateTime::currentDateTime();
    pdf.attachment = json;
    return annotatedPdf(document.article, corrected(document.analysis, document.corrections), pdf);
}

ExitCode exportFile(const QString &file, const Options &options, const ReadingLimits &limits, Console &console)
{
    const auto loaded =
        file.endsWith(QStringLiteral(".json")) ? loadDocument(file, limits) : analyse(file, options, limits, console);
    if (!loaded) {
        console.complain(loaded.error().text);
        return ExitCode::Failed;
    }
    for (const QString &remark : loaded->remarks)
        console.complain(QStringLiteral("%1: %2").arg(file, remark));
    const QString output = options.value(QStringLiteral("output"));
    const auto bytes = render(loaded->document, options);
    if (bytes && output == QStringLiteral("-"))
        return console.write(*bytes) && loaded->whole ? ExitCode::Done : ExitCode::Failed;
    const auto saved = bytes.and_then([&output](const QByteArray &content) { return saveFile(output, content); });
    if (!saved)
        console.complain(saved.error().text);
    return saved && loaded->whole ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

ExitCode exportCommand(const QStringList &arguments, Console &console)
{
    const QString name = QStringLiteral("export");
    Options options = makeOptions();
    if (const auto read = options.read(arguments); !read)
        return console.usageError(name, read.error().text);
    if (options.isSet(QStringLiteral("help")))
        return console.write(options.help()) ? ExitCode::Done : ExitCode::Failed;
    const auto limits = limitsOf(options);
    if (!limits)
        return console.usageError(name, limits.error().text);
    if (options.files().size() != 1)
        return console.usageError(name, QStringLiteral("name one FILE"));
    if (!options.isSet(QStringLiteral("output")))
        return console.usageError(name, QStringLiteral("say where to write: -o OUT"));
    return exportFile(options.files().constFirst(), options, *limits, console);
}

} // namespace hearsay
