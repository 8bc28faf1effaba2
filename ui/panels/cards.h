// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/palette/readertheme.h"
#include "models/readingdesk.h"
#include "widgets/findingcard.h"

namespace hearsay
{

/// What cards are made from: the desk, with an analysis there, and the look.
struct CardSource {
    ReadingDesk &desk;
    const ReaderTheme &theme;
    QWidget *parent;

    [[nodiscard]] const Analysis &analysis() const { return *desk.session().analysis(); }
    [[nodiscard]] const Text &text() const { return desk.session().article()->text; }
    /// The rank of an entity's voice; -1 where it says nothing.
    [[nodiscard]] int rankOf(const std::optional<EntityId> &entity) const;
};

/// Who somebody is in this article: mentions, what it said, what was said of it.
[[nodiscard]] FindingCard *entityCard(const CardSource &source, const Entity &entity);
/// One statement: who, to whom, how sure and why; who else may have said it.
[[nodiscard]] FindingCard *statementCard(const CardSource &source, const Attribution &attribution);
/// Both sides of a contradiction, one above the other, and the reason.
[[nodiscard]] FindingCard *contradictionCard(const CardSource &source, const ContradictionId &id);
[[nodiscard]] FindingCard *noticeCard(const CardSource &source, const Notice &notice);
[[nodiscard]] FindingCard *claimCard(const CardSource &source, const Claim &claim);

/// Contradictions that one side of which overlaps what \a entity said.
[[nodiscard]] std::vector<ContradictionId> contradictionsOf(const Analysis &analysis, const EntityId &entity);

} // namespace hearsay
