// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads JSON lines with "text" and prints for each a JSON line with the pronouns and roles that are judged by learned
// weights, and for each the choices with their features. Offsets are code points.
// usage: hearsay_links MODEL <ARTICLES.jsonl >LINKS.jsonl      (MODEL may be “none”)
#include "analysis/entities/entitiesstage.h"
#include "analysis/parse/languagestage.h"
#include "article/pastedtext.h"
#include "language/modelchoice.h"
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

QJsonArray headOf(const EntityClusters &clusters, qsizetype candidate)
{
    const SurfaceReading &reading = clusters.reading();
    const TextSpan span = reading.word(clusters.candidate(candidate).words.head).span;
    return {reading.text().codePoint(span.start), reading.text().codePoint(span.end)};
}

QJsonObject jsonOf(const EntityClusters &clusters, const AntecedentChoice &choice, qsizetype mention)
{
    QJsonObject features;
    for (const auto &[name, amount] : choice.features)
        features.insert(name, features.value(name).toDouble() + amount);
    QJsonArray heads;
    if (choice.mention >= 0) {
        heads.append(headOf(clusters, choice.mention));
        for (const qsizetype member : clusters.traits(choice.mention).members)
            if (member < mention && member != choice.mention)
                heads.append(headOf(clusters, member));
    }
    return {{QStringLiteral("heads"), heads}, {QStringLiteral("features"), features}};
}

std::optional<QByteArray> nextLine(QFile &in)
{
    const QByteArray row = in.readLine();
    return row.isEmpty() ? std::nullopt : std::optional(row);
}

void print(const QJsonArray &cases)
{
    const QByteArray line = QJsonDocument(QJsonObject{{QStringLiteral("cases"), cases}}).toJson(QJsonDocument::Compact);
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const auto model = loadModel(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    const auto wordNet = WordNet::open();
    const auto lexicon = ReportingLexicon::load();
    const auto names = NameLexicon::load();
    const auto weights = LogisticWeights::load(QStringLiteral("antecedents"));
    QFile in;
    if (!model || !wordNet || !lexicon || !names || !weights || !in.open(stdin, QIODevice::ReadOnly)) {
        std::fputs("The model, WordNet or a lexicon cannot be read.\n", stderr);
        return 1;
    }
    const WordSenses senses(*wordNet);
    QJsonArray cases;
    const EntitiesStage entities(*lexicon, *names, *weights,
                                 [&cases](const EntityClusters &clusters, qsizetype mention, const QString &question,
                                          const std::vector<AntecedentChoice> &choices) {
                                     QJsonArray all;
                                     for (const AntecedentChoice &choice : choices)
                                         all.append(jsonOf(clusters, choice, mention));
                                     cases.append(QJsonObject{{QStringLiteral("question"), question},
                                                              {QStringLiteral("head"), headOf(clusters, mention)},
                                                              {QStringLiteral("choices"), all}});
                                 });
    while (const auto row = nextLine(in)) {
        const Article article =
            articleFromPlainText(QJsonDocument::fromJson(*row).object().value(QStringLiteral("text")).toString());
        Draft draft{article, scanQuotations(article.text), parseSurface(article.text), {}};
        if (*model)
            LanguageStage(*model, *lexicon).run(draft, {});
        draft.surface = std::make_shared<const SurfaceReading>(article.text, draft.parse, draft.quotations, senses);
        cases = {};
        entities.run(draft, {});
        print(cases);
    }
}
