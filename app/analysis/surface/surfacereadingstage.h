// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/stage.h"
#include "analysis/surface/surfacereading.h"

namespace hearsay
{

/// Reads the words once for all stages whose rules are of surface grammar.
class SurfaceReadingStage final : public Stage
{
public:
    explicit SurfaceReadingStage(std::shared_ptr<const WordSenses> senses) : m_senses(std::move(senses)) {}

    [[nodiscard]] QString name() const override { return QStringLiteral("surface-reading"); }
    [[nodiscard]] std::vector<Finding> needs() const override { return {Finding::Quotations, Finding::Parse}; }
    [[nodiscard]] std::vector<Finding> gives() const override { return {Finding::Surface}; }
    void run(Draft &draft, const CancelToken &) const override
    {
        draft.surface =
            std::make_shared<const SurfaceReading>(draft.article.text, draft.parse, draft.quotations, *m_senses);
    }

private:
    std::shared_ptr<const WordSenses> m_senses;
};

} // namespace hearsay
