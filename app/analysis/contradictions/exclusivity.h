// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
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
/// communicating, thinking and feeling are shared) and by a list of the commonest others. Remembers what it asked of
/// WordNet: one value serves one run over one text.
class VerbExclusivity final
{
public:
    explicit VerbExclusivity(const WordNet &wordNet) : m_wordNet(wordNet) {}

    /// Of one deed that may be called by any of \a lemmas: what is listed counts before what WordNet tells.
    [[nodiscard]] Exclusivity of(const QStringList &lemmas);

private:
    /// What tells it, the strongest first.
    enum class Ground { ListedShared, ListedOnce, SharedKind, OnceKind, None };
    [[nodiscard]] Ground groundOf(const QString &verb);
    [[nodiscard]] Ground kindOf(const QString &verb) const;

    const WordNet &m_wordNet;
    QHash<QString, Ground> m_grounds;
};

} // namespace hearsay
