// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/tokenizer.h"

#include "language/abbreviations.h"
#include "language/characters.h"
#include "language/wordsplitter.h"

#include <algorithm>

namespace hearsay
{

namespace
{

/// Longer addresses are cut: without a bound a text without blanks would be read over and over.
constexpr qsizetype longestAddress = 2000;

/// Cuts one run of units without blanks into words.
class ChunkCutter
{
public:
    ChunkCutter(QStringView text, TextSpan within, TextSpan chunk, std::vector<TextSpan> &words)
        : m_text(text), m_within(within), m_end(chunk.end), m_at(chunk.start), m_words(words)
    {
    }

    void cut()
    {
        while (m_at < m_end) {
            const qsizetype length = nextWhole();
            if (length > 0)
                take(length);
            else if (isLetter(here().value))
                cutWord();
            else
                take(markLength());
        }
    }

private:
    [[nodiscard]] QStringView rest() const { return m_text.sliced(m_at, m_end - m_at); }
    [[nodiscard]] CodePoint here() const { return at(m_at); }
    [[nodiscard]] CodePoint at(qsizetype position) const
    {
        return position < m_end ? codePointAt(m_text, position) : CodePoint{};
    }
    /// Whether nothing that belongs to a word stands directly before.
    [[nodiscard]] bool atBoundary() const
    {
        return m_words.empty() || m_words.back().end < m_at || !isLetterOrDigit(m_text[m_at - 1].unicode());
    }

    void take(qsizetype length)
    {
        m_words.push_back({m_at, m_at + length});
        m_at += length;
    }

    /// Length of something at this place that is never cut; 0 for none.
    [[nodiscard]] qsizetype nextWhole() const
    {
        if (atBoundary()) {
            if (const qsizetype address = addressLength(rest().first(std::min(m_end - m_at, longestAddress))))
                return address;
        }
        if (const qsizetype emoji = emojiLength(rest()))
            return emoji;
        if (QChar::isDigit(here().value))
            return numberLength();
        if (isApostrophe(here().value))
            return elidedLength();
        return 0;
    }

    /// “’em”, “’90s” begin a chunk or stand behind an opening mark; “’s” stands behind anything.
    [[nodiscard]] qsizetype elidedLength() const
    {
        const qsizetype length = elidedWordLength(rest());
        const bool openingQuote = here().value == U'‘' || here().value == U'`';
        const bool clitic = length > 0 && length <= 3 && m_at > m_within.start && !m_text[m_at - 1].isSpace();
        if (openingQuote && length > 0 && length < 3 && !clitic)
            return 0;
        return length;
    }

    /// Figures with commas, decimal points, clock times and dates (9/11, 12/05/2019) with their separators, ordinals
    /// and decades with their letters (5th, 1990s). Units are cut off (5pm, £3m), fractions too (1/2).
    [[nodiscard]] qsizetype numberLength() const
    {
        qsizetype position = m_at;
        while (true) {
            while (QChar::isDigit(at(position).value))
                position += at(position).units;
            const char32_t separator = at(position).value;
            const bool joins = separator == U'.' || separator == U',' || separator == U':' || separator == U'/';
            if (!joins || !QChar::isDigit(at(position + 1).value) || (separator == U'/' && isFraction(position)))
                break;
            ++position;
        }
        return position + numberEnding(position) - m_at;
    }

    /// Whether the slash at \a slash parts one digit from one digit, and no third figure follows.
    [[nodiscard]] bool isFraction(qsizetype slash) const
    {
        const char32_t behind = at(slash + 2).value;
        return slash == m_at + 1 && !QChar::isDigit(behind) && behind != U'/';
    }

    /// Length of the letters behind a figure that belong to it.
    [[nodiscard]] qsizetype numberEnding(qsizetype position) const
    {
        qsizetype end = position;
        while (isLetter(at(end).value))
            end += at(end).units;
        const QStringView letters = m_text.sliced(position, end - position);
        if (letters.isEmpty() && isApostrophe(at(end).value) && at(end + 1).value == U's' && isDecade(position) &&
            !isLetterOrDigit(at(end + 2).value))
            return 2;
        for (const QStringView ending :
             {QStringView(u"s"), QStringView(u"st"), QStringView(u"nd"), QStringView(u"rd"), QStringView(u"th")})
            if (letters.compare(ending, Qt::CaseInsensitive) == 0)
                return letters.size();
        const bool unit = letters.size() <= 3;
        return unit ? 0 : letters.size();
    }

    /// Whether the figure up to \a end is a round year: “1590’s”.
    [[nodiscard]] bool isDecade(qsizetype end) const { return end - m_at == 4 && m_text[end - 1] == u'0'; }

    void cutWord()
    {
        const qsizetype letters = wordLength(m_at);
        const QStringView word = m_text.sliced(m_at, letters);
        if (const qsizetype stops = stopLength(letters); stops > 0)
            return take(letters + stops);
        if (letters <= 3 && QChar::category(at(m_at + letters).value) == QChar::Symbol_Currency)
            return take(letters + 1); // US$, C$
        const qsizetype start = m_at;
        for (const qsizetype cut : cliticCuts(word))
            take(start + cut - m_at);
        take(start + letters - m_at);
    }

    /// Letters and digits, with apostrophes, & and _ between them, and the hyphens that EWT keeps.
    [[nodiscard]] qsizetype wordLength(qsizetype start) const
    {
        qsizetype position = start;
        while (position < m_end) {
            const CodePoint point = at(position);
            const bool inside = isLetterOrDigit(point.value) || joinsLetters(start, position);
            if (!inside)
                break;
            position += point.units;
        }
        return position - start;
    }

    [[nodiscard]] bool joinsLetters(qsizetype start, qsizetype position) const
    {
        const char32_t ch = at(position).value;
        if (!isLetterOrDigit(at(position + 1).value))
            return false;
        if (isApostrophe(ch))
            return isLetter(at(position + 1).value);
        if (isHyphen(ch))
            return keepsHyphen(m_text.sliced(start, position - start), lettersFrom(position + 1));
        if (ch == U'&')
            return QChar::isUpper(m_text[position - 1].unicode()) && QChar::isUpper(at(position + 1).value);
        return ch == U'_';
    }

    [[nodiscard]] QStringView lettersFrom(qsizetype start) const
    {
        qsizetype end = start;
        while (isLetter(at(end).value))
            end += at(end).units;
        return m_text.sliced(start, end - start);
    }

    /// Units from the end of the word's first \a letters that a stop adds: “.” of Dr., “.S.” of U.S.; 0 for none.
    [[nodiscard]] qsizetype stopLength(qsizetype letters) const
    {
        if (at(m_at + letters).value != U'.')
            return 0;
        if (const qsizetype acronym = acronymLength(letters); acronym > 0)
            return acronym;
        const QStringView word = m_text.sliced(m_at, letters);
        if (word.size() == 1)
            return isInitial() ? 1 : 0;
        const auto use = abbreviationUse(word);
        return use && isUsedSo(*use, m_at + letters + 1) ? 1 : 0;
    }

    /// Single letters with stops between them, and degrees (Ph.D.); the last stop too.
    [[nodiscard]] qsizetype acronymLength(qsizetype letters) const
    {
        const QStringView word = m_text.sliced(m_at, letters);
        if (word.size() != 1 && word != u"Ph" && word != u"Sc" && word != u"Ed")
            return 0;
        qsizetype end = m_at + letters;
        while (at(end).value == U'.' && isLetter(at(end + 1).value) && !isLetterOrDigit(at(end + 2).value))
            end += 2;
        if (end == m_at + letters)
            return 0;
        return end + (at(end).value == U'.' ? 1 : 0) - (m_at + letters);
    }

    /// A capital with a stop before a name (“J. Hall”), no letter that ends a sentence (“Plan B. The …”).
    [[nodiscard]] bool isInitial() const
    {
        const qsizetype behind = m_at + 2;
        if (!QChar::isUpper(here().value))
            return isLowerInitial(wordBehind(behind));
        if (behind < m_end)
            return isLetter(m_text[behind].unicode()) || isHyphen(m_text[behind].unicode());
        const QStringView next = wordBehind(behind);
        return isCapitalised(next) && !beginsSentences(next) && (here().value != U'I' || behindName());
    }

    /// “p. 5”, “c. 1900”, “Hall v. Hart”.
    [[nodiscard]] bool isLowerInitial(QStringView next) const
    {
        if (here().value == U'v')
            return isCapitalised(next);
        return (here().value == U'p' || here().value == U'c') && !next.isEmpty() && next.front().isDigit();
    }

    /// Whether a capitalised word stands before, as before a middle initial.
    [[nodiscard]] bool behindName() const
    {
        return !m_words.empty() && isCapitalised(m_text.sliced(m_words.back().start));
    }

    [[nodiscard]] QStringView wordBehind(qsizetype position) const
    {
        while (position < m_within.end && m_text[position].isSpace())
            ++position;
        qsizetype end = position;
        while (end < m_within.end && isLetterOrDigit(codePointAt(m_text, end).value))
            end += codePointAt(m_text, end).units;
        return m_text.sliced(position, end - position);
    }

    [[nodiscard]] bool isUsedSo(AbbreviationUse use, qsizetype behind) const
    {
        const QStringView next = wordBehind(behind);
        switch (use) {
        case AbbreviationUse::BeforeName:
            return !next.isEmpty() || behind < m_end;
        case AbbreviationUse::BeforeNumber:
            return !next.isEmpty() && next.front().isDigit();
        case AbbreviationUse::BehindComma:
            return m_words.size() > 1 && m_text[m_words.back().start] == u',' &&
                   isCapitalised(m_text.sliced(m_words[m_words.size() - 2].start));
        case AbbreviationUse::Anywhere:
            return true;
        }
        return false;
    }

    /// A run of one mark (“...”, “--”, “!!”, “?!”), “US$”, or one character with the marks that combine with it.
    [[nodiscard]] qsizetype markLength() const
    {
        const CodePoint first = here();
        qsizetype end = m_at + first.units;
        const bool exclaims = first.value == U'!' || first.value == U'?';
        const bool repeats = exclaims || QStringView(u".-*_=~…#—").contains(QChar(char16_t(first.value)));
        if (first.value < 0x10000 && repeats)
            while (at(end).value == first.value || (exclaims && (at(end).value == U'!' || at(end).value == U'?')))
                ++end;
        while (QChar::isMark(at(end).value) || at(end).value == 0xFE0F || at(end).value == 0x200D)
            end += at(end).units;
        return end - m_at;
    }

    QStringView m_text;
    TextSpan m_within;
    qsizetype m_end;
    qsizetype m_at;
    std::vector<TextSpan> &m_words;
};

} // namespace

std::vector<TextSpan> tokenize(QStringView text, TextSpan within)
{
    within = within.intersected({0, text.size()});
    std::vector<TextSpan> words;
    words.reserve(size_t(within.length() / 5 + 1));
    qsizetype position = within.start;
    while (position < within.end) {
        if (text[position].isSpace()) {
            ++position;
            continue;
        }
        qsizetype end = position;
        while (end < within.end && !text[end].isSpace())
            ++end;
        ChunkCutter(text, within, {position, end}, words).cut();
        position = end;
    }
    return words;
}

} // namespace hearsay
