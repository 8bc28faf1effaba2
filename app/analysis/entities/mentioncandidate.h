// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/surface/nounphrases.h"
#include "annotation/entity.h"

#include <QStringList>

namespace hearsay
{

enum class GrammaticalNumber : std::uint8_t { Unknown, Singular, Plural };

/// A stretch of words that names somebody or something, before it is known whom.
struct MentionCandidate {
    WordRange words;
    TextSpan span;
    MentionForm form = MentionForm::Name;
    EntityKind kind = EntityKind::Other;
    Gender gender = Gender::Unknown;
    GrammaticalNumber number = GrammaticalNumber::Unknown;
    QStringList name;        ///< words of a name without title, as written
    QString title;           ///< title before a name, in lower case: “mayor”, “ms”
    QString head;            ///< singular of the noun that heads a role; the pronoun itself for a pronoun
    QStringList modifiers;   ///< other content words of a role, in lower case
    QString country;         ///< the country that a place name, capital or people speaks for
    QStringList nicknames;   ///< words in marks inside a name
    bool definite = false;   ///< a role with “the”, “this”, a possessive
    bool indefinite = false; ///< a role with “a”, “another”, or none in the singular
    bool subject = false;    ///< seems to be the subject of its clause
    bool speaks = false;     ///< stands beside a reporting verb
    bool inByline = false;   ///< who wrote it: nothing in the text takes it up by a role
    QString ofWhom;          ///< possessor or “of …” of a role as written, lower case; empty for none

    [[nodiscard]] bool isNamed() const { return form == MentionForm::Name && !name.isEmpty(); }
};

} // namespace hearsay
