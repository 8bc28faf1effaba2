// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/windows.h"

#include "language/sentencesplitter.h"

#include <algorithm>
#include <cstdint>

namespace hearsay
{

namespace
{

constexpr size_t room = windowLimit - 2;
constexpr size_t mostContext = 27; ///< on each side
constexpr size_t leastContext = 12;
constexpr size_t mostCore = room - 2 * mostContext;
constexpr size_t reach = mostCore / 2; ///< how far a cut looks for a better one

/// Words that stay together: a paragraph or a part of a long one.
struct Unit {
    size_t first = 0;
    size_t end = 0;
    size_t start = 0; ///< pieces before it
    std::uint64_t rank = 0;
};

/// FNV-1a over the first words: the same in every run and on every machine.
std::uint64_t rankOf(QStringView words)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const QChar ch : words.first(std::min<qsizetype>(words.size(), 200))) {
        hash ^= ch.unicode();
        hash *= 0x100000001b3U;
    }
    return hash ^ (hash >> 29);
}

class Cutter
{
public:
    Cutter(QStringView text, const std::vector<ModelWord> &words, const std::vector<size_t> &pieces,
           const std::vector<bool> &sentenceStarts)
        : m_text(text), m_words(words), m_sentenceStarts(sentenceStarts), m_before(words.size() + 1, 0)
    {
        for (size_t i = 0; i < words.size(); ++i)
            m_before[i + 1] = m_before[i] + pieces[i];
    }

    std::vector<Window> cut()
    {
        std::vector<Window> windows;
        if (m_before.back() <= room) {
            if (!m_words.empty())
                windows.push_back({0, 0, m_words.size(), m_words.size(), m_before.back()});
            return windows;
        }
        makeUnits();
        size_t first = 0;
        for (size_t i = 1; i <= m_units.size(); ++i)
            if (i == m_units.size() || isCut(i)) {
                fill(windows, first, i);
                first = i;
            }
        return windows;
    }

private:
    [[nodiscard]] size_t piecesOf(size_t first, size_t end) const { return m_before[end] - m_before[first]; }

    void addUnit(size_t first, size_t end)
    {
        const qsizetype start = m_words[first].span.start;
        m_units.push_back(
            {first, end, m_before[first], rankOf(m_text.sliced(start, m_words[end - 1].span.end - start))});
    }

    void makeUnits()
    {
        size_t first = 0;
        for (size_t i = 1; i <= m_words.size(); ++i) {
            if (i < m_words.size() && m_words[i].gap != WordGap::Paragraph)
                continue;
            if (piecesOf(first, i) <= mostCore)
                addUnit(first, i);
            else
                addParts(first, i);
            first = i;
        }
    }

    /// Ends of the sentences of a paragraph, counted from its first word.
    [[nodiscard]] std::vector<size_t> sentencesOf(size_t first, size_t end) const
    {
        std::vector<size_t> ends;
        if (!m_sentenceStarts.empty()) {
            for (size_t i = first + 1; i < end; ++i)
                if (m_sentenceStarts[i])
                    ends.push_back(i - first);
            ends.push_back(end - first);
            return ends;
        }
        std::vector<TextSpan> spans;
        for (size_t i = first; i < end; ++i)
            spans.push_back(m_words[i].span);
        return sentenceEnds(m_text, spans);
    }

    /// Sentences of a long paragraph, gathered up to half a core; a longer one is cut anywhere.
    void addParts(size_t first, size_t end)
    {
        size_t begin = first;
        const auto part = [&](size_t until) {
            addUnit(begin, until);
            begin = until;
        };
        for (const size_t sentence : sentencesOf(first, end)) {
            while (piecesOf(begin, first + sentence) > mostCore)
                part(begin + wordsWithin(begin, mostCore));
            const bool last = first + sentence == end;
            if (begin < first + sentence && (last || piecesOf(begin, first + sentence) >= mostCore / 2))
                part(first + sentence);
        }
    }

    /// How many words from \a first fit into so many pieces; at least one.
    [[nodiscard]] size_t wordsWithin(size_t first, size_t pieces) const
    {
        const auto behind = std::ranges::upper_bound(m_before, m_before[first] + pieces);
        return std::max<size_t>(1, size_t(behind - m_before.begin()) - 1 - first);
    }

    /// Whether no other unit within reach has a higher rank.
    [[nodiscard]] bool isCut(size_t index) const
    {
        const Unit &unit = m_units[index];
        for (size_t i = index; i-- > 0 && unit.start - m_units[i].start < reach;)
            if (m_units[i].rank >= unit.rank)
                return false;
        for (size_t i = index + 1; i < m_units.size() && m_units[i].start - unit.start < reach; ++i)
            if (m_units[i].rank > unit.rank)
                return false;
        return true;
    }

    /// Cores of like size over the units [first, end).
    void fill(std::vector<Window> &windows, size_t first, size_t end) const
    {
        const size_t all = piecesOf(m_units[first].first, m_units[end - 1].end);
        const size_t aim = all / ((all + mostCore - 1) / mostCore);
        size_t begin = first;
        for (size_t i = first; i < end; ++i) {
            const size_t size = piecesOf(m_units[begin].first, m_units[i].end);
            const bool next = i + 1 < end && piecesOf(m_units[begin].first, m_units[i + 1].end) <= mostCore;
            if (next && size + piecesOf(m_units[i + 1].first, m_units[i + 1].end) / 2 < aim)
                continue;
            windows.push_back(withContext(m_units[begin].first, m_units[i].end));
            begin = i + 1;
        }
    }

    [[nodiscard]] Window withContext(size_t coreFirst, size_t coreEnd) const
    {
        const size_t core = piecesOf(coreFirst, coreEnd);
        const size_t spare = core < room ? (room - core) / 2 : 0;
        const size_t context = std::min(spare, std::clamp(core * 13 / 100, leastContext, mostContext));
        size_t first = coreFirst;
        while (first > 0 && piecesOf(first - 1, coreFirst) <= context)
            --first;
        size_t end = coreEnd;
        while (end < m_words.size() && piecesOf(coreEnd, end + 1) <= context)
            ++end;
        return {first, coreFirst, coreEnd, end, piecesOf(first, end)};
    }

    QStringView m_text;
    const std::vector<ModelWord> &m_words;
    const std::vector<bool> &m_sentenceStarts;
    std::vector<size_t> m_before; ///< pieces before each word
    std::vector<Unit> m_units;
};

} // namespace

std::vector<Window> cutWindows(QStringView text, const std::vector<ModelWord> &words, const std::vector<size_t> &pieces,
                               const std::vector<bool> &sentenceStarts)
{
    return Cutter(text, words, pieces, sentenceStarts).cut();
}

} // namespace hearsay
