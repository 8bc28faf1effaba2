// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/articleview_p.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace hearsay
{

namespace
{

struct Stroke {
    QKeySequence::StandardKey plain;
    QKeySequence::StandardKey selecting;
    Motion motion;
};

constexpr Stroke strokes[]{
    {QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar, Motion::Left},
    {QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar, Motion::Right},
    {QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord, Motion::WordLeft},
    {QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord, Motion::WordRight},
    {QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine, Motion::LineStart},
    {QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine, Motion::LineEnd},
    {QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine, Motion::Up},
    {QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine, Motion::Down},
    {QKeySequence::MoveToPreviousPage, QKeySequence::SelectPreviousPage, Motion::PageUp},
    {QKeySequence::MoveToNextPage, QKeySequence::SelectNextPage, Motion::PageDown},
    {QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument, Motion::Start},
    {QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument, Motion::End},
};

} // namespace

void ArticleView::Private::setSelection(qsizetype from, qsizetype to)
{
    const auto held = [this](qsizetype position) { return std::clamp<qsizetype>(position, 0, article.text.size()); };
    if (selectionStart == held(from) && caret == held(to))
        return;
    const bool had = selectionStart != caret;
    selectionStart = held(from);
    caret = held(to);
    view->viewport()->update();
    if (had || selectionStart != caret) {
        Q_EMIT view->selectionChanged();
        QAccessibleTextSelectionEvent event(view, int(std::min(selectionStart, caret)),
                                            int(std::max(selectionStart, caret)));
        event.setCursorPosition(int(caret));
        QAccessible::updateAccessibility(&event);
    } else {
        QAccessibleTextCursorEvent event(view, int(caret));
        QAccessible::updateAccessibility(&event);
    }
    tellDescription();
}

/// The description of the page is what the caret stands on.
void ArticleView::Private::tellDescription()
{
    if (!QAccessible::isActive())
        return;
    const QString sentence = view->sentenceAt(caret).second;
    if (sentence == description)
        return;
    description = sentence;
    QAccessibleEvent event(view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ArticleView::Private::setCaret(qsizetype position, bool extend)
{
    setSelection(extend ? selectionStart : position, position);
}

/// Gives the words to the middle mouse button where the system has one.
void ArticleView::Private::tellSelection()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && selectionStart != caret)
        clipboard->setText(view->selectedText(), QClipboard::Selection);
}

/// A reader who has scrolled on and then presses an arrow means the words in sight.
void ArticleView::Private::scrollByKeyIfCaretIsAway(Motion motion_)
{
    const QRectF at = page.caret(caret);
    if (at.bottom() > top() && at.top() < top() + sightHeight())
        return;
    const bool isFar = motion_ == Motion::Start || motion_ == Motion::End;
    if (!isFar && selectionStart == caret)
        setCaret(page.positionNear({0, top() + style.of(BlockStyle::Body).lineHeight * 0.75}), false);
}

bool ArticleView::Private::moveByKey(QKeyEvent *event)
{
    for (const Stroke &stroke : strokes) {
        const bool selecting = event->matches(stroke.selecting);
        if (!selecting && !event->matches(stroke.plain))
            continue;
        caretShown = true;
        scrollByKeyIfCaretIsAway(stroke.motion);
        const std::vector<FindingId> before = decor.marks().findingsAt(caret);
        const double step =
            std::max(style.of(BlockStyle::Body).lineHeight, sightHeight() - 2 * style.of(BlockStyle::Body).lineHeight);
        setCaret(motion.moved(caret, stroke.motion, step), selecting);
        bringCaretIntoSight();
        if (decor.marks().findingsAt(caret) != before)
            announce(view->sentenceAt(caret).second);
        if (selecting)
            tellSelection();
        return true;
    }
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        caretShown = true;
        const Motion way = event->key() == Qt::Key_Up ? Motion::ParagraphUp : Motion::ParagraphDown;
        setCaret(motion.moved(caret, way, 0), event->modifiers().testFlag(Qt::ShiftModifier));
        bringCaretIntoSight();
        return true;
    }
    return false;
}

bool ArticleView::Private::actByKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        view->copy();
        return true;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        view->selectAll();
        return true;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain)
        return false;
    switch (event->key()) {
    case Qt::Key_Space:
        scrollBy((event->modifiers() & Qt::ShiftModifier ? -1 : 1) *
                 (sightHeight() - 2 * style.of(BlockStyle::Body).lineHeight));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(decor.marks().findingsAt(caret));
        return true;
    case Qt::Key_Escape: {
        const bool something = card->isVisible() || selectionStart != caret || !isNone(emphasis.current);
        card->hide();
        view->clearSelection();
        setCurrent({});
        return something;
    }
    default:
        break;
    }
    const auto *hovered = std::get_if<AttributionId>(&emphasis.hovered);
    const auto *statement = hovered ? hovered : std::get_if<AttributionId>(&emphasis.current);
    if (correctable && statement && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        Q_EMIT view->speakerChosen(*statement, event->key() - Qt::Key_0);
        return true;
    }
    return false;
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (!d->moveByKey(event) && !d->actByKey(event))
        event->ignore();
}

} // namespace hearsay
