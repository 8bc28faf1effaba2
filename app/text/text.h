// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"

#include <QString>
#include <QStringView>

#include <memory>
#include <vector>

namespace hearsay
{

/// How lines make paragraphs.
enum class ParagraphRule {
    EachLine,  ///< every line is a paragraph of its own
    BlankLine, ///< lines belong together until a blank one (text wrapped by hand)
    Detect,    ///< BlankLine where most lines of the text look wrapped, else EachLine
};

/// An article's text, which never changes once made: cheap to copy, safe to share between threads.
/// All positions are UTF-16 code units unless a name says code points.
class Text final
{
public:
    Text();
    explicit Text(QString string, ParagraphRule rule = ParagraphRule::Detect);

    [[nodiscard]] const QString &string() const;
    [[nodiscard]] QStringView view() const;
    /// The words of \a span, cut to the text where it reaches beyond.
    [[nodiscard]] QStringView view(TextSpan span) const;
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }

    /// Paragraphs in order, without the line breaks and blanks round them; none of them empty.
    [[nodiscard]] const std::vector<TextSpan> &paragraphs() const;
    /// Index of the paragraph that holds \a position or is the last to begin before it; -1 before the first.
    [[nodiscard]] qsizetype paragraphAt(qsizetype position) const;

    /// Unicode code points before UTF-16 position \a position (a position inside a surrogate pair counts as its start).
    [[nodiscard]] qsizetype codePoint(qsizetype position) const;
    /// The UTF-16 position of code point number \a codePoint.
    [[nodiscard]] qsizetype utf16(qsizetype codePoint) const;
    [[nodiscard]] TextSpan codePoints(TextSpan span) const { return {codePoint(span.start), codePoint(span.end)}; }
    [[nodiscard]] TextSpan utf16(TextSpan span) const { return {utf16(span.start), utf16(span.end)}; }

    friend bool operator==(const Text &a, const Text &b) { return a.string() == b.string(); }

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace hearsay
