// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/foundattribution.h"
#include "analysis/lexicon/reportinglexicon.h"
#include "language/reading.h"

namespace hearsay
{

/// Makes attributions of the cues that the language model found, in words of the reading. The pairs of quotation marks
/// are exact where the model is not: a content that begins or ends with a quotation takes its marks, and one that
/// covers most of a quotation takes the whole.
class ModelCues final
{
public:
    ModelCues(const SurfaceReading &reading, const ReportingLexicon &lexicon) : m_reading(reading), m_lexicon(lexicon)
    {
    }
    /// The attribution that \a cue tells of; nullopt where it has no content, or tells that nothing was said at all
    /// (“did not ask”).
    [[nodiscard]] std::optional<FoundAttribution> attributionOf(const FoundCue &cue) const;

private:
    [[nodiscard]] WordRange wordsOf(TextSpan span) const;
    [[nodiscard]] WordRange sourceOf(TextSpan span) const;
    [[nodiscard]] WordRange withMarks(WordRange content) const;
    [[nodiscard]] WordRange inOneParagraph(WordRange content) const;
    [[nodiscard]] std::optional<SpeechAct> actOf(const WordRange &cue) const;

    const SurfaceReading &m_reading;
    const ReportingLexicon &m_lexicon;
};

} // namespace hearsay
