// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/surface/functionwords.h"

#include <QHash>
#include <QSet>

namespace hearsay
{

namespace
{

using Words = QSet<QString>;

Words words(const char *list)
{
    const QStringList parts = QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
    return {parts.begin(), parts.end()};
}

QHash<QString, PartOfSpeech> makeTags()
{
    QHash<QString, PartOfSpeech> tags;
    const auto add = [&tags](PartOfSpeech tag, const char *list) {
        for (const QString &word : words(list))
            tags.insert(word, tag);
    };
    add(PartOfSpeech::Determiner,
        "the a an this these those each every no some any either neither both all half such another what which "
        "whose many much few several most more less fewer enough");
    add(PartOfSpeech::Pronoun,
        "i you he she it we they me him us them who whom himself herself itself themselves myself ourselves "
        "yourself my your his her its our their mine hers ours theirs someone somebody anyone anybody everyone "
        "everybody nobody none nothing something anything everything there whoever");
    add(PartOfSpeech::Adposition,
        "of in on at by for with from into onto over under about after before between among against during "
        "through throughout across behind beyond near around above below within without despite toward towards "
        "upon since until till per via amid alongside beside besides inside outside off up down out except "
        "than unlike like as to regarding concerning following including along past");
    add(PartOfSpeech::CoordinatingConjunction, "and or but nor yet");
    add(PartOfSpeech::SubordinatingConjunction,
        "that because although though while whereas unless if whether when where why how once "
        "lest whenever wherever so");
    add(PartOfSpeech::Auxiliary,
        "be is are was were been being am 's 're 'm 've 'd 'll has have had having do does did will would can "
        "could may might must shall should ought isn't aren't wasn't weren't hasn't haven't hadn't don't "
        "doesn't didn't won't wouldn't can't cannot couldn't shouldn't ca wo sha");
    add(PartOfSpeech::Particle, "not n't 's '");
    add(PartOfSpeech::Adverb,
        "also now then later still already again never always often just only even too very however moreover "
        "nevertheless further ever here first last earlier ago soon once perhaps maybe instead meanwhile "
        "afterwards afterward almost nearly about quite rather well away back yesterday today tomorrow tonight "
        "not otherwise thus therefore hence indeed sometimes seldom rarely");
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
    static const Words list =
        words("he she they it i we you who someone somebody anyone everyone everybody nobody one others");
    return list.contains(lower);
}

bool isPossessivePronoun(const QString &lower)
{
    static const Words list = words("my your his her its our their whose");
    return list.contains(lower);
}

bool isObjectPronoun(const QString &lower)
{
    static const Words list = words("me him her it us them you himself herself themselves itself");
    return list.contains(lower);
}

bool isQuestionWord(const QString &lower)
{
    static const Words list = words("whether if why what how when where who which whom whose");
    return list.contains(lower);
}

bool isRelativeWord(const QString &lower)
{
    static const Words list = words("who which that whose where whom when");
    return list.contains(lower);
}

bool isFormOfBe(const QString &lower)
{
    static const Words list = words("be is are was were been being am 's 're 'm isn't aren't wasn't weren't");
    return list.contains(lower);
}

bool isFormOfHave(const QString &lower)
{
    static const Words list = words("has have had having 've 'd 's hasn't haven't hadn't");
    return list.contains(lower);
}

bool isModal(const QString &lower)
{
    static const Words list =
        words("will would can could may might must shall should ought 'll 'd won't wouldn't can't cannot "
              "couldn't shouldn't ca wo");
    return list.contains(lower);
}

bool isAuxiliary(const QString &lower)
{
    static const Words list = words("do does did don't doesn't didn't");
    return list.contains(lower) || isFormOfBe(lower) || isFormOfHave(lower) || isModal(lower);
}

bool isNegation(const QString &lower)
{
    static const Words list = words("not n't never");
    return list.contains(lower);
}

bool isMiddleAdverb(const QString &lower)
{
    static const Words list =
        words("also now then later still already again never always often just only even further ever once "
              "first earlier since soon moreover however instead meanwhile afterwards afterward not n't too "
              "long almost both all each thus therefore rather");
    static const Words nouns =
        words("family ally italy july assembly reply supply bully rally anomaly butterfly italy homily");
    return list.contains(lower) || (lower.size() > 4 && lower.endsWith(QStringLiteral("ly")) && !nouns.contains(lower));
}

bool isTimeWord(const QString &lower)
{
    static const Words list =
        words("monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
              "august september october november december yesterday today tomorrow tonight week month year day "
              "morning afternoon evening night weekend noon midnight spring summer autumn winter decade hour "
              "minute weeks months years days hours minutes decades quarter season seasons time moment");
    return list.contains(lower);
}

bool isMostlyVerb(const QString &lower)
{
    static const Words list =
        words("say says said put puts give gives gave make makes made go goes went get gets got think thinks thought "
              "tell tells told ask asks asked add adds added know knows knew find finds found let lets read reads "
              "believe believes keep keeps kept become becomes became come comes came take takes took bring brings "
              "set sets hit hits cut cuts shut burst hurt broke held led left lost met ran sat saw sent spoke stood "
              "swore wrote won");
    return list.contains(lower);
}

bool isNumberWord(const QString &lower)
{
    static const Words list =
        words("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
              "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred "
              "thousand million billion trillion dozen dozens hundreds thousands millions");
    return list.contains(lower);
}

} // namespace hearsay
