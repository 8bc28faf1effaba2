// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quotationmarks.h"

#include "text/markcandidates.h"
#include "text/markpairing.h"
#include "text/quotationuses.h"
#include "text/reportingtail.h"

#include <algorithm>

namespace hearsay
{

namespace
{

/// Sets parent and depth of pairs in order of their starts.
void nest(std::vector<QuotationPair> &pairs)
{
    std::vector<size_t> open;
    for (size_t i = 0; i < pairs.size(); ++i) {
        while (!open.empty() && pairs[open.back()].span().end <= pairs[i].span().start)
            open.pop_back();
        if (!open.empty())
            pairs[i].parent = open.back();
        pairs[i].depth = int(open.size());
        open.push_back(i);
    }
}

void tellUses(const Text &text, std::vector<QuotationPair> &pairs)
{
    std::vector<std::optional<size_t>> lastOf(1); // the last pair of each depth
    for (size_t i = 0; i < pairs.size(); ++i) {
        const size_t depth = size_t(pairs[i].depth);
        lastOf.resize(depth + 1);
        const std::optional<size_t> last = lastOf[depth];
        const bool near = last && pairs[*last].parent == pairs[i].parent &&
                          text.paragraphAt(pairs[*last].span().end - 1) == text.paragraphAt(pairs[i].span().start);
        pairs[i].use = quotationUse(text, pairs[i], near ? &pairs[*last] : nullptr);
        lastOf[depth] = i;
    }
}

/// All places where quotations begin and end, to keep the reach of a lone mark clear of other quotations.
struct Edges {
    std::vector<qsizetype> starts;
    std::vector<qsizetype> ends;
    TextSpans outermost; ///< pieces of the pairs that are in no other

    Edges(const std::vector<QuotationPair> &pairs, const std::vector<UnpairedMark> &unpaired)
    {
        for (const QuotationPair &pair : pairs)
            if (pair.depth == 0) {
                starts.push_back(pair.span().start);
                ends.push_back(pair.span().end);
                outermost.insert(outermost.end(), pair.pieces.begin(), pair.pieces.end());
            }
        for (const UnpairedMark &one : unpaired)
            (one.opened ? starts : ends).push_back(one.opened ? one.mark.start : one.mark.end);
        std::ranges::sort(starts);
        std::ranges::sort(ends);
    }

    /// Where the next quotation begins behind \a position or the one round it ends; \a otherwise if neither is before
    /// that.
    [[nodiscard]] qsizetype edgeBehind(qsizetype position, qsizetype otherwise) const
    {
        const auto round = std::ranges::upper_bound(outermost, position, {}, &TextSpan::start);
        if (round != outermost.begin() && std::prev(round)->contains(position))
            otherwise = std::min(otherwise, std::prev(round)->end - 1);
        const auto next = std::ranges::upper_bound(starts, position);
        return next == starts.end() ? otherwise : std::min(*next, otherwise);
    }
    /// The last end at or before \a position, or \a otherwise if none comes behind it.
    [[nodiscard]] qsizetype endBefore(qsizetype position, qsizetype otherwise) const
    {
        const auto next = std::ranges::upper_bound(ends, position);
        return next == ends.begin() ? otherwise : std::max(*std::prev(next), otherwise);
    }
};

TextSpan withoutBlanks(QStringView text, TextSpan span)
{
    while (span.start < span.end && text[span.start].isSpace())
        ++span.start;
    while (span.end > span.start && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

/// From an opening mark to where the reporter takes the word again, else to the end of the sentence before the next
/// quotation, else to the paragraph's end without its full stop.
TextSpan reachForward(QStringView text, TextSpan mark, TextSpan paragraph, const Edges &edges)
{
    const qsizetype next = edges.edgeBehind(mark.start, paragraph.end);
    if (const auto tail = reportingTail(text, {mark.end, next}))
        return {mark.start, *tail};
    TextSpan reach{mark.start, next};
    if (next < paragraph.end) {
        // The next quotation belongs to a sentence of its own; this one ends before that.
        qsizetype end = mark.end;
        for (qsizetype at = mark.end; at < next; at = std::max(at + 1, end))
            if (const qsizetype behind = sentenceEnd(text, at, next); behind < next)
                end = behind;
            else
                break;
        if (end > mark.end)
            reach.end = end;
    }
    reach = withoutBlanks(text, reach);
    if (reach.end - 1 > mark.end && text[reach.end - 1] == u'.')
        --reach.end;
    return {reach.start, std::max(reach.end, mark.end)};
}

/// Back from a closing mark to the paragraph's beginning, or to the first sentence behind the quotation before.
TextSpan reachBack(QStringView text, TextSpan mark, TextSpan paragraph, const Edges &edges)
{
    const qsizetype last = edges.endBefore(mark.start, paragraph.start);
    qsizetype start = last;
    if (last > paragraph.start) {
        const qsizetype behind = sentenceEnd(text, last, mark.start);
        if (behind < mark.start)
            start = behind;
    }
    const TextSpan reach = withoutBlanks(text, {start, mark.start});
    return {std::min(reach.start, mark.start), mark.end};
}

void addLoneMarks(const Text &text, const std::vector<UnpairedMark> &unpaired, QuotationScan &scan)
{
    const Edges edges(scan.pairs, unpaired);
    for (const UnpairedMark &one : unpaired) {
        const TextSpan paragraph = text.paragraphs()[size_t(text.paragraphAt(one.mark.start))];
        if (one.opened)
            scan.unclosed.push_back({one.mark, reachForward(text.view(), one.mark, paragraph, edges), one.goesOn});
        else
            scan.unopened.push_back({one.mark, reachBack(text.view(), one.mark, paragraph, edges), false});
    }
    const auto byMark = [](const LoneQuotationMark &lone) { return lone.mark; };
    std::ranges::sort(scan.unclosed, {}, byMark);
    std::ranges::sort(scan.unopened, {}, byMark);
}

} // namespace

QuotationScan scanQuotations(const Text &text)
{
    const MarkStyle style = markStyleOf(text.view());
    MarkPairing pairing(text.view());
    for (const TextSpan paragraph : text.paragraphs())
        pairing.addParagraph(paragraph, markCandidates(text.view(), paragraph, style));
    pairing.finish();

    QuotationScan scan;
    for (PairedMarks &pair : pairing.takePairs())
        scan.pairs.push_back({std::move(pair.pieces), QuotationUse::Speech, std::nullopt, 0});
    std::ranges::sort(scan.pairs, {}, [](const QuotationPair &pair) { return pair.span().start; });
    nest(scan.pairs);
    tellUses(text, scan.pairs);
    addLoneMarks(text, pairing.takeUnpaired(), scan);
    return scan;
}

} // namespace hearsay
