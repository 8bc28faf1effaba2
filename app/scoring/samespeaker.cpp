// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/samespeaker.h"

#include "scoring/coverage.h"

namespace hearsay
{

namespace
{

TextSpans mentionsOf(const Entity &entity, bool byNameAlone)
{
    TextSpans spans;
    for (const Mention &mention : entity.mentions)
        if (!byNameAlone || mention.form == MentionForm::Name)
            spans.push_back(mention.span);
    return spans;
}

} // namespace

bool sameEntity(const Text &text, const GoldEntity &gold, const Entity &found)
{
    const bool named = !gold.names.empty();
    const TextSpans seen = mentionsOf(found, named);
    const Coverage wanted(text, named ? gold.names : gold.mentions);
    const auto right =
        std::ranges::count_if(seen, [&](TextSpan mention) { return touches(Coverage(text, {mention}), wanted); });
    return right * 2 > std::ssize(seen);
}

bool sameSpeaker(const Text &text, const Gold &gold, const GoldAttribution &wanted, const Analysis &analysis,
                 const Attribution &found)
{
    if (wanted.speaker.isEmpty())
        return !found.speaker;
    const Entity *entity = found.speaker ? analysis.entity(*found.speaker) : nullptr;
    const auto who = std::ranges::find(gold.entities, wanted.speaker, &GoldEntity::name);
    if (who == gold.entities.end())
        return touches(Coverage(text, wanted.source),
                       Coverage(text, entity ? mentionsOf(*entity, false) : found.source));
    return entity && sameEntity(text, *who, *entity);
}

} // namespace hearsay
