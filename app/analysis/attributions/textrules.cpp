// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/textrules.h"

#include "analysis/surface/functionwords.h"

#include <QtGlobal>

namespace hearsay
{

namespace
{

/// Drops commas and stops at both ends of [first, end).
WordRange trimmed(const SurfaceReading &reading, qsizetype first, qsizetype end)
{
    const auto loose = [&reading](qsizetype at) {
        return reading.tag(at) == PartOfSpeech::Punctuation && !reading.word(at).mark;
    };
    while (first < end && loose(first))
        ++first;
    while (first < end && loose(end - 1))
        --end;
    return {first, end, first};
}

/// Where the clause before \a at begins: the sentence, or behind a semicolon or a conjunction with a comma.
qsizetype segmentStart(const SurfaceReading &reading, qsizetype at)
{
    const qsizetype start = reading.sentenceStart(at);
    for (qsizetype i = at - 1; i > start; --i)
        if (reading.word(i).quotation == reading.word(at).quotation &&
            (reading.lower(i) == u";" || reading.lower(i) == u"["))
            return i + 1;
    return start;
}

qsizetype segmentEnd(const SurfaceReading &reading, qsizetype from)
{
    const qsizetype end = from < reading.size() ? reading.sentenceEnd(from) : from;
    for (qsizetype i = from; i < end; ++i)
        if (reading.word(i).quotation == reading.word(from).quotation && reading.lower(i) == u";")
            return i;
    return end;
}

/// What a source that is named by a phrase tells: what stands before the phrase in its segment, or, where nothing that
/// can be told does, what stands behind the source; both where the phrase is inserted.
std::vector<WordRange> toldBeside(const SurfaceReading &reading, qsizetype phrase, qsizetype behindSource)
{
    const WordRange before = trimmed(reading, segmentStart(reading, phrase), phrase);
    bool opens = true;
    for (qsizetype i = before.first; i < before.end; ++i)
        opens = opens && reading.tag(i) != PartOfSpeech::Noun && reading.tag(i) != PartOfSpeech::ProperNoun &&
                reading.tag(i) != PartOfSpeech::Pronoun;
    const auto isLoose = [](const QString &lower) {
        return lower == u"," || lower == u"however" || lower == u"though";
    };
    qsizetype from = behindSource;
    while (opens && isLoose(reading.lower(from)))
        ++from;
    const bool inserted = !opens && reading.lower(behindSource) == u"," && reading.lower(phrase - 1) == u"," &&
                          reading.tag(behindSource + 1) != PartOfSpeech::CoordinatingConjunction;
    std::vector<WordRange> told;
    if (!opens)
        told.push_back(before);
    if (!opens && !inserted)
        return told;
    const WordRange behind =
        trimmed(reading, opens ? from : behindSource + 1, segmentEnd(reading, std::min(from, reading.size() - 1)));
    if (behind.length() > 1)
        told.push_back(behind);
    return told;
}

} // namespace

void AccordingToRule::find(const SurfaceReading &reading, const ReportingLexicon &lexicon,
                           std::vector<FoundAttribution> &found) const
{
    const SubjectFinder subjects(reading);
    for (qsizetype at = 0; at < reading.size(); ++at) {
        const ReportingForm *form = lexicon.readingAt(
            [&](qsizetype i) -> const QString & { return reading.lower(at + i); }, ReportingClass::Phrase);
        if (!form)
            continue;
        const qsizetype end = at + 1 + form->rest.size();
        const auto source = subjects.describedPhraseAt(end, reading.sentenceEnd(at));
        if (!source)
            continue;
        FoundAttribution out;
        out.act = form->entry->act;
        out.rule = name();
        out.text = QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” names %2 as the source."));
        out.arguments = {reading.words(reading.span(at, end)), reading.words(reading.span(source->first, source->end))};
        out.source = *source;
        out.cue.push_back({at, end, at});
        out.content = toldBeside(reading, at, source->end);
        if (!out.content.empty())
            found.push_back(std::move(out));
        at = end;
    }
}

namespace
{

/// Where a clause that is part of a subject ends: before the verb of the sentence, which is the second one there.
qsizetype subjectClauseEnd(const SurfaceReading &reading, qsizetype from, qsizetype end)
{
    bool verbSeen = false;
    for (qsizetype at = from; at < end; ++at) {
        const QString &lower = reading.lower(at);
        const bool finite = isAuxiliary(lower) || (reading.tag(at) == PartOfSpeech::Verb && !lower.endsWith(u"ing")) ||
                            reading.word(at).looksFinite;
        if (!finite) {
            if (isRelativeWord(lower) && at > from)
                verbSeen = false;
            continue;
        }
        const PartOfSpeech before = reading.tag(at - 1);
        const bool group =
            isAuxiliary(reading.lower(at - 1)) || before == PartOfSpeech::Adverb || reading.lower(at - 1) == u"to";
        if (verbSeen && !group && before != PartOfSpeech::CoordinatingConjunction)
            return at;
        verbSeen = true;
    }
    return end;
}

/// The possessor before a noun, or who stands behind “by” or “from”.
WordRange possessor(const SurfaceReading &reading, qsizetype at, qsizetype end)
{
    const qsizetype start = reading.sentenceStart(at);
    for (qsizetype i = at - 1; i >= start && i > at - 4; --i) {
        if (isPossessivePronoun(reading.lower(i)))
            return {i, i + 1, i};
        if (reading.lower(i) == u"'s" || reading.lower(i) == u"'") {
            const auto owner = nounPhraseBefore(reading, i, start);
            return owner.value_or(WordRange{});
        }
        if (reading.tag(i) != PartOfSpeech::Adjective && reading.tag(i) != PartOfSpeech::Noun)
            break;
    }
    if (reading.lower(end) == u"by" || reading.lower(end) == u"from")
        return longNounPhraseAt(reading, end + 1, reading.sentenceEnd(at)).value_or(WordRange{});
    return {};
}

bool opensClause(const SurfaceReading &reading, qsizetype at)
{
    const PartOfSpeech tag = reading.tag(at);
    return tag == PartOfSpeech::Determiner || tag == PartOfSpeech::Pronoun || tag == PartOfSpeech::ProperNoun ||
           tag == PartOfSpeech::Noun || tag == PartOfSpeech::Adjective || tag == PartOfSpeech::Numeral;
}

} // namespace

namespace
{

/// A noun that reports with what stands round it.
struct NominalCue {
    WordRange words;
    const ReportingEntry *entry = nullptr;
    WordRange owner;    ///< who said it; empty where nobody is told
    qsizetype link = 0; ///< “that”, “for” or the colon
    Complement complement = Complement::None;
};

bool isNounHere(const SurfaceReading &reading, qsizetype at)
{
    const PartOfSpeech before = reading.tag(at - 1);
    return before == PartOfSpeech::Determiner || isPossessivePronoun(reading.lower(at - 1)) ||
           reading.lower(at - 1) == u"'s" || reading.lower(at - 1) == u"'" || before == PartOfSpeech::Adjective ||
           before == PartOfSpeech::Adposition || before == PartOfSpeech::Noun || before == PartOfSpeech::Verb ||
           reading.word(at).first;
}

NominalCue nominalCueAt(const SurfaceReading &reading, const ReportingLexicon &lexicon, qsizetype at)
{
    NominalCue cue;
    const ReportingForm *form =
        lexicon.readingAt([&](qsizetype i) -> const QString & { return reading.lower(at + i); }, ReportingClass::Noun);
    if (!form || !isNounHere(reading, at))
        return cue;
    cue.entry = form->entry;
    const qsizetype end = at + 1 + form->rest.size();
    cue.words = {at, end, at};
    cue.owner = possessor(reading, at, end);
    cue.link = cue.owner.first > at ? cue.owner.end : end;
    const QString &link = reading.lower(cue.link);
    const SurfaceWord &next = reading.word(cue.link + 1);
    if (cue.entry->takes(Complement::That) && link == u"that" && opensClause(reading, cue.link + 1))
        cue.complement = Complement::That;
    else if (cue.entry->takes(Complement::For) && link == u"for" && !cue.owner.isEmpty())
        cue.complement = Complement::For;
    else if (cue.entry->takes(Complement::NounQuote) && link == u":" && next.mark && next.quotation >= 0)
        cue.complement = Complement::NounQuote;
    return cue;
}

WordRange contentOf(const SurfaceReading &reading, const NominalCue &cue)
{
    if (cue.complement == Complement::NounQuote)
        return trimmed(reading, cue.link + 1, reading.quotation(reading.word(cue.link + 1).quotation).endWord);
    const bool ownerBefore = !cue.owner.isEmpty() && cue.owner.first < cue.words.first;
    const qsizetype first = ownerBefore ? cue.owner.first : cue.words.first;
    bool subject = true;
    for (qsizetype i = reading.sentenceStart(cue.words.first); i < first; ++i)
        subject = subject && reading.tag(i) != PartOfSpeech::Verb && !isAuxiliary(reading.lower(i)) &&
                  !reading.word(i).looksFinite;
    const qsizetype most = segmentEnd(reading, cue.link);
    return trimmed(reading, cue.link, subject ? subjectClauseEnd(reading, cue.link + 1, most) : most);
}

} // namespace

void NominalCueRule::find(const SurfaceReading &reading, const ReportingLexicon &lexicon,
                          std::vector<FoundAttribution> &found) const
{
    for (qsizetype at = 0; at < reading.size(); ++at) {
        const NominalCue cue = nominalCueAt(reading, lexicon, at);
        if (!cue.entry || cue.complement == Complement::None)
            continue;
        FoundAttribution out;
        out.act = cue.entry->actWith(cue.complement);
        out.rule = name();
        out.text = QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "The noun “%1” tells that somebody said it."));
        out.arguments = {reading.words(reading.span(cue.words.first, cue.words.end))};
        out.source = cue.owner;
        out.cue.push_back(cue.words);
        out.content.push_back(contentOf(reading, cue));
        if (cue.complement == Complement::NounQuote) {
            if (const auto who = longNounPhraseAt(reading, reading.sentenceStart(at), at); cue.owner.isEmpty() && who)
                out.source = *who;
            out.continues = true;
        }
        out.impersonal = out.source.isEmpty();
        if (out.content.front().length() > 1)
            found.push_back(std::move(out));
    }
}

void ReportingAdverbRule::find(const SurfaceReading &reading, const ReportingLexicon &lexicon,
                               std::vector<FoundAttribution> &found) const
{
    for (qsizetype at = 0; at < reading.size(); ++at) {
        for (const ReportingForm &form : lexicon.readings(reading.lower(at))) {
            if (form.entry->wordClass != ReportingClass::Adverb || reading.word(at).quotation >= 0)
                continue;
            const qsizetype start = segmentStart(reading, at);
            const WordRange before = trimmed(reading, start, at);
            const WordRange behind = trimmed(reading, at + 1, segmentEnd(reading, at));
            FoundAttribution out;
            out.act = form.entry->act;
            out.impersonal = true;
            out.rule = name();
            out.text = QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” tells that somebody says so, and not who."));
            out.arguments = {reading.words(reading.word(at).span)};
            out.cue.push_back({at, at + 1, at});
            for (const WordRange &range : {before, behind})
                if (!range.isEmpty())
                    out.content.push_back(range);
            if (!out.content.empty())
                found.push_back(std::move(out));
            break;
        }
    }
}

} // namespace hearsay
