// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/sentencesplitter.h"

#include "language/abbreviations.h"
#include "language/characters.h"
#include "language/tokenizer.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hearsay
{

namespace
{

using namespace std::literals;

/// Days, months and zones follow “a.m.” without a new sentence.
bool followsClockTime(QStringView word)
{
    static constexpr std::array names = {
        u"Monday"sv,  u"Tuesday"sv,   u"Wednesday"sv, u"Thursday"sv, u"Friday"sv,   u"Saturday"sv, u"Sunday"sv,
        u"January"sv, u"February"sv,  u"March"sv,     u"April"sv,    u"May"sv,      u"June"sv,     u"July"sv,
        u"August"sv,  u"September"sv, u"October"sv,   u"November"sv, u"December"sv, u"Eastern"sv,  u"Central"sv,
        u"Pacific"sv, u"Mountain"sv,  u"GMT"sv,       u"UTC"sv,      u"BST"sv,      u"CET"sv,      u"EST"sv,
        u"EDT"sv,     u"ET"sv,        u"PST"sv,       u"PDT"sv,      u"PT"sv,       u"CST"sv,      u"CDT"sv};
    return std::ranges::any_of(names, [word](std::u16string_view one) { return QStringView(one) == word; });
}

class EndFinder
{
public:
    EndFinder(QStringView text, const std::vector<TextSpan> &words) : m_text(text), m_words(words) {}

    std::vector<size_t> find()
    {
        std::vector<size_t> ends;
        size_t first = 0;
        for (size_t i = 0; i < m_words.size(); ++i) {
            if (i < first || !mayEnd(i))
                continue;
            const size_t behind = behindClosers(i + 1);
            if (behind < m_words.size() && endsBefore(i, behind) && !isListNumber(first, i)) {
                ends.push_back(behind);
                first = behind;
            }
        }
        if (first < m_words.size())
            ends.push_back(m_words.size());
        return ends;
    }

private:
    [[nodiscard]] QStringView word(size_t index) const
    {
        return index < m_words.size() ? m_text.sliced(m_words[index].start, m_words[index].length()) : QStringView();
    }
    /// Whether nothing stands between the word and the one before it.
    [[nodiscard]] bool touchesPrevious(size_t index) const
    {
        return index > 0 && m_words[index].start == m_words[index - 1].end;
    }
    [[nodiscard]] bool touchesNext(size_t index) const
    {
        return index + 1 < m_words.size() && touchesPrevious(index + 1);
    }

    [[nodiscard]] bool mayEnd(size_t index) const
    {
        const QStringView one = word(index);
        const QChar last = one.back();
        if (last == u'.')
            return one.size() == 1 || isEllipsis(one) || isAbbreviation(one);
        return QStringView(u"!?…。！？‽").contains(last) && QStringView(u"!?…。！？‽").contains(one.front());
    }
    [[nodiscard]] static bool isEllipsis(QStringView one)
    {
        return one.front() == u'…' || (one.size() > 1 && one.front() == u'.' && one.back() == u'.');
    }
    [[nodiscard]] static bool isAbbreviation(QStringView one)
    {
        return one.back() == u'.' && isLetter(one.front().unicode());
    }

    /// First word behind the closing marks that follow directly; a mark that could open counts as closing only where it
    /// touches what stands before it and a blank or another closing mark stands behind.
    [[nodiscard]] size_t behindClosers(size_t index) const
    {
        while (index < m_words.size() && touchesPrevious(index) && closes(index))
            ++index;
        return index;
    }
    [[nodiscard]] bool closes(size_t index) const
    {
        const QStringView one = word(index);
        if (one.size() != 1)
            return false;
        if (QStringView(u")]}”»›」』").contains(one.front()))
            return true;
        const bool either = QStringView(u"\"'’‘“*").contains(one.front());
        return either &&
               (!touchesNext(index) || closes(index + 1) || QStringView(u",;:—").contains(word(index + 1).front()));
    }

    /// Whether a sentence that may end at word \a end does end, \a next being the first word behind its closing marks.
    [[nodiscard]] bool endsBefore(size_t end, size_t next) const
    {
        const QStringView follower = word(next);
        const QChar first = follower.front();
        if (QStringView(u",;:").contains(first) || isDash(first.unicode()) || follower == u"--" ||
            (mayEnd(next) && !isAbbreviation(follower)))
            return false;
        if (touchesPrevious(next) && word(end) == u"." && next == end + 1 && !isCapitalised(follower))
            return false;
        const QStringView opened = wordBehindOpeners(next);
        if (isAbbreviation(word(end)))
            return endsAtAbbreviation(end, next, opened);
        if (beginsSmall(opened))
            return false;
        const bool closed = next > end + 1;
        return !(closed && word(end) != u"." && tellsSpeaker(next));
    }

    /// The first word at or behind \a index that is no opening mark.
    [[nodiscard]] QStringView wordBehindOpeners(size_t index) const
    {
        while (index + 1 < m_words.size() && !isLetterOrDigit(codePointAt(word(index), 0).value) && touchesNext(index))
            ++index;
        return word(index);
    }

    /// A small letter first, and no capital behind it (as in iPhone).
    [[nodiscard]] static bool beginsSmall(QStringView one)
    {
        return QChar::isLower(codePointAt(one, 0).value) &&
               std::ranges::none_of(one, [](QChar ch) { return ch.isUpper(); });
    }

    [[nodiscard]] bool endsAtAbbreviation(size_t end, size_t next, QStringView opened) const
    {
        const QStringView stem = word(end).chopped(1);
        const auto use = abbreviationUse(stem);
        if (use == AbbreviationUse::BeforeName || use == AbbreviationUse::BeforeNumber || stem.size() == 1)
            return false;
        if (!isCapitalised(opened))
            return false;
        if (stem.compare(u"a.m", Qt::CaseInsensitive) == 0 || stem.compare(u"p.m", Qt::CaseInsensitive) == 0)
            return !followsClockTime(opened);
        return stem == u"etc" || beginsSentences(opened) || next > end + 1;
    }

    /// Whether within four words a reporting verb stands behind a capitalised name, “I” or a title: “Hall asked”,
    /// “Mr. Hall wrote”.
    [[nodiscard]] bool tellsSpeaker(size_t next) const
    {
        if (!isCapitalised(word(next)))
            return false;
        for (size_t i = next + 1; i < std::min(next + 5, m_words.size()); ++i) {
            if (reportsSpeech(word(i)))
                return true;
            if (!isCapitalised(word(i)))
                return false;
        }
        return false;
    }

    /// “1.” and “B.” at the beginning of a paragraph count, and say nothing.
    [[nodiscard]] bool isListNumber(size_t first, size_t end) const
    {
        return end == first + 1 && first == 0 &&
               std::ranges::all_of(word(first), [](QChar ch) { return ch.isDigit(); });
    }

    QStringView m_text;
    const std::vector<TextSpan> &m_words;
};

/// Whether \a word was cut from the same written word as \a before: both have letters and nothing stands between.
bool isClitic(QStringView text, TextSpan before, TextSpan word)
{
    const bool letters = isLetter(text[before.end - 1].unicode()) && isLetter(text[word.end - 1].unicode());
    const char32_t first = text[word.start].unicode();
    return before.end == word.start && letters && (isLetter(first) || isApostrophe(first));
}

} // namespace

std::vector<size_t> sentenceEnds(QStringView text, const std::vector<TextSpan> &words)
{
    return EndFinder(text, words).find();
}

Parse parseSurface(const Text &text)
{
    Parse parse;
    for (const TextSpan paragraph : text.paragraphs()) {
        const std::vector<TextSpan> words = tokenize(text.view(), paragraph);
        const auto offset = qsizetype(parse.tokens.size());
        size_t first = 0;
        for (const size_t end : sentenceEnds(text.view(), words)) {
            parse.sentences.push_back(
                {{words[first].start, words[end - 1].end}, offset + qsizetype(first), offset + qsizetype(end)});
            first = end;
        }
        for (const TextSpan word : words) {
            Token token;
            token.span = word;
            token.joined = !parse.tokens.empty() && isClitic(text.view(), parse.tokens.back().span, word);
            parse.tokens.push_back(token);
        }
    }
    return parse;
}

} // namespace hearsay
