// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/modelcues.h"

#include "analysis/attributions/subjectfinder.h"
#include "analysis/attributions/unsaid.h"

#include <QtGlobal>

#include <algorithm>

namespace hearsay
{

WordRange ModelCues::wordsOf(TextSpan span) const
{
    const qsizetype first = m_reading.wordAt(span.start);
    return {first, m_reading.wordAt(span.end - 1) + 1, first};
}

WordRange ModelCues::sourceOf(TextSpan span) const
{
    WordRange words = wordsOf(span);
    while (words.end > words.first && m_reading.word(words.end - 1).paragraph != m_reading.word(words.first).paragraph)
        --words.end;
    const SubjectFinder subjects(m_reading);
    if (const auto phrase = subjects.describedPhraseAt(words.first, words.end)) {
        words.head = phrase->head;
        return words;
    }
    // “47-year-old Low”, “Mr. Low”: the last word of a name or a noun before anything that hangs on it.
    for (qsizetype at = words.first; at < words.end; ++at) {
        const PartOfSpeech tag = m_reading.tag(at);
        if (tag == PartOfSpeech::Noun || tag == PartOfSpeech::ProperNoun || tag == PartOfSpeech::Pronoun)
            words.head = at;
        else if (words.head > words.first)
            break;
    }
    return words;
}

WordRange ModelCues::withMarks(WordRange content) const
{
    const auto isMarkOf = [this](qsizetype at, qsizetype quotation) {
        return m_reading.word(at).mark && m_reading.word(at).quotation == quotation;
    };
    // Commas and stops at its end that the closing mark follows.
    const qsizetype before = content.first - 1;
    const qsizetype opened = before >= 0 && m_reading.word(before).mark ? m_reading.word(before).quotation : -1;
    if (opened >= 0 && m_reading.quotation(opened).firstWord == before) {
        const SurfaceQuotation &one = m_reading.quotation(opened);
        qsizetype end = content.end;
        while (end < one.endWord && m_reading.tag(end) == PartOfSpeech::Punctuation && !isMarkOf(end, opened))
            ++end;
        const bool closes = end >= one.endWord || isMarkOf(end, opened);
        const bool most = 2 * (content.end - content.first) > one.endWord - one.firstWord;
        if (closes || most)
            return {before, std::max(one.endWord, content.end), before};
    }
    // Its last words are quoted: “a plan that he called ‘a joke’”.
    qsizetype end = content.end;
    while (end < m_reading.size() && m_reading.tag(end) == PartOfSpeech::Punctuation && !m_reading.word(end).mark &&
           m_reading.word(end).quotation >= 0 && end - content.end < 2)
        ++end;
    if (end < m_reading.size() && m_reading.word(end).mark) {
        const qsizetype closed = m_reading.word(end).quotation;
        if (closed >= 0 && m_reading.quotation(closed).endWord == end + 1 &&
            m_reading.quotation(closed).firstWord >= content.first)
            content.end = end + 1;
    }
    return content;
}

/// A headline or a by-line is no part of what the paragraph below it tells: of words that are not quoted the longest
/// part within one paragraph is kept.
WordRange ModelCues::inOneParagraph(WordRange content) const
{
    if (content.isEmpty() || m_reading.word(content.first).mark)
        return content;
    WordRange longest{content.first, content.first, content.first};
    for (qsizetype at = content.first; at < content.end;) {
        qsizetype end = at;
        while (end < content.end && m_reading.word(end).paragraph == m_reading.word(at).paragraph)
            ++end;
        if (end - at > longest.length())
            longest = {at, end, at};
        at = end;
    }
    return longest;
}

std::optional<SpeechAct> ModelCues::actOf(const WordRange &cue) const
{
    for (qsizetype at = cue.end; at-- > cue.first;)
        if (const ReportingForm *form =
                m_lexicon.readingAt([&](qsizetype i) -> const QString & { return m_reading.lower(at + i); }))
            return actInGroup(m_reading, m_lexicon, at, *form);
    return SpeechAct::Statement;
}

std::optional<FoundAttribution> ModelCues::attributionOf(const FoundCue &cue) const
{
    FoundAttribution out;
    const WordRange words = wordsOf(cue.span);
    if (cue.content.empty() || words.isEmpty())
        return std::nullopt;
    out.cue.push_back(words);
    for (const FoundSpan &content : cue.content)
        if (const WordRange range = inOneParagraph(withMarks(wordsOf(content.span)));
            !range.isEmpty() && (out.content.empty() || range.first >= out.content.back().end))
            out.content.push_back(range);
    if (!cue.source.empty())
        out.source = sourceOf(cue.source.front().span);
    out.impersonal = out.source.isEmpty();
    const auto act = actOf(words);
    if (!act)
        return std::nullopt;
    out.act = *act;
    out.rule = QStringLiteral("language-model");
    out.arguments = {m_reading.words(cue.span), m_reading.words(m_reading.span(out.source.first, out.source.end))};
    out.text = QString::fromUtf8(
        out.impersonal
            ? QT_TRANSLATE_NOOP("Reason", "“%1” reads as a word that reports, as in the news the model learned from.")
            : QT_TRANSLATE_NOOP(
                  "Reason", "“%1” reads as a word that reports what %2 says, as in the news the model learned from."));
    if (out.impersonal)
        out.arguments.removeLast();
    return out;
}

} // namespace hearsay
