// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/blocks.h"
#include "analysis/attributions/speakerresolver.h"
#include "analysis/surface/surfacereading.h"

#include <vector>

namespace hearsay
{

/// Quotations with no cue of their own: those that follow one in the same paragraph belong to it; a paragraph of its
/// own goes to the speaker who goes on, or to whom he spoke where a talk goes to and fro (likely); else to nobody.
class ContinuedQuotations final
{
public:
    /// \a speakers tells which sources mean one entity.
    ContinuedQuotations(const SurfaceReading &reading, const Blocks &blocks, const SpeakerResolver &speakers)
        : m_reading(reading), m_blocks(blocks), m_speakers(speakers)
    {
    }
    /// Completes \a found, which is in order of the text, and keeps it so.
    void complete(std::vector<FoundAttribution> &found) const;

private:
    [[nodiscard]] bool isFree(qsizetype quotation, const std::vector<bool> &told) const;
    [[nodiscard]] bool isParagraphOfItsOwn(qsizetype quotation) const;
    [[nodiscard]] bool areOne(const WordRange &one, const WordRange &other) const;
    /// The source of the last before \a last in the talk that is somebody else; empty where there is none.
    [[nodiscard]] WordRange otherSpeaker(const std::vector<FoundAttribution> &found, size_t last) const;
    [[nodiscard]] FoundAttribution uncued(qsizetype quotation, const std::vector<FoundAttribution> &found,
                                          size_t last) const;

    const SurfaceReading &m_reading;
    const Blocks &m_blocks;
    const SpeakerResolver &m_speakers;
};

} // namespace hearsay
