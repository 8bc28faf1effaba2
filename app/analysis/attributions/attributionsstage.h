// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/cuecontext.h"
#include "analysis/attributions/speakercertainty.h"
#include "analysis/attributions/textrules.h"
#include "analysis/lexicon/logisticweights.h"
#include "analysis/lexicon/reportinglexicon.h"
#include "analysis/stage.h"

namespace hearsay
{

class SpeakerResolver;

/// Who said what: finds sources, cues and contents by one rule a class, sure ones first; then nesting and speakers.
class AttributionsStage final : public Stage
{
public:
    /// \a weights settle what the rules and the language model see otherwise; \a certainty tells how sure each speaker
    /// is, and \a watch is told of each case that is judged so: what they are learned from.
    explicit AttributionsStage(ReportingLexicon reporting, LogisticWeights weights = {}, LogisticWeights certainty = {},
                               SpeakerWatch watch = {});
    ~AttributionsStage() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("attributions"); }
    [[nodiscard]] std::vector<Finding> needs() const override { return {Finding::Surface, Finding::Entities}; }
    [[nodiscard]] std::vector<Finding> gives() const override { return {Finding::Attributions}; }
    void run(Draft &draft, const CancelToken &cancel) const override;

    /// What the rules find; those of verbs first.
    [[nodiscard]] std::vector<FoundAttribution> findByRules(const SurfaceReading &reading,
                                                            const CancelToken &cancel) const;

private:
    ReportingLexicon m_reporting;
    LogisticWeights m_weights;
    LogisticWeights m_certainty;
    SpeakerWatch m_watch;
    std::vector<std::unique_ptr<const CueRule>> m_cueRules;
    std::vector<std::unique_ptr<const TextRule>> m_textRules;
};

} // namespace hearsay
