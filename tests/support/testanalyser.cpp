// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testanalyser.h"

#include <thread>

namespace hearsay
{

namespace
{

class FindingStage final : public Stage
{
public:
    FindingStage(Analysis analysis, std::chrono::milliseconds time, std::shared_ptr<std::atomic<int>> ended)
        : m_analysis(std::move(analysis)), m_time(time), m_ended(std::move(ended))
    {
    }

    [[nodiscard]] QString name() const override { return QStringLiteral("finding"); }
    [[nodiscard]] std::vector<Finding> needs() const override { return {}; }
    [[nodiscard]] std::vector<Finding> gives() const override { return {Finding::Attributions}; }
    void run(Draft &draft, const CancelToken &cancel) const override
    {
        const auto until = std::chrono::steady_clock::now() + m_time;
        while (std::chrono::steady_clock::now() < until && !cancel.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        draft.analysis = m_analysis;
        if (m_ended)
            ++*m_ended;
    }

private:
    Analysis m_analysis;
    std::chrono::milliseconds m_time;
    std::shared_ptr<std::atomic<int>> m_ended;
};

} // namespace

Result<std::shared_ptr<const Analyser>> analyserThatFinds(Analysis analysis, std::chrono::milliseconds time,
                                                          std::shared_ptr<std::atomic<int>> ended)
{
    std::vector<std::unique_ptr<Stage>> stages;
    stages.push_back(std::make_unique<FindingStage>(std::move(analysis), time, std::move(ended)));
    return Analyser::make(std::move(stages));
}

} // namespace hearsay
