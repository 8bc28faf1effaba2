// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/certainty.h"
#include "base/id.h"

#include <optional>
#include <vector>

namespace hearsay
{

enum class AttributionKind {
    Direct,   ///< the content stands in quotation marks
    Indirect, ///< the content is told in the reporter's words
    Mixed,    ///< told, with quoted words in it
};

/// What somebody does by saying it.
enum class SpeechAct {
    Statement,
    Denial,
    Question,
    Order,
    Request,
    Promise,
    Threat,
    Warning,
    Prediction,
    Belief,
    Accusation,
    Refusal, ///< “declined to comment”, “would not say who”: nothing is said
};

/// Whether who does so leaves open what the content tells: asks it, or keeps it back.
[[nodiscard]] constexpr bool leavesOpen(SpeechAct act)
{
    return act == SpeechAct::Question || act == SpeechAct::Refusal;
}

/// Another reading of who speaks.
struct RivalSpeaker {
    EntityId entity;
    std::optional<double> probability;

    friend bool operator==(const RivalSpeaker &, const RivalSpeaker &) = default;
};

/// Somebody is said to have said something (source, cue and content as in PolNeAR; Newell, Margolin and Ruths 2018).
struct Attribution {
    AttributionId id;
    AttributionKind kind = AttributionKind::Indirect;
    SpeechAct act = SpeechAct::Statement;
    std::optional<EntityId> speaker; ///< nullopt: nobody answers for it
    std::optional<EntityId> addressee;
    TextSpans source;  ///< with title and description; may be empty
    TextSpans cue;     ///< “said”, “according to”; may be empty
    TextSpans content; ///< quotation marks included, the full stop of an indirect one not; of a refusal
                       ///< what is kept back, or empty
    std::optional<AttributionId> parent; ///< the attribution in whose content this one is told
    Certainty certainty;                 ///< of the speaker
    Reason reason;
    std::vector<RivalSpeaker> rivals; ///< likeliest first; the speaker not among them

    /// Everything it covers.
    [[nodiscard]] TextSpan span() const
    {
        return hull(source).isEmpty() && hull(cue).isEmpty() ? hull(content) : all();
    }

    friend bool operator==(const Attribution &, const Attribution &) = default;

private:
    [[nodiscard]] TextSpan all() const;
};

} // namespace hearsay
