// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/broadnouns.h"

#include "analysis/lexicon/wordlists.h"

namespace hearsay
{

bool isBroad(const QString &noun)
{
    static const WordList &list = wordList("broad-noun");
    return list.contains(noun);
}

} // namespace hearsay
