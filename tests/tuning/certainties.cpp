// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads annotated articles, one JSON object a line (readGold tells the fields; without "entities" they tell spans
// alone), and prints for each a JSON line with all attributions with words that are found: the features that their
// certainty is judged by, whether it is right, and who else may have said it. usage: hearsay_certainties MODEL
// <GOLD.jsonl >CASES.jsonl      (MODEL may be “none”)
#include "analysis/attributions/attributionsstage.h"
#include "analysis/entities/entitiesstage.h"
#include "analysis/parse/languagestage.h"
#include "analysis/parse/parsestage.h"
#include "analysis/quotations/quotationsstage.h"
#include "analysis/surface/surfacereadingstage.h"
#include "article/pastedtext.h"
#include "language/modelchoice.h"
#include "language/wordnet.h"
#include "scoring/coverage.h"
#include "scoring/goldreader.h"
#include "scoring/pairing.h"
#include "scoring/samespeaker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace hearsay;

namespace
{

QJsonObject jsonOf(const Features &features)
{
    QJsonObject out;
    for (const auto &[name, amount] : features)
        out.insert(name, out.value(name).toDouble() + amount);
    return out;
}

/// What is right of the attributions of an article.
class Judge
{
public:
    Judge(const Gold &gold, GoldScope scope, const Text &text, const Analysis &analysis)
        : m_gold(gold), m_scope(scope), m_text(text), m_analysis(analysis)
    {
        std::vector<Coverage> wanted;
        std::vector<Coverage> found;
        for (const GoldAttribution &one : gold.attributions)
            wanted.emplace_back(text, one.content);
        for (const Attribution &one : analysis.attributions)
            found.emplace_back(text, one.content);
        m_pairs = pairUp(wanted.size(), found.size(), 0.5,
                         [&](size_t one, size_t other) { return intersectionOverUnion(wanted[one], found[other]); });
    }
    /// The gold attribution whose words it tells, or nullptr.
    [[nodiscard]] const GoldAttribution *goldOf(size_t index) const
    {
        const auto pair = std::ranges::find(m_pairs, index, &Pairing::found);
        return pair == m_pairs.end() ? nullptr : &m_gold.attributions[pair->gold];
    }
    [[nodiscard]] bool isRight(const GoldAttribution &gold, const Attribution &found) const
    {
        return m_scope == GoldScope::Whole ? sameSpeaker(m_text, m_gold, gold, m_analysis, found)
                                           : touches({m_text, gold.source}, {m_text, found.source}) &&
                                                 touches({m_text, gold.cue}, {m_text, found.cue});
    }
    [[nodiscard]] QJsonObject judged(size_t index, const SpeakerCase &one) const
    {
        const Attribution &found = m_analysis.attributions[index];
        const GoldAttribution *gold = goldOf(index);
        QJsonArray rivals;
        for (const RivalCandidate &rival : one.rivals) {
            Attribution other = found;
            other.speaker = rival.entity;
            const bool right = gold && m_scope == GoldScope::Whole && !gold->speaker.isEmpty() && isRight(*gold, other);
            rivals.append(
                QJsonObject{{QStringLiteral("features"), jsonOf(rival.features)}, {QStringLiteral("right"), right}});
        }
        return {{QStringLiteral("question"), one.question},
                {QStringLiteral("rule"), found.reason.rule},
                {QStringLiteral("features"), jsonOf(one.features)},
                {QStringLiteral("found"), gold != nullptr},
                {QStringLiteral("right"), gold && isRight(*gold, found)},
                {QStringLiteral("rivals"), rivals}};
    }

private:
    const Gold &m_gold;
    GoldScope m_scope;
    const Text &m_text;
    const Analysis &m_analysis;
    std::vector<Pairing> m_pairs;
};

/// The stages up to that of attributions, which tells \a watch what it judges.
std::vector<std::unique_ptr<Stage>> stages(const std::shared_ptr<const LanguageModel> &model, SpeakerWatch watch)
{
    const auto wordNet = WordNet::open();
    const auto lexicon = ReportingLexicon::load();
    const auto names = NameLexicon::load();
    const auto joining = LogisticWeights::load();
    const auto antecedents = LogisticWeights::load(QStringLiteral("antecedents"));
    std::vector<std::unique_ptr<Stage>> out;
    if (!wordNet || !lexicon || !names || !joining || !antecedents)
        return out;
    out.push_back(std::make_unique<QuotationsStage>());
    out.push_back(std::make_unique<SurfaceParseStage>());
    if (model)
        out.push_back(std::make_unique<LanguageStage>(model, *lexicon));
    out.push_back(std::make_unique<SurfaceReadingStage>(std::make_shared<const WordSenses>(*wordNet)));
    out.push_back(std::make_unique<EntitiesStage>(*lexicon, *names, *antecedents));
    out.push_back(std::make_unique<AttributionsStage>(*lexicon, *joining, LogisticWeights(), std::move(watch)));
    return out;
}

bool print(const QJsonArray &cases)
{
    const QByteArray line = QJsonDocument(QJsonObject{{QStringLiteral("cases"), cases}}).toJson(QJsonDocument::Compact);
    return std::fwrite(line.constData(), 1, size_t(line.size()), stdout) == size_t(line.size()) &&
           std::fputc('\n', stdout) == '\n';
}

} // namespace

int main(int argc, char **argv)
{
    const auto model = loadModel(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    std::vector<SpeakerCase> cases;
    const auto all = stages(model ? *model : nullptr,
                            [&cases](const Attribution &, const SpeakerCase &one) { cases.push_back(one); });
    QFile in;
    if (!model || all.empty() || !in.open(stdin, QIODevice::ReadOnly)) {
        std::fputs("The model, WordNet or a lexicon cannot be read.\n", stderr);
        return 1;
    }
    for (QByteArray row = in.readLine(); !row.isEmpty(); row = in.readLine()) {
        const bool whole = QJsonDocument::fromJson(row).object().contains(QStringLiteral("entities"));
        const GoldScope scope = whole ? GoldScope::Whole : GoldScope::Spans;
        const auto gold = readGold(row, scope);
        if (!gold) {
            std::fputs(qPrintable(gold.error().text), stderr);
            return 1;
        }
        const Article article = articleFromPlainText(gold->text.string());
        Draft draft{.article = article, .quotations = {}, .parse = {}, .analysis = {}};
        cases.clear();
        for (const auto &stage : all)
            stage->run(draft, {});
        const Judge judge(*gold, scope, article.text, draft.analysis);
        QJsonArray judged;
        for (size_t i = 0; i < cases.size(); ++i)
            if (!draft.analysis.attributions[i].content.empty())
                judged.append(judge.judged(i, cases[i]));
        if (!print(judged))
            return 1;
    }
}
