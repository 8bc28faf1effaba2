// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/notices/unclosedquotation.h"

#include "text/markcandidates.h"

#include <QtTranslation>

namespace hearsay
{

QString UnclosedQuotation::name() const
{
    return QStringLiteral("unclosed-quotation");
}

std::vector<Notice> UnclosedQuotation::find(const Draft &draft) const
{
    const Text &text = draft.article.text;
    std::vector<Notice> notices;
    for (const LoneQuotationMark &lone : draft.quotations.unclosed) {
        if (lone.goesOn)
            continue;
        const QString mark = text.view(lone.mark).toString();
        const CertaintyLevel level = isSingleMark(mark.front()) ? CertaintyLevel::Likely : CertaintyLevel::Sure;
        notices.push_back(
            {{},
             NoticeKind::UnclosedQuotation,
             lone.reach,
             {level, std::nullopt},
             {name(),
              QT_TRANSLATE_NOOP("Reason",
                                "The quotation that opens here with %1 is never closed: where it ends is a guess."),
              {mark},
              {lone.mark}}});
    }
    return notices;
}

} // namespace hearsay
