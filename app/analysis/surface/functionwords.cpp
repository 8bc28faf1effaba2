// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/surface/functionwords.h"

#include "analysis/lexicon/wordlists.h"

#include <QHash>

namespace hearsay
{

namespace
{

QHash<QString, PartOfSpeech> makeTags()
{
    QHash<QString, PartOfSpeech> tags;
    for (const auto &[word, tag] : wordValues("function-word").asKeyValueRange())
        tags.insert(word, partOfSpeechOf(tag));
    return tags;
}

} // namespace

std::optional<PartOfSpeech> functionWordTag(const QString &lower)
{
    static const QHash<QString, PartOfSpeech> tags = makeTags();
    const auto found = tags.constFind(lower);
    return found == tags.cend() ? std::nullopt : std::optional(*found);
}

bool isSubjectPronoun(const QString &lower)
{
    static const WordList &list = wordList("subject-pronoun");
    return list.contains(lower);
}

bool isPossessivePronoun(const QString &lower)
{
    static const WordList &list = wordList("possessive-pronoun");
    return list.contains(lower);
}

bool isObjectPronoun(const QString &lower)
{
    static const WordList &list = wordList("object-pronoun");
    return list.contains(lower);
}

bool isQuestionWord(const QString &lower)
{
    static const WordList &list = wordList("question-word");
    return list.contains(lower);
}

bool isRelativeWord(const QString &lower)
{
    static const WordList &list = wordList("relative-word");
    return list.contains(lower);
}

bool isFormOfBe(const QString &lower)
{
    static const WordList &list = wordList("form-of-be");
    return list.contains(lower);
}

bool isFormOfHave(const QString &lower)
{
    static const WordList &list = wordList("form-of-have");
    return list.contains(lower);
}

bool isModal(const QString &lower)
{
    static const WordList &list = wordList("modal");
    return list.contains(lower);
}

bool isAuxiliary(const QString &lower)
{
    static const WordList &list = wordList("form-of-do");
    return list.contains(lower) || isFormOfBe(lower) || isFormOfHave(lower) || isModal(lower);
}

bool isNegation(const QString &lower)
{
    static const WordList &list = wordList("negation");
    return list.contains(lower);
}

bool isMiddleAdverb(const QString &lower)
{
    static const WordList &list = wordList("middle-adverb");
    static const WordList &nouns = wordList("noun-in-ly");
    return list.contains(lower) || (lower.size() > 4 && lower.endsWith(QStringLiteral("ly")) && !nouns.contains(lower));
}

bool isTimeWord(const QString &lower)
{
    static const WordList &list = wordList("time-word");
    return list.contains(lower);
}

bool isMostlyVerb(const QString &lower)
{
    static const WordList &list = wordList("mostly-verb");
    return list.contains(lower);
}

bool isNumberWord(const QString &lower)
{
    static const WordList &list = wordList("number-word");
    return list.contains(lower);
}

bool isNameParticle(const QString &lower)
{
    static const WordList &list = wordList("name-particle");
    return list.contains(lower);
}

} // namespace hearsay
