// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/articleview_p.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace hearsay
{

namespace
{

constexpr int hoverDelay = 350;

} // namespace

qsizetype ArticleView::Private::letterAt(QPointF point)
{
    if (page.isEmpty())
        return -1;
    const QPointF at = onPage(point);
    const PageAnchor place = page.anchorAt(at.y());
    return page.laid(place.block).letterAt({at.x(), place.offset});
}

/// The smallest rectangle of the viewport over what is in sight of \a spans.
QRect ArticleView::Private::areaOf(const TextSpans &spans)
{
    QRectF area;
    for (size_t block = anchor.block, last = lastInSight(); !page.isEmpty() && block <= last; ++block) {
        const LaidBlock &laid = page.laid(block);
        const double y = page.top(block) - top();
        for (const TextSpan span : spans)
            for (const LineStretch &at : laid.stretches(span))
                area |= QRectF(geometry.textLeft + at.left, y + laid.lineTop(at.line), at.right - at.left,
                               laid.metrics().lineHeight);
    }
    return area.toAlignedRect().intersected(view->viewport()->rect());
}

std::vector<FindingId> ArticleView::Private::findingsUnder(QPointF point)
{
    const QPointF inPage(point.x(), point.y() + top());
    for (const MarginItem &item : marginInSight().items)
        if (item.target().contains(inPage))
            return {item.finding};
    if (!page.isEmpty() && point.x() < geometry.textLeft - 4) {
        const PageAnchor place = page.anchorAt(inPage.y());
        for (const LaneBar &bar : decor.bars(place.block)) {
            const QRectF box(geometry.laneColumn(bar.column), bar.top, geometry.laneBar, bar.bottom - bar.top);
            if (box.adjusted(-2, -2, 2, 2).contains({point.x(), place.offset}))
                return {decor.marks().voices()[bar.voice].entity};
        }
        return {};
    }
    const qsizetype position = letterAt(point);
    if (position < 0)
        return {};
    std::vector<FindingId> found = decor.marks().findingsAt(position);
    const MarkKinds shown = decor.visible();
    std::erase_if(found, [shown](const FindingId &id) {
        return (std::holds_alternative<ClaimId>(id) && !(shown & MarkKind::Claims)) ||
               (std::holds_alternative<NoticeId>(id) && !(shown & MarkKind::Notices)) ||
               (std::holds_alternative<ContradictionId>(id) && !(shown & MarkKind::Contradictions)) ||
               ((std::holds_alternative<EntityId>(id) || std::holds_alternative<AttributionId>(id)) &&
                !(shown & MarkKind::Speakers));
    });
    return found;
}

void ArticleView::Private::hoverAt(QPointF point)
{
    pointer = view->viewport()->mapTo(view, point.toPoint());
    const std::vector<FindingId> found = findingsUnder(point);
    const qsizetype position = letterAt(point);
    if (found.empty()) {
        view->viewport()->setCursor(position >= 0 || point.x() > geometry.textLeft - 4 ? Qt::IBeamCursor
                                                                                       : Qt::ArrowCursor);
        return leave();
    }
    const bool isOnWords = position >= 0 && !std::holds_alternative<ContradictionId>(found.front());
    const bool hand = !isOnWords || std::holds_alternative<EntityId>(found.front());
    view->viewport()->setCursor(hand ? Qt::PointingHandCursor : Qt::IBeamCursor);
    QRect words(point.toPoint() - QPoint(14, 14), QSize(28, 28));
    if (position >= 0 && std::holds_alternative<EntityId>(found.front())) {
        for (const NamePiece *name : decor.marks().names().at(position))
            words = areaOf({name->span});
    } else if (position >= 0) {
        words = areaOf(decor.marks().spansOf(found.front())) | areaOf({{position, position + 1}});
    }
    hover(found.front(), position, words);
}

void ArticleView::Private::hover(const FindingId &finding, qsizetype position, const QRect &words)
{
    hoverWords = QRect(view->viewport()->mapTo(view, words.topLeft()), words.size());
    const bool same =
        emphasis.hovered == finding && (hoverPosition == position || !std::holds_alternative<EntityId>(finding));
    hoverPosition = position;
    if (same)
        return;
    card->hide();
    hoverTimer.start(hoverDelay, view);
    if (emphasis.hovered == finding)
        return;
    emphasis.hovered = finding;
    updateEmphasis();
    Q_EMIT view->hovered(finding);
}

void ArticleView::Private::leave()
{
    hoverTimer.stop();
    card->hide();
    hoverPosition = -1;
    if (isNone(emphasis.hovered))
        return;
    emphasis.hovered = {};
    updateEmphasis();
    Q_EMIT view->hovered({});
}

void ArticleView::Private::showCard()
{
    hoverTimer.stop();
    const FindingText text = findingTextOf(emphasis.hovered, decor.marks(), hoverPosition);
    if (text.isEmpty() || pressed)
        return;
    card->setText(text, correctable);
    card->showBeside(hoverWords, pointer, view->viewport()->geometry().adjusted(4, 4, -4, -4));
}

void ArticleView::Private::updateEmphasis()
{
    decor.setEmphasis(emphasis);
    view->viewport()->update();
}

void ArticleView::Private::setCurrent(const FindingId &finding)
{
    if (emphasis.current == finding)
        return;
    emphasis.current = finding;
    if (!stop || stop->finding != finding)
        stop.reset();
    updateEmphasis();
    Q_EMIT view->currentFindingChanged(finding);
}

void ArticleView::Private::activateOne(const FindingId &finding)
{
    if (const auto *id = std::get_if<EntityId>(&finding))
        Q_EMIT view->entityActivated(*id);
    else if (const auto *statement = std::get_if<AttributionId>(&finding))
        Q_EMIT view->attributionActivated(*statement);
    else if (const auto *claim = std::get_if<ClaimId>(&finding))
        Q_EMIT view->claimActivated(*claim);
    else if (const auto *contradiction = std::get_if<ContradictionId>(&finding))
        Q_EMIT view->contradictionActivated(*contradiction);
    else if (const auto *notice = std::get_if<NoticeId>(&finding))
        Q_EMIT view->noticeActivated(*notice);
}

/// Takes what lies innermost; a claim is told of as well, for it lies inside the statement that it was cut from.
void ArticleView::Private::activate(const std::vector<FindingId> &findings)
{
    if (findings.empty())
        return setCurrent({});
    setCurrent(findings.front());
    activateOne(findings.front());
    for (const FindingId &finding : findings)
        if (std::holds_alternative<ClaimId>(finding) && finding != findings.front()) {
            activateOne(finding);
            break;
        }
}

void ArticleView::Private::dragTo(QPointF point)
{
    const qsizetype position = positionNear(point);
    if (wordDrag.isEmpty()) {
        setCaret(position, true);
    } else {
        const TextSpan word = wordAt(article.text.view(), position);
        if (position < wordDrag.start)
            setSelection(wordDrag.end, word.start);
        else
            setSelection(wordDrag.start, std::max(wordDrag.end, word.end));
    }
    const bool outside = point.y() < 0 || point.y() > sightHeight();
    if (outside && !dragTimer.isActive())
        dragTimer.start(30, view);
    else if (!outside)
        dragTimer.stop();
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    d->pressed = true;
    d->dragged = false;
    d->pressPoint = event->position();
    d->wordDrag = {};
    d->hoverTimer.stop();
    d->card->hide();
    const auto now = qint64(event->timestamp());
    if (now < d->tripleClickUntil && !d->page.isEmpty()) {
        d->tripleClickUntil = 0;
        const qsizetype paragraph = d->article.text.paragraphAt(d->positionNear(event->position()));
        if (paragraph >= 0) {
            const TextSpan span = d->article.text.paragraphs()[size_t(paragraph)];
            d->setSelection(span.start, span.end);
            d->dragged = true;
        }
        return;
    }
    if (event->position().x() >= d->geometry.textLeft - 8 && event->position().x() < d->geometry.marginLeft - 4)
        d->setCaret(d->positionNear(event->position()), event->modifiers() & Qt::ShiftModifier);
    d->dragged = event->modifiers() & Qt::ShiftModifier;
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || !d->pressed)
        return d->hoverAt(event->position());
    if (!d->dragged && (event->position() - d->pressPoint).manhattanLength() < QApplication::startDragDistance())
        return;
    d->dragged = true;
    d->pointer = event->position().toPoint();
    d->dragTo(event->position());
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mouseReleaseEvent(event);
    d->dragTimer.stop();
    d->pressed = false;
    if (d->dragged)
        d->tellSelection();
    else
        d->activate(d->findingsUnder(event->position()));
    d->hoverAt(event->position());
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || d->page.isEmpty())
        return;
    const qsizetype letter = d->letterAt(event->position());
    const TextSpan word = wordAt(d->article.text.view(), letter >= 0 ? letter : d->positionNear(event->position()));
    d->setSelection(word.start, word.end);
    d->wordDrag = word;
    d->pressed = true;
    d->dragged = true;
    d->tripleClickUntil = qint64(event->timestamp()) + QApplication::doubleClickInterval();
}

} // namespace hearsay
