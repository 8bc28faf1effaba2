// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"
#include "text/text.h"

namespace hearsay
{

/// Short words for what was found, in the reader's language, the same in the window and in the PDF.
[[nodiscard]] QString phraseFor(AttributionKind kind);
[[nodiscard]] QString phraseFor(SpeechAct act);
[[nodiscard]] QString phraseFor(CertaintyLevel level);
[[nodiscard]] QString phraseFor(ContradictionKind kind);
[[nodiscard]] QString phraseFor(NoticeKind kind);

/// The entity's name as a row or heading begins: “a report” is shown as “A report”.
[[nodiscard]] QString headingOf(const Entity &entity);
/// How an entity is named: “named · chairs the harbour board”, “unnamed”, “body”.
[[nodiscard]] QString namingOf(const Entity &entity);
/// The reason's sentence, translated.
[[nodiscard]] QString reasonPhrase(const Reason &reason);
/// The name of the one with this id, within a sentence; “nobody” for none, or for one that is not there.
[[nodiscard]] QString nameIn(const Analysis &analysis, const std::optional<EntityId> &id);
/// The name of another speaker with the probability, where one was measured: “Dana Whitlock (12 %)”.
[[nodiscard]] QString rivalPhrase(const Analysis &analysis, const RivalSpeaker &rival);
/// What contradicts: “Differing figures: 16 and 19”, “Opposite words”.
[[nodiscard]] QString headingOf(const Contradiction &contradiction, const Text &text);
/// The heading of who answers for what is told in \a statement, in nobody’s where nullptr: “The article itself”.
[[nodiscard]] QString answererIn(const Analysis &analysis, const Attribution *statement);
/// The heading of the one with this id; “Nobody” for none, or for one that is not there.
[[nodiscard]] QString headingIn(const Analysis &analysis, const std::optional<EntityId> &id);

} // namespace hearsay
