// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/articleview_p.h"
#include "reader/pagepainter.h"

#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace hearsay
{

bool ArticleView::event(QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        painter.fillRect(rect(), theme().page);
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        d->leave();
    return QAbstractScrollArea::viewportEvent(event);
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme().page);
    if (d->page.isEmpty())
        d->paintEmptyWords(painter);
    PageOverlay overlay;
    overlay.selection = selection();
    overlay.caret = d->caretShown && hasFocus() ? d->caret : -1;
    overlay.hits = &d->hits;
    overlay.currentHit = d->currentHit;
    PagePainter page(painter, d->page, d->decor, d->geometry, d->fontScale);
    page.draw(d->anchor.block, d->top(), d->sightHeight(), overlay, d->marginInSight());
    d->tellKindsInSight();
}

void ArticleView::Private::paintEmptyWords(QPainter &painter) const
{
    constexpr int widest = 420;
    const QRect all = view->viewport()->rect();
    const int width = std::min(widest, all.width() - 48);
    painter.setPen(view->theme().muted);
    // A little above the middle, where the eye takes the middle to be.
    painter.drawText(QRect((all.width() - width) / 2, 0, width, all.height() * 4 / 5),
                     Qt::AlignCenter | Qt::TextWordWrap, emptyWords);
}

void ArticleView::resizeEvent(QResizeEvent *)
{
    d->placeParts();
    const PageGeometry now = PageGeometry::of(viewport()->width(), d->style, d->decor.marks().laneColumns());
    if (now.textWidth != d->geometry.textWidth) {
        d->keepPlaceAndRelay();
        d->overviewTimer.start(150, this);
    } else {
        d->fitGeometry();
        d->settle();
        d->syncScrollBar();
        d->overview->update();
    }
}

void ArticleView::scrollContentsBy(int, int)
{
    if (d->adjusting)
        return;
    const QScrollBar *bar = verticalScrollBar();
    // The range stands still while the handle is held; what it stands for may have changed meanwhile.
    const double range = std::max(1.0, std::ceil(d->page.height() - d->sightHeight()));
    const double factor = bar->isSliderDown() && bar->maximum() > 0 ? range / bar->maximum() : 1;
    d->scrollTo(bar->value() * factor);
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    d->wheelRest += event->angleDelta().y();
    const int steps = d->wheelRest / QWheelEvent::DefaultDeltasPerStep;
    d->wheelRest -= steps * QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        setFontScale(std::round((fontScale() + 0.1 * steps) * 10) / 10);
    event->accept();
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    d->ring->setVisible(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                        reason == Qt::ShortcutFocusReason);
    d->ring->fit();
    viewport()->update();
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    d->ring->hide();
    viewport()->update();
}

void ArticleView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && d) {
        d->buildStyle();
        d->keepPlaceAndRelay();
    }
}

void ArticleView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == d->hoverTimer.timerId()) {
        d->showCard();
    } else if (event->timerId() == d->refineTimer.timerId()) {
        d->refineSome();
    } else if (event->timerId() == d->overviewTimer.timerId()) {
        d->rebuildOverview();
    } else if (event->timerId() == d->dragTimer.timerId()) {
        const double y = d->pointer.y();
        const double out = y < 0 ? y : std::max(0.0, y - d->sightHeight());
        d->scrollBy(std::clamp(out, -120.0, 120.0) / 2);
        d->dragTo(d->pointer);
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

} // namespace hearsay
