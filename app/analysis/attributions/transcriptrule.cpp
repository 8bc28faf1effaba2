// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/textrules.h"

#include <QtGlobal>

namespace hearsay
{

namespace
{

enum class LabelSort { None, Question, Answer, Name };

struct Paragraph {
    qsizetype first = 0;
    qsizetype end = 0;
    LabelSort sort = LabelSort::None;
    WordRange label;       ///< without the colon
    qsizetype content = 0; ///< first word behind the label
};

/// “Q.”, “Q:”, “A.”, or up to four words in capitals, or capitalised, before a colon.
void readLabel(const SurfaceReading &reading, Paragraph &paragraph)
{
    const QString first = reading.words(reading.word(paragraph.first).span);
    const QString &next = reading.lower(paragraph.first + 1);
    const bool single = first == u"Q" || first == u"A" || first == u"Q." || first == u"A.";
    if (single && (first.endsWith(u'.') || next == u"." || next == u":")) {
        const qsizetype end = first.endsWith(u'.') ? paragraph.first + 1 : paragraph.first + 2;
        paragraph.sort = first.front() == u'Q' ? LabelSort::Question : LabelSort::Answer;
        paragraph.label = {paragraph.first, end, paragraph.first};
        paragraph.content = end;
        return;
    }
    constexpr qsizetype longest = 5;
    qsizetype at = paragraph.first;
    bool capitals = true;
    bool names = true;
    while (at < paragraph.end && at < paragraph.first + longest && reading.lower(at) != u":") {
        const SurfaceWord &word = reading.word(at);
        capitals = capitals && (word.capitals || (word.capital && word.span.length() == 1));
        names = names && (word.capital || word.tag == PartOfSpeech::Punctuation);
        ++at;
    }
    if (at == paragraph.first || at + 1 >= paragraph.end || reading.lower(at) != u":" || !(capitals || names))
        return;
    paragraph.sort = LabelSort::Name;
    paragraph.label = {paragraph.first, at, at - 1};
    paragraph.content = at + 1;
}

std::vector<Paragraph> paragraphsOf(const SurfaceReading &reading)
{
    std::vector<Paragraph> out;
    for (qsizetype at = 0; at < reading.size();) {
        Paragraph paragraph;
        paragraph.first = at;
        while (at < reading.size() && reading.word(at).paragraph == reading.word(paragraph.first).paragraph)
            ++at;
        paragraph.end = at;
        readLabel(reading, paragraph);
        out.push_back(paragraph);
    }
    return out;
}

bool sameSystem(LabelSort one, LabelSort other)
{
    return (one == LabelSort::Name) == (other == LabelSort::Name);
}

/// How many paragraphs have labels of the same sort: a single line with a colon is no transcript.
bool isTranscript(const std::vector<Paragraph> &paragraphs, size_t index)
{
    constexpr size_t reach = 6;
    for (size_t i = index > reach ? index - reach : 0; i < std::min(paragraphs.size(), index + reach); ++i)
        if (i != index && paragraphs[i].sort != LabelSort::None &&
            sameSystem(paragraphs[i].sort, paragraphs[index].sort))
            return true;
    return false;
}

} // namespace

void TranscriptRule::find(const SurfaceReading &reading, const ReportingLexicon &,
                          std::vector<FoundAttribution> &found) const
{
    const std::vector<Paragraph> paragraphs = paragraphsOf(reading);
    // The next labelled paragraph behind each, found from the end so that a long text stays linear.
    std::vector<size_t> next(paragraphs.size() + 1, paragraphs.size());
    for (size_t i = paragraphs.size(); i-- > 0;)
        next[i] = paragraphs[i].sort != LabelSort::None ? i : next[i + 1];
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        const Paragraph &turn = paragraphs[i];
        if (turn.sort == LabelSort::None || !isTranscript(paragraphs, i))
            continue;
        FoundAttribution out;
        out.rule = name();
        out.text = QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "The paragraph is labelled “%1”."));
        out.arguments = {reading.words(reading.span(turn.label.first, turn.label.end))};
        out.act = turn.sort == LabelSort::Question ? SpeechAct::Question : SpeechAct::Statement;
        out.source = turn.label;
        out.turn = true;
        out.content.push_back({turn.content, turn.end, turn.content});
        // Paragraphs without a label go on with the turn, where the transcript goes on behind them.
        const size_t following = next[i + 1];
        const bool goesOn = following < paragraphs.size() && sameSystem(paragraphs[following].sort, turn.sort) &&
                            turn.sort != LabelSort::Question;
        for (size_t k = i + 1; goesOn && k < following && reading.lower(paragraphs[k].first) != u"["; ++k)
            out.content.push_back({paragraphs[k].first, paragraphs[k].end, paragraphs[k].first});
        if (turn.content < turn.end)
            found.push_back(std::move(out));
    }
}

} // namespace hearsay
