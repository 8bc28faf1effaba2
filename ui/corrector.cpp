// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corrector.h"

#include <QWidget>

namespace hearsay
{

Corrector::Corrector(Session &session, Questions &questions, QWidget *window)
    : QObject(window), m_session(session), m_questions(questions), m_window(window)
{
}

void Corrector::changeSpeaker(const AttributionId &attribution)
{
    const Attribution *found = m_session.analysis() ? m_session.analysis()->attribution(attribution) : nullptr;
    if (!found)
        return;
    const EntityQuestion question{tr("Change the Speaker"), tr("Who answers for this statement?"),
                                  entitiesBut(found->speaker), tr("Nobody")};
    m_questions.entity(m_window, question, [this, attribution](const std::optional<EntityId> &speaker) {
        m_session.correct(SpeakerCorrection{attribution, speaker}, tr("Change of the speaker"));
    });
}

void Corrector::chooseSpeaker(const AttributionId &attribution, int choice)
{
    const Attribution *found = m_session.analysis() ? m_session.analysis()->attribution(attribution) : nullptr;
    if (!found || choice < 1 || choice > int(found->rivals.size()) + 1)
        return;
    const std::optional<EntityId> speaker = choice == 1 ? found->speaker : found->rivals[size_t(choice) - 2].entity;
    m_session.correct(SpeakerCorrection{attribution, speaker}, tr("Choice of the speaker"));
}

void Corrector::rename(const EntityId &entity)
{
    const Entity *found = m_session.analysis() ? m_session.analysis()->entity(entity) : nullptr;
    if (!found)
        return;
    m_questions.newName(m_window, found->name, [this, entity](const QString &name) {
        if (!name.trimmed().isEmpty())
            m_session.correct(NameCorrection{entity, name.trimmed()}, tr("Renaming"));
    });
}

void Corrector::merge(const EntityId &entity)
{
    const Entity *found = m_session.analysis() ? m_session.analysis()->entity(entity) : nullptr;
    if (!found)
        return;
    const EntityQuestion question{tr("Merge"), tr("Who is the same as %1?").arg(found->name), entitiesBut(entity), {}};
    m_questions.entity(m_window, question, [this, entity](const std::optional<EntityId> &into) {
        if (into)
            m_session.correct(MergeCorrection{entity, *into}, tr("Merging"));
    });
}

void Corrector::judge(const ContradictionId &contradiction, Verdict verdict)
{
    m_session.correct(VerdictCorrection{contradiction, verdict}, verdict == Verdict::Confirmed
                                                                     ? tr("Confirming a contradiction")
                                                                     : tr("Dismissing a contradiction"));
}

/// Those who speak stand first, in the order in which the window shows them.
std::vector<const Entity *> Corrector::entitiesBut(const std::optional<EntityId> &left) const
{
    std::vector<const Entity *> all;
    for (const Voice &voice : m_session.voices())
        if (const Entity *entity = m_session.analysis()->entity(voice.entity); entity && entity->id != left)
            all.push_back(entity);
    for (const Entity &entity : m_session.analysis()->entities)
        if (entity.id != left && !voiceOf(m_session.voices(), entity.id))
            all.push_back(&entity);
    return all;
}

} // namespace hearsay
