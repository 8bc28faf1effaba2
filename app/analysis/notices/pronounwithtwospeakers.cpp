// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/notices/pronounwithtwospeakers.h"

#include "analysis/surface/surfacereading.h"

#include <QtTranslation>

#include <algorithm>

namespace hearsay
{

namespace
{

constexpr double leastShare = 0.15; ///< of the first’s share, that the second has at least

/// The last mention by name before \a position; nullptr where there is none.
const Mention *lastBefore(const Entity &entity, qsizetype position)
{
    const Mention *last = nullptr;
    for (const Mention &one : entity.mentions)
        if (one.form == MentionForm::Name && one.span.end <= position)
            last = &one;
    return last;
}

/// “Ana Ruiz, a pilot, and Clive Low”: nothing but what each is stands between the two.
bool areCoordinated(const SurfaceReading &reading, TextSpan one, TextSpan other)
{
    constexpr qsizetype farthest = 24;
    const qsizetype end = reading.wordAt(other.start);
    const qsizetype first = reading.wordAt(one.end - 1) + 1;
    if (end - first < 1 || end - first > farthest || reading.word(end).sentence != reading.word(first - 1).sentence)
        return false;
    for (qsizetype at = first; at < end; ++at)
        if (reading.word(at).mark || reading.word(at).looksFinite || reading.lower(at) == u";")
            return false;
    qsizetype before = end - 1;
    while (before > first && (reading.word(before).capital || reading.tag(before) == PartOfSpeech::Determiner))
        --before;
    return reading.lower(before) == u"and";
}

/// Whether no other person is told of by name between the two and the pronoun, and the pronoun stands near.
bool standNearest(const Draft &draft, TextSpan last, TextSpan pronoun)
{
    const SurfaceReading &reading = *draft.surface;
    const qsizetype sentences =
        reading.word(reading.wordAt(pronoun.start)).sentence - reading.word(reading.wordAt(last.start)).sentence;
    if (sentences < 0 || sentences > 2)
        return false;
    return std::ranges::none_of(draft.analysis.entities, [&](const Entity &entity) {
        return entity.kind == EntityKind::Person && std::ranges::any_of(entity.mentions, [&](const Mention &one) {
                   const bool between = one.span.start >= last.end && one.span.end <= pronoun.start;
                   return between && one.form == MentionForm::Name;
               });
    });
}

bool isHeOrShe(const QString &pronoun)
{
    return pronoun.compare(u"he", Qt::CaseInsensitive) == 0 || pronoun.compare(u"she", Qt::CaseInsensitive) == 0;
}

bool mayBeSaidBy(const QString &pronoun, const Entity &entity)
{
    const Gender gender = pronoun == u"she" ? Gender::Feminine : Gender::Masculine;
    return entity.kind == EntityKind::Person && entity.isNamed() &&
           (entity.gender == gender || entity.gender == Gender::Unknown);
}

/// The choices of the pronoun that is the whole source; nullptr for any other source, and for what is told by somebody.
const PronounChoices *choicesOf(const Draft &draft, const Attribution &attribution)
{
    if (attribution.parent || attribution.source.size() != 1)
        return nullptr;
    const auto found =
        std::ranges::lower_bound(draft.pronouns, attribution.source.front(), {}, &PronounChoices::pronoun);
    return found != draft.pronouns.end() && found->pronoun == attribution.source.front() ? &*found : nullptr;
}

} // namespace

std::vector<Notice> PronounWithTwoSpeakers::find(const Draft &draft) const
{
    std::vector<Notice> notices;
    TextSpan told;
    for (const Attribution &attribution : draft.analysis.attributions) {
        const PronounChoices *choices = choicesOf(draft, attribution);
        if (!choices || choices->entities.size() < 2 || choices->pronoun == told)
            continue;
        const QString pronoun = draft.article.text.view(choices->pronoun).toString();
        const Entity *one = draft.analysis.entity(choices->entities[0].entity);
        const Entity *other = draft.analysis.entity(choices->entities[1].entity);
        const double share = choices->entities[1].probability.value_or(0);
        if (!isHeOrShe(pronoun) || share < leastShare * choices->entities[0].probability.value_or(0) || !one ||
            !other || !mayBeSaidBy(pronoun.toLower(), *one) || !mayBeSaidBy(pronoun.toLower(), *other))
            continue;
        const Mention *nearest = lastBefore(*one, choices->pronoun.start);
        const Mention *rival = lastBefore(*other, choices->pronoun.start);
        if (nearest && rival && nearest->span > rival->span)
            std::swap(nearest, rival);
        if (!nearest || !rival || !areCoordinated(*draft.surface, nearest->span, rival->span) ||
            !standNearest(draft, rival->span, choices->pronoun))
            continue;
        told = choices->pronoun;
        Notice notice{{},
                      NoticeKind::PronounWithTwoSpeakers,
                      choices->pronoun,
                      {CertaintyLevel::Likely, std::nullopt},
                      {name(),
                       QT_TRANSLATE_NOOP("Reason", "“%1” may be %2 or %3: both fit, and neither stands out."),
                       {pronoun, one->name, other->name},
                       {nearest->span, rival->span, choices->pronoun}}};
        std::ranges::sort(notice.reason.evidence);
        notices.push_back(std::move(notice));
    }
    return notices;
}

} // namespace hearsay
