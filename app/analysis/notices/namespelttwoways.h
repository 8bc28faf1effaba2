// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/notices/noticerule.h"

namespace hearsay
{

/// One person's name in two spellings: surnames a letter apart (two in long ones) where the given names agree or one is
/// a surname alone, or given names a letter apart with one surname. Not where the two stand side by side, differ in
/// gender or have roles of their own, nor plurals (“the Ruizes”) and words of the language. Its span is the first name
/// in the spelling that came later; the evidence holds both. (Edits after Damerau 1964.)
class NameSpeltTwoWays final : public NoticeRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("name-spelt-two-ways"); }
    [[nodiscard]] std::vector<Notice> find(const Draft &draft) const override;
};

/// How many letters must be put in, left out, changed, or swapped with their neighbour to make \a other of \a one; at
/// most \a limit + 1.
[[nodiscard]] int spellingDistance(QStringView one, QStringView other, int limit);

} // namespace hearsay
