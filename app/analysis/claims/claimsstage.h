// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/stage.h"

#include <memory>

namespace hearsay
{

class WordNet;

/// Cuts what is told, and what the article tells itself, into claims at the ends of sentences: subject, predicate,
/// polarity, modality, quantities and time by surface rules. A denial turns the polarity of what it denies. Headings,
/// by-lines and captions make no claims.
class ClaimsStage final : public Stage
{
public:
    explicit ClaimsStage(std::shared_ptr<const WordNet> wordNet);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<Finding> needs() const override;
    [[nodiscard]] std::vector<Finding> gives() const override { return {Finding::Claims}; }
    void run(Draft &draft, const CancelToken &cancel) const override;

private:
    std::shared_ptr<const WordNet> m_wordNet;
};

} // namespace hearsay
