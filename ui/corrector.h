// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/questions.h"
#include "reader/finding.h"
#include "session/session.h"

#include <QObject>

class QWidget;

namespace hearsay
{

/// Turns what the reader asks for into corrections of the session, with a question where one is needed.
class Corrector final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; \a window is what questions belong to.
    Corrector(Session &session, Questions &questions, QWidget *window);

    /// Asks who answers for a statement.
    void changeSpeaker(const AttributionId &attribution);
    /// 1 keeps the speaker, for sure now; 2 takes the first rival, and so on.
    void chooseSpeaker(const AttributionId &attribution, int choice);
    void rename(const EntityId &entity);
    void merge(const EntityId &entity);
    void judge(const ContradictionId &contradiction, Verdict verdict);

private:
    [[nodiscard]] std::vector<const Entity *> entitiesBut(const std::optional<EntityId> &left) const;

    Session &m_session;
    Questions &m_questions;
    QWidget *m_window;
};

} // namespace hearsay
