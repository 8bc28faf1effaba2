// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/stage.h"
#include "base/error.h"

#include <functional>
#include <memory>
#include <vector>

namespace hearsay
{

class LanguageModel;

/// The whole way from an article to its analysis. Made once (it loads lexicons and WordNet), then const and safe to
/// share between threads.
class Analyser final
{
public:
    /// Loads what the stages need from the data folder; \a model, where there is one, reads before the rules do. Error:
    /// a data file is missing or malformed.
    [[nodiscard]] static Result<std::shared_ptr<const Analyser>> make(
        std::shared_ptr<const LanguageModel> model = nullptr);
    /// A pipeline of these stages. Error Malformed where one needs what none before it gives.
    [[nodiscard]] static Result<std::shared_ptr<const Analyser>> make(std::vector<std::unique_ptr<Stage>> stages);
    ~Analyser();

    /// Called between stages with the share done, 0 to 1.
    using Progress = std::function<void(double share)>;

    /// Error Cancelled when \a cancel asked for it before the end.
    [[nodiscard]] Result<Analysis> analyse(const Article &article, const CancelToken &cancel = {},
                                           const Progress &progress = {}) const;

private:
    explicit Analyser(std::vector<std::unique_ptr<Stage>> stages);
    std::vector<std::unique_ptr<Stage>> m_stages;
};

} // namespace hearsay
