// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/foundattribution.h"
#include "article/article.h"

namespace hearsay
{

/// The blocks that an article is laid out in: its headline, its by-line, and its body with all that is in it. Nobody
/// goes on speaking from one into another.
class Blocks final
{
public:
    Blocks(const Article &article, const SurfaceReading &reading) : m_article(article), m_reading(reading) {}

    /// Whether two words of the reading stand in one block.
    [[nodiscard]] bool areOne(qsizetype word, qsizetype other) const;
    /// Cuts of each what does not stand in the block of its cue (of its label, of its content where it has none); those
    /// of which no content is left so are taken out.
    void keepApart(std::vector<FoundAttribution> &found) const;

private:
    [[nodiscard]] WordRange within(const WordRange &range, qsizetype word) const;

    const Article &m_article;
    const SurfaceReading &m_reading;
};

} // namespace hearsay
