// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/palette/readertheme.h"

#include <QPixmap>
#include <QWidget>

#include <vector>

namespace hearsay
{

/// One mark of the overview: where in the article, from 0 to 1.
struct OverviewMark {
    double from = 0;
    double to = 0;
    QColor colour;
    bool filled = true;   ///< quoted directly; else told
    bool isAlert = false; ///< contradictions and notices, at the outer edge
};

/// The narrow lane beside the scroll bar that shows who speaks in the whole article, and which part is in sight.
class OverviewLane final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewLane(QWidget *parent);

    void setTheme(const ReaderTheme &theme);
    void setMarks(std::vector<OverviewMark> marks);
    /// The part in sight, from 0 to 1.
    void setSight(double from, double to);
    [[nodiscard]] const std::vector<OverviewMark> &marks() const { return m_marks; }

    static constexpr int laneWidth = 16;

Q_SIGNALS:
    /// The reader asked for the place at this part of the article, 0 to 1, to come into the middle.
    void placeAsked(double part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void ask(double y);
    void drawMarks(QPainter &painter) const;

    ReaderTheme m_theme;
    std::vector<OverviewMark> m_marks;
    QPixmap m_drawn; ///< null where it has to be drawn anew
    double m_from = 0;
    double m_to = 1;
};

} // namespace hearsay
