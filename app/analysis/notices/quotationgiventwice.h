// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/notices/noticerule.h"

#include <memory>

namespace hearsay
{

class WordNet;

/// One utterance of one speaker is quoted twice, in different words. Either the two are copies but for a word or two
/// that were changed, not left out, or both say the same of the same (subject, verb or its synonym, object, denial) to
/// the same hearer, or the later is told as past (“had told members that evening”). Two sentences of one paragraph that
/// are built alike are rhetoric. Its span is that of the later quotation; the evidence holds both.
class QuotationGivenTwice final : public NoticeRule
{
public:
    explicit QuotationGivenTwice(std::shared_ptr<const WordNet> wordNet) : m_wordNet(std::move(wordNet)) {}

    [[nodiscard]] QString name() const override { return QStringLiteral("quotation-given-twice"); }
    [[nodiscard]] std::vector<Notice> find(const Draft &draft) const override;

private:
    std::shared_ptr<const WordNet> m_wordNet;
};

} // namespace hearsay
