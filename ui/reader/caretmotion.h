// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/pagelayout.h"

namespace hearsay
{

enum class Motion {
    Left,
    Right,
    WordLeft,
    WordRight,
    LineStart,
    LineEnd,
    Up,
    Down,
    PageUp,
    PageDown,
    ParagraphUp,
    ParagraphDown,
    Start,
    End
};

/// Moves a caret over the page as keys do. Up and down keep the column that the caret set out from.
class CaretMotion final
{
public:
    explicit CaretMotion(PageLayout &page);

    /// Where the caret comes to from \a position; \a pageHeight is what PageUp and PageDown move by.
    [[nodiscard]] qsizetype moved(qsizetype position, Motion motion, double pageHeight);
    /// Call where the caret comes to a place by other means, so that the column is set anew.
    void forgetColumn() { m_column.reset(); }

private:
    [[nodiscard]] qsizetype letter(qsizetype position, bool forward);
    [[nodiscard]] qsizetype word(qsizetype position, bool forward);
    [[nodiscard]] qsizetype vertical(qsizetype position, double dy);
    [[nodiscard]] qsizetype paragraph(qsizetype position, bool forward) const;
    [[nodiscard]] bool leftIsForward(qsizetype position);
    [[nodiscard]] qsizetype edgeOfLine(qsizetype position, bool end);

    PageLayout &m_page;
    std::optional<double> m_column;
};

/// The word at \a position of \a text, as a double click takes it: letters, figures, and apostrophes inside; a single
/// sign where there is no word. Empty behind the end.
[[nodiscard]] TextSpan wordAt(QStringView text, qsizetype position);

} // namespace hearsay
