// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text.h"

namespace hearsay
{

struct Text::Data {
    QString string;
    std::vector<TextSpan> paragraphs;
    std::vector<qsizetype> pairs; ///< positions of the high half of each surrogate pair
};

namespace
{

bool isLineBreak(QChar ch)
{
    return ch == u'\n' || ch == u'\r' || ch == u'\f' || ch == QChar::ParagraphSeparator || ch == QChar::LineSeparator ||
           ch == QChar(0x0085);
}

TextSpan trimmed(QStringView text, TextSpan span)
{
    while (span.start < span.end && text[span.start].isSpace())
        ++span.start;
    while (span.start < span.end && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

/// Lines with their blanks, an empty one for each blank line; CRLF counts once.
std::vector<TextSpan> linesOf(QStringView text)
{
    std::vector<TextSpan> lines;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isLineBreak(text[at]))
            continue;
        lines.push_back({start, at});
        if (text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
            ++at;
        start = at + 1;
    }
    lines.push_back({start, text.size()});
    return lines;
}

/// Text wrapped by hand has blank lines between groups of lines of which all but the last are of like length:
/// no line over 100 units, and most of the lines that another one follows directly are over 40.
bool looksWrapped(QStringView text, const std::vector<TextSpan> &lines)
{
    qsizetype followed = 0;
    qsizetype full = 0;
    bool blank = false;
    for (size_t i = 0; i < lines.size(); ++i) {
        const TextSpan line = trimmed(text, lines[i]);
        blank = blank || (line.isEmpty() && i + 1 < lines.size());
        if (line.length() > 100)
            return false;
        if (line.isEmpty() || i + 1 >= lines.size() || trimmed(text, lines[i + 1]).isEmpty())
            continue;
        ++followed;
        full += line.length() > 40 ? 1 : 0;
    }
    return followed > 0 && full * 3 >= followed * 2 && (blank || followed > 2);
}

std::vector<TextSpan> paragraphsOf(QStringView text, ParagraphRule rule)
{
    const std::vector<TextSpan> lines = linesOf(text);
    const bool wrapped =
        rule == ParagraphRule::BlankLine || (rule == ParagraphRule::Detect && looksWrapped(text, lines));
    std::vector<TextSpan> paragraphs;
    bool open = false;
    for (const TextSpan &raw : lines) {
        const TextSpan line = trimmed(text, raw);
        if (line.isEmpty()) {
            open = false;
            continue;
        }
        if (open)
            paragraphs.back().end = line.end;
        else
            paragraphs.push_back(line);
        open = wrapped;
    }
    return paragraphs;
}

std::vector<qsizetype> surrogatePairsOf(QStringView text)
{
    std::vector<qsizetype> pairs;
    for (qsizetype at = 0; at + 1 < text.size(); ++at)
        if (text[at].isHighSurrogate() && text[at + 1].isLowSurrogate())
            pairs.push_back(at++);
    return pairs;
}

} // namespace

Text::Text() : m_data(std::make_shared<const Data>()) {}

Text::Text(QString string, ParagraphRule rule)
{
    auto data = std::make_shared<Data>();
    data->paragraphs = paragraphsOf(string, rule);
    data->pairs = surrogatePairsOf(string);
    data->string = std::move(string);
    m_data = std::move(data);
}

const QString &Text::string() const
{
    return m_data->string;
}

QStringView Text::view() const
{
    return m_data->string;
}

QStringView Text::view(TextSpan span) const
{
    const TextSpan inside = span.intersected({0, size()});
    return view().sliced(std::min(inside.start, size()), inside.length());
}

qsizetype Text::size() const
{
    return m_data->string.size();
}

const std::vector<TextSpan> &Text::paragraphs() const
{
    return m_data->paragraphs;
}

qsizetype Text::paragraphAt(qsizetype position) const
{
    const auto next = std::ranges::upper_bound(m_data->paragraphs, position, {}, &TextSpan::start);
    return next - m_data->paragraphs.begin() - 1;
}

qsizetype Text::codePoint(qsizetype position) const
{
    // Every pair that begins before the position makes two units of one code point.
    const auto before = std::ranges::lower_bound(m_data->pairs, position);
    return position - (before - m_data->pairs.begin());
}

qsizetype Text::utf16(qsizetype codePoint) const
{
    qsizetype low = 0;
    auto high = qsizetype(m_data->pairs.size());
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_data->pairs[size_t(middle)] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

} // namespace hearsay
