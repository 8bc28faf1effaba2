// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/articlesummary.h"

#include <memory>

namespace hearsay
{

/// An analysis with what is reckoned from it, so that this too can be done in the background. Shared, never changed.
struct Analysed {
    std::shared_ptr<const Analysis> analysis;
    std::vector<Voice> voices;
    ArticleSummary summary;
    TextSpans quotations = {}; ///< those of the text, as quotationsIn() gives them
    QString remark = {};       ///< what the analyser has to say of itself (Analyser::remark())
};

/// \a analysis must be of \a article.
[[nodiscard]] Analysed analysed(const Article &article, Analysis analysis);
/// The same with \a quotations found already, which corrections do not change.
[[nodiscard]] Analysed analysed(const Article &article, Analysis analysis, TextSpans quotations);

} // namespace hearsay
