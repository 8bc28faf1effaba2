// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace hearsay
{

/// A code point of a text and the UTF-16 units it takes (1 or 2). A lone surrogate is its own code point.
struct CodePoint {
    char32_t value = 0;
    qsizetype units = 1;
};

/// The code point that begins at \a position; value 0 at or past the end.
[[nodiscard]] inline CodePoint codePointAt(QStringView text, qsizetype position)
{
    if (position < 0 || position >= text.size())
        return {};
    const QChar first = text[position];
    if (first.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[position + 1]), 2};
    return {first.unicode(), 1};
}

/// ' and ’, and ‘ ʼ ` ´ ＇ that are typed for it.
[[nodiscard]] constexpr bool isApostrophe(char32_t ch)
{
    return ch == U'\'' || ch == U'’' || ch == U'‘' || ch == U'ʼ' || ch == U'`' || ch == U'´' || ch == U'＇';
}

/// - and the hyphens U+2010, U+2011; no dash.
[[nodiscard]] constexpr bool isHyphen(char32_t ch)
{
    return ch == U'-' || ch == U'\u2010' || ch == U'\u2011';
}

/// En, em and longer dashes.
[[nodiscard]] constexpr bool isDash(char32_t ch)
{
    return ch >= U'\u2012' && ch <= U'\u2015';
}

/// Letters, and marks that combine with them.
[[nodiscard]] inline bool isLetter(char32_t ch)
{
    return QChar::isLetter(ch) || QChar::isMark(ch);
}

[[nodiscard]] inline bool isLetterOrDigit(char32_t ch)
{
    return isLetter(ch) || QChar::isDigit(ch);
}

/// Whether the word begins with a capital.
[[nodiscard]] inline bool isCapitalised(QStringView word)
{
    const char32_t first = codePointAt(word, 0).value;
    return QChar::isUpper(first) || QChar::isTitleCase(first);
}

} // namespace hearsay
