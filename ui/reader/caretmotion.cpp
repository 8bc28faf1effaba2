// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/caretmotion.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace hearsay
{

namespace
{

/// Words lie inside paragraphs, so this much on both sides of a place is enough to find them.
constexpr qsizetype reach = 400;

} // namespace

TextSpan wordAt(QStringView text, qsizetype position)
{
    if (position < 0 || position >= text.size())
        return {std::clamp<qsizetype>(position, 0, text.size()), std::clamp<qsizetype>(position, 0, text.size())};
    const qsizetype from = std::max<qsizetype>(0, position - reach);
    const QStringView part = text.sliced(from, std::min(text.size(), position + reach) - from);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, part);
    finder.setPosition(position - from);
    const qsizetype start = finder.isAtBoundary() ? position - from : finder.toPreviousBoundary();
    finder.setPosition(position - from);
    const qsizetype end = finder.toNextBoundary();
    return {from + std::max<qsizetype>(0, start), from + (end < 0 ? part.size() : end)};
}

CaretMotion::CaretMotion(PageLayout &page) : m_page(page) {}

bool CaretMotion::leftIsForward(qsizetype position)
{
    return m_page.laid(m_page.blockOf(position)).isRightToLeft();
}

qsizetype CaretMotion::letter(qsizetype position, bool forward)
{
    const size_t block = m_page.blockOf(position);
    const LaidBlock &laid = m_page.laid(block);
    const qsizetype next = forward ? laid.nextPosition(position) : laid.previousPosition(position);
    if (next != position)
        return next;
    if (forward && block + 1 < m_page.blocks().size())
        return std::max(position, m_page.blocks()[block + 1].span.start);
    if (!forward && block > 0)
        return std::min(position, m_page.blocks()[block - 1].span.end);
    return position;
}

qsizetype CaretMotion::word(qsizetype position, bool forward)
{
    const QStringView text = m_page.text().view();
    const auto isWord = [text](qsizetype at) { return text[at].isLetterOrNumber() || text[at].isHighSurrogate(); };
    qsizetype at = position;
    if (forward) {
        if (at < text.size() && isWord(at))
            at = wordAt(text, at).end;
        while (at < text.size() && !isWord(at))
            ++at;
    } else {
        while (at > 0 && !isWord(at - 1))
            --at;
        if (at > 0)
            at = wordAt(text, at - 1).start;
    }
    return at;
}

qsizetype CaretMotion::vertical(qsizetype position, double dy)
{
    const QRectF caret = m_page.caret(position);
    if (!m_column)
        m_column = caret.x();
    const double y = caret.center().y() + dy;
    const qsizetype near = m_page.positionNear({*m_column, std::clamp(y, 0.0, m_page.height())});
    // Space between paragraphs belongs to the block below; a step into it from above would stay where it is.
    const bool stuck = dy > 0 ? near <= position : near >= position;
    if (!stuck || near == position)
        return near == position ? m_page.positionNear({*m_column, y + (dy > 0 ? caret.height() : -caret.height())})
                                : near;
    return position;
}

qsizetype CaretMotion::paragraph(qsizetype position, bool forward) const
{
    const std::vector<TextSpan> &paragraphs = m_page.text().paragraphs();
    const qsizetype index = m_page.text().paragraphAt(position);
    if (paragraphs.empty())
        return position;
    if (forward)
        return index + 1 < qsizetype(paragraphs.size()) ? paragraphs[size_t(index + 1)].start : paragraphs.back().end;
    if (index < 0)
        return position;
    const TextSpan own = paragraphs[size_t(index)];
    return position > own.start || index == 0 ? own.start : paragraphs[size_t(index - 1)].start;
}

qsizetype CaretMotion::edgeOfLine(qsizetype position, bool end)
{
    const LaidBlock &laid = m_page.laid(m_page.blockOf(position));
    const int line = laid.lineOf(position);
    const TextSpan span = laid.lineSpan(line);
    if (!end)
        return span.start;
    return line + 1 < laid.lineCount() && span.length() > 1 ? laid.previousPosition(span.end) : span.end;
}

qsizetype CaretMotion::moved(qsizetype position, Motion motion, double pageHeight)
{
    if (m_page.isEmpty())
        return 0;
    const double line = m_page.caret(position).height();
    switch (motion) {
    case Motion::Up:
        return vertical(position, -line);
    case Motion::Down:
        return vertical(position, line);
    case Motion::PageUp:
        return vertical(position, -pageHeight);
    case Motion::PageDown:
        return vertical(position, pageHeight);
    default:
        break;
    }
    forgetColumn();
    const bool turned = leftIsForward(position);
    switch (motion) {
    case Motion::Left:
        return letter(position, turned);
    case Motion::Right:
        return letter(position, !turned);
    case Motion::WordLeft:
        return word(position, turned);
    case Motion::WordRight:
        return word(position, !turned);
    case Motion::LineStart:
        return edgeOfLine(position, false);
    case Motion::LineEnd:
        return edgeOfLine(position, true);
    case Motion::ParagraphUp:
        return paragraph(position, false);
    case Motion::ParagraphDown:
        return paragraph(position, true);
    case Motion::Start:
        return m_page.blocks().front().span.start;
    default:
        return m_page.blocks().back().span.end;
    }
}

} // namespace hearsay
