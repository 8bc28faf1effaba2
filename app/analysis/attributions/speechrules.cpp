// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/speechrules.h"

#include "analysis/lexicon/wordlists.h"
#include "analysis/surface/functionwords.h"

#include <QtGlobal>

#include <algorithm>

namespace hearsay
{

namespace
{

/// The words of a quotation, one range a paragraph.
std::vector<WordRange> rangesOf(const SurfaceReading &reading, qsizetype quotation)
{
    std::vector<WordRange> out;
    for (const TextSpan piece : reading.quotation(quotation).pieces) {
        const qsizetype first = reading.wordAt(piece.start);
        const qsizetype end = reading.wordAt(piece.end - 1) + 1;
        out.push_back({first, end, first});
    }
    return out;
}

/// The quotation that goes on behind a cue in the middle: “…,” she said, “…”. Between the two there may be a clause
/// that tells nothing (“…,” he said as he rose; “…”); -1 for none.
qsizetype continuationBehind(const CueContext &context, qsizetype from)
{
    constexpr qsizetype longestClause = 16;
    const SurfaceReading &reading = context.reading();
    const qsizetype limit = std::min({reading.size(), context.cue().sentenceEnd, from + longestClause});
    bool clause = false;
    for (qsizetype at = from; at < limit; ++at) {
        const SurfaceWord &word = reading.word(at);
        const qsizetype level = word.mark && word.quotation >= 0 ? reading.quotation(word.quotation).parent : -2;
        if (level == context.cue().level && reading.quotation(word.quotation).firstWord == at) {
            const QString &before = reading.lower(at - 1);
            const bool apart = before == u"," || before == u":" || before == u";" || at == from;
            const bool speech = !clause || reading.quotation(word.quotation).use == QuotationUse::Speech;
            return apart && speech ? word.quotation : -1;
        }
        // “… she said, adding that it was ‘late’”: another cue lies between.
        if (word.quotation != context.cue().level || context.isCue(at))
            return -1;
        clause = clause || word.tag == PartOfSpeech::Verb || word.lower == u";";
    }
    return -1;
}

void addContinuation(const CueContext &context, qsizetype from, FoundAttribution &out)
{
    const qsizetype next = continuationBehind(context, from);
    if (next < 0)
        return;
    for (const WordRange &range : rangesOf(context.reading(), next))
        out.content.push_back(range);
}

bool isSpeech(const CueContext &context)
{
    return context.entry().takes(Complement::Quote) || context.entry().takes(Complement::ObjectQuote) ||
           context.entry().takes(Complement::Post) || context.entry().takes(Complement::Clause);
}

} // namespace

std::optional<FoundAttribution> QuotationAfterCueRule::match(const CueContext &context) const
{
    const SurfaceReading &reading = context.reading();
    const ReportingCue &cue = context.cue();
    if (!isSpeech(context) || cue.source.words.isEmpty() || cue.passive)
        return std::nullopt;
    const auto object = context.objectAt(context.after());
    qsizetype quotation = context.quotationBehind(context.after());
    if (quotation < 0)
        return std::nullopt;
    const SurfaceQuotation &quoted = reading.quotation(quotation);
    const QString &before = reading.lower(quoted.firstWord - 1);
    const bool introduced = before == u"," || before == u":" || quoted.firstWord == context.after() ||
                            (object && quoted.firstWord == object->end);
    // “said the ‘plan’ was late”: a few quoted words inside a clause are no speech.
    const qsizetype end = quoted.endWord;
    const QString &behind = reading.lower(end);
    static const WordList &goesOn = wordList("behind-quotation");
    const bool closes = end >= reading.size() || reading.word(end).paragraph != reading.word(cue.first).paragraph ||
                        end >= cue.sentenceEnd || reading.tag(end) == PartOfSpeech::Punctuation ||
                        reading.word(end).mark || goesOn.contains(behind);
    if (!introduced || !closes)
        return std::nullopt;
    // “It was late, Ruiz said, ‘and wet’” follows what is told; “urged him ‘to stay’” has an infinitive.
    const QString &opening = reading.lower(quoted.firstWord + 1);
    const bool small = !reading.word(quoted.firstWord + 1).capital;
    if (before != u"," && before != u":" && quoted.endWord - quoted.firstWord <= 3 && small)
        return std::nullopt; // one word in marks: “had written ‘major’”
    if ((small && context.contentBefore().length() > 3) ||
        (opening == u"to" && context.entry().takes(Complement::ObjectTo)))
        return std::nullopt;
    FoundAttribution out = context.found(name(), QT_TRANSLATE_NOOP("Reason", "The quotation follows “%1”, said of %2."),
                                         Complement::Quote);
    out.content = rangesOf(reading, quotation);
    // Several short ones with “and” between belong together.
    const qsizetype more = context.contentEnd(context.after());
    if (quoted.use == QuotationUse::Fragment && more > end && end < cue.sentenceEnd && !reading.word(end).mark &&
        reading.tag(end) != PartOfSpeech::Punctuation && !isAuxiliary(behind))
        out.content.back().end = std::max(out.content.back().end, more);
    if (object && object->end <= quoted.firstWord &&
        (context.entry().takes(Complement::ObjectQuote) || context.entry().takes(Complement::ObjectThat) ||
         context.entry().takes(Complement::ObjectTo) || context.entry().takes(Complement::ObjectNoun)))
        out.addressee = *object;
    out.continues = true;
    return out;
}

std::optional<FoundAttribution> QuotationBeforeCueRule::match(const CueContext &context) const
{
    const SurfaceReading &reading = context.reading();
    const ReportingCue &cue = context.cue();
    const qsizetype quotation = context.quotationBefore();
    if (!isSpeech(context) || quotation < 0 || cue.source.words.isEmpty() || cue.source.shared || cue.passive)
        return std::nullopt;
    const SurfaceQuotation &quoted = reading.quotation(quotation);
    const QString &last = reading.lower(quoted.endWord - (quoted.unclosed ? 1 : 2));
    const qsizetype own = cue.source.inverted ? cue.groupFirst : cue.source.words.first;
    const bool comma = reading.lower(own - 1) == u",";
    const bool open = last == u"," || last == u"?" || last == u"!" || last == u"—" || last == u"–" || last == u"…" ||
                      last == u"..." || comma || quoted.unclosed || quoted.unopened;
    const WordRange before = context.contentBefore();
    // What stands before the quotation in its sentence makes it a clause with quoted words in it.
    if (!open || before.isEmpty() || before.first < quoted.firstWord)
        return std::nullopt;
    FoundAttribution out = context.found(
        name(), QT_TRANSLATE_NOOP("Reason", "“%1”, said of %2, follows the quotation."), Complement::Quote);
    out.content = rangesOf(reading, quotation);
    if (!cue.source.inverted)
        if (const auto object = context.objectAt(cue.end);
            object && (context.entry().takes(Complement::ObjectQuote) || context.entry().takes(Complement::ObjectNoun)))
            out.addressee = *object;
    addContinuation(context, out.addressee.isEmpty() ? context.after() : out.addressee.end, out);
    out.continues = true;
    return out;
}

namespace
{

bool isAdverbial(const SurfaceReading &reading, qsizetype first)
{
    const PartOfSpeech tag = reading.tag(first);
    return tag == PartOfSpeech::Adposition || tag == PartOfSpeech::SubordinatingConjunction ||
           tag == PartOfSpeech::Adverb || isTimeWord(reading.lower(first));
}

/// Whether the words may be what is told: a clause, and no adverbial (“When it rained, Low said …”).
bool mayBeTold(const CueContext &context, const WordRange &before)
{
    const SurfaceReading &reading = context.reading();
    const bool inserted = reading.lower(context.after()) == u"," && !context.cue().source.inverted;
    const bool adverbial = isAdverbial(reading, before.first);
    if (before.length() < (inserted ? 2 : 3) || (adverbial && reading.lower(context.after()) == u","))
        return false;
    const qsizetype next = context.skipAdjunct(context.after());
    const QString &behind = reading.lower(next);
    static const WordList &goesOn = wordList("behind-cue");
    const bool ends =
        next >= context.cue().sentenceEnd || reading.tag(next) == PartOfSpeech::Punctuation || goesOn.contains(behind);
    bool verb = !adverbial && (inserted || before.length() > 3);
    for (qsizetype at = before.first; at < before.end && !verb; ++at)
        verb = reading.tag(at) == PartOfSpeech::Verb || isAuxiliary(reading.lower(at)) || reading.word(at).looksFinite;
    return ends && verb;
}

/// “The tide, Low said, was late.” What follows goes on, unless something else begins.
void addRest(const CueContext &context, FoundAttribution &out)
{
    static const WordList &turns = wordList("opens-no-rest");
    const SurfaceReading &reading = context.reading();
    const qsizetype from = context.after() + 1;
    if (reading.lower(from - 1) != u"," || from >= context.cue().sentenceEnd)
        return;
    if (reading.word(from).mark) {
        addContinuation(context, from - 1, out);
        return;
    }
    const QString &goesOn = reading.lower(from);
    if (context.cue().source.inverted || turns.contains(goesOn) || goesOn.endsWith(u"ing") ||
        reading.word(from).quotation != context.cue().level)
        return;
    if (const qsizetype end = context.contentEnd(from); end > from + 1)
        out.content.push_back({from, end, from});
}

} // namespace

std::optional<FoundAttribution> ClauseBeforeCueRule::match(const CueContext &context) const
{
    const ReportingCue &cue = context.cue();
    const bool speech = context.entry().takes(Complement::Post) || context.entry().takes(Complement::Clause) ||
                        context.entry().takes(Complement::That);
    if (!speech || cue.source.words.isEmpty() || cue.source.shared || cue.source.relative || cue.passive || cue.gerund)
        return std::nullopt;
    const WordRange before = context.contentBefore();
    if (before.isEmpty() || !mayBeTold(context, before))
        return std::nullopt;
    FoundAttribution out =
        context.found(name(), QT_TRANSLATE_NOOP("Reason", "“%1”, said of %2, follows what is told."), Complement::Post);
    out.content.push_back(before);
    addRest(context, out);
    out.continues = true;
    return out;
}

} // namespace hearsay
