// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/subjectfinder.h"

#include "analysis/lexicon/wordlists.h"
#include "analysis/surface/functionwords.h"

namespace hearsay
{

namespace
{

bool joinsNouns(const QString &lower)
{
    static const WordList &list = wordList("noun-join");
    return list.contains(lower);
}

bool opensClause(const QString &lower)
{
    static const WordList &list = wordList("clause-opener");
    return list.contains(lower);
}

bool isRelativePronoun(const QString &lower)
{
    static const WordList &list = wordList("relative-pronoun");
    return list.contains(lower);
}

bool isReflexive(const QString &lower)
{
    static const WordList &list = wordList("reflexive-pronoun");
    return list.contains(lower);
}

constexpr qsizetype longestSource = 70;

} // namespace

qsizetype SubjectFinder::clauseStart(qsizetype at, qsizetype limit) const
{
    const qsizetype level = m_reading.word(at).quotation;
    qsizetype start = at;
    while (start > limit && at - start < longestSource) {
        const QString &lower = m_reading.lower(start - 1);
        const bool dash = lower == u"—" || lower == u"–" || lower == u"--";
        if (lower == u";" || lower == u":" || dash || lower == u"[" || opensClause(lower) ||
            m_reading.word(start - 1).quotation != level || m_reading.word(start - 1).mark)
            break;
        --start;
    }
    return start;
}

std::optional<WordRange> SubjectFinder::phraseBefore(qsizetype end, qsizetype limit) const
{
    auto phrase = nounPhraseBefore(m_reading, end, limit);
    if (!phrase)
        return std::nullopt;
    constexpr int deepest = 5;
    for (int depth = 0; depth < deepest && phrase->first - 1 > limit; ++depth) {
        const QString &join = m_reading.lower(phrase->first - 1);
        const bool conjunction = join == u"and";
        // “Relief Without Walls”: a preposition with a capital is part of the name.
        const bool named = m_reading.word(phrase->first - 1).capital &&
                           m_reading.tag(phrase->first - 1) == PartOfSpeech::Adposition &&
                           !m_reading.word(phrase->first - 1).first;
        if (!joinsNouns(join) && !conjunction && !named)
            break;
        qsizetype link = phrase->first - 1;
        // “a letter issued by the port”
        if (join == u"by" && link - 1 > limit &&
            (m_reading.lower(link - 1).endsWith(u"ed") || m_reading.tag(link - 1) == PartOfSpeech::Verb))
            --link;
        const auto owner = nounPhraseBefore(m_reading, link, limit);
        if (!owner || m_reading.tag(owner->head) == PartOfSpeech::Pronoun)
            break;
        // “… in Rome on Monday the mayor said”: what tells when is no part of who.
        if (join != u"of" && (isTimeWord(m_reading.lower(owner->head)) || isTimeWord(m_reading.lower(phrase->head))))
            break;
        const QString &opening = m_reading.lower(owner->first - 1);
        const bool opens = owner->first <= limit || m_reading.word(owner->first - 1).mark || opensClause(opening) ||
                           opening == u"," || opening == u";" || opening == u":" || opening == u"—";
        if (conjunction && !opens)
            break;
        phrase = WordRange{owner->first, phrase->end, conjunction ? phrase->head : owner->head};
    }
    return phrase;
}

bool SubjectFinder::isDescription(qsizetype first, qsizetype end) const
{
    if (first >= end)
        return false;
    const QString &lower = m_reading.lower(first);
    const PartOfSpeech tag = m_reading.tag(first);
    const bool number = tag == PartOfSpeech::Numeral && end == first + 1;
    const bool participle = lower.endsWith(u"ing") || lower.endsWith(u"ed");
    const bool adverb = isMiddleAdverb(lower) || tag == PartOfSpeech::Adverb;
    return number || participle || adverb || isRelativeWord(lower) || tag == PartOfSpeech::Adposition ||
           nounPhraseAt(m_reading, first, end).has_value();
}

std::optional<WordRange> SubjectFinder::beforeComma(qsizetype comma, const ReportingCue &cue) const
{
    qsizetype close = comma;
    constexpr int mostSegments = 4;
    for (int segment = 0; segment < mostSegments; ++segment) {
        qsizetype open = close - 1;
        while (open > cue.sentenceFirst && comma - open < longestSource && m_reading.lower(open) != u"," &&
               m_reading.lower(open) != u";" && m_reading.word(open).quotation == cue.level)
            --open;
        if (m_reading.lower(open) != u"," || !isDescription(open + 1, close))
            return std::nullopt;
        // “An aide there, who …”
        const bool place = m_reading.lower(open - 1) == u"there" || m_reading.lower(open - 1) == u"here";
        const auto who = phraseBefore(place ? open - 1 : open, cue.sentenceFirst);
        if (who && m_reading.tag(who->head) != PartOfSpeech::Numeral)
            return WordRange{who->first, comma + 1, who->head};
        close = open;
    }
    return std::nullopt;
}

std::optional<WordRange> SubjectFinder::beforeRelative(qsizetype end, const ReportingCue &cue) const
{
    // A clause behind “who”, “which”, “that” that has no comma before it: “an aide who saw the letter said”.
    qsizetype start = end;
    while (start > cue.sentenceFirst && end - start < longestSource &&
           m_reading.word(start - 1).quotation == cue.level) {
        const QString &lower = m_reading.lower(start - 1);
        if (lower == u"," || lower == u";" || lower == u":")
            break;
        --start;
    }
    for (qsizetype at = start + 1; at + 1 < end; ++at) {
        const QString &lower = m_reading.lower(at);
        if (!isRelativePronoun(lower))
            continue;
        const auto who = phraseBefore(at, start);
        if (!who)
            continue;
        bool verb = false;
        bool told = false;
        for (qsizetype i = at + 1; i < end; ++i)
            told = told || (m_reading.lower(i) == u"that" && m_reading.tag(i - 1) == PartOfSpeech::Verb) ||
                   m_reading.lower(i) == u"said";
        for (qsizetype i = at + 1; i < end; ++i)
            verb = verb || isAuxiliary(m_reading.lower(i)) || m_reading.tag(i) == PartOfSpeech::Verb ||
                   m_reading.lower(i).endsWith(u"ed");
        const bool opens = who->first == start || opensClause(m_reading.lower(who->first - 1));
        if (verb && opens && !told)
            return WordRange{who->first, end, who->head};
    }
    return std::nullopt;
}

qsizetype SubjectFinder::descriptionEnd(qsizetype comma, qsizetype limit) const
{
    // To the comma that closes the description, or to the clause's end.
    qsizetype at = comma + 1;
    const qsizetype level = m_reading.word(comma).quotation;
    while (at < limit && m_reading.word(at).quotation == level) {
        const QString &lower = m_reading.lower(at);
        if (lower == u"," || lower == u";" || lower == u":" || lower == u"." || lower == u"—" || lower == u")")
            break;
        ++at;
    }
    return at;
}

std::optional<WordRange> SubjectFinder::describedPhraseAt(qsizetype first, qsizetype limit) const
{
    auto phrase = nounPhraseAt(m_reading, first, limit);
    if (!phrase || m_reading.tag(phrase->head) == PartOfSpeech::Pronoun)
        return phrase;
    const auto whole = longNounPhraseAt(m_reading, first, limit);
    const QString &join = m_reading.lower(phrase->end);
    // Behind a name “at a meeting” tells where it was said; behind a role it tells whose it is.
    const bool body = join == u"for" && m_reading.tag(phrase->end + 1) == PartOfSpeech::ProperNoun;
    if (whole && (!isNameRange(m_reading, *phrase) || join == u"of" || join == u"and" || body))
        phrase->end = whole->end;
    if (isRelativePronoun(m_reading.lower(phrase->end)) && phrase->end < limit)
        phrase->end = descriptionEnd(phrase->end, limit);
    constexpr int mostDescriptions = 3;
    for (int i = 0; i < mostDescriptions && m_reading.lower(phrase->end) == u"," && phrase->end + 1 < limit; ++i) {
        const qsizetype inside = phrase->end + 1;
        const QString &opening = m_reading.lower(inside);
        const bool gerund = opening.endsWith(u"ing") && m_reading.tag(inside) == PartOfSpeech::Verb;
        const bool describes = isRelativeWord(opening) || m_reading.tag(inside) == PartOfSpeech::Numeral ||
                               nounPhraseAt(m_reading, inside, limit).has_value();
        if (gerund || !describes || opensClause(opening) || m_reading.word(inside).mark || isSubjectPronoun(opening))
            break;
        const qsizetype end = descriptionEnd(phrase->end, limit);
        // A clause with a verb of its own and no “who” is the sentence going on.
        bool clause = false;
        for (qsizetype at = inside; at < end && !isRelativeWord(opening); ++at)
            clause = clause || isAuxiliary(m_reading.lower(at)) || m_reading.word(at).looksFinite;
        bool relative = false;
        for (qsizetype at = inside; at < end; ++at)
            relative = relative || isRelativeWord(m_reading.lower(at));
        if (clause && !relative)
            break;
        phrase->end = end;
    }
    return phrase;
}

std::optional<CueSource> SubjectFinder::behind(const ReportingCue &cue) const
{
    const SurfaceWord &last = m_reading.word(std::max<qsizetype>(cue.first - 1, 0));
    const bool quotation = cue.first > 0 && last.mark && last.quotation != cue.level;
    const bool afterContent =
        cue.first > 0 && ((last.mark && last.quotation != cue.level) || last.lower == u"," || last.lower == u"—") &&
        last.paragraph == m_reading.word(cue.first).paragraph;
    if (!afterContent || cue.groupFirst != cue.first || cue.bare || cue.gerund)
        return std::nullopt;
    const auto who = describedPhraseAt(cue.end, cue.sentenceEnd);
    if (!who || isObjectPronoun(m_reading.lower(who->first)))
        return std::nullopt;
    if (!quotation) {
        // “Three boats were new, said Ruiz.” against “Ruiz, a sailor, said three boats were new.”
        const PartOfSpeech tag = m_reading.tag(who->head);
        const bool ends = who->end >= cue.sentenceEnd || m_reading.tag(who->end) == PartOfSpeech::Punctuation;
        const bool speaks = tag == PartOfSpeech::ProperNoun || tag == PartOfSpeech::Pronoun ||
                            m_reading.senses().sortOf(m_reading.lower(who->head)) != NounSort::Other;
        if (!ends || !speaks || cue.entry->takes(Complement::ObjectThat))
            return std::nullopt;
    }
    return CueSource{*who, true, false, false};
}

std::optional<CueSource> SubjectFinder::sharedWith(const ReportingCue &cue, const ReportingCue *before) const
{
    const QString &join = m_reading.lower(cue.groupFirst - 1);
    static const WordList &coordinators = wordList("joins-verbs");
    const bool coordinated = coordinators.contains(join);
    const bool hanging = cue.gerund && join == u",";
    if (!coordinated && !hanging)
        return std::nullopt;
    if (before)
        return CueSource{before->source.words, false, true, false};
    // “She sat down and said”: the phrase that opens the clause.
    const qsizetype from = coordinated ? cue.groupFirst - 1 : cue.groupFirst;
    qsizetype start = clauseStart(from, cue.sentenceFirst);
    const auto who = longNounPhraseAt(m_reading, start, from);
    if (!who || who->end >= from)
        return std::nullopt;
    return CueSource{*who, false, true, false};
}

CueSource SubjectFinder::find(const ReportingCue &cue, const ReportingCue *before) const
{
    if (const auto found = behind(cue))
        return *found;
    if (cue.groupFirst <= cue.sentenceFirst)
        return {};
    qsizetype end = cue.groupFirst;
    if (isReflexive(m_reading.lower(end - 1)) && end - 1 > cue.sentenceFirst)
        --end;
    const QString &last = m_reading.lower(end - 1);
    if (const auto shared = sharedWith(cue, before))
        return *shared;
    if (cue.gerund) {
        // “with both sides calling it late”
        const auto who = phraseBefore(end, cue.sentenceFirst);
        return who && m_reading.lower(who->first - 1) == u"with" ? CueSource{*who, false, false, false} : CueSource{};
    }
    if (m_reading.word(end - 1).quotation != cue.level)
        return {};
    if (last != u"whose" && isRelativePronoun(last)) {
        const bool comma = m_reading.lower(end - 2) == u",";
        const auto who = phraseBefore(end - (comma ? 2 : 1), cue.sentenceFirst);
        return who ? CueSource{*who, false, false, true} : CueSource{};
    }
    if (last == u",") {
        const auto who = beforeComma(end - 1, cue);
        return who ? CueSource{*who, false, false, false} : CueSource{};
    }
    if (const auto who = beforeRelative(end, cue))
        return {*who, false, false, false};
    const auto who = phraseBefore(end, cue.sentenceFirst);
    return who ? CueSource{*who, false, false, false} : CueSource{};
}

} // namespace hearsay
