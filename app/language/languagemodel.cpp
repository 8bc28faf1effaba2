// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/languagemodel.h"

#include "base/datafiles.h"
#include "language/givenparse.h"
#include "language/mentionlinks.h"

#include <algorithm>

namespace hearsay
{

namespace
{

/// What one window gave, and what is needed to link its mentions to those of others.
struct WindowReading {
    LanguageReading reading;
    std::vector<LinkableMention> links;
};

Result<WindowReading> readWindow(const Encoder &encoder, const WindowedText &text, const Window &window,
                                 const CancelToken &cancel)
{
    const auto scores = encoder.read(text.words, text.pieces, window, cancel);
    if (!scores)
        return std::unexpected(scores.error());
    auto parse = readGrammar(encoder, text, window, *scores, cancel);
    if (!parse)
        return std::unexpected(parse.error());
    auto cues = readCues(encoder, text, window, *scores, cancel);
    if (!cues)
        return std::unexpected(cues.error());
    const ModelLabels &labels = encoder.labels();
    std::vector<CueWords> words;
    WindowReading made;
    made.reading.span = text.spanOf(window.coreFirst, window.coreEnd);
    made.reading.parse = *std::move(parse);
    made.reading.cues = *std::move(cues);
    made.reading.names = readNames(labels, text, window, *scores);
    made.reading.sources = readFlatSpans(QStringLiteral("source"), labels, text, window, *scores);
    made.reading.contents = readFlatSpans(QStringLiteral("content"), labels, text, window, *scores);
    made.reading.mentions = readMentions(labels, text, window, *scores, words);
    made.links = linkable(labels, text, window, *scores, words);
    return made;
}

template<typename T>
void append(std::vector<T> &all, std::vector<T> &more)
{
    std::ranges::move(more, std::back_inserter(all));
}

void appendParse(Parse &all, Parse &more)
{
    const auto offset = qsizetype(all.tokens.size());
    for (Token &token : more.tokens)
        if (token.head)
            token.head = *token.head + offset;
    for (Sentence &sentence : more.sentences) {
        sentence.firstToken += offset;
        sentence.endToken += offset;
    }
    append(all.tokens, more.tokens);
    append(all.sentences, more.sentences);
}

/// The words of ranges of text that are in order; ranges without words are left out.
std::vector<CueWords> wordsAt(const std::vector<ModelWord> &words, const std::vector<TextSpan> &spans)
{
    std::vector<CueWords> made;
    size_t first = 0;
    for (const TextSpan span : spans) {
        while (first < words.size() && words[first].span.end <= span.start)
            ++first;
        size_t end = first;
        while (end < words.size() && words[end].span.start < span.end)
            ++end;
        if (end > first)
            made.push_back({first, end - 1});
    }
    return made;
}

/// The windows in the order in which they are to be read.
std::vector<size_t> orderOf(const WindowedText &text, TextSpan visible)
{
    std::vector<size_t> order(text.windows.size());
    std::ranges::generate(order, [next = size_t(0)]() mutable { return next++; });
    std::ranges::stable_partition(order, [&](size_t index) {
        const Window &window = text.windows[index];
        return text.spanOf(window.coreFirst, window.coreEnd).overlaps(visible);
    });
    return order;
}

} // namespace

LanguageModel::LanguageModel(std::unique_ptr<const Encoder> encoder) : m_encoder(std::move(encoder)) {}

LanguageModel::~LanguageModel() = default;

QString LanguageModel::folderOf(const QString &size)
{
    return dataFilePath(QStringLiteral("language/") + size);
}

Result<std::shared_ptr<const LanguageModel>> LanguageModel::load(const QString &folder, int threads)
{
    auto encoder = Encoder::load(folder, threads);
    if (!encoder)
        return std::unexpected(encoder.error());
    return std::shared_ptr<const LanguageModel>(new LanguageModel(*std::move(encoder)));
}

QString LanguageModel::checksum() const
{
    return m_encoder->checksum();
}

QString LanguageModel::size() const
{
    return m_encoder->labels().size;
}

WindowedText LanguageModel::prepare(const Text &text, const QuotationScan &quotations, const Request &request) const
{
    WindowedText made{text, {}, {}, {}, {}, {}, {}};
    const GivenTokens *given = request.given;
    made.words = given ? wordsOfGiven(text, quotations, *given) : modelWords(text, quotations);
    made.pieces = m_encoder->piecesOf(text.view(), made.words);
    if (given)
        markGiven(made.words, *given, made.givenTokens, made.givenSentences);
    made.windows = cutWindows(text.view(), made.words, made.pieces.counts, made.givenSentences);
    made.candidates = wordsAt(made.words, request.candidates);
    return made;
}

Result<LanguageReading> LanguageModel::read(const Text &text, const QuotationScan &quotations,
                                            const CancelToken &cancel, const Request &request) const
{
    const WindowedText prepared = prepare(text, quotations, request);
    std::vector<WindowReading> windows(prepared.windows.size());
    size_t done = 0;
    for (const size_t index : orderOf(prepared, request.visible)) {
        auto window = readWindow(*m_encoder, prepared, prepared.windows[index], cancel);
        if (!window)
            return std::unexpected(window.error());
        done += prepared.windows[index].coreEnd - prepared.windows[index].coreFirst;
        if (request.partRead) {
            linkMentions(m_encoder->labels(), window->links, window->reading.mentions);
            request.partRead(window->reading, double(done) / double(prepared.words.size()));
        }
        windows[index] = *std::move(window);
    }
    LanguageReading all;
    all.span = {0, text.size()};
    std::vector<LinkableMention> links;
    for (WindowReading &window : windows) {
        appendParse(all.parse, window.reading.parse);
        append(all.names, window.reading.names);
        append(all.cues, window.reading.cues);
        append(all.sources, window.reading.sources);
        append(all.contents, window.reading.contents);
        append(all.mentions, window.reading.mentions);
        append(links, window.links);
    }
    all.parse.hasTrees = true;
    linkMentions(m_encoder->labels(), links, all.mentions);
    if (request.given)
        all.parse = alignToGiven(all.parse, *request.given);
    return all;
}

} // namespace hearsay
