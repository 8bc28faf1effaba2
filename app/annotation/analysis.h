// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/attribution.h"
#include "annotation/claim.h"
#include "annotation/contradiction.h"
#include "annotation/entity.h"
#include "annotation/notice.h"

namespace hearsay
{

/// All that was found in one article. A value; findings refer to one another by id.
struct Analysis {
    QString program; ///< “hearsay 0.1.0”
    QString model;   ///< SHA-256 of the language model's weights; empty where rules alone worked
    std::vector<Entity> entities;
    std::vector<Attribution> attributions; ///< in order of the text
    std::vector<Claim> claims;
    std::vector<Contradiction> contradictions;
    std::vector<Notice> notices;

    /// The thing with this id, or nullptr. The pointer is valid as long as the analysis is.
    [[nodiscard]] const Entity *entity(const EntityId &id) const;
    [[nodiscard]] const Attribution *attribution(const AttributionId &id) const;
    [[nodiscard]] const Claim *claim(const ClaimId &id) const;

    friend bool operator==(const Analysis &, const Analysis &) = default;
};

} // namespace hearsay
