// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/pdf/articlelayout.h"

namespace hearsay
{

/// What stands round the text of the article's pages.
struct ArticlePages {
    const Article &article;
    const Analysis &analysis;
    const std::vector<Voice> &voices;
    const std::vector<Mark> &marks;
    const ReaderTheme &theme;
    const ArticleLayout &layout;
    const PageStyle &style;

    /// Text, lane, badges and notices of one page.
    void paint(QPainter &painter, int page) const;

private:
    void paintLane(QPainter &painter, int page) const;
    void paintLaneHead(QPainter &painter) const;
    void paintBadges(QPainter &painter, int page) const;
    [[nodiscard]] qreal laneX(size_t rank) const;
};

/// A voice's shape in its colour, \a size across.
void paintVoice(QPainter &painter, QPointF centre, qreal size, size_t rank, const ReaderTheme &theme);
/// A contradiction's number in a ring, its centre at \a centre.
void paintBadge(QPainter &painter, QPointF centre, qsizetype number, const PageStyle &style);
/// A notice's triangle.
void paintWarning(QPainter &painter, QPointF centre, const PageStyle &style);

} // namespace hearsay
