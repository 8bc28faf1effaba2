// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/articleview_p.h"
#include "reader/ownwords.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace hearsay
{

namespace
{

constexpr double refineSlice = 4; ///< milliseconds at a time, well under a frame

} // namespace

void ArticleView::Private::buildStyle()
{
    style = PageStyle(fontScale, view->font());
}

void ArticleView::Private::layAnew()
{
    buildStyle();
    fitGeometry();
    page.reset(article, ownWords(article), style, geometry.textWidth);
    decor.forget();
    anchor = {};
    caret = selectionStart = page.isEmpty() ? 0 : page.blocks().front().span.start;
    settle();
    syncScrollBar();
}

void ArticleView::Private::keepPlaceAndRelay()
{
    if (page.isEmpty())
        return fitGeometry();
    const bool atTop = top() <= 0;
    const LaidBlock &before = page.laid(anchor.block);
    const auto line = int(std::max(0.0, std::floor((anchor.offset - before.lineTop(0)) / before.metrics().lineHeight)));
    const qsizetype words = before.lineSpan(std::min(line, before.lineCount() - 1)).start;
    const double rest = anchor.offset - before.lineTop(line);
    fitGeometry();
    page.relay(style, geometry.textWidth);
    decor.forget();
    motion.forgetColumn();
    anchor = {};
    if (!atTop) {
        const size_t block = page.blockOf(words);
        const LaidBlock &after = page.laid(block);
        anchor = {block, std::max(0.0, after.lineTop(after.lineOf(words)) + rest)};
    }
    settle();
    syncScrollBar();
    view->viewport()->update();
}

void ArticleView::Private::fitGeometry()
{
    geometry = PageGeometry::of(view->viewport()->width(), style, decor.marks().laneColumns());
    header->setGeometryOf(geometry);
}

void ArticleView::Private::placeParts()
{
    const QRect inside = view->viewport()->geometry();
    const int right = inside.right() + 1;
    header->setGeometry(inside.left(), inside.top() - LaneHeader::stripHeight, inside.width(), LaneHeader::stripHeight);
    overview->setGeometry(right, inside.top() - LaneHeader::stripHeight, OverviewLane::laneWidth,
                          inside.height() + LaneHeader::stripHeight);
    ring->fit();
}

void ArticleView::Private::scrollTo(double y)
{
    const double dy = y - top();
    if (std::abs(dy) < 2 * sightHeight())
        anchor = page.moved(anchor, dy);
    else
        anchor = page.anchorAt(y);
    settle();
    syncScrollBar();
    card->hide();
    hoverTimer.stop();
    view->viewport()->update();
}

void ArticleView::Private::scrollBy(double dy)
{
    scrollTo(std::max(0.0, top() + dy));
}

size_t ArticleView::Private::lastInSight()
{
    double y = -anchor.offset;
    size_t block = anchor.block;
    while (block + 1 < page.blocks().size()) {
        (void)page.laid(block);
        y += page.blockHeight(block);
        if (y >= sightHeight())
            break;
        ++block;
    }
    if (!page.isEmpty())
        (void)page.laid(block);
    return block;
}

/// Lays out what is in sight and holds the page within its ends.
void ArticleView::Private::settle()
{
    if (page.isEmpty())
        return;
    size_t last = lastInSight();
    const double lowest = std::max(0.0, page.height() - sightHeight());
    if (last + 1 == page.blocks().size() && top() > lowest) {
        anchor = page.moved(anchor, lowest - top());
        last = lastInSight();
    }
    constexpr size_t around = 30;
    const size_t first = anchor.block > around ? anchor.block - around : 0;
    page.forgetOutside(first, last + around);
    decor.forgetOutside(first, last + around);
    if (!page.isExact() && !refineTimer.isActive())
        refineTimer.start(0, view);
}

void ArticleView::Private::syncScrollBar()
{
    QScrollBar *bar = view->verticalScrollBar();
    // While the reader holds the handle, a range that moves under it would make it jump.
    if (!bar->isSliderDown()) {
        adjusting = true;
        bar->setRange(0, int(std::ceil(std::max(0.0, page.height() - sightHeight()))));
        bar->setPageStep(int(sightHeight()));
        bar->setSingleStep(int(style.of(BlockStyle::Body).lineHeight));
        bar->setValue(int(std::round(top())));
        adjusting = false;
    }
    const double height = std::max(1.0, page.height());
    overview->setSight(top() / height, (top() + sightHeight()) / height);
    header->setLifted(top() > 0);
}

void ArticleView::Private::refineSome()
{
    if (view->verticalScrollBar()->isSliderDown())
        return;
    const bool more = page.refine(refineSlice);
    syncScrollBar();
    if (more)
        return;
    refineTimer.stop();
    rebuildOverview();
}

void ArticleView::Private::rebuildOverview()
{
    overviewTimer.stop();
    std::vector<OverviewMark> marks;
    const double height = std::max(1.0, page.height());
    const ReaderTheme &theme = decor.theme();
    const auto partOf = [&](qsizetype position) {
        const size_t block = page.blockOf(position);
        const TextSpan span = page.blocks()[block].span;
        const double within =
            span.isEmpty() ? 0
                           : double(std::clamp(position, span.start, span.end) - span.start) / double(span.length());
        return (page.top(block) + within * page.blockHeight(block)) / height;
    };
    if (!page.isEmpty() && (decor.visible() & MarkKind::Speakers))
        for (const MarkPiece &piece : decor.marks().pieces().all())
            if (const Mark &mark = decor.marks().marks()[piece.mark]; mark.voice)
                marks.push_back({partOf(piece.span.start), partOf(piece.span.end), theme.speaker(*mark.voice),
                                 piece.quoted, false});
    if (!page.isEmpty() && (decor.visible() & MarkKind::Contradictions))
        for (const SidePiece &side : decor.marks().sides().all())
            marks.push_back({partOf(side.span.start), partOf(side.span.end), theme.warning, true, true});
    if (!page.isEmpty() && (decor.visible() & MarkKind::Notices))
        for (const NoticePiece &notice : decor.marks().notices().all())
            marks.push_back({partOf(notice.span.start), partOf(notice.span.end), theme.warning, true, true});
    overview->setMarks(std::move(marks));
}

void ArticleView::Private::bringIntoSight(TextSpan span)
{
    if (page.isEmpty())
        return;
    constexpr double margin = 12;
    const QRectF from = page.caret(span.start);
    const QRectF to = page.caret(span.end);
    const bool fits = from.top() - margin >= top() && to.bottom() + margin <= top() + sightHeight();
    const bool tooTall = to.bottom() - from.top() > sightHeight() - 2 * margin;
    const bool begins = from.top() - margin >= top() && from.bottom() + margin <= top() + sightHeight();
    if (fits || (tooTall && begins))
        return;
    const size_t block = page.blockOf(span.start);
    const LaidBlock &laid = page.laid(block);
    anchor = page.moved({block, laid.lineTop(laid.lineOf(span.start))}, -std::floor(sightHeight() / 3));
    settle();
    syncScrollBar();
    view->viewport()->update();
}

void ArticleView::Private::bringCaretIntoSight()
{
    const QRectF at = page.caret(caret);
    // Nothing but the page's own words and space lies above the first letter.
    const auto first =
        std::ranges::find_if(page.blocks(), [](const PageBlock &block) { return !block.span.isEmpty(); });
    if (first != page.blocks().end() && caret <= first->span.start)
        scrollTo(0);
    else if (at.top() < top())
        scrollBy(std::floor(at.top() - top()));
    else if (at.bottom() > top() + sightHeight())
        scrollBy(std::ceil(at.bottom() - top() - sightHeight()));
}

MarginLayout ArticleView::Private::marginInSight()
{
    if (page.isEmpty())
        return {};
    return marginLayoutOf(page, anchor.block, lastInSight(), decor.marks(), decor.visible(), geometry, fontScale);
}

void ArticleView::Private::tellKindsInSight()
{
    LegendKinds now;
    if (!page.isEmpty())
        for (size_t block = anchor.block, last = lastInSight(); block <= last; ++block)
            now |= decor.shapes(block).kinds;
    if (now == kinds)
        return;
    kinds = now;
    Q_EMIT view->kindsInSightChanged(kinds);
}

} // namespace hearsay
