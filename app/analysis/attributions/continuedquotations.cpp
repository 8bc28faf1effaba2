// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/continuedquotations.h"

#include <QtGlobal>

#include <algorithm>

namespace hearsay
{

namespace
{

qsizetype lastWord(const FoundAttribution &one)
{
    qsizetype end = one.source.end;
    for (const WordRange &range : one.cue)
        end = std::max(end, range.end);
    for (const WordRange &range : one.content)
        end = std::max(end, range.end);
    return end;
}

qsizetype firstWord(const FoundAttribution &one)
{
    qsizetype first =
        one.content.empty() ? one.cue.empty() ? one.source.first : one.cue.front().first : one.content.front().first;
    for (const WordRange &range : one.cue)
        first = std::min(first, range.first);
    return first;
}

/// Which words stand in the content of something told.
std::vector<bool> wordsTold(const SurfaceReading &reading, const std::vector<FoundAttribution> &found)
{
    std::vector<bool> told(size_t(reading.size()) + 1);
    for (const FoundAttribution &one : found)
        for (const WordRange &range : one.content)
            for (qsizetype at = range.first; at < range.end; ++at)
                told[size_t(at)] = true;
    return told;
}

/// The last before a quotation that is no part of another one's content; found.size() where there is none near.
size_t lastBefore(const SurfaceReading &reading, const SurfaceQuotation &quotation,
                  const std::vector<FoundAttribution> &found)
{
    constexpr size_t reach = 8;
    for (size_t k = found.size(); k-- > 0 && found.size() - k <= reach;) {
        // What is told inside another quotation does not go on outside of it.
        const bool inside =
            !found[k].cue.empty() && reading.word(found[k].cue.front().first).quotation != quotation.parent;
        if (found[k].continues && !inside && lastWord(found[k]) <= quotation.firstWord)
            return k;
    }
    return found.size();
}

} // namespace

bool ContinuedQuotations::isFree(qsizetype quotation, const std::vector<bool> &told) const
{
    const SurfaceQuotation &one = m_reading.quotation(quotation);
    if (one.parent >= 0 || told[size_t(one.firstWord)] || one.endWord - one.firstWord < 4)
        return false;
    // A sentence of somebody's begins with a capital and ends with a stop.
    const qsizetype inside = one.firstWord + (one.unopened ? 0 : 1);
    const QString &last = m_reading.lower(one.endWord - (one.unclosed ? 1 : 2));
    const bool sentence =
        last == u"." || last == u"!" || last == u"?" || last == u"…" || last == u"," || last == u"...";
    const bool opens = m_reading.sentenceStart(one.firstWord) == one.firstWord;
    return opens && (sentence || one.unclosed || one.unopened) &&
           (m_reading.word(inside).capital || one.unopened || !m_reading.lower(inside).front().isLetter());
}

bool ContinuedQuotations::isParagraphOfItsOwn(qsizetype quotation) const
{
    const SurfaceQuotation &one = m_reading.quotation(quotation);
    const bool opens =
        one.firstWord == 0 || m_reading.word(one.firstWord - 1).paragraph != m_reading.word(one.firstWord).paragraph;
    const bool closes = one.endWord >= m_reading.size() ||
                        m_reading.word(one.endWord).paragraph != m_reading.word(one.endWord - 1).paragraph;
    return opens && closes;
}

bool ContinuedQuotations::areOne(const WordRange &one, const WordRange &other) const
{
    const auto first = m_speakers.knownEntity(one);
    const auto second = m_speakers.knownEntity(other);
    if (first && second)
        return *first == *second;
    return m_reading.words(m_reading.span(one.first, one.end)) ==
           m_reading.words(m_reading.span(other.first, other.end));
}

WordRange ContinuedQuotations::otherSpeaker(const std::vector<FoundAttribution> &found, size_t last) const
{
    constexpr size_t reach = 10;
    constexpr qsizetype paragraphsBack = 4;
    const FoundAttribution &before = found[last];
    const qsizetype paragraph = m_reading.word(firstWord(before)).paragraph;
    for (size_t k = last; k-- > 0 && last - k <= reach;) {
        const FoundAttribution &one = found[k];
        if (paragraph - m_reading.word(firstWord(one)).paragraph > paragraphsBack)
            break;
        const bool outside = !one.source.isEmpty() && m_reading.word(one.source.first).quotation < 0;
        if (one.continues && outside && !areOne(one.source, before.source))
            return one.source;
    }
    return {};
}

FoundAttribution ContinuedQuotations::uncued(qsizetype quotation, const std::vector<FoundAttribution> &found,
                                             size_t last) const
{
    const SurfaceQuotation &one = m_reading.quotation(quotation);
    FoundAttribution out;
    for (const TextSpan piece : one.pieces) {
        const qsizetype first = m_reading.wordAt(piece.start);
        out.content.push_back({first, m_reading.wordAt(piece.end - 1) + 1, first});
    }
    out.certainty = CertaintyLevel::Likely;
    out.continues = true;
    if (last >= found.size())
        return out;
    const FoundAttribution &before = found[last];
    const bool near = m_reading.word(one.firstWord).paragraph - m_reading.word(lastWord(before) - 1).paragraph <= 1;
    const bool speech =
        before.continues && !before.source.isEmpty() && near && m_blocks.areOne(lastWord(before) - 1, one.firstWord);
    if (!speech)
        return out;
    // The one spoken to answers; one who answered is answered by the one before.
    WordRange answers = before.addressee;
    if (answers.isEmpty() && (before.cue.empty() || before.act == SpeechAct::Question))
        answers = otherSpeaker(found, last);
    const bool turns = !answers.isEmpty() && isParagraphOfItsOwn(quotation);
    out.source = turns ? answers : before.source;
    out.addressee = turns ? before.source : WordRange{};
    out.rule = turns ? QStringLiteral("answering-speaker") : QStringLiteral("speaker-goes-on");
    out.text = QString::fromUtf8(
        turns ? QT_TRANSLATE_NOOP("Reason", "The quotation has no cue; “%1” was spoken to before.")
              : QT_TRANSLATE_NOOP("Reason", "The quotation has no cue; “%1” spoke before and goes on."));
    out.arguments = {m_reading.words(m_reading.span(out.source.first, out.source.end))};
    return out;
}

void ContinuedQuotations::complete(std::vector<FoundAttribution> &found) const
{
    const std::vector<bool> told = wordsTold(m_reading, found);
    std::ranges::stable_sort(found, {}, firstWord);
    std::vector<FoundAttribution> out;
    size_t next = 0;
    for (qsizetype i = 0; i < qsizetype(m_reading.quotations().size()); ++i) {
        if (!isFree(i, told))
            continue;
        const SurfaceQuotation &one = m_reading.quotation(i);
        while (next < found.size() && firstWord(found[next]) < one.firstWord)
            out.push_back(std::move(found[next++]));
        const size_t last = lastBefore(m_reading, one, out);
        const bool samePlace = last < out.size() && m_reading.word(lastWord(out[last]) - 1).paragraph ==
                                                        m_reading.word(one.firstWord).paragraph;
        if (samePlace && !out[last].cue.empty()) {
            for (const TextSpan piece : one.pieces) {
                const qsizetype first = m_reading.wordAt(piece.start);
                out[last].content.push_back({first, m_reading.wordAt(piece.end - 1) + 1, first});
            }
            continue;
        }
        FoundAttribution own = uncued(i, out, last);
        if (own.rule.isEmpty()) {
            own.rule = QStringLiteral("no-speaker");
            own.text =
                QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "The quotation has no cue, and nobody spoke before it."));
            own.certainty = CertaintyLevel::Unclear;
            own.impersonal = true;
        }
        // What was told before in order stays before.
        out.push_back(std::move(own));
    }
    while (next < found.size())
        out.push_back(std::move(found[next++]));
    found = std::move(out);
}

} // namespace hearsay
