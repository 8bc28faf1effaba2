// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hearsay
{

class WordNet;

/// How many may have done a thing to the same one.
enum class Exclusivity {
    Once,   ///< it happens to the same one but once (invade, kill, found): two doers are two accounts
    Repeat, ///< it may happen again at another time (bombard, rob)
    Shared, ///< several may do it at once, or one to the other and back (criticise, thank, meet)
};

/// Tells by the verb's dictionary forms: by WordNet (kinds of killing, destroying and making happen once; kinds of
/// communicating, thinking and feeling are shared) and by a list of the commonest others.
[[nodiscard]] Exclusivity exclusivityOf(const QStringList &lemmas, const WordNet &wordNet);

} // namespace hearsay
