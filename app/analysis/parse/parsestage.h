// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/stage.h"
#include "language/sentencesplitter.h"

namespace hearsay
{

/// Cuts the text into sentences and words by rules; no tags and no trees. A stage of the language model gives the same
/// with trees in its place.
class SurfaceParseStage final : public Stage
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("surface-parse"); }
    [[nodiscard]] std::vector<Finding> needs() const override { return {}; }
    [[nodiscard]] std::vector<Finding> gives() const override { return {Finding::Parse}; }
    void run(Draft &draft, const CancelToken &) const override { draft.parse = parseSurface(draft.article.text); }
};

} // namespace hearsay
