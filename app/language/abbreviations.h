// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace hearsay
{

/// How a word written with a stop behaves at its own stop.
enum class AbbreviationUse {
    BeforeName,   ///< Dr., Gen.: something always follows, the stop never ends a sentence
    BeforeNumber, ///< No., p.: an abbreviation only where a number follows
    BehindComma,  ///< Mass., Wash.: an abbreviation only behind a place and a comma
    Anywhere,     ///< Inc., etc.: the stop may end a sentence too
};

/// How \a word, given without its stop and as written, is used as an abbreviation; nullopt where it is none. Single
/// letters and letters with stops between them (U.S., a.m.) are not in the list: their shape tells them.
[[nodiscard]] std::optional<AbbreviationUse> abbreviationUse(QStringView word);

/// Whether \a word (“The”, “He”, “But”), capitalised, tells that a sentence begins, for no name begins with it.
[[nodiscard]] bool beginsSentences(QStringView word);

/// Whether \a word in lower case is a plain reporting verb in the form that stands next to direct speech (“said”,
/// “asks”).
[[nodiscard]] bool reportsSpeech(QStringView word);

} // namespace hearsay
