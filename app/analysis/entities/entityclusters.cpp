// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/entityclusters.h"

#include "analysis/lexicon/wordlists.h"

#include <QtGlobal>

#include <algorithm>

namespace hearsay
{

namespace
{

/// Titles of one class exclude one another in one person; a rank and a courtesy do not.
int titleClass(const QString &title)
{
    static const WordList &masculine = wordList("title-of-man");
    static const WordList &feminine = wordList("title-of-woman");
    return masculine.contains(title) ? 1 : feminine.contains(title) ? 2 : 0;
}

bool titlesClash(const QSet<QString> &one, const QSet<QString> &other)
{
    int seen = 0;
    for (const QSet<QString> *set : {&one, &other})
        for (const QString &title : *set)
            seen |= titleClass(title);
    return seen == 3;
}

bool kindsClash(EntityKind one, EntityKind other)
{
    return one != other && one != EntityKind::Other && other != EntityKind::Other &&
           !(one == EntityKind::Group && other == EntityKind::Organisation) &&
           !(one == EntityKind::Organisation && other == EntityKind::Group) &&
           !(one == EntityKind::Place && other == EntityKind::Organisation) &&
           !(one == EntityKind::Organisation && other == EntityKind::Place) &&
           !(one == EntityKind::Place && other == EntityKind::Group) &&
           !(one == EntityKind::Group && other == EntityKind::Place);
}

/// Two full names of people that differ in given name or surname are two people; initials agree with what they begin.
bool namesClash(const QStringList &one, const QStringList &other)
{
    if (one.size() < 2 || other.size() < 2)
        return false;
    if (one.back().compare(other.back(), Qt::CaseInsensitive) != 0)
        return true;
    const QString &first = one.front();
    const QString &second = other.front();
    const bool initial = first.size() <= 2 || second.size() <= 2;
    return initial ? first.front() != second.front() : first.compare(second, Qt::CaseInsensitive) != 0;
}

template<typename Value>
bool clash(Value one, Value other)
{
    return one != other && one != Value::Unknown && other != Value::Unknown;
}

} // namespace

EntityClusters::EntityClusters(const SurfaceReading &reading, std::vector<MentionCandidate> candidates,
                               ModelMentions model)
    : m_reading(reading)
    , m_candidates(std::move(candidates))
    , m_model(std::move(model))
    , m_joined(m_candidates.size())
    , m_dropped(m_candidates.size())
    , m_certainties(m_candidates.size(), Certainty{CertaintyLevel::Sure, std::nullopt})
    , m_reasons(m_candidates.size())
    , m_others(m_candidates.size())
{
    for (qsizetype i = 0; i < size(); ++i) {
        const MentionCandidate &one = candidate(i);
        m_parents.push_back(i);
        Traits traits{one.kind, one.gender, one.number, {}, one.name, {}, {i}};
        if (!one.title.isEmpty())
            traits.titles.insert(one.title);
        if (one.form == MentionForm::Role && one.name.isEmpty())
            traits.roles.push_back(i);
        m_traits.push_back(std::move(traits));
        m_reasons[size_t(i)] =
            Reason{QStringLiteral("own-words"),
                   QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” is the first to be called so.")),
                   {reading.words(one.span)},
                   {one.span}};
    }
}

qsizetype EntityClusters::clusterOf(qsizetype candidate) const
{
    while (m_parents[size_t(candidate)] != candidate) {
        m_parents[size_t(candidate)] = m_parents[size_t(m_parents[size_t(candidate)])];
        candidate = m_parents[size_t(candidate)];
    }
    return candidate;
}

bool EntityClusters::mayBeOne(qsizetype one, qsizetype other) const
{
    const Traits &a = traits(one);
    const Traits &b = traits(other);
    return !kindsClash(a.kind, b.kind) && !clash(a.gender, b.gender) && !clash(a.number, b.number) &&
           !titlesClash(a.titles, b.titles) &&
           !(a.kind == EntityKind::Person && b.kind == EntityKind::Person && namesClash(a.fullName, b.fullName));
}

bool EntityClusters::join(qsizetype later, qsizetype earlier, const Certainty &certainty, const Reason &reason)
{
    const qsizetype from = clusterOf(later);
    const qsizetype into = clusterOf(earlier);
    if (from == into || !mayBeOne(from, into))
        return from == into;
    Traits &kept = m_traits[size_t(into)];
    Traits &gone = m_traits[size_t(from)];
    m_parents[size_t(from)] = into;
    kept.kind = kept.kind == EntityKind::Other ? gone.kind : kept.kind;
    kept.gender = kept.gender == Gender::Unknown ? gone.gender : kept.gender;
    // “they” is said of a body, too: a pronoun tells nothing of number.
    if (candidate(later).form != MentionForm::Pronoun && kept.number == GrammaticalNumber::Unknown)
        kept.number = gone.number;
    kept.titles.unite(gone.titles);
    if (gone.fullName.size() > kept.fullName.size())
        kept.fullName = gone.fullName;
    kept.roles.insert(kept.roles.end(), gone.roles.begin(), gone.roles.end());
    kept.members.insert(kept.members.end(), gone.members.begin(), gone.members.end());
    gone = {};
    m_joined[size_t(later)] = true;
    m_certainties[size_t(later)] = certainty;
    m_reasons[size_t(later)] = reason;
    return true;
}

Entity EntityClusters::entityOf(qsizetype cluster) const
{
    const Traits &traits = m_traits[size_t(cluster)];
    Entity entity;
    entity.kind = traits.kind;
    entity.gender = traits.gender;
    entity.name = traits.fullName.join(u' ');
    std::vector<qsizetype> members = traits.members;
    std::ranges::sort(members, {},
                      [this](qsizetype i) { return std::pair(candidate(i).span.start, -candidate(i).span.end); });
    for (const qsizetype i : members) {
        if (isDropped(i))
            continue;
        const MentionCandidate &one = candidate(i);
        entity.mentions.push_back({one.span, one.form, m_certainties[size_t(i)], m_reasons[size_t(i)]});
        if (one.form == MentionForm::Role && entity.role.isEmpty())
            entity.role = m_reading.words(one.span);
        if (entity.role.isEmpty() && !one.title.isEmpty() && titleClass(one.title) == 0)
            entity.role = one.title;
    }
    if (entity.name.isEmpty())
        entity.name = entity.role;
    return entity;
}

std::vector<Entity> EntityClusters::entities() const
{
    std::vector<Entity> out;
    for (qsizetype i = 0; i < size(); ++i) {
        if (clusterOf(i) != i)
            continue;
        Entity entity = entityOf(i);
        const bool pronounsAlone =
            std::ranges::all_of(entity.mentions, [](const Mention &one) { return one.form == MentionForm::Pronoun; });
        if (!entity.mentions.empty() && !pronounsAlone)
            out.push_back(std::move(entity));
    }
    std::ranges::stable_sort(out, {}, [](const Entity &one) { return one.mentions.front().span.start; });
    return out;
}

} // namespace hearsay
