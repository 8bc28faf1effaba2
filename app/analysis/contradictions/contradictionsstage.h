// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/contradictions/contradictionrule.h"

#include <memory>

namespace hearsay
{

/// Finds what cannot both be so, one rule a kind of contradiction. Linear in the length of the text for texts that do
/// not tell one event over and over.
class ContradictionsStage final : public Stage
{
public:
    ContradictionsStage(std::shared_ptr<const WordNet> wordNet, std::vector<std::unique_ptr<ContradictionRule>> rules);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<Finding> needs() const override;
    [[nodiscard]] std::vector<Finding> gives() const override { return {Finding::Contradictions}; }
    void run(Draft &draft, const CancelToken &cancel) const override;

private:
    std::shared_ptr<const WordNet> m_wordNet;
    std::vector<std::unique_ptr<ContradictionRule>> m_rules;
};

/// The rules that stand without a language model: structure and numeric.
[[nodiscard]] std::vector<std::unique_ptr<ContradictionRule>> contradictionRules();

} // namespace hearsay
