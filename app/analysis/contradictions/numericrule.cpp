// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/contradictions/numericrule.h"

#include "analysis/contradictions/measurereader.h"
#include "language/wordnet.h"

#include <QHash>
#include <QtTranslation>

#include <algorithm>
#include <set>

namespace hearsay
{

namespace
{

constexpr qsizetype mostInBucket = 24;

/// killed and died: of those it happened to, the same.
bool isDeath(const QStringList &verbs)
{
    static const QStringList list{QStringLiteral("die"), QStringLiteral("kill"), QStringLiteral("perish")};
    return std::ranges::any_of(verbs, [](const QString &verb) { return list.contains(verb); });
}

bool disagree(const QSet<QString> &one, const QSet<QString> &other)
{
    return !one.isEmpty() && !other.isEmpty() && !one.intersects(other);
}

bool sameEvent(const Measure &one, const Measure &other, const WordNet &wordNet)
{
    if (one.event.isEmpty() || other.event.isEmpty())
        return one.event.isEmpty() && other.event.isEmpty();
    if (isDeath(one.event) && isDeath(other.event))
        return (one.actedOn || !one.eventHasObject) && (other.actedOn || !other.eventHasObject);
    const bool shared = std::ranges::any_of(one.event, [&](const QString &verb) {
        return other.event.contains(verb) || std::ranges::any_of(other.event, [&](const QString &another) {
                   return wordNet.areSynonyms(verb, another, WordClass::Verb);
               });
    });
    return shared && (one.actedOn == other.actedOn || !one.eventHasObject || !other.eventHasObject);
}

/// Whether both figures are told of one and the same thing.
bool sameThing(const Measure &one, const Measure &other, const WordNet &wordNet)
{
    if (one.thing != other.thing || one.figure.quantity.unit != other.figure.quantity.unit ||
        one.figure.rate != other.figure.rate)
        return false;
    if (one.modifiers != other.modifiers || disagree(one.complement, other.complement) ||
        disagree(one.others, other.others) || disagree(one.places, other.places))
        return false;
    if (!sameEvent(one, other, wordNet))
        return false;
    // Without an event, a bare noun says too little: one of them must be told of the whole, or both of the same.
    if (one.event.isEmpty())
        return one.assigned || other.assigned ? one.complement.isEmpty() == other.complement.isEmpty()
                                              : one.complement.intersects(other.complement);
    return !one.thing.isEmpty() || !disagree(one.others, other.others);
}

bool oneVoice(const Measure &one, const Measure &other)
{
    if (one.attribution || other.attribution)
        return sameAnswerer(one.attribution, other.attribution);
    return one.voice == other.voice || one.voice.intersects(other.voice);
}

bool comparable(const Measure &one, const Measure &other)
{
    const auto told = [](const Measure &measure) {
        return !measure.negated && (measure.modality == Modality::Asserted || measure.modality == Modality::Future) &&
               !(measure.attribution && leavesOpen(measure.attribution->act));
    };
    if (!told(one) || !told(other) || one.modality != other.modality || one.sentence == other.sentence)
        return false;
    if (oneVoice(one, other))
        return false;
    const TimeRelation times = relate(one.times, other.times);
    return times == TimeRelation::Same || times == TimeRelation::Untold;
}

QString keyOf(const Measure &measure)
{
    const QString what = measure.thing.isEmpty() ? u"event " + measure.event.front() : measure.thing;
    return what + u'|' + measure.figure.quantity.unit;
}

/// Which figures are told of what: a contradiction that is repeated is told once, where the two first meet.
QStringList figuresOf(const Measure &one, const Measure &other)
{
    QStringList figures{QString::number(one.figure.quantity.value), QString::number(other.figure.quantity.value)};
    figures.sort();
    return figures << keyOf(one) << one.event.join(u' ');
}

Contradiction described(const SurfaceReading &reading, const Measure &one, const Measure &other, const QString &rule)
{
    const TextSpan first = one.figure.quantity.span;
    const TextSpan second = other.figure.quantity.span;
    Contradiction found;
    found.kind = ContradictionKind::Numeric;
    found.sides = {TextSpans{reading.span(one.words.first, one.words.end)},
                   TextSpans{reading.span(other.words.first, other.words.end)}};
    found.differing = {TextSpans{first}, TextSpans{second}};
    found.certainty.level = CertaintyLevel::Likely;
    const QString what = one.thing.isEmpty() ? one.event.front() : one.thing;
    found.reason = {
        rule,
        QT_TRANSLATE_NOOP("Reason", "Told with differing figures (“%1”): “%2” at one place, “%3” at another."),
        {what, reading.words(first), reading.words(second)},
        {first, second}};
    return found;
}

} // namespace

QString NumericRule::name() const
{
    return QStringLiteral("numeric");
}

std::vector<Contradiction> NumericRule::find(const ContradictionContext &context) const
{
    const std::vector<Measure> measures = MeasureReader(context).read();
    QHash<QString, std::vector<size_t>> buckets;
    std::set<QStringList> told;
    std::vector<Contradiction> found;
    for (size_t i = 0; i < measures.size(); ++i) {
        std::vector<size_t> &bucket = buckets[keyOf(measures[i])];
        for (const size_t before : bucket) {
            const Measure &one = measures[before];
            if (comparable(one, measures[i]) && sameThing(one, measures[i], context.wordNet) &&
                excludeEachOther(one.figure, measures[i].figure) && told.insert(figuresOf(one, measures[i])).second)
                found.push_back(described(context.reading, one, measures[i], name()));
        }
        if (qsizetype(bucket.size()) < mostInBucket)
            bucket.push_back(i);
    }
    return found;
}

} // namespace hearsay
