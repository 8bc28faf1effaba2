// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/markedtext.h"

#include <QtAssert>

namespace hearsay
{

TextSpan MarkedText::span(const QString &label) const
{
    const TextSpans found = spans.value(label);
    return found.empty() ? TextSpan{} : found.front();
}

MarkedText readMarkedText(QStringView notation, ParagraphRule rule)
{
    MarkedText out;
    QString plain;
    std::vector<std::pair<QString, qsizetype>> open;
    for (qsizetype at = 0; at < notation.size(); ++at) {
        if (notation[at] == u'⟦') {
            const qsizetype bar = notation.indexOf(u'|', at);
            Q_ASSERT_X(bar >= 0, "readMarkedText", "a mark without a label");
            open.emplace_back(notation.sliced(at + 1, bar - at - 1).toString(), plain.size());
            at = bar;
        } else if (notation[at] == u'⟧') {
            Q_ASSERT_X(!open.empty(), "readMarkedText", "a mark closed and never opened");
            out.spans[open.back().first].push_back({open.back().second, plain.size()});
            open.pop_back();
        } else {
            plain += notation[at];
        }
    }
    Q_ASSERT_X(open.empty(), "readMarkedText", "a mark never closed");
    for (TextSpans &spans : out.spans)
        std::ranges::sort(spans);
    out.text = Text(plain, rule);
    return out;
}

} // namespace hearsay
