// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json/references.h"

#include <QSet>

namespace hearsay
{

namespace
{

class ReferenceCheck
{
public:
    explicit ReferenceCheck(const Analysis &analysis) : m_analysis(analysis) {}
    QString firstProblem();

private:
    template<typename Thing>
    QSet<QString> idsOf(const std::vector<Thing> &things);
    void refer(const QSet<QString> &known, const QString &id);
    void checkAttribution(const Attribution &attribution);
    void checkCircles();

    const Analysis &m_analysis;
    QSet<QString> m_entities;
    QSet<QString> m_attributions;
    QString m_problem;
};

template<typename Thing>
QSet<QString> ReferenceCheck::idsOf(const std::vector<Thing> &things)
{
    QSet<QString> ids;
    for (const Thing &thing : things) {
        if (ids.contains(thing.id.value) && m_problem.isEmpty())
            m_problem = QStringLiteral("two things have the id “%1”.").arg(thing.id.value);
        ids.insert(thing.id.value);
    }
    return ids;
}

void ReferenceCheck::refer(const QSet<QString> &known, const QString &id)
{
    if (!known.contains(id) && m_problem.isEmpty())
        m_problem = QStringLiteral("nothing has the id “%1” that is referred to.").arg(id);
}

void ReferenceCheck::checkAttribution(const Attribution &attribution)
{
    for (const auto &entity : {attribution.speaker, attribution.addressee})
        if (entity)
            refer(m_entities, entity->value);
    for (const RivalSpeaker &rival : attribution.rivals)
        refer(m_entities, rival.entity.value);
    if (attribution.parent)
        refer(m_attributions, attribution.parent->value);
}

void ReferenceCheck::checkCircles()
{
    QHash<AttributionId, AttributionId> parents;
    for (const Attribution &attribution : m_analysis.attributions)
        if (attribution.parent)
            parents.insert(attribution.id, *attribution.parent);
    QSet<AttributionId> endsWell;
    for (const Attribution &attribution : m_analysis.attributions) {
        QSet<AttributionId> path;
        AttributionId at = attribution.id;
        while (parents.contains(at) && !endsWell.contains(at)) {
            if (path.contains(at)) {
                m_problem = QStringLiteral("the attribution “%1” is told within itself.").arg(at.value);
                return;
            }
            path.insert(at);
            at = parents.value(at);
        }
        endsWell.unite(path);
    }
}

QString ReferenceCheck::firstProblem()
{
    m_entities = idsOf(m_analysis.entities);
    m_attributions = idsOf(m_analysis.attributions);
    const QSet<QString> claims = idsOf(m_analysis.claims);
    idsOf(m_analysis.contradictions);
    idsOf(m_analysis.notices);
    for (const Attribution &attribution : m_analysis.attributions)
        checkAttribution(attribution);
    for (const Claim &claim : m_analysis.claims)
        if (claim.attribution)
            refer(m_attributions, claim.attribution->value);
    for (const Contradiction &contradiction : m_analysis.contradictions) {
        for (const ClaimId &claim : contradiction.claims)
            refer(claims, claim.value);
        for (const EntityId &entity : contradiction.between)
            refer(m_entities, entity.value);
    }
    if (m_problem.isEmpty())
        checkCircles();
    return m_problem;
}

} // namespace

QString danglingReference(const Analysis &analysis)
{
    return ReferenceCheck(analysis).firstProblem();
}

} // namespace hearsay
