// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/parse.h"

#include <QString>

#include <optional>

namespace hearsay
{

/// The closed classes of English (resources/lexicons/words.tsv). All words are given in lower case with a straight
/// apostrophe.

/// The usual tag of a function word; nullopt for a word of an open class. “that” is a subordinating conjunction, “her”
/// a pronoun: what else they may be is for the context to tell.
[[nodiscard]] std::optional<PartOfSpeech> functionWordTag(const QString &lower);

/// he, she, they, it, I, we, you, who: what may be a subject.
[[nodiscard]] bool isSubjectPronoun(const QString &lower);
/// my, his, their …
[[nodiscard]] bool isPossessivePronoun(const QString &lower);
/// me, him, them …
[[nodiscard]] bool isObjectPronoun(const QString &lower);
/// whether, if, why, what, how …: what may begin an indirect question.
[[nodiscard]] bool isQuestionWord(const QString &lower);
/// who, which, that, whose, where, whom.
[[nodiscard]] bool isRelativeWord(const QString &lower);
/// be, have, do in every form, short ones included.
[[nodiscard]] bool isAuxiliary(const QString &lower);
/// is, was, been, 's …
[[nodiscard]] bool isFormOfBe(const QString &lower);
/// has, had, having, 'd …
[[nodiscard]] bool isFormOfHave(const QString &lower);
/// will, would, can …
[[nodiscard]] bool isModal(const QString &lower);
/// not, n't, never.
[[nodiscard]] bool isNegation(const QString &lower);
/// also, now, then, later …: adverbs that stand between subject and verb; and every word in -ly.
[[nodiscard]] bool isMiddleAdverb(const QString &lower);
/// Monday, March, yesterday, week …: words that tell when.
[[nodiscard]] bool isTimeWord(const QString &lower);
/// says, put, gives …: words that WordNet knows as nouns, too, and the news does not.
[[nodiscard]] bool isMostlyVerb(const QString &lower);
/// one, twelve, hundred …
[[nodiscard]] bool isNumberWord(const QString &lower);
/// van, de, bin …: what stands in small letters inside a name.
[[nodiscard]] bool isNameParticle(const QString &lower);

} // namespace hearsay
