// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"

#include <QStringView>

#include <vector>

namespace hearsay
{

/// The words of the stretch \a within of \a text, close to those of Universal Dependencies for English (EWT): clitics
/// (n’t, ’s, ’re, ’ve, ’ll, ’d, ’m) and the parts of hyphenated words apart, though not behind the prefixes that EWT
/// keeps (co-, e-, non-, …); acronyms and abbreviations with their stops, figures with their commas, clock times, URLs,
/// e-mail addresses, emoji and runs of one mark (“...”, “!!”) whole; any other mark alone.
/// Every unit that is no blank lies in exactly one word; spans are in order, none empty. Total: takes any text.
[[nodiscard]] std::vector<TextSpan> tokenize(QStringView text, TextSpan within);

/// As tokenize() for the whole of \a text.
[[nodiscard]] inline std::vector<TextSpan> tokenize(QStringView text)
{
    return tokenize(text, {0, text.size()});
}

} // namespace hearsay
