// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyser.h"

#include <algorithm>

namespace hearsay
{

Analyser::Analyser(std::vector<std::unique_ptr<Stage>> stages)
    : m_stages(std::move(stages))
{
}

Analyser::~Analyser() = default;

Result<std::shared_ptr<const Analyser>> Analyser::make()
{
    return make(std::vector<std::unique_ptr<Stage>>{});
}

Result<std::shared_ptr<const Analyser>> Analyser::make(std::vector<std::unique_ptr<Stage>> stages)
{
    std::vector<Finding> given;
    for (const auto &stage : stages) {
        for (const Finding need : stage->needs())
            if (!std::ranges::contains(given, need))
                return std::unexpected(Error{ErrorKind::Malformed,
                                             QStringLiteral("The stage %1 needs what no stage before it gives.").arg(stage->name()), {}});
        std::ranges::copy(stage->gives(), std::back_inserter(given));
    }
    return std::shared_ptr<const Analyser>(new Analyser(std::move(stages)));
}

Result<Analysis> Analyser::analyse(const Article &article, const CancelToken &cancel, const Progress &progress) const
{
    Draft draft{article, {}, {}, {}};
    draft.analysis.program = QStringLiteral("hearsay " HEARSAY_VERSION);
    for (size_t done = 0; done < m_stages.size(); ++done) {
        if (cancel.stop_requested())
            break;
        m_stages[done]->run(draft, cancel);
        if (progress)
            progress(double(done + 1) / double(m_stages.size()));
    }
    if (cancel.stop_requested())
        return std::unexpected(Error{ErrorKind::Cancelled, QStringLiteral("The analysis was cancelled."), {}});
    return std::move(draft.analysis);
}

} // namespace hearsay
