// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/rowpainting.h"

#include "widgets/appearance.h"

#include <QTextLayout>
#include <QTextOption>

#include <cmath>

namespace hearsay
{

namespace
{

QList<QTextLayout::FormatRange> formatsOf(const RowText &text, qsizetype shown)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan span : text.strong) {
        QTextLayout::FormatRange range;
        range.start = int(span.start);
        range.length = int(std::min(span.end, shown) - span.start);
        range.format.setBackground(text.strongTint);
        range.format.setFontWeight(QFont::DemiBold);
        if (range.length > 0)
            formats.append(range);
    }
    return formats;
}

/// Breaks the text into lines of \a width; returns the height. What goes beyond the last line is left out, and
/// \a endsAt tells where that line begins.
qreal breakLines(QTextLayout &layout, const RowText &text, int width, Qt::LayoutDirection direction,
                 qsizetype *lastFrom)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    *lastFrom = -1;
    for (int number = 0; number < text.lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y + line.height() * (text.pitch - 1) / 2});
        y += line.height() * text.pitch;
        if (number == text.lines - 1 && line.textStart() + line.textLength() < text.words.size())
            *lastFrom = line.textStart();
    }
    layout.endLayout();
    return y;
}

} // namespace

RowText readingText(const QString &words, const QFont &beside, double factor, const ReaderTheme &theme, int lines)
{
    // The reading font brings a line height for pages, too generous for a row.
    constexpr qreal close = 0.86;
    return {words, readingFont(beside, factor), theme.ink, lines, {}, theme.tint(theme.warning), close};
}

int heightOf(const RowText &text, int width)
{
    QTextLayout layout(text.words, text.font);
    layout.setFormats(formatsOf(text, text.words.size()));
    qsizetype lastFrom = -1;
    return int(std::ceil(breakLines(layout, text, width, Qt::LeftToRight, &lastFrom)));
}

int draw(QPainter &painter, const QRect &box, const RowText &text, Qt::LayoutDirection direction)
{
    RowText shown = text;
    qsizetype lastFrom = -1;
    QTextLayout first(shown.words, shown.font);
    breakLines(first, shown, box.width(), direction, &lastFrom);
    if (lastFrom >= 0) {
        const QString rest =
            QFontMetrics(shown.font).elidedText(shown.words.sliced(lastFrom), Qt::ElideRight, box.width());
        shown.words = shown.words.first(lastFrom) + rest;
    }
    QTextLayout layout(shown.words, shown.font);
    layout.setFormats(formatsOf(shown, shown.words.size()));
    const qreal height = breakLines(layout, shown, box.width(), direction, &lastFrom);
    painter.setPen(shown.colour);
    layout.draw(&painter, box.topLeft());
    return int(std::ceil(height));
}

void drawVoice(QPainter &painter, const QRectF &box, int rank, const ReaderTheme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (rank >= 0) {
        painter.fillPath(speakerShapePath(speakerShape(size_t(rank)), box), theme.speaker(size_t(rank)));
    } else {
        painter.setPen(QPen(theme.muted, 1.25));
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    }
    painter.restore();
}

void drawShare(QPainter &painter, const QRectF &box, double share, const QColor &colour, const QColor &track)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    const qreal radius = box.height() / 2;
    painter.drawRoundedRect(box, radius, radius);
    painter.setBrush(colour);
    // A little is always to be seen of somebody who speaks at all.
    const qreal width = std::max(box.height(), box.width() * std::min(1.0, share));
    painter.drawRoundedRect(QRectF(box.topLeft(), QSizeF(width, box.height())), radius, radius);
    painter.restore();
}

void drawStripe(QPainter &painter, const QRectF &box, const QList<double> &shares, const ReaderTheme &theme)
{
    qreal x = box.left();
    for (qsizetype rank = 0; rank < shares.size() && x < box.right(); ++rank) {
        const qreal width = std::min(std::max(2.0, box.width() * shares[rank]), box.right() - x);
        painter.fillRect(QRectF(x, box.top(), width, box.height()), theme.speaker(size_t(rank)));
        x += width + 1;
    }
}

void drawBadge(QPainter &painter, const QRectF &box, int number, const QFont &font, const ReaderTheme &theme,
               bool filled)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.warning, 1.5));
    painter.setBrush(filled ? QBrush(theme.warning) : QBrush(Qt::NoBrush));
    painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75));
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(filled ? theme.onWarning : theme.warning);
    painter.drawText(box, Qt::AlignCenter, QString::number(number));
    painter.restore();
}

void drawNotice(QPainter &painter, const QRectF &box, const ReaderTheme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.warning, 1.6, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawPath(speakerShapePath(SpeakerShape::Triangle, box));
    painter.restore();
}

} // namespace hearsay
