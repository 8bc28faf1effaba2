// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/correctioncommand.h"

#include "session/session.h"

namespace hearsay
{

CorrectionCommand::CorrectionCommand(Session &session, const Correction &correction, const QString &what)
    : QUndoCommand(what), m_session(session), m_after(correction), m_before(session.corrections().find(correction))
{
}

void CorrectionCommand::undo()
{
    m_session.replaceCorrection(m_after, m_before);
}

void CorrectionCommand::redo()
{
    m_session.replaceCorrection(m_after, m_after);
}

int CorrectionCommand::id() const
{
    return int(m_after.index());
}

bool CorrectionCommand::mergeWith(const QUndoCommand *other)
{
    const auto *later = static_cast<const CorrectionCommand *>(other);
    if (!sameTarget(m_after, later->m_after))
        return false;
    m_after = later->m_after;
    setText(later->text());
    setObsolete(m_before == m_after);
    return true;
}

} // namespace hearsay
