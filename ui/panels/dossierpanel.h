// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/palette/readertheme.h"
#include "models/readingdesk.h"
#include "panels/cards.h"
#include "reader/finding.h"

#include <QScrollArea>

class QVBoxLayout;

namespace hearsay
{

/// Cards about what is chosen: somebody and what it disagrees about, a statement and its speaker, a contradiction, a
/// notice.
class DossierPanel final : public QScrollArea
{
    Q_OBJECT
public:
    DossierPanel(ReadingDesk &desk, const ReaderTheme &theme, QWidget *parent = nullptr);

    /// Shows cards about \a finding. Where it is none, or not in the analysis any more: what matters most in the
    /// article, its contradictions and notices, else the one who says most.
    void show(const FindingId &finding);
    /// Writes the cards anew, for what is shown was corrected or analysed again.
    void refresh();
    void setTheme(const ReaderTheme &theme);
    [[nodiscard]] const FindingId &shown() const { return m_shown; }

Q_SIGNALS:
    void pressed(const hearsay::FindingId &target);
    void asked(hearsay::CardAction action, const hearsay::FindingId &about);

private:
    void clear();
    void add(FindingCard *card);
    void write(const EntityId &entity);
    void write(const AttributionId &attribution);
    void write(const ClaimId &claim);
    void write(const ContradictionId &contradiction);
    void write(const NoticeId &notice);
    void write(std::monostate);
    [[nodiscard]] CardSource source() const;

    ReadingDesk &m_desk;
    ReaderTheme m_theme;
    FindingId m_shown;
    QWidget *m_cards;
    QVBoxLayout *m_layout;
};

} // namespace hearsay
