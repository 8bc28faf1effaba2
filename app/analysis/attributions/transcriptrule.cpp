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
    bool quoted = false;   ///< nothing but a quotation follows, and the label names somebody
};

/// Behind the marker of a list: “-”, “*”, “•”, “3.”, “3)”.
qsizetype behindMarker(const SurfaceReading &reading, const Paragraph &paragraph)
{
    const qsizetype at = paragraph.first;
    const QString &lower = reading.lower(at);
    const bool sign = lower.size() == 1 && !reading.word(at).mark && QStringView(u"-–—*•·+").contains(lower.front());
    if (sign)
        return at + 1;
    if (!lower.front().isDigit())
        return at;
    const QChar last = lower.back();
    if (last == u'.' || last == u')')
        return at + 1;
    const QString &next = reading.lower(at + 1);
    return last.isDigit() && (next == u"." || next == u")") ? at + 2 : at;
}

/// “Q.”, “Q:”, “A.”
bool readLetter(const SurfaceReading &reading, qsizetype start, Paragraph &paragraph)
{
    const QString first = reading.words(reading.word(start).span);
    const QString &next = reading.lower(start + 1);
    const bool single = first == u"Q" || first == u"A" || first == u"Q." || first == u"A.";
    if (!single || !(first.endsWith(u'.') || next == u"." || next == u":"))
        return false;
    const qsizetype end = first.endsWith(u'.') ? start + 1 : start + 2;
    paragraph.sort = first.front() == u'Q' ? LabelSort::Question : LabelSort::Answer;
    paragraph.label = {start, end, start};
    paragraph.content = end;
    return true;
}

/// Whether all behind the colon at word \a colon is one quotation, with no more than a stop behind it.
bool isQuotationBehind(const SurfaceReading &reading, const Paragraph &paragraph, qsizetype colon)
{
    const SurfaceWord &opening = reading.word(colon + 1);
    if (!opening.mark || opening.quotation < 0 || reading.quotation(opening.quotation).firstWord != colon + 1)
        return false;
    qsizetype end = reading.quotation(opening.quotation).endWord;
    while (end < paragraph.end && reading.tag(end) == PartOfSpeech::Punctuation)
        ++end;
    return end >= paragraph.end;
}

/// Whether the label is somebody’s name or role, which a single line needs: “Verdict: ‘A triumph’” is said by nobody.
bool namesSomebody(const SurfaceReading &reading, const WordRange &label)
{
    return reading.tag(label.head) == PartOfSpeech::ProperNoun ||
           reading.senses().sortOf(reading.lower(label.head)) == NounSort::Person;
}

/// Up to four words in capitals, or capitalised, before a colon; before a quotation with a description behind a comma.
void readLabel(const SurfaceReading &reading, Paragraph &paragraph)
{
    constexpr qsizetype longest = 5;
    constexpr qsizetype longestDescribed = 14;
    const qsizetype start = behindMarker(reading, paragraph);
    if (start >= paragraph.end || readLetter(reading, start, paragraph))
        return;
    qsizetype colon = start;
    qsizetype comma = -1;
    bool capitals = true;
    bool names = true;
    while (colon < paragraph.end && colon < start + longestDescribed && reading.lower(colon) != u":") {
        const SurfaceWord &word = reading.word(colon);
        comma = comma < 0 && word.lower == u"," ? colon : comma;
        capitals = capitals && (comma >= 0 || word.capitals || (word.capital && word.span.length() == 1));
        names = names && (comma >= 0 || word.capital || word.tag == PartOfSpeech::Punctuation);
        const bool opensIt = word.mark && colon == start; // “‘LOW: …’” of a quoted record
        if ((word.mark && !opensIt) || (comma < 0 && word.tag == PartOfSpeech::Verb))
            return;
        ++colon;
    }
    const qsizetype end = comma < 0 ? colon : comma;
    if (end == start || colon + 1 >= paragraph.end || reading.lower(colon) != u":" || !(capitals || names) ||
        end - start >= longest)
        return;
    const WordRange label{start, colon, end - 1};
    paragraph.quoted = isQuotationBehind(reading, paragraph, colon) && namesSomebody(reading, label);
    if (comma >= 0 && !paragraph.quoted)
        return;
    paragraph.sort = LabelSort::Name;
    paragraph.label = label;
    paragraph.content = colon + 1;
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

/// Whether the paragraph that begins at word \a at may go on with the turn: one in marks goes on in marks.
bool goesOnAt(const SurfaceReading &reading, const Paragraph &turn, qsizetype at)
{
    return reading.lower(at) != u"[" && (!turn.quoted || reading.word(at).mark);
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
        if (turn.sort == LabelSort::None || !(turn.quoted || isTranscript(paragraphs, i)))
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
        for (size_t k = i + 1; goesOn && k < following && goesOnAt(reading, turn, paragraphs[k].first); ++k)
            out.content.push_back({paragraphs[k].first, paragraphs[k].end, paragraphs[k].first});
        if (turn.content < turn.end)
            found.push_back(std::move(out));
    }
}

} // namespace hearsay
