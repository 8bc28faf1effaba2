// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/claims/clausereader.h"

#include "analysis/claims/timereader.h"
#include "analysis/lexicon/wordlists.h"
#include "analysis/surface/functionwords.h"
#include "language/wordnet.h"

#include <algorithm>

namespace hearsay
{

namespace
{

bool isParticle(const QString &lower)
{
    static const WordList &list = wordList("verb-particle");
    return list.contains(lower);
}

bool isPhrasePreposition(const QString &lower)
{
    static const WordList &list = wordList("phrase-preposition");
    return list.contains(lower);
}

bool isRelativeSubject(const QString &lower)
{
    return lower == u"who" || lower == u"that" || lower == u"which";
}

bool opensNounPhrase(PartOfSpeech tag)
{
    return tag == PartOfSpeech::Determiner || tag == PartOfSpeech::Pronoun || tag == PartOfSpeech::ProperNoun ||
           tag == PartOfSpeech::Numeral || tag == PartOfSpeech::Symbol || tag == PartOfSpeech::Adposition ||
           tag == PartOfSpeech::Adverb;
}

} // namespace

std::vector<Clause> ClauseReader::read(qsizetype first, qsizetype end) const
{
    std::vector<Clause> clauses;
    for (qsizetype at = first; at < end; ++at) {
        const QStringList lemmas = verbLemmas(at);
        if (lemmas.isEmpty())
            continue;
        Clause clause;
        clause.verb = at;
        clause.lemmas = lemmas;
        clause.sentenceFirst = std::max(first, m_reading.sentenceStart(at));
        clause.sentenceEnd = std::min(end, m_reading.sentenceEnd(at));
        readGroup(clause);
        readSubject(clause);
        readBehind(clause);
        readModality(clause);
        clauses.push_back(std::move(clause));
    }
    return clauses;
}

/// The lemmas of the word if it is likely a full verb where it stands; none otherwise.
QStringList ClauseReader::verbLemmas(qsizetype at) const
{
    const SurfaceWord &word = m_reading.word(at);
    if (!word.lower.front().isLetter() || isAuxiliary(word.lower) || functionWordTag(word.lower) ||
        word.tag == PartOfSpeech::Punctuation)
        return {};
    const QStringList lemmas = m_wordNet.lemmas(word.lower, WordClass::Verb);
    if (lemmas.isEmpty() || word.tag == PartOfSpeech::Verb)
        return lemmas;
    if (word.tag == PartOfSpeech::ProperNoun || word.first)
        return {};
    qsizetype before = at - 1;
    while (before > 0 && (isMiddleAdverb(m_reading.lower(before)) || isNegation(m_reading.lower(before))))
        --before;
    const QString &previous = m_reading.lower(before);
    if (isAuxiliary(previous) || isSubjectPronoun(previous) || isRelativeSubject(previous))
        return lemmas;
    const PartOfSpeech tag = m_reading.tag(before);
    const bool behindNoun = tag == PartOfSpeech::Noun || tag == PartOfSpeech::ProperNoun ||
                            tag == PartOfSpeech::Numeral || (previous == u"," && before < at);
    return behindNoun && opensNounPhrase(m_reading.tag(at + 1)) ? lemmas : QStringList();
}

/// Auxiliaries, negations and adverbs before the verb.
void ClauseReader::readGroup(Clause &clause) const
{
    qsizetype at = clause.verb;
    qsizetype group = at;
    bool be = false;
    while (at > clause.sentenceFirst) {
        const QString &before = m_reading.lower(at - 1);
        const bool auxiliary = isAuxiliary(before);
        if (!auxiliary && !isNegation(before) && !isMiddleAdverb(before))
            break;
        --at;
        clause.negated = clause.negated || isNegation(before) || before.endsWith(u"n't");
        be = be || (isFormOfBe(before) && before != u"'s") || before == u"been";
        if (auxiliary)
            group = at;
    }
    clause.groupFirst = clause.negated ? std::min(at, group) : group;
    const QString &verb = m_reading.lower(clause.verb);
    clause.passive = be && !verb.endsWith(u"ing");
    clause.finite = group < clause.verb || (!verb.endsWith(u"ing") && m_reading.lower(clause.verb - 1) != u"to");
}

/// The noun phrase that ends before \a end, climbed over “in San Telmo” and “of the board” to what they hang on.
std::optional<WordRange> ClauseReader::subjectBefore(qsizetype end, qsizetype limit) const
{
    std::optional<WordRange> phrase = nounPhraseBefore(m_reading, end, limit);
    if (!phrase)
        return std::nullopt;
    if (const auto gerund = gerundOver(*phrase, limit))
        return gerund;
    const qsizetype last = phrase->end;
    while (phrase->first - 1 > limit && isPhrasePreposition(m_reading.lower(phrase->first - 1))) {
        const auto above = nounPhraseBefore(m_reading, phrase->first - 1, limit);
        if (!above)
            break;
        phrase = above;
    }
    phrase->end = last;
    return phrase;
}

/// “Closing the east and west doors saved …”: what acts is the closing.
std::optional<WordRange> ClauseReader::gerundOver(const WordRange &phrase, qsizetype limit) const
{
    qsizetype first = phrase.first;
    while (first - 1 > limit && m_reading.lower(first - 1) == u"and") {
        const auto before = nounPhraseBefore(m_reading, first - 1, limit);
        if (!before)
            break;
        first = before->first;
    }
    const qsizetype verb = first - 1;
    if (verb < limit || !m_reading.lower(verb).endsWith(u"ing") ||
        m_wordNet.lemmas(m_reading.lower(verb), WordClass::Verb).isEmpty())
        return std::nullopt;
    const bool starts =
        verb == limit || m_reading.lower(verb - 1) == u"that" || m_reading.tag(verb - 1) == PartOfSpeech::Punctuation;
    return starts ? std::optional(WordRange{verb, phrase.end, verb}) : std::nullopt;
}

/// The noun phrase at \a at that a verb may act on; a time is none.
std::optional<WordRange> ClauseReader::objectAt(qsizetype at, qsizetype limit) const
{
    if (at >= limit)
        return std::nullopt;
    const PartOfSpeech behind = at + 1 < limit ? m_reading.tag(at + 1) : PartOfSpeech::Punctuation;
    const bool pronoun = m_reading.lower(at) == u"her" && behind != PartOfSpeech::Noun &&
                         behind != PartOfSpeech::Adjective && behind != PartOfSpeech::ProperNoun;
    const std::optional<WordRange> phrase = pronoun ? WordRange{at, at + 1, at} : nounPhraseAt(m_reading, at, limit);
    if (!phrase || isTimeWord(m_reading.lower(phrase->head)))
        return std::nullopt;
    const std::vector<TimeExpression> times = readTimes(m_reading, at, std::min(limit, at + 3));
    const bool time = !times.empty() && times.front().first == at;
    return time ? std::nullopt : phrase;
}

void ClauseReader::readSubject(Clause &clause) const
{
    qsizetype at = clause.groupFirst;
    const qsizetype limit = clause.sentenceFirst;
    while (at > limit && isMiddleAdverb(m_reading.lower(at - 1)))
        --at;
    if (at > limit && isRelativeSubject(m_reading.lower(at - 1))) {
        clause.relative = true;
        --at;
        if (at > limit && m_reading.lower(at - 1) == u",")
            --at;
        // “said that he”, where “that” is no relative, has no noun before it.
        clause.subject = subjectBefore(at, limit);
        if (clause.subject && clause.subject->first >= limit + 2) {
            const QString &be = m_reading.lower(clause.subject->first - 1);
            clause.cleft = isFormOfBe(be) && m_reading.lower(clause.subject->first - 2) == u"it";
        }
        return;
    }
    if (at > limit && m_reading.lower(at - 1) == u",") {
        // “Ana Brook, the pilot of the port, sank …”
        for (qsizetype comma = at - 2; comma > limit && comma > at - 18; --comma)
            if (m_reading.lower(comma) == u",") {
                const bool apposed = nounPhraseAt(m_reading, comma + 1, at - 1).has_value();
                if (apposed)
                    clause.subject = subjectBefore(comma, limit);
                return;
            }
        return;
    }
    clause.subject = subjectBefore(at, limit);
}

void ClauseReader::readBehind(Clause &clause) const
{
    qsizetype at = clause.verb + 1;
    if (at < clause.sentenceEnd && isParticle(m_reading.lower(at)))
        clause.particle = m_reading.lower(at++);
    if (clause.passive)
        readAgent(clause, at);
    else
        readObject(clause, at);
    clause.end = at;
}

/// Moves \a at behind the object and its particle.
void ClauseReader::readObject(Clause &clause, qsizetype &at) const
{
    const qsizetype limit = clause.sentenceEnd;
    if (!clause.particle.isEmpty() && at + 1 < limit &&
        (m_reading.lower(at) == u"on" || m_reading.lower(at) == u"at" || m_reading.lower(at) == u"with") &&
        !isTimeWord(m_reading.lower(at + 2))) {
        if (const auto hanging = objectAt(at + 1, limit)) {
            clause.particle += u' ' + m_reading.lower(at);
            clause.object = hanging;
            at = hanging->end;
        }
    } else if (const auto object = objectAt(at, limit)) {
        clause.object = object;
        at = object->end;
    }
    if (clause.object && clause.particle.isEmpty() && at < limit && isParticle(m_reading.lower(at)))
        clause.particle = m_reading.lower(at++);
}

/// Moves \a at behind the agent of a passive, where one is named.
void ClauseReader::readAgent(Clause &clause, qsizetype &at) const
{
    constexpr qsizetype farthestAgent = 8;
    const qsizetype limit = std::min(clause.sentenceEnd, at + farthestAgent);
    qsizetype by = at;
    while (by < limit && m_reading.tag(by) != PartOfSpeech::Punctuation && m_reading.lower(by) != u"by")
        ++by;
    if (by >= limit || m_reading.tag(by) == PartOfSpeech::Punctuation)
        return;
    const auto agent = objectAt(by + 1, clause.sentenceEnd);
    if (!agent || m_reading.tag(agent->head) == PartOfSpeech::Numeral)
        return;
    clause.agent = agent;
    at = agent->end;
}

void ClauseReader::readModality(Clause &clause) const
{
    for (qsizetype at = clause.groupFirst; at < clause.verb; ++at) {
        const QString &word = m_reading.lower(at);
        if (word == u"may" || word == u"might" || word == u"could")
            clause.modality = Modality::Possible;
        else if (word == u"must" || word == u"should" || word == u"ought")
            clause.modality = Modality::Necessary;
        else if (word == u"will" || word == u"would" || word == u"shall" || word == u"'ll" || word == u"wo" ||
                 word == u"won't" || word == u"wouldn't")
            clause.modality = Modality::Future;
    }
    for (qsizetype at = clause.sentenceFirst; at < clause.sentenceEnd; ++at)
        if (m_reading.lower(at) == u"if" || m_reading.lower(at) == u"unless")
            clause.modality = Modality::Conditional;
    if (clause.sentenceEnd > clause.sentenceFirst && m_reading.lower(clause.sentenceEnd - 1) == u"?")
        clause.modality = Modality::Asked;
}

} // namespace hearsay
