// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/foundattribution.h"
#include "analysis/surface/surfacereading.h"

#include <vector>

namespace hearsay
{

/// Quotations with no cue of their own: those that follow one in the same paragraph belong to it; a paragraph of its
/// own goes to the speaker who goes on, or to whom he spoke where a talk goes to and fro (likely); else to nobody.
class ContinuedQuotations final
{
public:
    explicit ContinuedQuotations(const SurfaceReading &reading) : m_reading(reading) {}
    /// Completes \a found, which is in order of the text, and keeps it so.
    void complete(std::vector<FoundAttribution> &found) const;

private:
    [[nodiscard]] bool isFree(qsizetype quotation, const std::vector<bool> &told) const;
    [[nodiscard]] bool isParagraphOfItsOwn(qsizetype quotation) const;
    [[nodiscard]] FoundAttribution uncued(qsizetype quotation, const std::vector<FoundAttribution> &found,
                                          size_t last) const;

    const SurfaceReading &m_reading;
};

} // namespace hearsay
