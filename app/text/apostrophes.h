// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"

#include <QStringView>

namespace hearsay
{

/// Whether an apostrophe before \a position stands for left-out letters or figures: ’tis, ’em, ’ave, ’90s, ’61.
/// \a position is the first unit behind the mark; looks no further than \a end.
[[nodiscard]] bool beginsWithElision(QStringView text, qsizetype position, qsizetype end);

/// Whether the two marks round \a position stand for the letters left out of “and”: rock ’n’ roll.
[[nodiscard]] bool isShortenedAnd(QStringView text, qsizetype mark, TextSpan paragraph);

/// What a single mark behind a word can be.
enum class WordEnd {
    Plain,      ///< nothing speaks for an apostrophe: a mark here closes
    Possessive, ///< players’, sayin’: an apostrophe or a mark
    Elision,    ///< o’, wi’, th’ before a word: an apostrophe
};

/// Tells by the word before \a mark and by what follows it.
[[nodiscard]] WordEnd wordEndBefore(QStringView text, qsizetype mark, TextSpan paragraph);

/// Whether \a mark stands between a full stop, a closing mark or a bracket and the s of a possessive: the U.S.’s,
/// “The Ferry”’s.
[[nodiscard]] bool isPossessiveOfSign(QStringView text, qsizetype mark, TextSpan paragraph);

/// Whether the full stop before \a mark belongs to an abbreviation (Bros.’ profits), so that the mark may be an
/// apostrophe.
[[nodiscard]] bool endsWithAbbreviation(QStringView text, qsizetype mark, TextSpan paragraph);

} // namespace hearsay
