// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/parse/languagestage.h"

namespace hearsay
{

std::vector<TextSpan> LanguageStage::candidates(const Draft &draft) const
{
    const std::vector<Token> &tokens = draft.parse.tokens;
    const auto lower = [&](size_t at) {
        return at < tokens.size() ? draft.article.text.view(tokens[at].span).toString().toLower() : QString();
    };
    std::vector<TextSpan> found;
    for (size_t at = 0; at < tokens.size(); ++at)
        for (const ReportingForm &form : m_reporting.readings(lower(at))) {
            const auto more = size_t(form.rest.size());
            bool all = true;
            for (size_t i = 0; i < more && all; ++i)
                all = lower(at + 1 + i) == form.rest.at(qsizetype(i));
            if (!all)
                continue;
            found.push_back({tokens[at].span.start, tokens[at + more].span.end});
            break;
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
