// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/palette/surfacespans.h"
#include "reader/pageblock.h"

#include <QGlyphRun>
#include <QRectF>
#include <QTextLayout>

#include <vector>

namespace hearsay
{

/// A stretch of one line, in coordinates of its block (origin at the left of the text column, top of the block).
struct LineStretch {
    int line = 0;
    double left = 0;
    double right = 0;

    friend bool operator==(const LineStretch &, const LineStretch &) = default;
};

/// Words with one colour, counted from the start of the block.
struct ColouredSpan {
    TextSpan span;
    QRgb colour = 0;

    friend bool operator==(const ColouredSpan &, const ColouredSpan &) = default;
};

/// A block broken into lines. Colours are laid over the glyphs afterwards, so that no mark can move a letter.
/// Positions are those of the article's text.
class LaidBlock final
{
public:
    LaidBlock(const PageBlock &block, QStringView text, const BlockMetrics &metrics, double width);
    LaidBlock(const LaidBlock &) = delete;
    LaidBlock &operator=(const LaidBlock &) = delete;

    [[nodiscard]] TextSpan span() const { return m_span; }
    [[nodiscard]] const QString &shown() const { return m_shown; }
    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] double height() const { return m_top + lineCount() * m_metrics.lineHeight; }
    [[nodiscard]] double lineTop(int line) const { return m_top + line * m_metrics.lineHeight; }
    [[nodiscard]] double baseline(int line) const { return lineTop(line) + m_metrics.baseline; }
    [[nodiscard]] const BlockMetrics &metrics() const { return m_metrics; }
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }

    /// Where \a span lies, line by line, blanks at the ends of lines left out; several stretches of one line where
    /// words of both directions meet.
    [[nodiscard]] std::vector<LineStretch> stretches(TextSpan span) const;
    /// The position between letters that is nearest to \a point.
    [[nodiscard]] qsizetype positionNear(QPointF point) const;
    /// The letter under \a point, -1 where there is none.
    [[nodiscard]] qsizetype letterAt(QPointF point) const;
    /// The line that shows \a position; at the break between two lines, the second.
    [[nodiscard]] int lineOf(qsizetype position) const;
    /// Positions that the line covers.
    [[nodiscard]] TextSpan lineSpan(int line) const;
    /// A caret of no width before the letter at \a position.
    [[nodiscard]] QRectF caret(qsizetype position) const;
    /// The next or previous position between letters as they are seen; stays at the ends of the block.
    [[nodiscard]] qsizetype nextPosition(qsizetype position) const;
    [[nodiscard]] qsizetype previousPosition(qsizetype position) const;

    /// Sets the colours of the letters; \a colours are in order and do not overlap, words without one take \a plain.
    /// \a stamp says which colours these are; 0 is that of a block that has none yet.
    void setColours(const std::vector<ColouredSpan> &colours, QRgb plain, quint64 stamp);
    [[nodiscard]] quint64 colourStamp() const { return m_stamp; }
    /// Draws the letters with the block's origin at \a origin.
    void draw(QPainter &painter, QPointF origin, double fromY, double toY) const;

private:
    struct Run {
        QGlyphRun glyphs;
        QRgb colour = 0;
        int line = 0;
    };

    [[nodiscard]] qsizetype held(qsizetype position) const;
    void breakLines(double width);
    void appendRuns(const QTextLine &line, int number, TextSpan span, QRgb colour);
    void appendMixed(std::vector<LineStretch> &all, const QTextLine &line, int number, TextSpan local) const;

    TextSpan m_span;
    BlockMetrics m_metrics;
    double m_top = 0;
    bool m_rightToLeft = false;
    bool m_mixed = false;
    QString m_shown;
    QTextLayout m_layout;
    std::vector<Run> m_runs;
    quint64 m_stamp = 0;
};

} // namespace hearsay
