// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/notices/unopenedquotation.h"

#include "text/markcandidates.h"

#include <QtTranslation>

namespace hearsay
{

QString UnopenedQuotation::name() const
{
    return QStringLiteral("unopened-quotation");
}

std::vector<Notice> UnopenedQuotation::find(const Draft &draft) const
{
    const Text &text = draft.article.text;
    std::vector<Notice> notices;
    for (const LoneQuotationMark &lone : draft.quotations.unopened) {
        const QString mark = text.view(lone.mark).toString();
        const CertaintyLevel level = isSingleMark(mark.front()) ? CertaintyLevel::Likely : CertaintyLevel::Sure;
        notices.push_back(
            {{},
             NoticeKind::UnopenedQuotation,
             lone.reach,
             {level, std::nullopt},
             {name(),
              QT_TRANSLATE_NOOP("Reason",
                                "The quotation that closes here with %1 was never opened: where it begins is a guess."),
              {mark},
              {lone.mark}}});
    }
    return notices;
}

} // namespace hearsay
