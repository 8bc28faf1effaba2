// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/notices/noticesstage.h"

#include "analysis/notices/namespelttwoways.h"
#include "analysis/notices/pronounwithtwospeakers.h"
#include "analysis/notices/quotationgiventwice.h"
#include "analysis/notices/quotationwithoutspeaker.h"
#include "analysis/notices/rolesexclude.h"
#include "analysis/notices/selfattribution.h"
#include "analysis/notices/shortnameunexplained.h"
#include "analysis/notices/unclosedquotation.h"
#include "analysis/notices/unopenedquotation.h"
#include "analysis/notices/wordsgiventotwo.h"
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

std::vector<std::unique_ptr<NoticeRule>> noticeRules(std::shared_ptr<const WordNet> wordNet, const NameLexicon &names)
{
    auto rules = quotationNoticeRules();
    rules.push_back(std::make_unique<SelfAttribution>());
    rules.push_back(std::make_unique<PronounWithTwoSpeakers>());
    rules.push_back(std::make_unique<QuotationWithoutSpeaker>());
    rules.push_back(std::make_unique<ShortNameUnexplained>(names));
    rules.push_back(std::make_unique<QuotationGivenTwice>(std::move(wordNet)));
    rules.push_back(std::make_unique<NameSpeltTwoWays>());
    rules.push_back(std::make_unique<RolesExclude>());
    rules.push_back(std::make_unique<WordsGivenToTwo>());
    return rules;
}

} // namespace hearsay
