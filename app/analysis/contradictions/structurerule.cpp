// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/contradictions/structurerule.h"

#include "analysis/contradictions/exclusivity.h"

#include <QHash>
#include <QtTranslation>

#include <algorithm>
#include <set>
#include <utility>

namespace hearsay
{

namespace
{

/// At how many events of one verb, done to the same, the rule stops comparing each with each: a text that tells an
/// event oftener than that is no news article.
constexpr qsizetype mostInBucket = 24;

/// Nobody retells an event that far from the first account without its time.
constexpr qsizetype nearParagraphs = 3;

bool shareVerb(const EventMention &one, const EventMention &other)
{
    if (one.particle != other.particle)
        return false;
    return std::ranges::any_of(one.lemmas, [&](const QString &verb) { return other.lemmas.contains(verb); });
}

bool asserts(const EventMention &event)
{
    return !event.negated && event.modality == Modality::Asserted &&
           !(event.attribution && event.attribution->act == SpeechAct::Denial) &&
           !(event.attribution && leavesOpen(event.attribution->act));
}

bool complementsAgree(const EventMention &one, const EventMention &other)
{
    return !one.complement.isEmpty() &&
           (one.complement.contains(other.complement) || other.complement.contains(one.complement)) &&
           !other.complement.isEmpty();
}

bool complementsDiffer(const EventMention &one, const EventMention &other)
{
    return !one.complement.isEmpty() && !other.complement.isEmpty() && !one.complement.intersects(other.complement);
}

bool isSwap(const EventMention &one, const EventMention &other)
{
    return one.doer.sharesWith(other.patient) && one.patient.sharesWith(other.doer) &&
           !one.doer.sharesWith(other.doer) && !one.patient.sharesWith(other.patient);
}

bool isRivalry(const EventMention &one, const EventMention &other)
{
    return one.patient.sharesWith(other.patient) && !one.doer.sharesWith(other.doer) && one.doer.definite &&
           other.doer.definite && one.patient.definite && other.patient.definite;
}

/// A president and his country may do one thing as one.
bool mayBeOne(const Participant &one, const Participant &other)
{
    return (one.person && !one.body && other.body) || (other.person && !other.body && one.body);
}

class Comparison
{
public:
    /// Both events are asserted.
    Comparison(const ContradictionContext &context, VerbExclusivity &verbs, const EventMention &one,
               const EventMention &other)
        : m_context(context), m_verbs(verbs), m_one(one), m_other(other)
    {
    }

    [[nodiscard]] bool contradicts()
    {
        const bool swap = isSwap(m_one, m_other);
        if ((!swap && !isRivalry(m_one, m_other)) || !shareVerb(m_one, m_other))
            return false;
        m_times = relate(m_one.times, m_other.times);
        if (m_times == TimeRelation::Different)
            return false;
        if (m_context.reading.sentenceStart(m_one.word) == m_context.reading.sentenceStart(m_other.word) &&
            !betweenSpeakers())
            return false;
        return swap ? swapContradicts() : rivalryContradicts();
    }

private:
    /// Asked last: WordNet takes longer than all the rest.
    [[nodiscard]] Exclusivity exclusivity() const { return m_verbs.of(m_one.lemmas + m_other.lemmas); }
    [[nodiscard]] bool betweenSpeakers() const { return !sameAnswerer(m_one.attribution, m_other.attribution); }

    [[nodiscard]] bool near() const
    {
        const auto paragraph = [this](const EventMention &event) {
            return m_context.reading.word(event.word).paragraph;
        };
        return std::abs(paragraph(m_one) - paragraph(m_other)) < nearParagraphs;
    }

    [[nodiscard]] bool swapContradicts() const
    {
        if (!betweenSpeakers() || complementsDiffer(m_one, m_other))
            return false;
        const bool agree = complementsAgree(m_one, m_other);
        if (m_one.cleft || m_other.cleft)
            return true;
        if (exclusivity() == Exclusivity::Shared)
            return agree && m_times == TimeRelation::Same;
        return m_times == TimeRelation::Same || agree || near();
    }

    [[nodiscard]] bool rivalryContradicts() const
    {
        const bool oneSpeaker = !betweenSpeakers();
        // One voice that tells of two doers, each in a clause of its own, rather tells of two events.
        if (oneSpeaker && !(m_one.nominal || m_other.nominal))
            return false;
        if (complementsDiffer(m_one, m_other) || mayBeOne(m_one.doer, m_other.doer))
            return false;
        switch (exclusivity()) {
        case Exclusivity::Shared:
            return false;
        case Exclusivity::Repeat:
            return m_times == TimeRelation::Same || ((m_one.cleft || m_other.cleft) && near());
        case Exclusivity::Once:
            return true;
        }
        return false;
    }

    const ContradictionContext &m_context;
    VerbExclusivity &m_verbs;
    const EventMention &m_one;
    const EventMention &m_other;
    TimeRelation m_times = TimeRelation::Untold;
};

/// Who is said to have done what: two accounts that are repeated are one contradiction, told where they first meet.
QStringList accountsOf(const QString &verb, const EventMention &one, const EventMention &other)
{
    const auto keys = [](const Participant &participant) {
        QStringList sorted = participant.keys.values();
        sorted.sort();
        return sorted.join(u' ');
    };
    QStringList doers{keys(one.doer), keys(other.doer)};
    doers.sort();
    return doers << verb;
}

TextSpan spanOf(const SurfaceReading &reading, const WordRange &words)
{
    return reading.span(words.first, words.end);
}

/// As written; a pronoun by the name of whom it means.
QString nameOf(const SurfaceReading &reading, const Participant &participant)
{
    const bool pronoun = reading.tag(participant.words.head) == PartOfSpeech::Pronoun && !participant.name.isEmpty();
    return pronoun ? participant.name : reading.words(spanOf(reading, participant.words));
}

Contradiction described(const ContradictionContext &context, const EventMention &one, const EventMention &other,
                        const QString &rule)
{
    const SurfaceReading &reading = context.reading;
    const TextSpan first = spanOf(reading, one.doer.words);
    const TextSpan second = spanOf(reading, other.doer.words);
    Contradiction found;
    found.kind = ContradictionKind::Structure;
    found.sides = {TextSpans{spanOf(reading, one.words)}, TextSpans{spanOf(reading, other.words)}};
    found.differing = {TextSpans{first}, TextSpans{second}};
    found.certainty.level = CertaintyLevel::Likely;
    const QString event = reading.words(reading.word(one.nominal || !other.nominal ? one.word : other.word).span);
    found.reason = {
        rule,
        QT_TRANSLATE_NOOP("Reason",
                          "Two accounts of one event (“%1”): one says that “%2” did it, the other that “%3” did."),
        {event, nameOf(reading, one.doer), nameOf(reading, other.doer)},
        {first, reading.word(one.word).span, second, reading.word(other.word).span}};
    return found;
}

} // namespace

QString StructureRule::name() const
{
    return QStringLiteral("structure");
}

std::vector<Contradiction> StructureRule::find(const ContradictionContext &context) const
{
    // Both kinds of conflict need one whom the other event was done to, so that events are found by verb and patient.
    QHash<QString, std::vector<size_t>> byPatient;
    VerbExclusivity verbs(context.wordNet);
    std::vector<size_t> lastComparedWith(context.events.size(), context.events.size());
    std::set<QStringList> told;
    std::vector<Contradiction> found;
    for (size_t i = 0; i < context.events.size(); ++i) {
        const EventMention &event = context.events[i];
        if (!asserts(event))
            continue;
        for (const QString &verb : event.lemmas) {
            for (const QString &key : event.doer.keys + event.patient.keys)
                for (const size_t before : byPatient[verb + u'|' + key])
                    if (std::exchange(lastComparedWith[before], i) != i &&
                        Comparison(context, verbs, context.events[before], event).contradicts() &&
                        told.insert(accountsOf(verb, context.events[before], event)).second)
                        found.push_back(described(context, context.events[before], event, name()));
            for (const QString &key : event.patient.keys)
                if (auto &bucket = byPatient[verb + u'|' + key]; qsizetype(bucket.size()) < mostInBucket)
                    bucket.push_back(i);
        }
    }
    return found;
}

} // namespace hearsay
