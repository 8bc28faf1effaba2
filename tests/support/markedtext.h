// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text.h"

#include <QHash>
#include <QString>

namespace hearsay
{

/// A text with marked ranges for tests, written as ⟦label|words⟧; marks nest. A label that occurs several times has
/// several spans, in order.
struct MarkedText {
    Text text;
    QHash<QString, TextSpans> spans;

    /// The first span of \a label; an empty one where there is none.
    [[nodiscard]] TextSpan span(const QString &label) const;
    /// The words of a span.
    [[nodiscard]] QString words(TextSpan span) const { return text.view(span).toString(); }
};

/// Reads the notation; stops the test program on an unclosed mark, for that is the test's own mistake.
[[nodiscard]] MarkedText readMarkedText(QStringView notation, ParagraphRule rule = ParagraphRule::EachLine);

} // namespace hearsay
