// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/analysis.h"

#include <algorithm>

namespace hearsay
{

namespace
{

template<typename Finding, typename AnyId>
const Finding *find(const std::vector<Finding> &all, const AnyId &id)
{
    const auto found = std::ranges::find(all, id, &Finding::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

QString Reason::sentence() const
{
    QString out = text;
    // Placeholders are replaced in one pass, so that an argument that holds a percent sign stays as it is.
    QString done;
    for (qsizetype at = 0; at < out.size(); ++at) {
        const qsizetype number = at + 1 < out.size() && out[at] == u'%' ? out[at + 1].digitValue() : -1;
        if (number >= 1 && number <= arguments.size()) {
            done += arguments.at(number - 1);
            ++at;
        } else {
            done += out[at];
        }
    }
    return done;
}

bool Entity::isNamed() const
{
    return std::ranges::any_of(mentions, [](const Mention &mention) { return mention.form == MentionForm::Name; });
}

TextSpan Attribution::all() const
{
    TextSpans every;
    for (const TextSpans *part : {&source, &cue, &content})
        every.insert(every.end(), part->begin(), part->end());
    return hull(every);
}

const Entity *Analysis::entity(const EntityId &id) const
{
    return find(entities, id);
}

const Attribution *Analysis::attribution(const AttributionId &id) const
{
    return find(attributions, id);
}

const Claim *Analysis::claim(const ClaimId &id) const
{
    return find(claims, id);
}

} // namespace hearsay
