// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/cuecontext.h"

#include "analysis/attributions/unsaid.h"
#include "analysis/lexicon/wordlists.h"
#include "analysis/surface/functionwords.h"

#include <algorithm>

namespace hearsay
{

namespace
{

bool endsSentence(const QString &lower)
{
    return lower == u"." || lower == u"!" || lower == u"?" || lower == u"…";
}

bool isSubordinator(const QString &lower)
{
    static const WordList &list = wordList("subordinator");
    return list.contains(lower);
}

bool isConjunction(const QString &lower)
{
    static const WordList &list = wordList("clause-join");
    return list.contains(lower);
}

/// “…, a spokesman said.”: that cue tells what stands before it.
bool tellsWhatIsBefore(const SurfaceReading &reading, const ReportingCue &cue)
{
    if (cue.source.words.isEmpty() || cue.source.shared || cue.source.relative || cue.gerund)
        return false;
    const QString &behind = reading.lower(cue.end);
    return cue.end >= cue.sentenceEnd || behind == u"," || behind == u"." || behind == u";";
}

/// Whether a cue goes on behind a conjunction, with the subject of the one before or with its own.
bool goesOn(const SurfaceReading &reading, const ReportingCue &cue, qsizetype start)
{
    const QString &before = reading.lower(start - 1);
    if (cue.source.shared && (before == u"and" || before == u"but" || before == u"then"))
        return true;
    const bool parted = reading.lower(start - 2) == u"," || before == u"while" || before == u"whereas";
    return parted && isConjunction(before) && !cue.source.words.isEmpty() && !cue.source.inverted &&
           !cue.source.relative;
}

/// A word that no clause begins with behind its cue.
bool opensNoClause(const SurfaceReading &reading, qsizetype at)
{
    const PartOfSpeech tag = reading.tag(at);
    const QString &lower = reading.lower(at);
    const QString &next = reading.lower(at + 1);
    if (tag == PartOfSpeech::CoordinatingConjunction || tag == PartOfSpeech::Punctuation)
        return true;
    static const WordList &whom = wordList("only-object");
    if (whom.contains(lower) || lower.endsWith(u"self") || lower.endsWith(u"selves"))
        return true;
    const bool degree = (lower == u"at" && (next == u"least" || next == u"most")) || (lower == u"up" && next == u"to");
    static const WordList &opening = wordList("preposition-before-clause");
    return tag == PartOfSpeech::Adposition && !opening.contains(lower) && !degree;
}

bool isFiniteVerb(const SurfaceReading &reading, qsizetype at)
{
    const SurfaceWord &word = reading.word(at);
    if (word.lower == u"'s")
        return isSubjectPronoun(reading.lower(at - 1)) ||
               (word.tag == PartOfSpeech::Verb && reading.lower(at - 1) != u"to");
    return (isAuxiliary(word.lower) && word.lower != u"be" && word.lower != u"been" && word.lower != u"being") ||
           (word.tag == PartOfSpeech::Verb && !word.lower.endsWith(u"ing") && reading.lower(at - 1) != u"to");
}

bool isNominal(PartOfSpeech tag)
{
    return tag == PartOfSpeech::Noun || tag == PartOfSpeech::ProperNoun || tag == PartOfSpeech::Pronoun ||
           tag == PartOfSpeech::Numeral || tag == PartOfSpeech::Determiner;
}

/// “any money given by the port”: a participle behind its noun.
bool isReducedPassive(const SurfaceReading &reading, qsizetype at)
{
    const QString &lower = reading.lower(at);
    return reading.lower(at + 1) == u"by" && (lower.endsWith(u"ed") || lower.endsWith(u'n')) &&
           reading.tag(at - 1) == PartOfSpeech::Noun;
}

/// Words that an adjunct between a verb and its clause may have: few, and no verb among them.
constexpr qsizetype longestAdjunct = 14;

} // namespace

CueContext::CueContext(const SurfaceReading &reading, const std::vector<ReportingCue> &cues, size_t index)
    : m_reading(reading)
    , m_cues(cues)
    , m_index(index)
    , m_cue(cues[index])
    , m_after(m_cue.source.inverted ? std::max(m_cue.end, m_cue.source.words.end) : m_cue.end)
{
}

bool CueContext::cutsAt(const ReportingCue &next, qsizetype from, qsizetype &end) const
{
    if (next.level != m_cue.level || next.groupFirst <= from || next.infinitive)
        return false;
    const qsizetype start =
        next.source.shared || next.source.words.isEmpty() ? next.groupFirst : next.source.words.first;
    if (start <= from)
        return false;
    const QString &before = m_reading.lower(start - 1);
    const bool comma = m_reading.lower(start - 2) == u",";
    if (next.gerund && before == u",") {
        end = start - 1;
        return true;
    }
    if (goesOn(m_reading, next, start)) {
        // What somebody had said is told inside what is told now.
        if (next.perfect && !m_cue.perfect)
            return false;
        end = start - (comma ? 2 : 1);
        return true;
    }
    // This cue is included in what the next one tells.
    if (before == u"," && tellsWhatIsBefore(m_reading, next)) {
        end = start - 1;
        return true;
    }
    if (next.source.relative || (before == u"which" && m_reading.lower(start - 2) == u",")) {
        end = before == u"which" ? start - 2 : next.source.words.end;
        return m_reading.lower(end) == u",";
    }
    return false;
}

qsizetype CueContext::contentEnd(qsizetype from) const
{
    qsizetype end = m_cue.sentenceEnd;
    // “When he says it is late, nobody believes it”: a clause of time or condition ends with its comma.
    const bool inside = !m_cue.source.words.isEmpty() && !m_cue.source.inverted && !m_cue.source.shared &&
                        m_cue.source.words.first > m_cue.sentenceFirst &&
                        isSubordinator(m_reading.lower(m_cue.source.words.first - 1));
    for (qsizetype at = from; at < end; ++at) {
        if (m_reading.word(at).quotation != m_cue.level)
            continue;
        const QString &lower = m_reading.lower(at);
        // “…, who asked to stay on, said”: what the clause of a relative tells ends with it.
        if ((m_cue.source.relative || inside) && lower == u",") {
            end = at;
            break;
        }
        // “…, but would not say why”: what the speaker does next is no part of what was said.
        const bool turns = lower == u"," && m_reading.lower(at + 1) == u"but" &&
                           (isAuxiliary(m_reading.lower(at + 2)) || m_reading.lower(at + 2).endsWith(u"ed"));
        if (lower == u";" || turns) {
            end = at;
            break;
        }
    }
    for (size_t i = m_index + 1; i < m_cues.size() && m_cues[i].first < end; ++i) {
        qsizetype cut = end;
        if (cutsAt(m_cues[i], from, cut)) {
            end = std::min(end, cut);
            break;
        }
    }
    while (end > from && m_reading.tag(end - 1) == PartOfSpeech::Punctuation && !m_reading.word(end - 1).mark &&
           (m_reading.word(end - 1).quotation == m_cue.level ||
            !m_reading.quotation(m_reading.word(end - 1).quotation).unclosed))
        --end;
    return end;
}

std::optional<WordRange> CueContext::objectAt(qsizetype from) const
{
    const QString &lower = m_reading.lower(from);
    if (from >= m_cue.sentenceEnd || m_reading.word(from).quotation != m_cue.level)
        return std::nullopt;
    if (isObjectPronoun(lower) && m_reading.tag(from + 1) != PartOfSpeech::Noun &&
        m_reading.tag(from + 1) != PartOfSpeech::Adjective && m_reading.tag(from + 1) != PartOfSpeech::ProperNoun)
        return WordRange{from, from + 1, from};
    auto object = nounPhraseAt(m_reading, from, m_cue.sentenceEnd);
    if (!object || isSubjectPronoun(m_reading.lower(object->head)))
        return lower == u"you" || lower == u"it" ? object : std::nullopt;
    // “the man at the desk she was early”: what hangs on the noun stays with it.
    while (m_reading.lower(object->end) == u"of" || m_reading.lower(object->end) == u"at" ||
           m_reading.lower(object->end) == u"in" || m_reading.lower(object->end) == u"and") {
        const auto next = nounPhraseAt(m_reading, object->end + 1, m_cue.sentenceEnd);
        if (!next || isTimeWord(m_reading.lower(next->head)) || m_reading.tag(next->head) == PartOfSpeech::Pronoun)
            break;
        object->end = next->end;
    }
    return object;
}

qsizetype CueContext::skipAdjunct(qsizetype from) const
{
    qsizetype at = from;
    while (at < m_cue.sentenceEnd && at - from < longestAdjunct && m_reading.word(at).quotation == m_cue.level) {
        const QString &lower = m_reading.lower(at);
        if (isMiddleAdverb(lower) || isTimeWord(lower)) {
            ++at;
            continue;
        }
        const bool preposition = m_reading.tag(at) == PartOfSpeech::Adposition && lower != u"of" && lower != u"than";
        const auto phrase = preposition ? longNounPhraseAt(m_reading, at + 1, m_cue.sentenceEnd) : std::nullopt;
        if (!phrase)
            break;
        at = phrase->end;
    }
    return at;
}

qsizetype CueContext::thatBehind(qsizetype from) const
{
    const qsizetype limit = std::min(m_cue.sentenceEnd, from + longestAdjunct);
    const PartOfSpeech tag = from < m_cue.sentenceEnd ? m_reading.tag(from) : PartOfSpeech::Unknown;
    const bool adjunct = tag == PartOfSpeech::Adposition || tag == PartOfSpeech::Adverb ||
                         tag == PartOfSpeech::Punctuation || isTimeWord(m_reading.lower(from)) ||
                         tag == PartOfSpeech::SubordinatingConjunction || tag == PartOfSpeech::CoordinatingConjunction;
    if (!adjunct && !entry().takes(Complement::ObjectThat) && m_reading.lower(from) != u"that")
        return -1;
    for (qsizetype at = from; at < limit; ++at) {
        if (m_reading.word(at).quotation != m_cue.level)
            return -1;
        const QString &lower = m_reading.lower(at);
        if (lower == u"that") {
            // “that day” is no clause; “that was” is none that a verb of saying takes.
            bool verb = m_reading.word(std::min(at + 1, m_reading.size() - 1)).mark;
            for (qsizetype i = at + 1; i < m_cue.sentenceEnd && !verb; ++i)
                verb = m_reading.tag(i) == PartOfSpeech::Verb || m_reading.tag(i) == PartOfSpeech::Auxiliary ||
                       m_reading.word(i).looksFinite || m_reading.lower(i).endsWith(u"ed");
            return !verb || isAuxiliary(m_reading.lower(at + 1)) ? -1 : at;
        }
        const bool verb = m_reading.tag(at) == PartOfSpeech::Verb || m_reading.tag(at) == PartOfSpeech::Auxiliary;
        if (verb || lower == u"who" || lower == u"which" || lower == u";" || lower == u":" ||
            (lower == u"to" && m_reading.tag(at + 1) == PartOfSpeech::Verb) || isSubjectPronoun(lower))
            return -1;
    }
    return -1;
}

qsizetype CueContext::quotationBehind(qsizetype from) const
{
    const qsizetype limit = std::min(m_reading.size(), from + longestAdjunct);
    for (qsizetype at = from; at < limit; ++at) {
        const SurfaceWord &word = m_reading.word(at);
        if (word.paragraph != m_reading.word(m_cue.first).paragraph)
            break;
        if (word.mark && word.quotation >= 0 && m_reading.quotation(word.quotation).parent == m_cue.level &&
            m_reading.quotation(word.quotation).firstWord == at)
            return word.quotation;
        const bool closed = endsSentence(word.lower) || word.quotation != m_cue.level || word.lower == u";";
        const bool verb =
            word.tag == PartOfSpeech::Verb || word.tag == PartOfSpeech::Auxiliary || word.lower == u"that";
        if (closed || verb)
            break;
    }
    return -1;
}

bool CueContext::isCue(qsizetype at) const
{
    const auto next = std::ranges::upper_bound(m_cues, at, {}, &ReportingCue::first);
    return next != m_cues.begin() && at < std::prev(next)->end;
}

bool CueContext::clauseAt(qsizetype from) const
{
    const qsizetype end = contentEnd(from);
    if (from >= end)
        return false;
    if (opensNoClause(m_reading, from))
        return false;
    const QString &lower = m_reading.lower(from);
    const QString &next = m_reading.lower(from + 1);
    if (isTimeWord(lower) && (next == u"as" || next == u"when" || next == u"after" || next == u"before"))
        return false; // “said Friday as he left”
    bool nominal = false;
    for (qsizetype at = from; at < end && at < from + 40; ++at) {
        const SurfaceWord &word = m_reading.word(at);
        if (at > from && isRelativeWord(word.lower) && !nominal)
            return false;
        if (word.tag == PartOfSpeech::CoordinatingConjunction &&
            (isAuxiliary(m_reading.lower(at + 1)) || m_reading.tag(at + 1) == PartOfSpeech::Verb))
            return false; // what follows is told of the subject of the cue
        const bool finite = isFiniteVerb(m_reading, at);
        if (finite && at > from && isReducedPassive(m_reading, at))
            continue;
        if (finite)
            return nominal || word.lower == u"was" || lower == u"so";
        // A verb that may be a noun as well (“the dam burst”) counts where the phrase goes on.
        if (nominal && entry().frequency == ReportingFrequency::Always && at > from + 1 &&
            word.tag == PartOfSpeech::Adposition && m_reading.tag(at - 1) == PartOfSpeech::Noun &&
            m_reading.senses().isVerb(m_reading.lower(at - 1)) && !m_reading.lower(at - 1).endsWith(u's'))
            return true;
        nominal = nominal || isNominal(word.tag);
    }
    return false;
}

qsizetype CueContext::quotationBefore() const
{
    qsizetype before =
        (m_cue.source.inverted || m_cue.source.words.isEmpty() ? m_cue.groupFirst : m_cue.source.words.first) - 1;
    if (before >= 0 && m_reading.lower(before) == u"," && m_reading.word(before).quotation == m_cue.level)
        --before;
    if (before < 0 || m_reading.word(before).paragraph != m_reading.word(m_cue.first).paragraph)
        return -1;
    const qsizetype quotation = m_reading.word(before).quotation;
    if (quotation < 0 || quotation == m_cue.level || m_reading.quotation(quotation).endWord != before + 1)
        return -1;
    return m_reading.quotation(quotation).parent == m_cue.level ? quotation : -1;
}

WordRange CueContext::contentBefore() const
{
    const qsizetype own =
        m_cue.source.inverted || m_cue.source.words.isEmpty() ? m_cue.groupFirst : m_cue.source.words.first;
    const qsizetype quotation = quotationBefore();
    const bool comma = own > 0 && m_reading.lower(own - 1) == u",";
    if (m_cue.source.shared || (!comma && quotation < 0))
        return {};
    qsizetype end = comma ? own - 1 : own;
    qsizetype start = quotation >= 0 ? std::min(m_reading.quotation(quotation).firstWord, m_reading.sentenceStart(own))
                                     : m_reading.sentenceStart(own);
    if (quotation >= 0 &&
        m_reading.sentenceStart(m_reading.quotation(quotation).firstWord) != m_reading.quotation(quotation).firstWord)
        start = m_reading.sentenceStart(own);
    for (qsizetype at = end - 1; at > start; --at)
        if (m_reading.word(at).quotation == m_cue.level && (m_reading.lower(at) == u";" || m_reading.lower(at) == u"["))
            start = at + 1;
    return end > start ? WordRange{start, end, start} : WordRange{};
}

bool CueContext::sourceSpeaks() const
{
    if (m_cue.source.words.isEmpty())
        return false;
    const qsizetype head = m_cue.source.words.head;
    const PartOfSpeech tag = m_reading.tag(head);
    return tag == PartOfSpeech::ProperNoun || isSubjectPronoun(m_reading.lower(head)) ||
           m_reading.senses().sortOf(m_reading.lower(head)) != NounSort::Other;
}

FoundAttribution CueContext::found(const QString &rule, const char *text, Complement complement) const
{
    FoundAttribution out;
    out.act = entry().actWith(complement);
    if (m_cue.negated)
        out.act = actWhenNegated(out.act).value_or(out.act);
    out.source = m_cue.source.words;
    out.cue.push_back({m_cue.first, m_cue.end, m_cue.first});
    out.groupFirst = m_cue.infinitive ? m_cue.first : m_cue.groupFirst;
    out.rule = rule;
    out.text = QString::fromUtf8(text);
    const QString cue = m_reading.words(m_reading.span(m_cue.first, m_cue.end));
    const QString who = m_reading.words(m_reading.span(out.source.first, out.source.end));
    out.arguments = {cue, who.endsWith(u',') ? who.chopped(1) : who};
    return out;
}

} // namespace hearsay
