// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/reportingcue.h"

#include "analysis/attributions/subjectfinder.h"
#include "analysis/attributions/verbgroup.h"
#include "analysis/lexicon/wordlists.h"
#include "analysis/surface/functionwords.h"

namespace hearsay
{

namespace
{

bool has(std::uint8_t forms, VerbForm form)
{
    return forms & std::uint8_t(form);
}

} // namespace

std::vector<ReportingCue> CueFinder::find() const
{
    std::vector<ReportingCue> cues;
    for (qsizetype at = 0; at < m_reading.size(); ++at)
        addReadings(at, cues);
    const SubjectFinder subjects(m_reading);
    const ReportingCue *before = nullptr;
    for (ReportingCue &cue : cues) {
        const bool near = before && before->sentenceFirst == cue.sentenceFirst && before->level == cue.level;
        cue.source = subjects.find(cue, near ? before : nullptr);
        // What shares its subject is the verb of the same clause, not one told inside it.
        // “the home state”, “a chief reason”: a base form agrees with no singular.
        if (cue.bare && !cue.modal && !cue.infinitive && !cue.source.inverted && !cue.source.words.isEmpty() &&
            !agrees(cue.source.words))
            cue.source = {};
        // “In a report published on Monday”: what a preposition governs is no subject.
        if (!cue.source.words.isEmpty() && !cue.source.inverted && !cue.source.shared && !cue.source.relative &&
            isGoverned(cue.source.words))
            cue.source = {};
        const bool inside = near && (cue.perfect || cue.modal) && !before->perfect;
        if (!cue.source.words.isEmpty() && !cue.passive && !cue.infinitive && !inside && !cue.source.relative)
            before = &cue;
    }
    return cues;
}

bool CueFinder::isGoverned(const WordRange &source) const
{
    if (m_reading.word(source.first).first || m_reading.tag(source.first - 1) != PartOfSpeech::Adposition)
        return false;
    static const WordList &alsoConjunctions = wordList("before-subject");
    const QString &before = m_reading.lower(source.first - 1);
    const bool opens = m_reading.word(source.first - 1).first;
    static const WordList &opening = wordList("before-subject-at-opening");
    return !(opens ? opening : alsoConjunctions).contains(before);
}

bool CueFinder::agrees(const WordRange &source) const
{
    const QString &head = m_reading.lower(source.head);
    const PartOfSpeech tag = m_reading.tag(source.head);
    static const WordList &singular = wordList("singular-pronoun");
    if (tag == PartOfSpeech::Pronoun)
        return !singular.contains(head);
    for (qsizetype at = source.first; at < source.end; ++at)
        if (m_reading.lower(at) == u"and")
            return true;
    const bool collective =
        m_reading.senses().sortOf(head) == NounSort::Group || m_reading.senses().sortOf(head) == NounSort::Organisation;
    return m_reading.senses().isPlural(head) || collective || (tag == PartOfSpeech::ProperNoun && head.endsWith(u's'));
}

bool CueFinder::mayBeVerb(qsizetype at, const ReportingForm &form) const
{
    const QString &before = m_reading.lower(at - 1);
    const PartOfSpeech tag = m_reading.word(at).first ? PartOfSpeech::Unknown : m_reading.tag(at - 1);
    const bool adjective = form.entry->takes(Complement::Adjective);
    if (adjective)
        return isFormOfBe(before) || ((isMiddleAdverb(before) || m_reading.tag(at - 1) == PartOfSpeech::Adverb) &&
                                      isFormOfBe(m_reading.lower(at - 2)));
    if (m_reading.word(at).capital && !m_reading.word(at).first)
        return false;
    const bool onlyVerb = has(form.forms, VerbForm::Past) || has(form.forms, VerbForm::Participle);
    if (tag == PartOfSpeech::Determiner || isPossessivePronoun(before))
        return before == u"that" || before == u"all" || before == u"both" || (onlyVerb && before == u"each");
    if (tag == PartOfSpeech::Adposition && before != u"to" && before != u"off")
        return false;
    // “Dale’s claim” against “he’s said”.
    if (at > 0 && m_reading.isPossessiveMark(at - 1))
        return has(form.forms, VerbForm::Participle) && isSubjectPronoun(m_reading.lower(at - 2));
    if (tag == PartOfSpeech::Adjective && !onlyVerb)
        return false;
    return true;
}

void CueFinder::addReadings(qsizetype at, std::vector<ReportingCue> &cues) const
{
    const auto lower = [&](qsizetype further) -> const QString & { return m_reading.lower(at + further); };
    for (const ReportingForm &form : m_lexicon.readings(lower(0))) {
        if (form.entry->wordClass != ReportingClass::Verb || !form.isFollowed(lower) || !mayBeVerb(at, form))
            continue;
        ReportingCue cue;
        cue.entry = form.entry;
        cue.first = at;
        cue.end = at + 1 + form.rest.size();
        cue.level = m_reading.word(at).quotation;
        cue.sentenceFirst = m_reading.sentenceStart(at);
        cue.sentenceEnd = m_reading.sentenceEnd(at);
        readGroup(cue, form.forms);
        cues.push_back(cue);
        return;
    }
}

void CueFinder::readGroup(ReportingCue &cue, std::uint8_t forms) const
{
    const VerbGroup group = verbGroupOf(m_reading, cue.first, has(forms, VerbForm::Base));
    const bool participle = has(forms, VerbForm::Participle);
    const bool adjective = cue.entry->takes(Complement::Adjective);
    cue.groupFirst = group.first;
    cue.negated = group.negated;
    cue.modal = group.modal;
    cue.infinitive = group.infinitive;
    cue.gerund = has(forms, VerbForm::Gerund) && !group.be;
    cue.passive = group.be && participle && !adjective && !has(forms, VerbForm::Gerund);
    cue.perfect = group.have && !cue.passive;
    cue.bare = has(forms, VerbForm::Base) && !has(forms, VerbForm::Past) && !adjective;
}

} // namespace hearsay
