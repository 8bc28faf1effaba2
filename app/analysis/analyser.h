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
    [[nodiscard]] static Result<std::shared_ptr<const Analyser>>
    make(std::shared_ptr<const LanguageModel> model = nullptr);
    /// The same with the model of that name (loadModel()). Where it can't be loaded the rules work alone, and remark()
    /// says why.
    [[nodiscard]] static Result<std::shared_ptr<const Analyser>> makeWithModel(const QString &name);
    /// A pipeline of these stages. Error Malformed where one needs what none before it gives.
    /// \a remark is what remark() says.
    [[nodiscard]] static Result<std::shared_ptr<const Analyser>> make(std::vector<std::unique_ptr<Stage>> stages,
                                                                      const QString &remark = {});
    ~Analyser();

    /// Why there is no language model though one was wanted, in a sentence; else empty.
    [[nodiscard]] const QString &remark() const { return m_remark; }

    /// Called between stages with the share done, 0 to 1.
    using Progress = std::function<void(double share)>;

    /// With what an article is analysed: the rules alone take a small share of the time that the model does.
    enum class Depth { RulesAlone, Full };

    /// Error Cancelled when \a cancel asked for it before the end.
    [[nodiscard]] Result<Analysis> analyse(const Article &article, const CancelToken &cancel = {},
                                           const Progress &progress = {}, Depth depth = Depth::Full) const;
    [[nodiscard]] bool hasModel() const;

private:
    Analyser(std::vector<std::unique_ptr<Stage>> stages, QString remark);
    [[nodiscard]] static Result<std::vector<std::unique_ptr<Stage>>>
    stagesWith(std::shared_ptr<const LanguageModel> model);

    std::vector<std::unique_ptr<Stage>> m_stages;
    QString m_remark;
};

} // namespace hearsay
