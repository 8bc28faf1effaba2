// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/claims/timereader.h"

#include "analysis/lexicon/wordlists.h"

#include <algorithm>

namespace hearsay
{

namespace
{

bool isWeekday(const QString &lower)
{
    static const WordList &list = wordList("weekday");
    return list.contains(lower);
}

bool isMonth(const SurfaceReading &reading, qsizetype at)
{
    static const WordList &list = wordList("month");
    return list.contains(reading.lower(at)) && reading.word(at).capital;
}

bool isPartOfDay(const QString &lower)
{
    static const WordList &list = wordList("part-of-day");
    return list.contains(lower);
}

bool isUnit(const QString &lower)
{
    static const WordList &list = wordList("time-unit");
    return list.contains(lower) || (lower.endsWith(u's') && list.contains(lower.chopped(1)));
}

bool pointsToOne(const QString &lower)
{
    static const WordList &list = wordList("points-to-time");
    return list.contains(lower);
}

bool isAlone(const QString &lower)
{
    static const WordList &list = wordList("time-alone");
    return list.contains(lower);
}

bool isYear(const QString &lower)
{
    bool number = false;
    const int year = lower.toInt(&number);
    return number && lower.size() == 4 && year >= 1500 && year <= 2200;
}

bool isDayNumber(const QString &lower)
{
    QString digits = lower;
    for (const char *ending : {"st", "nd", "rd", "th"})
        if (digits.endsWith(QLatin1StringView(ending)))
            digits.chop(2);
    bool number = false;
    const int day = digits.toInt(&number);
    return number && day >= 1 && day <= 31;
}

bool isClock(const QString &lower)
{
    static const WordValues &hours = wordValues("hour-word");
    return hours.contains(lower) || isDayNumber(lower) || (lower.contains(u':') && lower.front().isDigit());
}

bool isHalfOfDay(const QString &lower)
{
    static const WordList &list = wordList("half-of-day");
    return list.contains(lower);
}

/// Prepositions that change which time is meant are part of the key; the others are not.
bool bounds(const QString &lower)
{
    static const WordList &list = wordList("bounds-time");
    return list.contains(lower);
}

bool leads(const QString &lower)
{
    static const WordList &list = wordList("leads-time");
    return list.contains(lower);
}

QString normal(const QString &lower)
{
    if (lower == u"midday" || lower == u"lunchtime")
        return QStringLiteral("noon");
    if (lower.startsWith(u"a.m") || lower == u"am")
        return QStringLiteral("am");
    if (lower.startsWith(u"p.m") || lower == u"pm")
        return QStringLiteral("pm");
    static const WordValues &hours = wordValues("hour-word");
    if (const auto hour = hours.constFind(lower); hour != hours.cend())
        return *hour;
    if (lower.size() > 2 && lower.front().isDigit() && !lower.back().isDigit())
        return lower.chopped(2);
    return lower;
}

/// Reads one expression from its first word.
class TimeParser
{
public:
    TimeParser(const SurfaceReading &reading, qsizetype first, qsizetype end) : m_reading(reading), m_end(end)
    {
        m_time.first = m_time.end = first;
    }

    /// False where none begins here.
    bool read()
    {
        const qsizetype first = m_time.first;
        qsizetype at = first;
        if (m_reading.lower(at) == u"as" && m_reading.lower(at + 1) == u"of")
            at += 2;
        else if (leads(m_reading.lower(at)))
            ++at;
        const bool led = at > first;
        m_time.end = at;
        if (led && bounds(m_reading.lower(first)))
            m_bound = m_reading.lower(first);
        if (led && m_reading.lower(at) == u"the")
            m_time.end = ++at;
        if (!readCore(led))
            return false;
        while (readMore())
            ;
        if (!m_bound.isEmpty())
            m_time.keys.insert(m_bound);
        return true;
    }

    [[nodiscard]] const TimeExpression &time() const { return m_time; }

private:
    [[nodiscard]] const QString &lower(qsizetype at) const
    {
        static const QString none;
        return at < m_end ? m_reading.lower(at) : none;
    }

    bool take(qsizetype count)
    {
        for (qsizetype i = 0; i < count; ++i)
            m_time.keys.insert(normal(lower(m_time.end + i)));
        m_time.end += count;
        return true;
    }

    bool readCore(bool led)
    {
        const qsizetype at = m_time.end;
        const QString &word = lower(at);
        if (at >= m_end)
            return false;
        if (isWeekday(word) || isAlone(word) || (led && isYear(word)))
            return take(1);
        if (isMonth(m_reading, at))
            return (led || isDayNumber(lower(at + 1))) && take(isDayNumber(lower(at + 1)) ? 2 : 1);
        if (isDayNumber(word) && at + 1 < m_end && isMonth(m_reading, at + 1))
            return take(2);
        if (isClock(word) && isHalfOfDay(lower(at + 1)))
            return take(2);
        if (isClock(word) && led && isClockPhrase(at))
            return take(1);
        if (led && word == u"then") {
            m_time.refersBack = true;
            ++m_time.end;
            return true;
        }
        return readUnit(led);
    }

    /// “by 7” and “at nine”, but not “at 1,350” or “at nine points”.
    [[nodiscard]] bool isClockPhrase(qsizetype at) const
    {
        static const WordList &before = wordList("before-clock-time");
        const PartOfSpeech next = at + 1 < m_end ? m_reading.tag(at + 1) : PartOfSpeech::Punctuation;
        return at > 0 && before.contains(m_reading.lower(at - 1)) && next != PartOfSpeech::Noun &&
               next != PartOfSpeech::Adjective && next != PartOfSpeech::ProperNoun && next != PartOfSpeech::Symbol &&
               next != PartOfSpeech::Numeral;
    }

    /// “last year”, “every winter”, “that same evening”, “the 1990s”.
    bool readUnit(bool led)
    {
        qsizetype at = m_time.end;
        const QString &word = lower(at);
        if (led && word.size() == 5 && word.endsWith(u's') && isYear(word.first(4)))
            return take(1);
        if (led && isPartOfDay(word))
            return take(1);
        bool back = false;
        qsizetype pointers = 0;
        while (pointsToOne(lower(at))) {
            back = back || lower(at) == u"that" || lower(at) == u"same" ||
                   (led && lower(at) == u"this" && lower(at + 1) != u"year");
            ++pointers;
            ++at;
        }
        if (pointers == 0 || !(isUnit(lower(at)) || isWeekday(lower(at)) || isMonth(m_reading, at)))
            return false;
        if (back) {
            m_time.refersBack = true;
            m_time.end = at + 1;
            return true;
        }
        return take(pointers + 1);
    }

    /// What goes on with it: “Friday night”, “noon on Sunday”, “9 October 2021”, “between 2010 and 2020”, “the
    /// morning”.
    bool readMore()
    {
        const qsizetype at = m_time.end;
        const QString &word = lower(at);
        if (at >= m_end)
            return false;
        if (isPartOfDay(word) || isWeekday(word) || (isYear(word) && !m_time.keys.isEmpty() && lower(at - 1) != u"at"))
            return take(1);
        if (word == u"and" && isYear(lower(at + 1)) && isYear(lower(at - 1))) {
            ++m_time.end;
            return take(1);
        }
        const bool joins = word == u"on" || word == u"in" || word == u"of" || word == u"to";
        if (!joins)
            return false;
        qsizetype next = at + 1;
        if (lower(next) == u"the")
            ++next;
        const bool goesOn = isWeekday(lower(next)) || isPartOfDay(lower(next)) ||
                            (next < m_end && isMonth(m_reading, next)) || isYear(lower(next)) ||
                            (isDayNumber(lower(next)) && next + 1 < m_end && isMonth(m_reading, next + 1));
        if (!goesOn)
            return false;
        m_time.end = next;
        return take(isDayNumber(lower(next)) ? 2 : isMonth(m_reading, next) && isDayNumber(lower(next + 1)) ? 2 : 1);
    }

    const SurfaceReading &m_reading;
    qsizetype m_end;
    TimeExpression m_time;
    QString m_bound;
};

} // namespace

std::vector<TimeExpression> readTimes(const SurfaceReading &reading, qsizetype first, qsizetype end)
{
    std::vector<TimeExpression> times;
    for (qsizetype at = first; at < end;) {
        TimeParser parser(reading, at, end);
        if (parser.read()) {
            times.push_back(parser.time());
            at = parser.time().end;
        } else {
            ++at;
        }
    }
    return times;
}

TimeRelation relate(const std::vector<TimeExpression> &one, const std::vector<TimeExpression> &other)
{
    if (one.empty() || other.empty())
        return one.empty() && other.empty() ? TimeRelation::Untold : TimeRelation::HalfTold;
    const auto keysOf = [](const std::vector<TimeExpression> &times, bool &back) {
        QSet<QString> keys;
        for (const TimeExpression &time : times) {
            keys.unite(time.keys);
            back = back || time.refersBack;
        }
        return keys;
    };
    bool back = false;
    const QSet<QString> first = keysOf(one, back);
    const QSet<QString> second = keysOf(other, back);
    const bool within = first.contains(second) || second.contains(first);
    return within || (back && (first.isEmpty() || second.isEmpty())) ? TimeRelation::Same : TimeRelation::Different;
}

} // namespace hearsay
