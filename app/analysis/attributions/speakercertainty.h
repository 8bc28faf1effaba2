// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/rivalspeakers.h"

#include <functional>

namespace hearsay
{

/// What is judged when it is asked how sure a speaker is.
struct SpeakerCase {
    QString question;
    Features features;
    std::vector<RivalCandidate> rivals;
};

/// Told of each attribution and of what its certainty is judged by.
using SpeakerWatch = std::function<void(const Attribution &attribution, const SpeakerCase &judged)>;

/// Says of each attribution how probable it is that these words are told to be this speaker’s, and who else may have
/// said them: logistic regressions over the probability that it is told at all, the rule that found it, how the source
/// names the speaker, and by which rule that mention was joined (Platt 1999, with the rule as a feature). The weights
/// are learned by resources/language/training/certainty.py: “speaker”, “speaker-alone” without a language model, and
/// “rival”.
class SpeakerCertainty final
{
public:
    /// \a draft has its attributions; all three are kept by reference.
    SpeakerCertainty(Draft &draft, const LogisticWeights &weights, const SpeakerWatch &watch)
        : m_draft(draft), m_weights(weights), m_watch(watch)
    {
    }
    /// Sets certainty and rivals of the attributions, of which \a found are what they were made of, one for one. Where
    /// nothing was learned, the level stays what the rules said.
    void judge(const std::vector<FoundAttribution> &found) const;

private:
    [[nodiscard]] Features featuresOf(const Attribution &attribution, const FoundAttribution &found,
                                      const Entity *speaker) const;
    [[nodiscard]] Features speakerFeatures(const FoundAttribution &found, const Entity *speaker) const;
    [[nodiscard]] std::vector<RivalSpeaker> rivalsOf(const std::vector<RivalCandidate> &candidates, double left) const;

    Draft &m_draft;
    const LogisticWeights &m_weights;
    const SpeakerWatch &m_watch;
};

} // namespace hearsay
