// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scorecommand.h"

#include "annotation/correction.h"
#include "cli/bytelines.h"
#include "cli/input.h"
#include "document/json/analysisjsonreader.h"
#include "scoring/articlescorer.h"
#include "scoring/goldreader.h"
#include "scoring/scoresheet.h"
#include "scoring/spanscorer.h"

#include <QFile>
#include <QJsonDocument>

namespace hearsay
{

namespace
{

Options makeOptions()
{
    return {
        QStringLiteral("score [OPTION…] GOLD ANALYSIS [GOLD ANALYSIS…]"),
        QStringLiteral(
            "Tells how good each ANALYSIS is beside its GOLD annotation of the same text, over all of them together.\n"
            "Both are JSON; where they are JSON lines (.jsonl), GOLD has sources, cues and contents alone, and the\n"
            "lines of both stand in one order."),
        {{{QStringLiteral("json")}, QStringLiteral("Print figures and tables as JSON."), {}, {}, {}},
         {{QStringLiteral("by-kind")}, QStringLiteral("Add a table of direct, indirect and mixed."), {}, {}, {}},
         {{QStringLiteral("by-act")}, QStringLiteral("Add a table of statements, denials and so on."), {}, {}, {}},
         {{QStringLiteral("by-rule")}, QStringLiteral("Add tables of the rules that found it."), {}, {}, {}},
         {{QStringLiteral("by-certainty")}, QStringLiteral("Add a table of sure, likely and unclear."), {}, {}, {}},
         {{QStringLiteral("corrected")}, QStringLiteral("Lay the reader’s corrections over it first."), {}, {}, {}},
         sizeLimitOption(),
         timeLimitOption()}};
}

bool isLines(const QString &file)
{
    return file.endsWith(QStringLiteral(".jsonl"), Qt::CaseInsensitive);
}

Result<QByteArray> wholeFile(const QString &file, const ReadingLimits &limits)
{
    const auto read = readFileBytes(file, limits);
    if (!read)
        return std::unexpected(read.error());
    if (read->end != ReadBytes::End::Whole)
        return std::unexpected(
            Error{ErrorKind::TooLarge,
                  QStringLiteral("“%1” is larger than --size-limit, or came slower than --time-limit.").arg(file),
                  {}});
    return read->bytes;
}

std::unexpected<Error> at(const QString &file, const Error &error)
{
    return std::unexpected(Error{error.kind, QStringLiteral("“%1”: %2").arg(file, error.text), error.detail});
}

/// The lines of two files, side by side.
class TwoFiles
{
public:
    TwoFiles(const QString &gold, const QString &found, qsizetype longest)
        : m_goldFile(gold), m_foundFile(found), m_longest(longest)
    {
    }
    /// Calls \a take with each line of the two, and ends with the first error.
    template<typename Take>
    Result<void> each(Take take);

private:
    Result<ByteLines> open(QFile &file) const;

    QFile m_goldFile;
    QFile m_foundFile;
    qsizetype m_longest;
};

Result<ByteLines> TwoFiles::open(QFile &file) const
{
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorKind::Unreadable,
                                     QStringLiteral("“%1” cannot be read: %2").arg(file.fileName(), file.errorString()),
                                     {}});
    return ByteLines(file.handle(), file.fileName(), m_longest);
}

template<typename Take>
Result<void> TwoFiles::each(Take take)
{
    auto gold = open(m_goldFile);
    if (!gold)
        return std::unexpected(gold.error());
    auto found = open(m_foundFile);
    if (!found)
        return std::unexpected(found.error());
    for (;;) {
        const auto goldLine = gold->next();
        const auto foundLine = found->next();
        for (const auto *line : {&goldLine, &foundLine})
            if (*line && !(*line)->has_value())
                return std::unexpected((*line)->error());
        if (goldLine.has_value() != foundLine.has_value())
            return (goldLine ? *gold : *found).bad(QStringLiteral("the other file ends before it"));
        if (!goldLine)
            break;
        if (const auto taken = take(**goldLine, **foundLine); !taken)
            return taken.error().detail == u"gold" ? gold->bad(taken.error().text) : found->bad(taken.error().text);
    }
    if (gold->number() == 0)
        return at(m_goldFile.fileName(), {ErrorKind::Malformed, QStringLiteral("It holds no article."), {}});
    return {};
}

class ScoreRun
{
public:
    ScoreRun(const Options &options, const ReadingLimits &limits, Console &console)
        : m_options(options), m_limits(limits), m_console(console)
    {
    }
    ExitCode run(const QStringList &files);

private:
    Result<void> addArticle(const QString &gold, const QString &found);
    Result<void> addLines(const QString &gold, const QString &found);
    /// Reads an analysis as it is to be scored.
    Result<AnalysisDocument> analysis(const QByteArray &json, const QString &file);
    template<typename Scores>
    bool print(const Scores &scores, std::initializer_list<std::pair<const char *, const TallyTable *>> tables);

    const Options &m_options;
    ReadingLimits m_limits;
    Console &m_console;
    ArticleScorer m_articles;
    SpanScorer m_spans;
};

Result<AnalysisDocument> ScoreRun::analysis(const QByteArray &json, const QString &file)
{
    auto read = readAnalysisJson(json);
    if (!read)
        return std::unexpected(read.error());
    for (const QString &remark : read->remarks)
        m_console.complain(QStringLiteral("%1: %2").arg(file, remark));
    AnalysisDocument &document = read->document;
    if (m_options.isSet(QStringLiteral("corrected")))
        document.analysis = corrected(std::move(document.analysis), document.corrections);
    return std::move(document);
}

Result<void> ScoreRun::addArticle(const QString &gold, const QString &found)
{
    const auto goldBytes = wholeFile(gold, m_limits);
    if (!goldBytes)
        return std::unexpected(goldBytes.error());
    const auto foundBytes = wholeFile(found, m_limits);
    if (!foundBytes)
        return std::unexpected(foundBytes.error());
    const auto wanted = readGold(*goldBytes, GoldScope::Whole);
    if (!wanted)
        return at(gold, wanted.error());
    const auto document = analysis(*foundBytes, found);
    if (!document)
        return at(found, document.error());
    if (const auto added = m_articles.add(*wanted, document->article.text, document->analysis); !added)
        return at(found, added.error());
    return {};
}

Result<void> ScoreRun::addLines(const QString &gold, const QString &found)
{
    return TwoFiles(gold, found, m_limits.bytes)
        .each([&](const QByteArray &goldLine, const QByteArray &foundLine) -> Result<void> {
            const auto wanted = readGold(goldLine, GoldScope::Spans);
            if (!wanted)
                return std::unexpected(Error{wanted.error().kind, wanted.error().text, QStringLiteral("gold")});
            const auto document = analysis(foundLine, found);
            if (!document)
                return std::unexpected(document.error());
            return m_spans.add(*wanted, document->article.text, document->analysis);
        });
}

template<typename Scores>
bool ScoreRun::print(const Scores &scores, std::initializer_list<std::pair<const char *, const TallyTable *>> tables)
{
    if (m_options.isSet(QStringLiteral("json")))
        return m_console.write(QJsonDocument(scoresJson(scores)).toJson());
    QString text = figuresText(scores);
    for (const auto &[option, table] : tables)
        if (m_options.isSet(QLatin1StringView(option)) && !table->rows().isEmpty())
            text += u'\n' + tableText(*table);
    if (m_options.isSet(QStringLiteral("by-certainty")))
        text += u'\n' + calibrationText(scores);
    return m_console.write(text);
}

ExitCode ScoreRun::run(const QStringList &files)
{
    const bool lines = isLines(files.constFirst());
    for (qsizetype i = 0; i < files.size(); i += 2) {
        const auto added = lines ? addLines(files[i], files[i + 1]) : addArticle(files[i], files[i + 1]);
        if (!added) {
            m_console.complain(added.error().text);
            return ExitCode::Failed;
        }
    }
    const ArticleScores &articles = m_articles.scores();
    const SpanScores &spans = m_spans.scores();
    const bool written =
        lines ? print(spans, {{"by-act", &spans.acts}, {"by-rule", &spans.rules}, {"by-certainty", &spans.levels}})
              : print(articles, {{"by-kind", &articles.kinds},
                                 {"by-act", &articles.acts},
                                 {"by-rule", &articles.rules},
                                 {"by-rule", &articles.contradictionRules},
                                 {"by-rule", &articles.noticeRules},
                                 {"by-rule", &articles.mentionRules},
                                 {"by-certainty", &articles.levels}});
    return written ? ExitCode::Done : ExitCode::Failed;
}

/// What is wrong with the files named; empty if nothing.
QString wrongFiles(const QStringList &files, const Options &options)
{
    if (files.isEmpty())
        return QStringLiteral("no GOLD was named");
    if (files.size() % 2 != 0)
        return QStringLiteral("“%1” has no ANALYSIS behind it").arg(files.constLast());
    const auto lines = std::ranges::count_if(files, &isLines);
    if (lines != 0 && lines != files.size())
        return QStringLiteral("either all files are JSON lines (.jsonl), or none is");
    if (lines != 0 && options.isSet(QStringLiteral("by-kind")))
        return QStringLiteral("--by-kind needs GOLD that tells kinds, which JSON lines do not");
    return {};
}

} // namespace

ExitCode scoreCommand(const QStringList &arguments, Console &console)
{
    const QString name = QStringLiteral("score");
    Options options = makeOptions();
    if (const auto read = options.read(arguments); !read)
        return console.usageError(name, read.error().text);
    if (options.isSet(QStringLiteral("help")))
        return console.write(options.help()) ? ExitCode::Done : ExitCode::Failed;
    const auto limits = limitsOf(options);
    if (!limits)
        return console.usageError(name, limits.error().text);
    if (const QString wrong = wrongFiles(options.files(), options); !wrong.isEmpty())
        return console.usageError(name, wrong);
    return ScoreRun(options, *limits, console).run(options.files());
}

} // namespace hearsay
