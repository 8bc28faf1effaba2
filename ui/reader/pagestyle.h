// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include <algorithm>
#include <array>

namespace hearsay
{

/// How a paragraph is set.
enum class BlockStyle { Headline, Meta, Heading, Body, List, Caption };

/// Fonts and distances of one block style, in device-independent pixels. Lines lie on an even grid, whatever fonts
/// their glyphs come from.
struct BlockMetrics {
    QFont font;
    double lineHeight = 0;
    double baseline = 0;    ///< from the top of a line to the base line of its letters
    double spaceBefore = 0; ///< above the first line, unless the block goes on with a cut paragraph
    double indent = 0;      ///< from the left edge of the text column
    bool muted = false;     ///< set in the second-rank colour
};

/// How the page is set at one font scale.
class PageStyle final
{
public:
    /// \a interface is the system's font, used for what is not the article's own words.
    explicit PageStyle(double scale = 1, const QFont &interface = QFont());

    [[nodiscard]] const BlockMetrics &of(BlockStyle style) const { return m_metrics[size_t(style)]; }
    [[nodiscard]] double scale() const { return m_scale; }
    /// The width of a line of about 66 letters of body text.
    [[nodiscard]] double measure() const { return m_measure; }

    /// The serif of the page: Charis SIL, else Noto Serif, else whatever the system calls a serif.
    [[nodiscard]] static QFont serif(double pixels);

private:
    std::array<BlockMetrics, 6> m_metrics;
    double m_scale;
    double m_measure = 0;
};

/// Where things stand across a page of some width. The text column depends on width and style alone, so that it stays
/// where it is when marks arrive.
struct PageGeometry {
    double width = 0;
    double textLeft = 0;
    double textWidth = 0;
    double laneLeft = 0;    ///< left edge of the first column of the voices lane
    size_t laneColumns = 0; ///< those that there is room for; the last is shared by all for whom there is none
    double lanePitch = 0;   ///< from one column to the next
    double laneBar = 0;     ///< width of a bar
    double marginLeft = 0;  ///< left edge of the margin's badges
    double marginRight = 0; ///< where the margin ends

    [[nodiscard]] static PageGeometry of(double width, const PageStyle &style, size_t laneColumns);
    /// The left edge of a voice's column.
    [[nodiscard]] double laneColumn(size_t column) const
    {
        return laneLeft + double(laneColumns == 0 ? 0 : std::min(column, laneColumns - 1)) * lanePitch;
    }

    friend bool operator==(const PageGeometry &, const PageGeometry &) = default;
};

} // namespace hearsay
