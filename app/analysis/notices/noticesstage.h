// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/notices/noticerule.h"

#include <memory>

namespace hearsay
{

class NameLexicon;
class WordNet;

/// Tells what is wrong in the report itself, one rule a kind of mistake. Gives Finding::Notices; needs the quotations
/// and what else \a needs names.
class NoticesStage final : public Stage
{
public:
    explicit NoticesStage(std::vector<std::unique_ptr<NoticeRule>> rules,
                          std::vector<Finding> needs = {Finding::Quotations});

    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<Finding> needs() const override { return m_needs; }
    [[nodiscard]] std::vector<Finding> gives() const override { return {Finding::Notices}; }
    void run(Draft &draft, const CancelToken &cancel) const override;

private:
    std::vector<std::unique_ptr<NoticeRule>> m_rules;
    std::vector<Finding> m_needs;
};

/// The rules of quotation marks: unclosed and unopened ones.
[[nodiscard]] std::vector<std::unique_ptr<NoticeRule>> quotationNoticeRules();
/// All rules. Beside the quotations they need the surface, the entities and the attributions.
[[nodiscard]] std::vector<std::unique_ptr<NoticeRule>> noticeRules(std::shared_ptr<const WordNet> wordNet,
                                                                   const NameLexicon &names);

} // namespace hearsay
