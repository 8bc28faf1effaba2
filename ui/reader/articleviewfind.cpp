// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finding words in the article, and selecting and copying them.
#include "reader/articleview_p.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace hearsay
{

qsizetype ArticleView::setFindText(const QString &words, FindFlags flags)
{
    d->leave();
    if (!d->finderReady && !words.isEmpty()) {
        d->finder = Finder(d->article.text);
        d->finderReady = true;
    }
    d->hits = words.isEmpty() ? TextSpans() : d->finder.hits(words, int(flags.toInt()));
    d->currentHit = -1;
    if (!d->hits.empty()) {
        const qsizetype from = d->page.positionNear({0, d->top() + 1});
        const auto hit = std::ranges::lower_bound(d->hits, from, {}, &TextSpan::start);
        d->currentHit = hit == d->hits.end() ? 0 : hit - d->hits.begin();
        d->bringIntoSight(d->hits[size_t(d->currentHit)]);
    }
    viewport()->update();
    Q_EMIT findChanged(d->currentHit, findCount());
    return findCount();
}

qsizetype ArticleView::findNext(Direction direction)
{
    const qsizetype count = findCount();
    if (count == 0)
        return -1;
    d->currentHit = (d->currentHit + (direction == Direction::Next ? 1 : count - 1)) % count;
    d->bringIntoSight(d->hits[size_t(d->currentHit)]);
    viewport()->update();
    Q_EMIT findChanged(d->currentHit, count);
    return d->currentHit;
}

qsizetype ArticleView::findCount() const
{
    return qsizetype(d->hits.size());
}

TextSpan ArticleView::selection() const
{
    return {std::min(d->selectionStart, d->caret), std::max(d->selectionStart, d->caret)};
}

QString ArticleView::selectedText() const
{
    return d->article.text.view(selection()).toString();
}

void ArticleView::select(TextSpan span)
{
    d->setSelection(span.start, span.end);
}

void ArticleView::selectAll()
{
    if (!d->page.isEmpty())
        d->setSelection(d->page.blocks().front().span.start, d->page.blocks().back().span.end);
}

void ArticleView::clearSelection()
{
    d->setSelection(d->caret, d->caret);
}

void ArticleView::copy() const
{
    if (!selection().isEmpty())
        QGuiApplication::clipboard()->setText(selectedText());
}

} // namespace hearsay
