// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <string_view>

namespace hearsay
{

/// The run of letters and digits that begins at \a position; at most 32 units, and none behind \a end.
[[nodiscard]] QStringView wordFrom(QStringView text, qsizetype position, qsizetype end);

/// The run of letters and digits that ends before \a position; at most 32 units, and none before \a start.
[[nodiscard]] QStringView wordUntil(QStringView text, qsizetype position, qsizetype start);

/// Whether \a word, in any case of letters, is one of \a list (lower-case ASCII).
template<typename List>
[[nodiscard]] bool isOneOf(QStringView word, const List &list)
{
    return std::ranges::any_of(list, [word](std::string_view one) {
        return word.size() == qsizetype(one.size()) &&
               word.compare(QLatin1StringView(one.data(), qsizetype(one.size())), Qt::CaseInsensitive) == 0;
    });
}

} // namespace hearsay
