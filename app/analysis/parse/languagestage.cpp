// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/parse/languagestage.h"

namespace hearsay
{

std::vector<TextSpan> LanguageStage::candidates(const Draft &draft) const
{
    const std::vector<Token> &tokens = draft.parse.tokens;
    std::vector<TextSpan> found;
    for (size_t first = 0; first < tokens.size(); ++first) {
        const auto lower = [&](qsizetype further) {
            const size_t at = first + size_t(further);
            return at < tokens.size() ? draft.article.text.view(tokens[at].span).toString().toLower() : QString();
        };
        if (const ReportingForm *form = m_reporting.readingAt(lower))
            found.push_back({tokens[first].span.start, tokens[first + size_t(form->rest.size())].span.end});
    }
    return found;
}

void LanguageStage::run(Draft &draft, const CancelToken &cancel) const
{
    LanguageModel::Request request;
    request.candidates = candidates(draft);
    if (draft.told)
        request.partRead = [&draft](const LanguageReading &, double share) { draft.told(share); };
    auto reading = m_model->read(draft.article.text, draft.quotations, cancel, request);
    if (!reading)
        return;
    draft.language = *std::move(reading);
    draft.analysis.model = m_model->checksum();
}

} // namespace hearsay
