// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/certainty.h"
#include "base/id.h"

#include <vector>

namespace hearsay
{

enum class EntityKind { Person, Organisation, Place, Group, Document, Other };

/// How a mention names its entity.
enum class MentionForm {
    Name,    ///< by name: “Dana Whitlock”, “Whitlock”
    Role,    ///< by what it is: “the mayor”
    Pronoun, ///< he, her, they, I
};

enum class Gender { Unknown, Feminine, Masculine, Neuter };

struct Mention {
    TextSpan span;
    MentionForm form = MentionForm::Name;
    Certainty certainty; ///< of belonging to this entity
    Reason reason;       ///< why it belongs

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// Somebody or something that is spoken of, or speaks.
struct Entity {
    EntityId id;
    QString name; ///< the fullest name without title or possessive; else the first role (“the official”)
    QString role; ///< title, apposition or description: “US national security adviser”; may be empty
    EntityKind kind = EntityKind::Other;
    Gender gender = Gender::Unknown;
    std::vector<Mention> mentions; ///< by start; at least one

    [[nodiscard]] bool isNamed() const;

    friend bool operator==(const Entity &, const Entity &) = default;
};

} // namespace hearsay
