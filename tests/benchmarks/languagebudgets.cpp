// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagebudgets.h"

#include "language/languagemodel.h"
#include "language/spanreader.h"
#include "newstext.h"

#include <QCryptographicHash>
#include <QDir>

#include <numeric>

namespace hearsay
{

namespace
{

/// The same windows, dependents and cues that a reading gives to the graphs.
struct RawWork {
    WindowedText text;
    std::vector<std::vector<std::int64_t>> dependents;
    std::vector<std::vector<CueWords>> cues;
};

RawWork rawWorkOf(const Encoder &encoder, const Text &text)
{
    RawWork work{{text, modelWords(text, scanQuotations(text)), {}, {}, {}, {}}, {}, {}};
    work.text.pieces = encoder.piecesOf(text.view(), work.text.words);
    work.text.windows = cutWindows(text.view(), work.text.words, work.text.pieces.counts);
    for (const Window &window : work.text.windows) {
        const auto scores = encoder.read(work.text.words, work.text.pieces, window, {});
        const auto parse = scores ? readGrammar(encoder, work.text, window, *scores, {}) : Result<Parse>();
        const auto cues = scores ? readCues(encoder, work.text, window, *scores, {}) : Result<std::vector<FoundCue>>();
        work.dependents.emplace_back(parse ? parse->tokens.size() : 0, 0);
        work.cues.emplace_back(cues ? cues->size() : 0, CueWords{0, 0});
    }
    return work;
}

/// ONNX Runtime alone over the same windows.
void runRaw(const Encoder &encoder, const RawWork &work)
{
    for (size_t i = 0; i < work.text.windows.size(); ++i) {
        const auto scores = encoder.read(work.text.words, work.text.pieces, work.text.windows[i], {});
        if (!scores)
            return;
        (void)encoder.readRelations(*scores, work.dependents[i], work.dependents[i], {});
        (void)encoder.readCues(*scores, work.cues[i], {});
    }
}

void hashFiles(const QString &folder)
{
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            (void)QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    }
}

/// Pieces that the windows carry, their begins and ends included, over the text's own.
double carried(const RawWork &work)
{
    size_t sum = 0;
    for (const Window &window : work.text.windows)
        sum += window.pieces + 2;
    return double(sum) / double(std::reduce(work.text.pieces.counts.begin(), work.text.pieces.counts.end()));
}

double wordsOf(const QString &text)
{
    return double(text.simplified().count(u' ') + 1);
}

/// Seconds a word where the model reads texts one after another.
double secondsAWord(const LanguageModel &model, const QStringList &texts)
{
    double words = 0;
    const double taken = leastSeconds(1, [&] {
        for (const QString &string : texts) {
            const Text text(string, ParagraphRule::EachLine);
            (void)model.read(text, scanQuotations(text));
            words += wordsOf(string);
        }
    });
    return taken / words;
}

} // namespace

std::vector<Budget> languageBudgets(const QString &folder, Effort effort)
{
    const bool full = effort == Effort::Full;
    const auto encoder = Encoder::load(folder, 0);
    const auto model = LanguageModel::load(folder);
    if (!encoder || !model)
        return {};
    const double load = leastSeconds(full ? 5 : 1, [&] { (void)LanguageModel::load(folder); });
    const double hash = leastSeconds(full ? 5 : 1, [&] { hashFiles(folder); });
    const Text few(newsText(full ? 1000 : 300), ParagraphRule::EachLine);
    const QuotationScan fewQuotations = scanQuotations(few);
    const RawWork work = rawWorkOf(**encoder, few);
    const int rounds = full ? 10 : 1;
    const double raw = leastSeconds(rounds, [&] { runRaw(**encoder, work); });
    const double reading = leastSeconds(rounds, [&] { (void)(*model)->read(few, fewQuotations); });
    const qsizetype words = full ? 100'000 : 1500;
    const double inShort = secondsAWord(**model, newsTexts(words, full ? 1000 : 300));
    const double inLong = secondsAWord(**model, newsTexts(words, words));
    const double aWord = reading / wordsOf(few.string());
    const QString name = QStringLiteral("language model (%1): ").arg((*model)->size());
    return {{name + QStringLiteral("loading"), load / hash, 3, QStringLiteral("×"),
             QStringLiteral("reading its files and hashing them")},
            {name + QStringLiteral("pieces in windows"), carried(work), 1.3, QStringLiteral("×"),
             QStringLiteral("the text’s own")},
            {name + QStringLiteral("reading 1,000 words"), reading / raw, 1.15, QStringLiteral("×"),
             QStringLiteral("ONNX Runtime alone over the same windows; %1 words a second of one core")
                 .arg(qRound(1 / aWord))},
            {name + QStringLiteral("time a word at 100,000 words"), inLong / inShort, 1.1, QStringLiteral("×"),
             QStringLiteral("the same words in articles of 1,000, %1 µs each").arg(qRound(inShort * 1e6))}};
}

} // namespace hearsay
