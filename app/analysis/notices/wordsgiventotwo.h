// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/notices/noticerule.h"

namespace hearsay
{

/// The same words, in quotation marks, are given to two different speakers, both of them told by name or role beside
/// their cue. Not where one repeats the other by the cue's own word (“echoed”), where one speaks for the other (a firm
/// and its chief), or where a slogan is short. Its span is that of the later quotation; the evidence holds both.
class WordsGivenToTwo final : public NoticeRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("words-given-to-two"); }
    [[nodiscard]] std::vector<Notice> find(const Draft &draft) const override;
};

} // namespace hearsay
