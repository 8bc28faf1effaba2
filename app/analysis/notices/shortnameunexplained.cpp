// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/notices/shortnameunexplained.h"

#include "analysis/lexicon/wordlists.h"
#include "analysis/notices/namespelttwoways.h"
#include "analysis/surface/functionwords.h"
#include "analysis/surface/surfacereading.h"

#include <QHash>
#include <QSet>
#include <QtTranslation>

#include <algorithm>

namespace hearsay
{

namespace
{

bool isAcronym(const QString &name)
{
    return name.size() >= 2 && name.size() <= 6 && name == name.toUpper() && name.front().isLetter() &&
           name.back().isLetterOrNumber();
}

bool isKnownAcronym(const WordSenses &senses, const QString &name)
{
    static const WordList &known = wordList("known-acronym");
    return known.contains(name) || senses.isNoun(name.toLower()) || senses.isPlace(name);
}

/// Whether its capitals are those of a longer name in the article: “Rail Workers’ Union” of “RWU”.
bool isSpeltOut(const Analysis &analysis, const QString &acronym)
{
    return std::ranges::any_of(analysis.entities, [&](const Entity &entity) {
        QString initials;
        for (const QString &word : entity.name.split(u' '))
            if (!word.isEmpty() && word.front().isUpper())
                initials += word.front();
        return initials.size() > 1 && initials.startsWith(acronym.first(std::min(acronym.size(), initials.size())));
    });
}

/// Who speaks, but for the labels of a transcript, which its head explains, and what stands behind “according to”,
/// which may be a place or a paper.
QSet<EntityId> speakersIn(const Analysis &analysis)
{
    QSet<EntityId> out;
    for (const Attribution &one : analysis.attributions)
        if (one.speaker && !one.cue.empty() && one.reason.rule != u"according-to")
            out.insert(*one.speaker);
    return out;
}

/// Whether a courtesy title, a pronoun or the language model tells that it is one person.
bool isSurelyPerson(const Draft &draft, const Entity &entity)
{
    constexpr double sure = 0.95;
    if (entity.gender == Gender::Feminine || entity.gender == Gender::Masculine)
        return true;
    return draft.language && std::ranges::any_of(draft.language->names, [&](const FoundName &one) {
               return one.kind == NameKind::Person && one.probability >= sure &&
                      std::ranges::any_of(entity.mentions,
                                          [&](const Mention &mention) { return mention.span.overlaps(one.span); });
           });
}

/// Whether the parse tells of more than one: “Birchers viewed …”.
bool isSeveral(const Draft &draft, const Entity &entity)
{
    return std::ranges::any_of(entity.mentions, [&](const Mention &mention) {
        const qsizetype last = draft.parse.tokenAt(std::max<qsizetype>(mention.span.start, mention.span.end - 1));
        return mention.form == MentionForm::Name && last < std::ssize(draft.parse.tokens) &&
               draft.parse.tokens[size_t(last)].features.contains(u"Number=Plur");
    });
}

/// Whether a longer name in the article has a word that is the same but for a letter: a slip, which is told elsewhere.
bool isSlipOfLonger(const Analysis &analysis, const QString &name)
{
    return std::ranges::any_of(analysis.entities, [&](const Entity &entity) {
        const QStringList words = entity.name.toLower().split(u' ');
        return words.size() > 1 && name.size() > 4 && std::ranges::any_of(words, [&](const QString &word) {
                   return word != name && spellingDistance(word, name, 1) == 1;
               });
    });
}

bool isOnlyNamed(const Entity &entity)
{
    return entity.role.isEmpty() &&
           std::ranges::none_of(entity.mentions, [](const Mention &one) { return one.form == MentionForm::Role; });
}

} // namespace

bool ShortNameUnexplained::isShortName(const Draft &draft, const Entity &entity) const
{
    const WordSenses &senses = draft.surface->senses();
    constexpr qsizetype inPassing = 2; // mentions: whom the article goes on about, its readers know
    const auto names = std::ranges::count(entity.mentions, MentionForm::Name, &Mention::form);
    if (!entity.isNamed() || names > inPassing || !isOnlyNamed(entity) || entity.name.contains(u' ') ||
        entity.name.contains(u'.') || draft.article.byline.contains(entity.name, Qt::CaseInsensitive))
        return false;
    if (isAcronym(entity.name))
        return entity.kind != EntityKind::Place && !isKnownAcronym(senses, entity.name) &&
               !isSpeltOut(draft.analysis, entity.name);
    const QString lower = entity.name.toLower();
    return entity.kind == EntityKind::Person && entity.name.size() > 2 && !m_names.givenName(entity.name) &&
           entity.name.front().isUpper() && !functionWordTag(lower) && !senses.isCommon(senses.singular(lower)) &&
           isSurelyPerson(draft, entity) && !isSeveral(draft, entity) && !isSlipOfLonger(draft.analysis, lower) &&
           !senses.isNoun(entity.name.toLower()) && !senses.isPlace(entity.name) && !senses.countryOf(entity.name) &&
           !m_names.seat(entity.name);
}

/// A longer name, a role or an age stands beside the word.
bool ShortNameUnexplained::isExplainedAt(const SurfaceReading &reading, qsizetype word) const
{
    const SurfaceWord &before = reading.word(word - 1);
    const SurfaceWord &behind = reading.word(word + 1);
    const bool sameSentence = before.sentence == reading.word(word).sentence;
    const bool courtesy =
        m_names.titleLength({reading.words(before.span)}) > 0 && m_names.genderOfTitle(before.lower) != Gender::Unknown;
    const auto tellsWhat = [](const SurfaceWord &one) {
        return one.tag == PartOfSpeech::Noun || one.tag == PartOfSpeech::ProperNoun ||
               one.tag == PartOfSpeech::Adjective;
    };
    if (before.tag == PartOfSpeech::Determiner && !isAcronym(reading.words(reading.word(word).span)))
        return true; // “the Brennish” is no surname
    if (sameSentence && tellsWhat(before) && !courtesy && before.lower != u"." && !before.first)
        return true;
    if (sameSentence && before.first && before.tag == PartOfSpeech::ProperNoun && !courtesy)
        return true;
    if (before.lower == u"(" || behind.lower == u"(")
        return true;
    if (behind.tag == PartOfSpeech::ProperNoun || behind.tag == PartOfSpeech::Noun)
        return true;
    // “Ruiz, 43,”, “Ruiz, who runs the ferry,”, “Ruiz, a pilot,”.
    const SurfaceWord &next = reading.word(word + 2);
    return behind.lower == u"," &&
           (next.tag == PartOfSpeech::Numeral || next.tag == PartOfSpeech::Determiner || isRelativeWord(next.lower) ||
            next.tag == PartOfSpeech::Noun || isPossessivePronoun(next.lower));
}

std::vector<Notice> ShortNameUnexplained::find(const Draft &draft) const
{
    const SurfaceReading &reading = *draft.surface;
    QHash<QString, std::pair<const Entity *, bool>> asked; // by the name in lower case; whether it is explained
    const QSet<EntityId> speakers = speakersIn(draft.analysis);
    for (const Entity &entity : draft.analysis.entities)
        if (speakers.contains(entity.id) && isShortName(draft, entity))
            asked.insert(entity.name.toLower(), {&entity, false});
    if (asked.isEmpty())
        return {};
    for (const Entity &entity : draft.analysis.entities)
        if (const QStringList words = entity.name.toLower().split(u' '); words.size() > 1)
            for (const QString &word : words)
                if (const auto known = asked.find(word); known != asked.end())
                    known->second = true;
    for (qsizetype at = 0; at < reading.size(); ++at)
        if (const auto known = asked.find(reading.lower(at)); known != asked.end() && !known->second)
            known->second = isExplainedAt(reading, at);
    std::vector<Notice> notices;
    for (const auto &[entity, explained] : std::as_const(asked)) {
        if (explained)
            continue;
        const TextSpan first = std::ranges::find(entity->mentions, MentionForm::Name, &Mention::form)->span;
        notices.push_back({{},
                           NoticeKind::ShortNameUnexplained,
                           first,
                           {CertaintyLevel::Likely, std::nullopt},
                           {name(),
                            QT_TRANSLATE_NOOP("Reason", "Who “%1” is stands nowhere: no full name, no role."),
                            {entity->name},
                            {first}}});
    }
    return notices;
}

} // namespace hearsay
