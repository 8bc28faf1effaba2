// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads JSON lines with "text" and prints for each a JSON line with all cues as the rules and the language model see
// them, with the features that weigh between them. usage: hearsay_votes MODEL <ARTICLES.jsonl >VOTES.jsonl
#include "analysis/attributions/attributionsstage.h"
#include "analysis/attributions/cuevote.h"
#include "analysis/parse/languagestage.h"
#include "article/pastedtext.h"
#include "language/sentencesplitter.h"
#include "language/wordnet.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace hearsay;

namespace
{

QJsonArray jsonOf(const SurfaceReading &reading, const std::vector<WordRange> &ranges)
{
    QJsonArray out;
    for (const WordRange &range : ranges)
        if (const TextSpan span = reading.span(range.first, range.end); !span.isEmpty())
            out.append(QJsonArray{reading.text().codePoint(span.start), reading.text().codePoint(span.end)});
    return out;
}

QJsonValue jsonOf(const SurfaceReading &reading, const std::optional<FoundAttribution> &one)
{
    if (!one)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("cue"), jsonOf(reading, one->cue)},
                       {QStringLiteral("source"), jsonOf(reading, {one->source})},
                       {QStringLiteral("content"), jsonOf(reading, one->content)}};
}

QByteArray votesOf(Draft &draft, const AttributionsStage &attributions, const ReportingLexicon &lexicon,
                   const WordSenses &senses)
{
    const SurfaceReading reading(draft.article.text, draft.parse, draft.quotations, senses);
    QJsonArray votes;
    for (const CueVote &vote :
         pairVotes(reading, lexicon, attributions.findByRules(reading, {}), draft.language->cues)) {
        QJsonObject features;
        for (const auto &[name, amount] : featuresOf(vote, reading, lexicon, *draft.language))
            features.insert(name, amount);
        votes.append(QJsonObject{{QStringLiteral("rule"), jsonOf(reading, vote.byRule)},
                                 {QStringLiteral("model"), jsonOf(reading, vote.byModel)},
                                 {QStringLiteral("asked"), vote.cue != nullptr},
                                 {QStringLiteral("features"), features}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("votes"), votes}}).toJson(QJsonDocument::Compact);
}

} // namespace

int main(int argc, char **argv)
{
    const auto model = LanguageModel::load(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    const auto wordNet = WordNet::open();
    const auto lexicon = ReportingLexicon::load();
    if (!model || !wordNet || !lexicon) {
        std::fputs("The model, WordNet or the lexicon cannot be read.\n", stderr);
        return 1;
    }
    const auto senses = std::make_shared<const WordSenses>(*wordNet);
    const LanguageStage language(*model, *lexicon);
    const AttributionsStage attributions(*lexicon);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 1;
    while (true) {
        const QByteArray row = in.readLine();
        if (row.isEmpty())
            break;
        const QString text = QJsonDocument::fromJson(row).object().value(QStringLiteral("text")).toString();
        const Article article = articleFromPlainText(text);
        Draft draft{article, scanQuotations(article.text), parseSurface(article.text), {}};
        language.run(draft, {});
        if (!draft.language)
            return 1;
        const QByteArray line = votesOf(draft, attributions, *lexicon, *senses);
        std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
        std::fputc('\n', stdout);
    }
}
