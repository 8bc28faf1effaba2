// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/markset.h"
#include "reader/pagelayout.h"

namespace hearsay
{

/// A badge of a contradiction or the triangle of a notice.
struct MarginItem {
    FindingId finding;
    QRectF box;        ///< what is drawn, in page coordinates
    size_t number = 0; ///< of a contradiction; 0 for a notice

    /// What can be clicked: at least 24 by 24 pixels.
    [[nodiscard]] QRectF target() const
    {
        const double grow = std::max(0.0, (24 - box.width()) / 2);
        return box.adjusted(-grow, -grow, grow, grow);
    }
    friend bool operator==(const MarginItem &, const MarginItem &) = default;
};

/// The line that joins the two sides of a contradiction: out of one badge to the right, down, and back to the other.
struct MarginBracket {
    size_t number = 0; ///< of the contradiction, as on its badges
    double fromX = 0;
    double toX = 0;
    double top = 0;
    double bottom = 0;
    double x = 0; ///< of the upright line

    friend bool operator==(const MarginBracket &, const MarginBracket &) = default;
};

struct MarginLayout {
    std::vector<MarginItem> items;
    std::vector<MarginBracket> brackets;

    friend bool operator==(const MarginLayout &, const MarginLayout &) = default;
};

/// The margin beside blocks \a first to \a last, which are laid out. Items of one line stand side by side; a bracket is
/// there where both sides of a contradiction begin in these blocks.
[[nodiscard]] MarginLayout marginLayoutOf(PageLayout &page, size_t first, size_t last, const MarkSet &set,
                                          MarkKinds visible, const PageGeometry &geometry, double scale);

} // namespace hearsay
