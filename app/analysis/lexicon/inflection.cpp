// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lexicon/inflection.h"

#include "analysis/lexicon/wordlists.h"

#include <algorithm>

namespace hearsay
{

namespace
{

bool isVowel(QChar ch)
{
    return QStringView(u"aeiou").contains(ch);
}

bool endsInSibilant(const QString &word)
{
    for (const char *end : {"s", "x", "z", "ch", "sh"})
        if (word.endsWith(QLatin1StringView(end)))
            return true;
    return false;
}

bool endsInConsonantY(const QString &word)
{
    return word.size() > 1 && word.endsWith(u'y') && !isVowel(word[word.size() - 2]);
}

qsizetype syllables(const QString &word)
{
    qsizetype groups = 0;
    for (qsizetype i = 0; i < word.size(); ++i)
        if (isVowel(word[i]) && (i == 0 || !isVowel(word[i - 1])))
            ++groups;
    return groups;
}

/// One vowel and one consonant at the end, in a word of one syllable or one with the stress at its end.
bool doublesItsConsonant(const QString &word)
{
    static const WordList &stressedAtTheEnd = wordList("doubles-consonant");
    if (stressedAtTheEnd.contains(word))
        return true;
    const qsizetype n = word.size();
    if (n < 3 || syllables(word) != 1)
        return false;
    return !isVowel(word[n - 1]) && isVowel(word[n - 2]) && !isVowel(word[n - 3]) &&
           !QStringView(u"wxy").contains(word[n - 1]);
}

} // namespace

QString regularPlural(const QString &noun)
{
    if (endsInSibilant(noun))
        return noun + QStringLiteral("es");
    if (endsInConsonantY(noun))
        return noun.chopped(1) + QStringLiteral("ies");
    return noun + u's';
}

QStringList regularForms(const QString &verb)
{
    const QString third = verb.endsWith(u'o') ? QString(verb + QStringLiteral("es")) : regularPlural(verb);
    if (verb.endsWith(QStringLiteral("ee")) || verb.endsWith(QStringLiteral("oe")))
        return {third, verb + u'd', verb + u'd', verb + QStringLiteral("ing")};
    if (verb.endsWith(u'e'))
        return {third, verb + u'd', verb + u'd', verb.chopped(1) + QStringLiteral("ing")};
    if (endsInConsonantY(verb)) {
        const QString past = verb.chopped(1) + QStringLiteral("ied");
        return {third, past, past, verb + QStringLiteral("ing")};
    }
    const QString stem = doublesItsConsonant(verb) ? QString(verb + verb.back()) : verb;
    return {third, stem + QStringLiteral("ed"), stem + QStringLiteral("ed"), stem + QStringLiteral("ing")};
}

} // namespace hearsay
