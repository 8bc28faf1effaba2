// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/unsaid.h"

#include "analysis/attributions/verbgroup.h"
#include "analysis/lexicon/wordlists.h"

namespace hearsay
{

namespace
{

bool mayBeInfinitive(const ReportingForm &form)
{
    return form.forms & std::uint8_t(VerbForm::Base);
}

/// Whether the verb that \a to hangs on refuses: “declined to say”, “had refused to say”.
bool hangsOnRefusal(const SurfaceReading &reading, const ReportingLexicon &lexicon, qsizetype to)
{
    for (const ReportingForm &form : lexicon.readings(reading.lower(to - 1)))
        if (form.entry->wordClass == ReportingClass::Verb && form.entry->act == SpeechAct::Refusal)
            return true;
    return false;
}

/// Whether the words at \a at are of a wish to stay unnamed: “on condition of anonymity”, “not to be named”.
bool staysUnnamed(const SurfaceReading &reading, qsizetype at)
{
    static const WordList &leading = wordList("before-anonymity");
    static const WordList &unnamed = wordList("anonymity");
    static const WordList &named = wordList("identification");
    bool negated = false;
    const qsizetype end = reading.sentenceEnd(at);
    while (at < end && (leading.contains(reading.lower(at)) || reading.lower(at) == u"not")) {
        negated = negated || reading.lower(at) == u"not";
        ++at;
    }
    return at < end && (unnamed.contains(reading.lower(at)) || (negated && named.contains(reading.lower(at))));
}

} // namespace

std::optional<SpeechAct> actWhenNegated(SpeechAct act)
{
    switch (act) {
    case SpeechAct::Statement:
    case SpeechAct::Denial:
    case SpeechAct::Refusal:
        return SpeechAct::Refusal;
    case SpeechAct::Belief:
    case SpeechAct::Prediction:
        return SpeechAct::Denial;
    default:
        return std::nullopt;
    }
}

std::optional<SpeechAct> actInGroup(const SurfaceReading &reading, const ReportingLexicon &lexicon, qsizetype verb,
                                    const ReportingForm &form)
{
    if (form.entry->wordClass != ReportingClass::Verb)
        return form.entry->act;
    const VerbGroup group = verbGroupOf(reading, verb, mayBeInfinitive(form));
    if (group.infinitive && hangsOnRefusal(reading, lexicon, group.first))
        return SpeechAct::Refusal;
    return group.negated ? actWhenNegated(form.entry->act) : form.entry->act;
}

bool asksForAnonymity(const SurfaceReading &reading, const FoundAttribution &found)
{
    if (found.cue.empty())
        return false;
    for (const WordRange &range : found.content)
        for (qsizetype at = range.first; at < range.end; ++at)
            if (reading.word(at).mark && reading.word(at).quotation != reading.word(found.cue.front().first).quotation)
                return false;
    static const WordList &terms = wordList("speaks-on-terms");
    const WordRange &cue = found.cue.front();
    for (qsizetype at = cue.first; at < cue.end; ++at)
        if (terms.contains(reading.lower(at)) && staysUnnamed(reading, at + 1))
            return true;
    return !found.content.empty() && found.content.front().first >= cue.first &&
           staysUnnamed(reading, found.content.front().first);
}

} // namespace hearsay
