// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/pdf/articlelayout.h"

namespace hearsay
{

/// The article's pages: its text, and the lane, badges and triangles round it. Made once, then const; what it is given
/// must outlive it.
class ArticlePages final
{
public:
    ArticlePages(const Analysis &analysis, const std::vector<Voice> &voices, const std::vector<Mark> &marks,
                 const ReaderTheme &theme, const ArticleLayout &layout, const PageStyle &style);

    void paint(QPainter &painter, int page) const;

private:
    /// A statement beside its lines on one page.
    struct LaneBar {
        qreal top = 0;
        qreal bottom = 0;
        size_t rank = 0;
        bool filled = false;
    };
    /// Something in the margin beside a line: a contradiction's number, or a notice's triangle.
    struct MarginSign {
        QPointF centre;
        std::optional<qsizetype> number;
    };

    void placeBars(const Mark &mark);
    void placeSigns();
    void paintLaneHead(QPainter &painter) const;
    [[nodiscard]] qreal laneX(size_t rank) const;

    const Analysis &m_analysis;
    const std::vector<Voice> &m_voices;
    const ReaderTheme &m_theme;
    const ArticleLayout &m_layout;
    const PageStyle &m_style;
    std::vector<std::vector<LaneBar>> m_bars;     ///< by page
    std::vector<std::vector<MarginSign>> m_signs; ///< by page
};

/// A voice's shape in its colour, \a size across.
void paintVoice(QPainter &painter, QPointF centre, qreal size, size_t rank, const ReaderTheme &theme);
/// A contradiction's number in a ring, its centre at \a centre.
void paintBadge(QPainter &painter, QPointF centre, qsizetype number, const PageStyle &style);
/// A notice's triangle.
void paintWarning(QPainter &painter, QPointF centre, const PageStyle &style);

} // namespace hearsay
