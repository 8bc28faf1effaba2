// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/laidblock.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hearsay
{

namespace
{

bool hasRightToLeft(QStringView text)
{
    return std::ranges::any_of(text, [](QChar ch) {
        if (ch.unicode() < 0x590)
            return false;
        const QChar::Direction direction = ch.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE ||
               direction == QChar::DirRLO || direction == QChar::DirRLI || ch.isHighSurrogate();
    });
}

} // namespace

LaidBlock::LaidBlock(const PageBlock &block, QStringView text, const BlockMetrics &metrics, double width)
    : m_span(block.span)
    , m_metrics(metrics)
    , m_top(block.goesOn ? 0 : metrics.spaceBefore)
    , m_shown(shownWords(text.sliced(block.span.start, block.span.length())) + block.own)
    , m_layout(m_shown, metrics.font)
{
    m_rightToLeft = m_shown.isRightToLeft();
    m_mixed = m_rightToLeft || hasRightToLeft(m_shown);
    QTextOption option(m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    breakLines(width);
}

void LaidBlock::breakLines(double width)
{
    m_layout.beginLayout();
    for (int number = 0;; ++number) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width - m_metrics.indent);
        line.setPosition({m_rightToLeft ? 0 : m_metrics.indent, baseline(number) - line.ascent()});
    }
    m_layout.endLayout();
}

qsizetype LaidBlock::held(qsizetype position) const
{
    return std::clamp(position, m_span.start, m_span.end) - m_span.start;
}

std::vector<LineStretch> LaidBlock::stretches(TextSpan span) const
{
    std::vector<LineStretch> all;
    const TextSpan wanted{held(span.start), held(span.end)};
    if (wanted.isEmpty())
        return all;
    for (int number = m_layout.lineForTextPosition(int(wanted.start)).lineNumber(); number >= 0 && number < lineCount();
         ++number) {
        const QTextLine line = m_layout.lineAt(number);
        if (line.textStart() >= wanted.end)
            break;
        TextSpan part = wanted.intersected({line.textStart(), line.textStart() + line.textLength()});
        while (part.start < part.end && m_shown[part.end - 1].isSpace())
            --part.end;
        while (part.start < part.end && m_shown[part.start].isSpace())
            ++part.start;
        if (part.isEmpty())
            continue;
        if (m_mixed)
            appendMixed(all, line, number, part);
        else
            all.push_back({number, line.cursorToX(int(part.start)), line.cursorToX(int(part.end))});
    }
    return all;
}

void LaidBlock::appendMixed(std::vector<LineStretch> &all, const QTextLine &line, int number, TextSpan local) const
{
    // At the border of two directions a caret stands in two places, so the glyphs themselves say where their letters
    // are.
    std::vector<LineStretch> letters;
    for (const QGlyphRun &run : line.glyphRuns(int(local.start), int(local.length())))
        letters.push_back({number, run.boundingRect().left(), run.boundingRect().right()});
    std::ranges::sort(letters, {}, &LineStretch::left);
    const size_t before = all.size();
    for (const LineStretch &letter : letters) {
        if (all.size() > before && letter.left <= all.back().right + 0.5)
            all.back().right = std::max(all.back().right, letter.right);
        else
            all.push_back(letter);
    }
}

TextSpan LaidBlock::lineSpan(int line) const
{
    if (line < 0 || line >= lineCount())
        return {m_span.end, m_span.end};
    const QTextLine laid = m_layout.lineAt(line);
    return {std::min(m_span.end, m_span.start + laid.textStart()),
            std::min(m_span.end, m_span.start + laid.textStart() + laid.textLength())};
}

qsizetype LaidBlock::positionNear(QPointF point) const
{
    if (lineCount() == 0)
        return m_span.start;
    const int number = std::clamp(int(std::floor((point.y() - m_top) / m_metrics.lineHeight)), 0, lineCount() - 1);
    const TextSpan covered = lineSpan(number);
    qsizetype position =
        m_span.start + m_layout.lineAt(number).xToCursor(point.x(), QTextLine::CursorBetweenCharacters);
    // Behind the last word of a line that is broken stands the blank at which it is broken.
    if (position >= covered.end && number + 1 < lineCount() && covered.length() > 1)
        position = covered.end - 1;
    return std::min(position, m_span.end);
}

qsizetype LaidBlock::letterAt(QPointF point) const
{
    const int number = int(std::floor((point.y() - m_top) / m_metrics.lineHeight));
    if (number < 0 || number >= lineCount())
        return -1;
    const QTextLine line = m_layout.lineAt(number);
    const QRectF natural = line.naturalTextRect();
    if (point.x() < natural.left() || point.x() > natural.right())
        return -1;
    const qsizetype position = m_span.start + line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
    return m_span.contains(position) ? position : -1;
}

int LaidBlock::lineOf(qsizetype position) const
{
    const QTextLine line = m_layout.lineForTextPosition(int(held(position)));
    return line.isValid() ? line.lineNumber() : std::max(0, lineCount() - 1);
}

QRectF LaidBlock::caret(qsizetype position) const
{
    const int number = lineOf(position);
    if (number >= lineCount())
        return {0, m_top, 0, m_metrics.lineHeight};
    const double x = m_layout.lineAt(number).cursorToX(int(held(position)));
    return {x, lineTop(number), 0, m_metrics.lineHeight};
}

qsizetype LaidBlock::nextPosition(qsizetype position) const
{
    return std::min(m_span.end, m_span.start + m_layout.nextCursorPosition(int(held(position))));
}

qsizetype LaidBlock::previousPosition(qsizetype position) const
{
    return m_span.start + m_layout.previousCursorPosition(int(held(position)));
}

void LaidBlock::appendRuns(const QTextLine &line, int number, TextSpan span, QRgb colour)
{
    const TextSpan part = span.intersected({line.textStart(), line.textStart() + line.textLength()});
    if (part.isEmpty())
        return;
    for (const QGlyphRun &run : line.glyphRuns(int(part.start), int(part.length())))
        m_runs.push_back({run, colour, number});
}

void LaidBlock::setColours(const std::vector<ColouredSpan> &colours, QRgb plain, quint64 stamp)
{
    m_stamp = stamp;
    m_runs.clear();
    auto next = colours.begin();
    for (int number = 0; number < lineCount(); ++number) {
        const QTextLine line = m_layout.lineAt(number);
        const qsizetype end = line.textStart() + line.textLength();
        qsizetype at = line.textStart();
        for (; next != colours.end() && next->span.start < end; ++next) {
            appendRuns(line, number, {at, next->span.start}, plain);
            appendRuns(line, number, next->span, next->colour);
            at = std::max(at, next->span.end);
            if (next->span.end > end)
                break;
        }
        appendRuns(line, number, {at, end}, plain);
    }
}

void LaidBlock::draw(QPainter &painter, QPointF origin, double fromY, double toY) const
{
    QRgb colour = 0;
    for (const Run &run : m_runs) {
        const double top = origin.y() + lineTop(run.line);
        if (top > toY || top + m_metrics.lineHeight < fromY)
            continue;
        if (run.colour != colour) {
            colour = run.colour;
            painter.setPen(QColor::fromRgb(colour));
        }
        painter.drawGlyphRun(origin, run.glyphs);
    }
}

} // namespace hearsay
