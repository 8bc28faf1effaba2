// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/excerpt.h"
#include "document/palette/readertheme.h"

#include <QFont>
#include <QPainter>

namespace hearsay
{

/// A text of a row: as wide as the row allows, at most so many lines, “…” at the end of the last where words are left.
struct RowText {
    QString words;
    QFont font;
    QColor colour;
    int lines = 1;
    TextSpans strong = {}; ///< of \a words, laid on a tint
    QColor strongTint = {};
    qreal pitch = 1.0; ///< of the font's own line height
};

/// Words of the article, in the reading font at \a factor times the size of \a beside, its lines set close.
[[nodiscard]] RowText readingText(const QString &words, const QFont &beside, double factor, const ReaderTheme &theme,
                                  int lines);

/// How high the text is in \a width.
[[nodiscard]] int heightOf(const RowText &text, int width);
/// Draws it with its upper left corner at that of \a box, as wide as that; returns its height.
int draw(QPainter &painter, const QRect &box, const RowText &text, Qt::LayoutDirection direction = Qt::LeftToRight);

/// The shape and colour of a voice; for nobody (-1) a hollow muted circle.
void drawVoice(QPainter &painter, const QRectF &box, int rank, const ReaderTheme &theme);
/// A bar of 5 px with rounded ends: a track, and \a share of it in \a colour.
void drawShare(QPainter &painter, const QRectF &box, double share, const QColor &colour, const QColor &track);
/// Several voices' shares side by side, as parts of \a box, each in its colour, with a gap between.
void drawStripe(QPainter &painter, const QRectF &box, const QList<double> &shares, const ReaderTheme &theme);
/// A number in a circle, filled with the warning colour or hollow.
void drawBadge(QPainter &painter, const QRectF &box, int number, const QFont &font, const ReaderTheme &theme,
               bool filled);
/// The triangle of a notice.
void drawNotice(QPainter &painter, const QRectF &box, const ReaderTheme &theme);

} // namespace hearsay
