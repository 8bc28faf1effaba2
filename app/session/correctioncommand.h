// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/correction.h"

#include <QUndoCommand>

namespace hearsay
{

class Session;

/// One correction as a step that can be undone. Two in a row for the same finding become one step; one that leads back
/// to where it began disappears.
class CorrectionCommand final : public QUndoCommand
{
public:
    /// \a session must outlive the command.
    CorrectionCommand(Session &session, const Correction &correction, const QString &what);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    Session &m_session;
    Correction m_after;
    std::optional<Correction> m_before; ///< nullopt: as found
};

} // namespace hearsay
