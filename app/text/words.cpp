// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

namespace hearsay
{

namespace
{

constexpr qsizetype longestWord = 32;

} // namespace

QStringView wordFrom(QStringView text, qsizetype position, qsizetype end)
{
    const qsizetype limit = std::min(end, position + longestWord);
    qsizetype at = position;
    while (at < limit && text[at].isLetterOrNumber())
        ++at;
    return at > position ? text.sliced(position, at - position) : QStringView();
}

QStringView wordUntil(QStringView text, qsizetype position, qsizetype start)
{
    const qsizetype limit = std::max(start, position - longestWord);
    qsizetype at = position;
    while (at > limit && text[at - 1].isLetterOrNumber())
        --at;
    return position > at ? text.sliced(at, position - at) : QStringView();
}

} // namespace hearsay
