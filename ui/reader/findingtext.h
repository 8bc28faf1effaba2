// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/markset.h"

#include <QString>

namespace hearsay
{

/// What the hover card says of a finding, in the reader's language.
struct FindingText {
    std::optional<size_t> voice; ///< whose colour and shape stand before it
    size_t number = 0;           ///< of a contradiction
    bool isNotice = false;
    QString who;      ///< “Dana Whitlock”, “Contradiction”
    QString kind;     ///< “direct quotation”
    QString sureness; ///< “sure”, with its probability where one was measured
    CertaintyLevel level = CertaintyLevel::Unclear;
    QString reason;      ///< one sentence
    QStringList choices; ///< other readings of who speaks, likeliest first

    [[nodiscard]] bool isEmpty() const { return who.isEmpty(); }
};

/// \a position is where the finding is pointed at, which tells the mention of an entity that is meant; -1: its first.
[[nodiscard]] FindingText findingTextOf(const FindingId &finding, const MarkSet &set, qsizetype position);

/// The sentence for assistive programs: “statement 4 of 17, Dana Whitlock, direct quotation, sure, contradicted by
/// statement 9”. Empty for no finding. \a position as for findingTextOf.
[[nodiscard]] QString findingSentence(const FindingId &finding, const MarkSet &set, qsizetype position = -1);

/// The sentences of the findings at \a position of a text of \a size units, innermost first, and the range round it
/// over which they stay the same.
[[nodiscard]] std::pair<TextSpan, QString> sentenceOver(const MarkSet &set, qsizetype size, qsizetype position);

/// A reason's sentence in the reader's language.
[[nodiscard]] QString translated(const Reason &reason);

[[nodiscard]] QString kindName(AttributionKind kind, SpeechAct act);
[[nodiscard]] QString levelName(CertaintyLevel level);

} // namespace hearsay
