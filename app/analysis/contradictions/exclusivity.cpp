// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/contradictions/exclusivity.h"

#include "language/wordnet.h"

#include <QSet>

#include <algorithm>

namespace hearsay
{

namespace
{

QSet<QString> words(const char *list)
{
    const QStringList parts = QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
    return {parts.begin(), parts.end()};
}

bool happensOnce(const QString &verb)
{
    static const QSet<QString> list = words(
        "abduct acquire annex assassinate behead build burn colonise colonize compose conquer create demolish design "
        "destroy discover "
        "dismantle establish execute extinguish found hijack hang impeach invade invent kidnap kill launder liberate "
        "murder occupy "
        "overthrow paint poison privatise privatize rescue scuttle sculpt seize sink steal topple torch wreck write");
    return list.contains(verb);
}

bool isShared(const QString &verb)
{
    static const QSet<QString> list = words("accompany accuse address admire aid applaud approach ask assist assure "
                                            "attend avoid back bill blame boycott call censure challenge "
                                            "claim combat compete condemn congratulate consult contact contradict "
                                            "court criticise criticize defend denounce dismiss "
                                            "distrust embrace endorse engage face favor favour fear fight fine follow "
                                            "fund greet hate have help hold hug influence "
                                            "inform insult investigate involve join know lead leave like lobby love "
                                            "make meet mention mock need oppose own outnumber "
                                            "phone praise press pressure promise question ring see say speak state sue "
                                            "support talk tease telephone tell thank threaten trade trust urge "
                                            "use visit vote want warn watch welcome work");
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
