// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/cuecontext.h"
#include "analysis/attributions/textrules.h"
#include "analysis/lexicon/reportinglexicon.h"
#include "analysis/stage.h"
#include "analysis/surface/wordsenses.h"

namespace hearsay
{

class SpeakerResolver;

/// Who said what: finds sources, cues and contents by one rule a class, sure ones first; then nesting and speakers.
class AttributionsStage final : public Stage
{
public:
    AttributionsStage(std::shared_ptr<const WordSenses> senses, ReportingLexicon reporting);
    ~AttributionsStage() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("attributions"); }
    [[nodiscard]] std::vector<Finding> needs() const override
    {
        return {Finding::Quotations, Finding::Parse, Finding::Entities};
    }
    [[nodiscard]] std::vector<Finding> gives() const override { return {Finding::Attributions}; }
    void run(Draft &draft, const CancelToken &cancel) const override;

private:
    [[nodiscard]] std::vector<FoundAttribution> findAll(const SurfaceReading &reading, const CancelToken &cancel) const;

    std::shared_ptr<const WordSenses> m_senses;
    ReportingLexicon m_reporting;
    std::vector<std::unique_ptr<const CueRule>> m_cueRules;
    std::vector<std::unique_ptr<const TextRule>> m_textRules;
};

} // namespace hearsay
