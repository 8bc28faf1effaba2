// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/claims/numbers.h"

#include "analysis/lexicon/wordlists.h"

#include <QHash>

#include <cmath>

namespace hearsay
{

namespace
{

std::optional<int> smallNumber(const QString &word)
{
    static const QHash<QString, int> numbers = [] {
        QHash<QString, int> all;
        for (const auto &[plain, value] : wordValues("number-below-hundred").asKeyValueRange())
            all.insert(plain, value.toInt());
        const QHash<QString, int> below = all;
        for (const auto &[ten, tens] : below.asKeyValueRange())
            for (const auto &[one, ones] : below.asKeyValueRange())
                if (tens >= 20 && ones > 0 && ones < 10)
                    all.insert(ten + u'-' + one, tens + ones);
        return all;
    }();
    const auto found = numbers.constFind(word);
    return found == numbers.cend() ? std::nullopt : std::optional(*found);
}

std::optional<double> scaleOf(const QString &word)
{
    static const WordValues &scales = wordValues("number-scale");
    const auto found = scales.constFind(word);
    return found == scales.cend() ? std::nullopt : std::optional(found->toDouble());
}

QString currencyOf(const QString &word)
{
    static const WordValues &signs = wordValues("currency");
    return signs.value(word);
}

/// The figure at the beginning of \a word and what is written right behind it: “1.3bn” is 1.3 and “bn”.
bool readFigure(const QString &word, WrittenNumber &number, QString &rest)
{
    qsizetype at = 0;
    QString digits;
    while (at < word.size() && (word[at].isDigit() || ((word[at] == u',' || word[at] == u'.') && at + 1 < word.size() &&
                                                       word[at + 1].isDigit()))) {
        if (word[at] != u',')
            digits += word[at];
        ++at;
    }
    bool ok = false;
    number.value = digits.toDouble(&ok);
    if (!ok)
        return false;
    const qsizetype point = digits.indexOf(u'.');
    number.place = 1;
    if (point >= 0)
        number.place = std::pow(10, -double(digits.size() - point - 1));
    else
        for (qsizetype i = digits.size() - 1; i > 0 && digits[i] == u'0'; --i)
            number.place *= 10;
    rest = word.sliced(at);
    return true;
}

class NumberParser
{
public:
    NumberParser(const SurfaceReading &reading, qsizetype at, qsizetype end) : m_reading(reading), m_end(end)
    {
        m_number.first = m_number.end = at;
    }

    std::optional<WrittenNumber> read()
    {
        readSign();
        if (!readValue())
            return std::nullopt;
        while (readScale())
            ;
        readUnit();
        return m_number;
    }

private:
    [[nodiscard]] const QString &here() const
    {
        static const QString none;
        return m_number.end < m_end ? m_reading.lower(m_number.end) : none;
    }

    void readSign()
    {
        if (!here().isEmpty() && !here().front().isLetterOrNumber() && !currencyOf(here()).isEmpty()) {
            m_number.unit = currencyOf(here());
            ++m_number.end;
        }
    }

    bool readValue()
    {
        QString word = here();
        if (word.isEmpty())
            return false;
        if (m_number.unit.isEmpty() && !currencyOf(word.first(1)).isEmpty()) {
            m_number.unit = currencyOf(word.first(1));
            word = word.sliced(1);
        }
        QString rest;
        if (readFigure(word, m_number, rest))
            return readRest(rest);
        if (const auto small = smallNumber(word)) {
            m_number.value = *small;
            ++m_number.end;
            return true;
        }
        if (scaleOf(word) && word.size() > 2) {
            m_number.value = 1;
            m_number.indefinite = true;
            return true;
        }
        return false;
    }

    /// “480m”, “9.6%”; anything else behind a figure (“7th”, “2-1”, “13mm”) makes it no plain number.
    bool readRest(QString rest)
    {
        ++m_number.end;
        if (rest == u"%") {
            m_number.unit = QStringLiteral("%");
            return true;
        }
        if (const auto scale = scaleOf(rest)) {
            m_number.value *= *scale;
            m_number.place *= *scale;
            return true;
        }
        return rest.isEmpty();
    }

    bool readScale()
    {
        const QString &word = here();
        const auto scale = scaleOf(word);
        const bool symbol = word.size() <= 2 && m_number.unit.isEmpty();
        if (!scale || symbol)
            return false;
        m_number.value *= *scale;
        // “two dozen” is as exact as it sounds, “two hundred” is not.
        m_number.place = m_number.indefinite ? m_number.value : m_number.place * *scale;
        ++m_number.end;
        return true;
    }

    void readUnit()
    {
        if (!m_number.unit.isEmpty())
            return;
        const QString &word = here();
        if (word == u"%" || word == u"percent") {
            m_number.unit = QStringLiteral("%");
            ++m_number.end;
        } else if (word == u"per" && m_number.end + 1 < m_end && m_reading.lower(m_number.end + 1) == u"cent") {
            m_number.unit = QStringLiteral("%");
            m_number.end += 2;
        } else if (!currencyOf(word).isEmpty()) {
            m_number.unit = currencyOf(word);
            ++m_number.end;
        }
    }

    const SurfaceReading &m_reading;
    qsizetype m_end;
    WrittenNumber m_number;
};

} // namespace

std::optional<WrittenNumber> numberAt(const SurfaceReading &reading, qsizetype at, qsizetype end)
{
    if (at >= end)
        return std::nullopt;
    return NumberParser(reading, at, end).read();
}

} // namespace hearsay
