// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/titles.h"

#include "analysis/lexicon/wordlists.h"

#include <algorithm>

namespace hearsay
{

QString plainTitle(const QString &title)
{
    static const WordValues &shortForms = wordValues("short-title");
    const QString plain = QString(title).remove(u'.');
    return shortForms.value(plain, plain);
}

bool holdsTitle(const QSet<QString> &titles, const QString &title)
{
    const QString plain = plainTitle(title);
    return std::ranges::any_of(titles, [&plain](const QString &one) { return plainTitle(one) == plain; });
}

} // namespace hearsay
