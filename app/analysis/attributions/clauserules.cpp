// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/clauserules.h"

#include "analysis/lexicon/wordlists.h"
#include "analysis/surface/functionwords.h"

#include <QtGlobal>

namespace hearsay
{

namespace
{

const char *const reportedText = QT_TRANSLATE_NOOP("Reason", "“%1”, said of %2, has this as what is told.");

bool isQuestion(const CueContext &context, qsizetype at)
{
    return isQuestionWord(context.reading().lower(at)) && context.reading().word(at).quotation == context.cue().level;
}

/// Whether the verb may take a clause in the form it has here.
bool mayReport(const CueContext &context)
{
    const ReportingCue &cue = context.cue();
    // “You know that …” tells of nobody.
    const bool you = !cue.source.words.isEmpty() && context.reading().lower(cue.source.words.head) == u"you" &&
                     cue.bare && context.entry().frequency != ReportingFrequency::Always;
    return !cue.source.words.isEmpty() && !cue.infinitive && !cue.negated && !you;
}

void setContent(const CueContext &context, qsizetype from, FoundAttribution &out)
{
    const qsizetype end = context.contentEnd(from);
    if (end > from)
        out.content.push_back({from, end, from});
}

/// “told the board the pier was shut”, “was told the pier was shut”: the clause behind whom it was told to.
std::optional<FoundAttribution> objectClause(const CueContext &context, const QString &rule)
{
    const ReportingCue &cue = context.cue();
    const auto object = cue.passive ? std::nullopt : context.objectAt(cue.end);
    if (!object && !cue.passive)
        return std::nullopt;
    const qsizetype from = object ? context.skipAdjunct(object->end) : cue.end;
    if (!context.clauseAt(from))
        return std::nullopt;
    FoundAttribution out = context.found(rule, reportedText, Complement::ObjectClause);
    out.addressee = cue.passive ? cue.source.words : *object;
    if (cue.passive)
        out.source = {};
    out.impersonal = cue.passive;
    setContent(context, from, out);
    return out;
}

} // namespace

std::optional<WordRange> agentBehind(const CueContext &context, qsizetype cueEnd)
{
    const SurfaceReading &reading = context.reading();
    const qsizetype by = reading.lower(cueEnd) == u"by" ? cueEnd : context.skipAdjunct(cueEnd);
    if (reading.lower(cueEnd) == u"by")
        return nounPhraseAt(reading, by + 1, context.cue().sentenceEnd);
    return std::nullopt;
}

std::optional<FoundAttribution> ThatClauseRule::match(const CueContext &context) const
{
    const ReportingEntry &entry = context.entry();
    const ReportingCue &cue = context.cue();
    const bool takesObject = entry.takes(Complement::ObjectThat);
    if ((!entry.takes(Complement::That) && !takesObject && !entry.takes(Complement::Adjective)) || !mayReport(context))
        return std::nullopt;
    if (cue.passive && (!takesObject || entry.takes(Complement::Adjective))) {
        // “It was announced by the port that …”
        const auto agent = agentBehind(context, cue.end);
        if (!agent)
            return std::nullopt;
    }
    const qsizetype that = context.thatBehind(context.after());
    if (that < 0)
        return std::nullopt;
    FoundAttribution out = context.found(name(), reportedText,
                                         takesObject                     ? Complement::ObjectThat
                                         : entry.takes(Complement::That) ? Complement::That
                                                                         : Complement::Adjective);
    if (cue.passive) {
        const auto agent = agentBehind(context, cue.end);
        out.addressee = cue.source.words;
        out.source = agent.value_or(WordRange{});
        out.impersonal = !agent;
        if (agent)
            out.arguments[1] = context.reading().words(context.reading().span(agent->first, agent->end));
    } else if (takesObject) {
        if (const auto object = context.objectAt(cue.end); object && object->end <= that)
            out.addressee = *object;
    }
    if (entry.takes(Complement::Adjective))
        out.cue.front().first = cue.groupFirst;
    setContent(context, that, out);
    return out;
}

std::optional<FoundAttribution> BareClauseRule::match(const CueContext &context) const
{
    const ReportingEntry &entry = context.entry();
    const ReportingCue &cue = context.cue();
    if (!mayReport(context) || cue.source.inverted)
        return std::nullopt;
    if (entry.takes(Complement::ObjectClause) || (entry.takes(Complement::ObjectThat) && cue.passive))
        if (auto out = objectClause(context, name()))
            return out;
    if (!entry.takes(Complement::Clause) || cue.passive)
        return std::nullopt;
    const bool firm = entry.frequency == ReportingFrequency::Always || context.sourceSpeaks();

    if (isQuestion(context, cue.end) && !entry.takes(Complement::Wh))
        return std::nullopt;
    qsizetype from = cue.end;
    if (!context.clauseAt(from))
        from = context.skipAdjunct(from);
    if (!firm || !context.clauseAt(from))
        return std::nullopt;
    FoundAttribution out = context.found(name(), reportedText, Complement::Clause);
    setContent(context, from, out);
    return out;
}

std::optional<FoundAttribution> QuestionRule::match(const CueContext &context) const
{
    const ReportingEntry &entry = context.entry();
    const ReportingCue &cue = context.cue();
    const bool object = entry.takes(Complement::ObjectWh);
    if ((!entry.takes(Complement::Wh) && !object) || !mayReport(context) || cue.passive)
        return std::nullopt;
    if (isQuestion(context, cue.end)) {
        FoundAttribution out = context.found(name(), reportedText, Complement::Wh);
        setContent(context, cue.end, out);
        return out;
    }
    const auto told = object ? context.objectAt(cue.end) : std::nullopt;
    const qsizetype from = context.skipAdjunct(told ? told->end : cue.end);
    if ((!told && from == cue.end) || !isQuestion(context, from) ||
        isQuestion(context, from) == (context.reading().lower(from) == u"who"))
        return std::nullopt;
    FoundAttribution out = context.found(name(), reportedText, Complement::ObjectWh);
    if (told)
        out.addressee = *told;
    setContent(context, from, out);
    return out;
}

std::optional<FoundAttribution> InfinitiveRule::match(const CueContext &context) const
{
    const SurfaceReading &reading = context.reading();
    const ReportingEntry &entry = context.entry();
    const ReportingCue &cue = context.cue();
    if (!mayReport(context) || cue.passive)
        return std::nullopt;
    const qsizetype at = cue.end;
    if (cue.source.relative)
        return std::nullopt;
    if (entry.act == SpeechAct::Refusal) {
        static const WordList &speaking = wordList("refused-speech");
        if (reading.lower(at) != u"to" || !speaking.contains(reading.lower(at + 1)))
            return std::nullopt;
        FoundAttribution out =
            context.found(name(), QT_TRANSLATE_NOOP("Reason", "“%1”, said of %2, tells that nothing was said."),
                          Complement::Infinitive);
        out.cue.front().end = at + 2;
        return out;
    }
    if (entry.takes(Complement::Gerund) && reading.lower(at).endsWith(u"ing") &&
        reading.senses().isVerb(reading.lower(at))) {
        FoundAttribution out = context.found(name(), reportedText, Complement::Gerund);
        setContent(context, at, out);
        return out;
    }
    if (entry.takes(Complement::Infinitive) &&
        (reading.lower(at) == u"to" || (reading.lower(at) == u"not" && reading.lower(at + 1) == u"to"))) {
        FoundAttribution out = context.found(name(), reportedText, Complement::Infinitive);
        setContent(context, at, out);
        return out;
    }
    if (!entry.takes(Complement::ObjectTo) && !entry.takes(Complement::WhomTo))
        return std::nullopt;

    const qsizetype whom =
        reading.lower(at) == u"to" || reading.lower(at) == u"on" || reading.lower(at) == u"with" ? at + 1 : at;
    const auto object = context.objectAt(whom);
    if (!object || (whom != at && !entry.takes(Complement::WhomTo)))
        return std::nullopt;
    const bool negative = reading.lower(object->end) == u"not";
    const qsizetype to = object->end + (negative ? 1 : 0);
    if (reading.lower(to) != u"to" && !(reading.word(to).mark && reading.lower(to + 1) == u"to"))
        return std::nullopt;
    FoundAttribution out = context.found(name(), reportedText, Complement::ObjectTo);
    out.addressee = *object;
    setContent(context, object->end, out);
    return out;
}

} // namespace hearsay
