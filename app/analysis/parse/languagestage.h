// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lexicon/reportinglexicon.h"
#include "analysis/stage.h"
#include "language/languagemodel.h"

namespace hearsay
{

/// Lets the language model read the text: what it found is in Draft::language, its checksum in the analysis. The
/// words of the lexicon are candidates: the model says of each whether it reports where it stands. A text that it can't
/// read is left to the rules.
class LanguageStage final : public Stage
{
public:
    LanguageStage(std::shared_ptr<const LanguageModel> model, ReportingLexicon reporting)
        : m_model(std::move(model)), m_reporting(std::move(reporting))
    {
    }

    [[nodiscard]] QString name() const override { return QStringLiteral("language"); }
    [[nodiscard]] std::vector<Finding> needs() const override { return {Finding::Quotations, Finding::Parse}; }
    [[nodiscard]] std::vector<Finding> gives() const override { return {Finding::Language}; }
    [[nodiscard]] double weight() const override { return 30; }
    void run(Draft &draft, const CancelToken &cancel) const override;

private:
    [[nodiscard]] std::vector<TextSpan> candidates(const Draft &draft) const;

    std::shared_ptr<const LanguageModel> m_model;
    ReportingLexicon m_reporting;
};

} // namespace hearsay
