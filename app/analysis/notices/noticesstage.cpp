// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/notices/noticesstage.h"

#include "analysis/notices/unclosedquotation.h"
#include "analysis/notices/unopenedquotation.h"
#include "annotation/findingid.h"

#include <algorithm>

namespace hearsay
{

NoticesStage::NoticesStage(std::vector<std::unique_ptr<NoticeRule>> rules, std::vector<Finding> needs)
    : m_rules(std::move(rules)), m_needs(std::move(needs))
{
}

QString NoticesStage::name() const
{
    return QStringLiteral("notices");
}

void NoticesStage::run(Draft &draft, const CancelToken &cancel) const
{
    std::vector<Notice> notices;
    for (const auto &rule : m_rules) {
        if (cancel.stop_requested())
            return;
        std::ranges::move(rule->find(draft), std::back_inserter(notices));
    }
    std::ranges::stable_sort(notices, {}, [](const Notice &notice) { return std::pair(notice.span, notice.kind); });
    FindingIds ids(draft.article.text);
    for (Notice &notice : notices)
        notice.id = ids.notice({notice.span});
    draft.analysis.notices = std::move(notices);
}

std::vector<std::unique_ptr<NoticeRule>> quotationNoticeRules()
{
    std::vector<std::unique_ptr<NoticeRule>> rules;
    rules.push_back(std::make_unique<UnclosedQuotation>());
    rules.push_back(std::make_unique<UnopenedQuotation>());
    return rules;
}

} // namespace hearsay
