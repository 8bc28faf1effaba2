// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/blocks.h"

namespace hearsay
{

namespace
{

/// Headings and captions are guessed of plain text, so that a short paragraph of speech may be taken for one: they are
/// left in the body.
PartKind blockOf(PartKind part)
{
    return part == PartKind::Headline || part == PartKind::Byline ? part : PartKind::Body;
}

qsizetype anchorOf(const FoundAttribution &one)
{
    if (!one.cue.empty())
        return one.cue.front().first;
    if (!one.source.isEmpty() && one.turn)
        return one.source.first;
    return one.content.empty() ? -1 : one.content.front().first;
}

} // namespace

bool Blocks::areOne(qsizetype word, qsizetype other) const
{
    const SurfaceWord &one = m_reading.word(word);
    const SurfaceWord &two = m_reading.word(other);
    if (one.paragraph == two.paragraph)
        return true;
    return blockOf(m_article.partAt(one.span.start)) == blockOf(m_article.partAt(two.span.start));
}

/// What of the range stands in the block of \a word, from the first such word on.
WordRange Blocks::within(const WordRange &range, qsizetype word) const
{
    qsizetype first = range.first;
    while (first < range.end && !areOne(first, word))
        ++first;
    qsizetype end = first;
    while (end < range.end && areOne(end, word))
        ++end;
    return {first, end, range.head >= first && range.head < end ? range.head : first};
}

void Blocks::keepApart(std::vector<FoundAttribution> &found) const
{
    std::erase_if(found, [this](FoundAttribution &one) {
        const qsizetype anchor = anchorOf(one);
        if (anchor < 0 || one.content.empty())
            return false;
        for (WordRange &range : one.content)
            range = within(range, anchor);
        std::erase_if(one.content, [](const WordRange &range) { return range.isEmpty(); });
        if (!one.source.isEmpty())
            one.source = within(one.source, anchor);
        return one.content.empty();
    });
}

} // namespace hearsay
