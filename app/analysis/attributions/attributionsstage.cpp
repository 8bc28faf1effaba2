// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/attributionsstage.h"

#include "analysis/attributions/attributionbuilder.h"
#include "analysis/attributions/attributionjoin.h"
#include "analysis/attributions/blocks.h"
#include "analysis/attributions/clauserules.h"
#include "analysis/attributions/complementrules.h"
#include "analysis/attributions/continuedquotations.h"
#include "analysis/attributions/speechrules.h"
#include "analysis/attributions/unsaid.h"

#include <QSet>

namespace hearsay
{

AttributionsStage::AttributionsStage(ReportingLexicon reporting, LogisticWeights weights, LogisticWeights certainty,
                                     SpeakerWatch watch)
    : m_reporting(std::move(reporting))
    , m_weights(std::move(weights))
    , m_certainty(std::move(certainty))
    , m_watch(std::move(watch))
{
    m_cueRules.push_back(std::make_unique<QuotationBeforeCueRule>());
    m_cueRules.push_back(std::make_unique<ThatClauseRule>());
    m_cueRules.push_back(std::make_unique<QuotationAfterCueRule>());
    m_cueRules.push_back(std::make_unique<QuestionRule>());
    m_cueRules.push_back(std::make_unique<NamingRule>());
    m_cueRules.push_back(std::make_unique<InfinitiveRule>());
    m_cueRules.push_back(std::make_unique<ImpersonalRule>());
    m_cueRules.push_back(std::make_unique<PrepositionRule>());
    m_cueRules.push_back(std::make_unique<BareClauseRule>());
    m_cueRules.push_back(std::make_unique<ClauseBeforeCueRule>());
    m_cueRules.push_back(std::make_unique<NounPhraseRule>(m_reporting));
    m_textRules.push_back(std::make_unique<AccordingToRule>());
    m_textRules.push_back(std::make_unique<NominalCueRule>());
    m_textRules.push_back(std::make_unique<ReportingAdverbRule>());
    m_textRules.push_back(std::make_unique<TranscriptRule>());
}

AttributionsStage::~AttributionsStage() = default;

std::vector<FoundAttribution> AttributionsStage::findByRules(const SurfaceReading &reading,
                                                             const CancelToken &cancel) const
{
    std::vector<FoundAttribution> found;
    const std::vector<ReportingCue> cues = CueFinder(reading, m_reporting).find();
    constexpr size_t betweenLooks = 64;
    for (size_t i = 0; i < cues.size(); ++i) {
        if (i % betweenLooks == 0 && cancel.stop_requested())
            return found;
        const CueContext context(reading, cues, i);
        for (const auto &rule : m_cueRules)
            if (auto one = rule->match(context)) {
                found.push_back(std::move(*one));
                break;
            }
    }
    QSet<qsizetype> taken;
    for (const FoundAttribution &one : found) {
        taken.insert(one.cue.front().first);
        if (!one.content.empty())
            taken.insert(one.content.front().first);
    }
    std::vector<FoundAttribution> others;
    for (const auto &rule : m_textRules)
        rule->find(reading, m_reporting, others);
    // A verb tells it more surely than the noun that it looks like, or one that stands before the same clause.
    std::erase_if(others, [&taken](const FoundAttribution &one) {
        return !one.turn && !one.cue.empty() &&
               (taken.contains(one.cue.front().first) || taken.contains(one.content.front().first)) &&
               one.rule == u"nominal-cue";
    });
    std::ranges::move(others, std::back_inserter(found));
    return found;
}

void AttributionsStage::run(Draft &draft, const CancelToken &cancel) const
{
    const SurfaceReading &reading = *draft.surface;
    std::vector<FoundAttribution> found = findByRules(reading, cancel);
    if (cancel.stop_requested())
        return;
    if (draft.language)
        found = AttributionJoin(reading, m_reporting, m_weights).join(std::move(found), *draft.language);
    std::erase_if(found, [&](const FoundAttribution &one) { return asksForAnonymity(reading, one); });
    const Blocks blocks(draft.article, reading);
    blocks.keepApart(found);
    SpeakerResolver speakers(reading, draft.analysis.entities);
    ContinuedQuotations(reading, blocks, speakers).complete(found);
    const std::vector<FoundAttribution> built =
        AttributionBuilder(reading, speakers, draft.analysis).build(std::move(found));
    SpeakerCertainty(draft, m_certainty, m_watch).judge(built);
}

} // namespace hearsay
