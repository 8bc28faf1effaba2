// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pageblock.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace hearsay
{

namespace
{

BlockStyle styleOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Headline:
        return BlockStyle::Headline;
    case PartKind::Byline:
        return BlockStyle::Meta;
    case PartKind::Heading:
        return BlockStyle::Heading;
    case PartKind::List:
        return BlockStyle::List;
    case PartKind::Caption:
        return BlockStyle::Caption;
    case PartKind::DateLine:
    case PartKind::Body:
        break;
    }
    return BlockStyle::Body;
}

/// Where to end a piece that may reach to \a limit: behind the last sentence, else the last blank, in its second half.
qsizetype cutBefore(QStringView text, qsizetype start, qsizetype limit)
{
    const qsizetype half = start + (limit - start) / 2;
    for (qsizetype at = limit; at > half; --at)
        if (text[at - 1].isSpace() && at - 2 > half &&
            (text[at - 2] == u'.' || text[at - 2] == u'”' || text[at - 2] == u'"'))
            return at;
    for (qsizetype at = limit; at > half; --at)
        if (text[at - 1].isSpace())
            return at;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text.sliced(half, limit - half));
    graphemes.toEnd();
    const qsizetype back = graphemes.toPreviousBoundary();
    return back > 0 ? half + back : limit;
}

void appendPieces(std::vector<PageBlock> &blocks, QStringView text, TextSpan paragraph, BlockStyle style)
{
    qsizetype start = paragraph.start;
    while (paragraph.end - start > longestBlock) {
        const qsizetype end = cutBefore(text, start, start + longestBlock * 3 / 4);
        blocks.push_back({{start, end}, style, start != paragraph.start, {}});
        start = end;
    }
    blocks.push_back({{start, paragraph.end}, style, start != paragraph.start, {}});
}

/// Puts the page's own words behind the by-line, else on a line of their own under the headline, else on top.
void placeOwn(std::vector<PageBlock> &blocks, const QString &own)
{
    if (own.isEmpty())
        return;
    const auto notHeadline =
        std::ranges::find_if(blocks, [](const PageBlock &block) { return block.style != BlockStyle::Headline; });
    if (notHeadline != blocks.end() && notHeadline->style == BlockStyle::Meta) {
        notHeadline->own = QStringLiteral(" · ") + own;
        return;
    }
    const qsizetype at = notHeadline == blocks.begin() ? (blocks.empty() ? 0 : notHeadline->span.start)
                                                       : std::prev(notHeadline)->span.end;
    blocks.insert(notHeadline, {{at, at}, BlockStyle::Meta, false, own});
}

} // namespace

std::vector<PageBlock> pageBlocksOf(const Article &article, const QString &own)
{
    std::vector<PageBlock> blocks;
    blocks.reserve(article.text.paragraphs().size() + 1);
    for (const TextSpan paragraph : article.text.paragraphs())
        appendPieces(blocks, article.text.view(), paragraph, styleOf(article.partAt(paragraph.start)));
    placeOwn(blocks, own);
    return blocks;
}

qsizetype blockAt(const std::vector<PageBlock> &blocks, qsizetype position)
{
    const auto next =
        std::ranges::upper_bound(blocks, position, {}, [](const PageBlock &block) { return block.span.start; });
    qsizetype index = std::distance(blocks.begin(), next) - 1;
    // A line of the page's own holds no text and begins where its neighbour does or ends.
    while (index > 0 && blocks[size_t(index)].span.isEmpty())
        --index;
    return std::max<qsizetype>(index, blocks.empty() ? -1 : 0);
}

QString shownWords(QStringView words)
{
    QString shown = words.toString();
    for (QChar &ch : shown) {
        const bool lineBreak = ch == QChar::LineSeparator || ch == QChar::ParagraphSeparator || ch == QChar(0x85);
        if (lineBreak || (ch < u' ' && ch != u'\t'))
            ch = u' ';
    }
    // The carriage return of a CRLF would otherwise show as a second blank.
    for (qsizetype at = words.indexOf(u"\r\n"); at >= 0; at = words.indexOf(u"\r\n", at + 2))
        shown[at] = QChar(0x200B);
    return shown;
}

} // namespace hearsay
