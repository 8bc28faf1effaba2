// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/modelwords.h"

#include "language/characters.h"

#include <QHash>

#include <algorithm>

namespace hearsay
{

namespace
{

bool isDecimal(char32_t ch)
{
    return QChar::category(ch) == QChar::Number_DecimalDigit;
}

/// Letters of an acronym: whatever counts as part of a word, without decimal digits and combining marks.
bool isAcronymLetter(char32_t ch)
{
    const QChar::Category category = QChar::category(ch);
    return QChar::isLetter(ch) || category == QChar::Number_Letter || category == QChar::Number_Other;
}

bool isPlainApostrophe(char32_t ch)
{
    return ch == U'\'' || ch == U'’';
}

bool isBlank(char32_t ch)
{
    return QChar::isSpace(ch) || (ch >= 0x1c && ch <= 0x1f);
}

bool endsParagraph(char32_t ch)
{
    return ch == U'\n' || ch == U'\r' || ch == U'\u2028' || ch == U'\u2029';
}

/// Words written as one that are two: the length of the first, 0 for any other.
qsizetype fusedCut(QStringView letters)
{
    static const QHash<QString, qsizetype> cuts = {
        {QStringLiteral("cannot"), 3},  {QStringLiteral("gonna"), 3},  {QStringLiteral("gotta"), 3},
        {QStringLiteral("wanna"), 3},   {QStringLiteral("dont"), 2},   {QStringLiteral("wont"), 2},
        {QStringLiteral("didnt"), 3},   {QStringLiteral("doesnt"), 4}, {QStringLiteral("isnt"), 2},
        {QStringLiteral("wasnt"), 3},   {QStringLiteral("cant"), 2},   {QStringLiteral("couldnt"), 5},
        {QStringLiteral("wouldnt"), 5}, {QStringLiteral("havent"), 4}, {QStringLiteral("gimme"), 3},
        {QStringLiteral("lemme"), 3}};
    return letters.size() > 8 ? 0 : cuts.value(letters.toString().toLower(), 0);
}

/// Finds the ends of words from a given place.
class WordEnds
{
public:
    WordEnds(QStringView text, TextSpan within) : m_text(text.first(within.end)), m_start(within.start) {}

    /// The ends of the one or two words that begin at \a position, which is no blank.
    [[nodiscard]] std::vector<qsizetype> from(qsizetype position) const
    {
        const CodePoint first = at(position);
        if (isLetter(first.value)) {
            const qsizetype acronym = letterBefore(position) ? 0 : acronymEnd(position);
            return acronym ? std::vector{acronym} : letterEnds(position);
        }
        if (isPlainApostrophe(first.value) && wordBefore(position))
            if (const qsizetype clitic = cliticEnd(position))
                return {clitic};
        if (isDecimal(first.value))
            return {numberEnd(position)};
        qsizetype end = position + first.units;
        if (first.value < 0x80 && QStringView(u".-!?*=_~#+'`").contains(QChar(char16_t(first.value))))
            while (at(end).value == first.value)
                ++end;
        return {end};
    }

    [[nodiscard]] CodePoint at(qsizetype position) const { return codePointAt(m_text, position); }

private:
    [[nodiscard]] char32_t before(qsizetype position) const
    {
        if (position <= m_start)
            return 0;
        const bool pair =
            position - 2 >= m_start && m_text[position - 1].isLowSurrogate() && m_text[position - 2].isHighSurrogate();
        return at(position - (pair ? 2 : 1)).value;
    }
    [[nodiscard]] bool letterBefore(qsizetype position) const { return isLetter(before(position)); }
    [[nodiscard]] bool wordBefore(qsizetype position) const
    {
        return letterBefore(position) || isDecimal(before(position));
    }

    /// Two letters or more with a stop behind each; 0 for none.
    [[nodiscard]] qsizetype acronymEnd(qsizetype position) const
    {
        int letters = 0;
        while (isAcronymLetter(at(position).value) && at(position + at(position).units).value == U'.') {
            position += at(position).units + 1;
            ++letters;
        }
        return letters >= 2 ? position : 0;
    }

    [[nodiscard]] std::vector<qsizetype> letterEnds(qsizetype position) const
    {
        qsizetype end = position;
        qsizetype last = position;
        while (isLetter(at(end).value)) {
            last = end;
            end += at(end).units;
        }
        if (const qsizetype cut = fusedCut(m_text.sliced(position, end - position)))
            return {position + cut, end};
        const bool n = last > position && (m_text[last] == u'n' || m_text[last] == u'N');
        const char32_t behind = at(end + 1).value;
        if (n && isPlainApostrophe(at(end).value) && (behind == U't' || behind == U'T') && !isLetter(at(end + 2).value))
            return {last, end + 2};
        return {end};
    }

    /// 0 where the apostrophe begins no clitic.
    [[nodiscard]] qsizetype cliticEnd(qsizetype position) const
    {
        qsizetype end = position + 1;
        while (end - position <= 3 && isLetter(at(end).value))
            end += at(end).units;
        const QStringView letters = m_text.sliced(position + 1, end - position - 1);
        const bool known =
            std::ranges::any_of(std::array{u"s", u"re", u"ve", u"ll", u"d", u"m"}, [letters](const char16_t *one) {
                return letters.compare(QStringView(one), Qt::CaseInsensitive) == 0;
            });
        return known ? end : 0;
    }

    [[nodiscard]] qsizetype numberEnd(qsizetype position) const
    {
        while (true) {
            while (isDecimal(at(position).value))
                position += at(position).units;
            const char32_t mark = at(position).value;
            const bool joins = mark == U'.' || mark == U',' || mark == U':';
            if (!joins || !isDecimal(at(position + 1).value))
                return position;
            ++position;
        }
    }

    QStringView m_text;
    qsizetype m_start;
};

/// The state of each unit of \a text that a mark or a quotation covers. A mark keeps its own state inside another pair.
std::vector<QuotationState> statesOf(QStringView text, const QuotationScan &quotations)
{
    std::vector<QuotationState> states(size_t(text.size()), QuotationState::Outside);
    const auto set = [&](TextSpan span, QuotationState state) {
        const TextSpan inside = span.intersected({0, text.size()});
        std::fill(states.begin() + inside.start, states.begin() + inside.end, state);
    };
    for (const QuotationPair &pair : quotations.pairs)
        for (const TextSpan piece : pair.pieces)
            set(piece, QuotationState::Inside);
    for (const QuotationPair &pair : quotations.pairs) {
        for (const TextSpan piece : pair.pieces)
            set({piece.start, piece.start + 1}, QuotationState::Opening);
        if (pair.pieces.empty())
            continue;
        // Two typewriter apostrophes that close together are one word, which begins with the first of them.
        const qsizetype end = pair.pieces.back().end;
        const bool two = end >= 2 && text[end - 1] == u'\'' && text[end - 2] == u'\'';
        set({end - (two ? 2 : 1), end}, QuotationState::Closing);
    }
    return states;
}

} // namespace

WordShape shapeOf(QStringView word)
{
    int letters = 0;
    bool firstIsCapital = false;
    bool allCapitals = true;
    for (qsizetype i = 0; i < word.size(); i += codePointAt(word, i).units) {
        const char32_t ch = codePointAt(word, i).value;
        if (isDecimal(ch))
            return WordShape::Digits;
        if (!isLetter(ch))
            continue;
        const bool capital = QChar::isUpper(ch);
        firstIsCapital = letters == 0 ? capital : firstIsCapital;
        allCapitals = allCapitals && capital;
        ++letters;
    }
    if (letters == 0)
        return WordShape::NoLetter;
    if (!firstIsCapital)
        return WordShape::Lower;
    return letters > 1 && allCapitals ? WordShape::Capitals : WordShape::Capital;
}

std::vector<ModelWord> modelWords(QStringView text, TextSpan within, const std::vector<qsizetype> &borders)
{
    within = within.intersected({0, text.size()});
    const WordEnds ends(text, within);
    std::vector<ModelWord> words;
    WordGap gap = WordGap::Paragraph;
    qsizetype position = within.start;
    auto border = borders.begin();
    while (position < within.end) {
        const CodePoint point = ends.at(position);
        if (isBlank(point.value)) {
            gap = gap == WordGap::Paragraph || endsParagraph(point.value) ? WordGap::Paragraph : WordGap::Blank;
            position += point.units;
            continue;
        }
        for (const qsizetype end : ends.from(position))
            while (position < end) {
                border = std::upper_bound(border, borders.end(), position);
                const qsizetype cut = border != borders.end() && *border < end ? *border : end;
                const TextSpan span{position, cut};
                words.push_back({span, gap, shapeOf(text.sliced(span.start, span.length())), QuotationState::Outside});
                position = cut;
                gap = WordGap::Nothing;
            }
    }
    return words;
}

std::vector<ModelWord> modelWords(const Text &text, const QuotationScan &quotations,
                                  const std::vector<qsizetype> &borders)
{
    const std::vector<QuotationState> states = statesOf(text.view(), quotations);
    std::vector<ModelWord> words;
    for (const TextSpan paragraph : text.paragraphs()) {
        std::vector<ModelWord> found = modelWords(text.view(), paragraph, borders);
        for (size_t i = 0; i < found.size(); ++i) {
            // A line break inside a paragraph of wrapped lines is a blank.
            found[i].gap = i > 0 && found[i].gap == WordGap::Paragraph ? WordGap::Blank : found[i].gap;
            found[i].quotation = states[size_t(found[i].span.start)];
            words.push_back(found[i]);
        }
    }
    return words;
}

} // namespace hearsay
