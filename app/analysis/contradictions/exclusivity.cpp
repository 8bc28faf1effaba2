// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/contradictions/exclusivity.h"

#include "analysis/lexicon/wordlists.h"
#include "language/wordnet.h"

#include <algorithm>

namespace hearsay
{

namespace
{

bool happensOnce(const QString &verb)
{
    static const WordList &list = wordList("happens-once");
    return list.contains(verb);
}

bool isShared(const QString &verb)
{
    static const WordList &list = wordList("shared-deed");
    return list.contains(verb);
}

} // namespace

Exclusivity VerbExclusivity::of(const QStringList &lemmas)
{
    Ground strongest = Ground::None;
    for (const QString &verb : lemmas)
        strongest = std::min(strongest, groundOf(verb));
    switch (strongest) {
    case Ground::ListedShared:
    case Ground::SharedKind:
        return Exclusivity::Shared;
    case Ground::ListedOnce:
    case Ground::OnceKind:
        return Exclusivity::Once;
    case Ground::None:
        break;
    }
    return Exclusivity::Repeat;
}

VerbExclusivity::Ground VerbExclusivity::groundOf(const QString &verb)
{
    const auto known = m_grounds.constFind(verb);
    return known != m_grounds.cend() ? *known : *m_grounds.insert(verb, kindOf(verb));
}

VerbExclusivity::Ground VerbExclusivity::kindOf(const QString &verb) const
{
    if (isShared(verb))
        return Ground::ListedShared;
    if (happensOnce(verb))
        return Ground::ListedOnce;
    const auto isA = [&](std::initializer_list<QStringView> kinds) {
        return std::ranges::any_of(
            kinds, [&](QStringView above) { return m_wordNet.isKindOf(verb, above, WordClass::Verb, 1); });
    };
    if (isA({u"communicate", u"express", u"talk", u"think", u"judge", u"evaluate", u"feel", u"perceive", u"want"}))
        return Ground::SharedKind;
    return isA({u"kill", u"destroy"}) ? Ground::OnceKind : Ground::None;
}

} // namespace hearsay
