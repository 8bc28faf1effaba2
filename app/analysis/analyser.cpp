// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyser.h"

#include "analysis/attributions/attributionsstage.h"
#include "analysis/claims/claimsstage.h"
#include "analysis/contradictions/contradictionsstage.h"
#include "analysis/entities/entitiesstage.h"
#include "analysis/notices/noticesstage.h"
#include "analysis/parse/languagestage.h"
#include "analysis/parse/parsestage.h"
#include "analysis/quotations/quotationsstage.h"
#include "analysis/surface/surfacereadingstage.h"
#include "language/modelchoice.h"
#include "language/wordnet.h"

#include <algorithm>

namespace hearsay
{

namespace
{

bool isOfModel(const std::unique_ptr<Stage> &stage)
{
    return std::ranges::contains(stage->gives(), Finding::Language);
}

} // namespace

Analyser::Analyser(std::vector<std::unique_ptr<Stage>> stages, QString remark)
    : m_stages(std::move(stages)), m_remark(std::move(remark))
{
}

Analyser::~Analyser() = default;

Result<std::vector<std::unique_ptr<Stage>>> Analyser::stagesWith(std::shared_ptr<const LanguageModel> model)
{
    const auto wordNet = WordNet::open();
    if (!wordNet)
        return std::unexpected(wordNet.error());
    const auto reporting = ReportingLexicon::load();
    if (!reporting)
        return std::unexpected(reporting.error());
    const auto names = NameLexicon::load();
    if (!names)
        return std::unexpected(names.error());
    const auto weights = LogisticWeights::load();
    if (!weights)
        return std::unexpected(weights.error());
    const auto antecedents = LogisticWeights::load(QStringLiteral("antecedents"));
    if (!antecedents)
        return std::unexpected(antecedents.error());
    const auto certainty = LogisticWeights::load(QStringLiteral("certainty"));
    if (!certainty)
        return std::unexpected(certainty.error());
    const auto senses = std::make_shared<const WordSenses>(*wordNet);
    std::vector<std::unique_ptr<Stage>> stages;
    stages.push_back(std::make_unique<QuotationsStage>());
    stages.push_back(std::make_unique<SurfaceParseStage>());
    if (model)
        stages.push_back(std::make_unique<LanguageStage>(std::move(model), *reporting));
    // Behind whatever gives a parse.
    stages.push_back(std::make_unique<SurfaceReadingStage>(senses));
    stages.push_back(std::make_unique<EntitiesStage>(*reporting, *names, *antecedents));
    stages.push_back(std::make_unique<AttributionsStage>(*reporting, *weights, *certainty));
    stages.push_back(std::make_unique<ClaimsStage>(*wordNet));
    stages.push_back(std::make_unique<ContradictionsStage>(*wordNet, contradictionRules()));
    stages.push_back(std::make_unique<NoticesStage>(
        noticeRules(*wordNet, *names),
        std::vector{Finding::Quotations, Finding::Surface, Finding::Entities, Finding::Attributions}));
    return stages;
}

Result<std::shared_ptr<const Analyser>> Analyser::make(std::shared_ptr<const LanguageModel> model)
{
    auto stages = stagesWith(std::move(model));
    return stages ? make(*std::move(stages)) : std::unexpected(stages.error());
}

Result<std::shared_ptr<const Analyser>> Analyser::make(std::vector<std::unique_ptr<Stage>> stages,
                                                       const QString &remark)
{
    std::vector<Finding> given;
    for (const auto &stage : stages) {
        for (const Finding need : stage->needs())
            if (!std::ranges::contains(given, need))
                return std::unexpected(
                    Error{ErrorKind::Malformed,
                          QStringLiteral("The stage %1 needs what no stage before it gives.").arg(stage->name()),
                          {}});
        std::ranges::copy(stage->gives(), std::back_inserter(given));
    }
    return std::shared_ptr<const Analyser>(new Analyser(std::move(stages), remark));
}

Result<std::shared_ptr<const Analyser>> Analyser::makeWithModel(const QString &name)
{
    const auto model = loadModel(name);
    auto stages = stagesWith(model ? *model : nullptr);
    if (!stages)
        return std::unexpected(stages.error());
    return make(*std::move(stages), model ? QString() : model.error().text);
}

bool Analyser::hasModel() const
{
    return std::ranges::any_of(m_stages, isOfModel);
}

Result<Analysis> Analyser::analyse(const Article &article, const CancelToken &cancel, const Progress &progress,
                                   Depth depth) const
{
    std::vector<const Stage *> stages;
    double all = 0;
    for (const auto &stage : m_stages)
        if (depth == Depth::Full || !isOfModel(stage)) {
            stages.push_back(stage.get());
            all += stage->weight();
        }
    Draft draft{article, {}, {}, {}};
    draft.analysis.program = QStringLiteral("hearsay " HEARSAY_VERSION);
    double done = 0;
    for (const Stage *stage : stages) {
        if (cancel.stop_requested())
            break;
        if (progress)
            draft.told = [&](double share) { progress((done + share * stage->weight()) / all); };
        stage->run(draft, cancel);
        done += stage->weight();
        if (progress)
            progress(done / all);
    }
    if (cancel.stop_requested())
        return std::unexpected(Error{ErrorKind::Cancelled, QStringLiteral("The analysis was cancelled."), {}});
    return std::move(draft.analysis);
}

} // namespace hearsay
