// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/foundattribution.h"
#include "analysis/lexicon/reportinglexicon.h"

namespace hearsay
{

/// What somebody does who does not do \a act: who does not say or deny a thing keeps it back (refusal), who does not
/// believe or expect it denies it; nullopt where nothing at all is told (“did not ask”).
[[nodiscard]] std::optional<SpeechAct> actWhenNegated(SpeechAct act);

/// The act of the verb at word \a verb, of which \a form is the reading, with what stands before it: “did not say”,
/// “declined to say” are refusals.
[[nodiscard]] std::optional<SpeechAct> actInGroup(const SurfaceReading &reading, const ReportingLexicon &lexicon,
                                                  qsizetype verb, const ReportingForm &form);

/// Whether \a found tells on what terms somebody spoke and none of the words: “asked not to be named”, “spoke on
/// condition of anonymity”.
[[nodiscard]] bool asksForAnonymity(const SurfaceReading &reading, const FoundAttribution &found);

} // namespace hearsay
