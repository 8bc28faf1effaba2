// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/claims/quantityreader.h"

#include "analysis/claims/nounlemma.h"
#include "analysis/lexicon/wordlists.h"
#include "analysis/surface/functionwords.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hearsay
{

namespace
{

using Bound = Quantity::Bound;

struct BoundPhrase {
    QStringList words;
    Bound bound = Bound::Exactly;
};

Bound boundNamed(const QString &name)
{
    static const QHash<QString, Bound> names{
        {QStringLiteral("at-least"), Bound::AtLeast},   {QStringLiteral("at-most"), Bound::AtMost},
        {QStringLiteral("more-than"), Bound::MoreThan}, {QStringLiteral("less-than"), Bound::LessThan},
        {QStringLiteral("about"), Bound::About},        {QStringLiteral("exactly"), Bound::Exactly}};
    return names.value(name, Bound::Exactly);
}

/// Longer phrases first, for “no more than” holds “more than”.
const std::vector<BoundPhrase> &boundPhrases()
{
    static const std::vector<BoundPhrase> phrases = [] {
        std::vector<BoundPhrase> out;
        for (const auto &[words, bound] : wordValues("quantity-bound").asKeyValueRange())
            out.push_back({words.split(u' '), boundNamed(bound)});
        std::ranges::sort(out, std::ranges::greater(), [](const BoundPhrase &one) { return one.words.size(); });
        return out;
    }();
    return phrases;
}

const WordList &wordsThatPart()
{
    static const WordList &words = wordList("parts-counts");
    return words;
}

const WordList &measureWords()
{
    static const WordList &words = wordList("measure-noun");
    return words;
}

/// Whether the words right before \a at are \a words; how many they are.
qsizetype phraseBefore(const SurfaceReading &reading, qsizetype at, qsizetype first, const QStringList &words)
{
    if (at - words.size() < first)
        return 0;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (reading.lower(at - words.size() + i) != words.at(i))
            return 0;
    return words.size();
}

class QuantityBuilder
{
public:
    QuantityBuilder(const SurfaceReading &reading, const WrittenNumber &number, qsizetype first, qsizetype end)
        : m_reading(reading), m_first(first), m_end(end)
    {
        m_found.words = {number.first, number.end, number.first};
        m_found.numberFirst = number.first;
        m_found.numberEnd = number.end;
        m_found.place = number.place;
        m_found.indefinite = number.indefinite;
        m_found.quantity.value = number.value;
        m_found.quantity.unit = number.unit;
    }

    FoundQuantity build()
    {
        readBound();
        readNoun();
        readRate();
        m_found.quantity.span = m_reading.span(m_found.words.first, m_found.words.end);
        return m_found;
    }

private:
    void readBound()
    {
        qsizetype &at = m_found.words.first;
        for (const BoundPhrase &phrase : boundPhrases())
            if (const qsizetype length = phraseBefore(m_reading, at, m_first, phrase.words)) {
                m_found.quantity.bound = phrase.bound;
                at -= length;
                break;
            }
        const QString &before = at > m_first ? m_reading.lower(at - 1) : m_reading.lower(-1);
        m_found.partOfMore = wordsThatPart().contains(before);
        const QString &behind = m_found.words.end < m_end ? m_reading.lower(m_found.words.end) : m_reading.lower(-1);
        if (behind == u"of" || behind == u"more" || behind == u"other" || behind == u"others" || behind == u"further")
            m_found.partOfMore = true;
        if (behind == u"or" && m_reading.lower(m_found.words.end + 1) == u"more")
            m_found.quantity.bound = Bound::AtLeast;
    }

    void readNoun()
    {
        if (m_found.partOfMore && m_found.words.end < m_end && m_reading.lower(m_found.words.end) == u"of")
            return;
        qsizetype at = m_found.words.end;
        qsizetype noun = -1;
        for (; at < m_end && noun == -1; ++at) {
            if (isCounted(at))
                noun = at;
            else if (m_reading.tag(at) != PartOfSpeech::Adjective && m_reading.tag(at) != PartOfSpeech::Noun &&
                     !isParticiple(at))
                break;
        }
        // “two years of work” and “a $2 loan” have a singular noun.
        if (noun < 0 && at > m_found.words.end && m_reading.tag(at - 1) == PartOfSpeech::Noun)
            noun = at - 1;
        if (noun < 0)
            return;
        const QString lemma = nounLemma(m_reading.senses(), m_reading.lower(noun));
        m_found.words.end = noun + 1;
        m_found.noun = noun;
        if (m_found.quantity.unit.isEmpty() && measureWords().contains(lemma))
            m_found.quantity.unit = lemma;
        else
            m_found.quantity.of = lemma;
    }

    /// “14 wounded patients”: a participle the reading took for a verb.
    [[nodiscard]] bool isParticiple(qsizetype at) const
    {
        return m_reading.tag(at) == PartOfSpeech::Verb && m_reading.lower(at).endsWith(u"ed") && at + 1 < m_end &&
               m_reading.tag(at + 1) == PartOfSpeech::Noun;
    }

    /// A plural ends the noun group, also where it might be a verb: “dock hands”, “stakes”.
    [[nodiscard]] bool isCounted(qsizetype at) const
    {
        const QString &lower = m_reading.lower(at);
        const PartOfSpeech tag = m_reading.tag(at);
        if (tag != PartOfSpeech::Noun && tag != PartOfSpeech::Verb)
            return false;
        return m_reading.senses().isNoun(lower) && (lower == u"people" || m_reading.senses().isPlural(lower) ||
                                                    nounLemma(m_reading.senses(), lower) != lower);
    }

    void readRate()
    {
        const qsizetype at = m_found.words.end;
        if (at + 1 >= m_end)
            return;
        const QString &word = m_reading.lower(at);
        const QString &unit = m_reading.lower(at + 1);
        if ((word == u"a" || word == u"an" || word == u"per" || word == u"each" || word == u"every") &&
            isTimeWord(unit)) {
            m_found.rate = unit;
            m_found.words.end = at + 2;
        }
    }

    const SurfaceReading &m_reading;
    qsizetype m_first;
    qsizetype m_end;
    FoundQuantity m_found;
};

struct Interval {
    double from;
    double to;
};

/// All values that the writer may have meant.
Interval meant(const FoundQuantity &found)
{
    const double value = found.quantity.value;
    // A large or broken figure is rounded at its last digit; a small whole one is a count.
    const double slack = value >= 1000 || found.place < 1 ? found.place / 2 : 0;
    const double infinity = std::numeric_limits<double>::infinity();
    switch (found.quantity.bound) {
    case Bound::Exactly:
        return {value - slack, value + slack};
    case Bound::About:
        return {value - std::max(slack, value / 10), value + std::max(slack, value / 10)};
    case Bound::AtLeast:
        return {value - slack, infinity};
    case Bound::MoreThan:
        return {std::nextafter(value, infinity), infinity};
    case Bound::AtMost:
        return {-infinity, value + slack};
    case Bound::LessThan:
        return {-infinity, std::nextafter(value, -infinity)};
    }
    return {value, value};
}

/// “58, a baker”, “18-16”, “Local 418”, “No. 7”.
bool isLabel(const SurfaceReading &reading, const WrittenNumber &number)
{
    const qsizetype before = number.first - 1;
    if (number.first > 0 && reading.tag(before) == PartOfSpeech::ProperNoun && number.unit.isEmpty() &&
        reading.tag(number.end) != PartOfSpeech::Noun)
        return true;
    return reading.lower(before) == u"no." || reading.lower(before) == u"no" || reading.lower(before) == u"section" ||
           reading.lower(before) == u"page";
}

} // namespace

std::vector<FoundQuantity> readQuantities(const SurfaceReading &reading, qsizetype first, qsizetype end)
{
    const std::vector<TimeExpression> times = readTimes(reading, first, end);
    std::vector<FoundQuantity> found;
    auto time = times.begin();
    for (qsizetype at = first; at < end;) {
        while (time != times.end() && time->end <= at)
            ++time;
        if (time != times.end() && time->first <= at) {
            at = time->end;
            continue;
        }
        const std::optional<WrittenNumber> number = numberAt(reading, at, end);
        if (!number || (reading.lower(at) == u"one" && number->end == at + 1) || isLabel(reading, *number)) {
            at = number ? number->end : at + 1;
            continue;
        }
        found.push_back(QuantityBuilder(reading, *number, found.empty() ? first : found.back().words.end, end).build());
        at = std::max(found.back().words.end, number->end);
    }
    return found;
}

bool excludeEachOther(const FoundQuantity &one, const FoundQuantity &other)
{
    const Interval a = meant(one);
    const Interval b = meant(other);
    return a.to < b.from || b.to < a.from;
}

} // namespace hearsay
