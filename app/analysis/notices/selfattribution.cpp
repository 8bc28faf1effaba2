// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/notices/selfattribution.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace hearsay
{

namespace
{

/// The mention by name, outside the source and the content, that stands nearest to the cue: who is told.
const Mention *toldMention(const Attribution &attribution, const Entity &entity)
{
    const TextSpan cue = hull(attribution.cue);
    const Mention *nearest = nullptr;
    qsizetype shortest = std::numeric_limits<qsizetype>::max();
    for (const Mention &mention : entity.mentions) {
        if (mention.form != MentionForm::Name || overlaps(attribution.source, mention.span) ||
            overlaps(attribution.content, mention.span))
            continue;
        const qsizetype distance =
            mention.span.start >= cue.end ? mention.span.start - cue.end : cue.start - mention.span.end;
        if (distance >= 0 && distance < shortest) {
            shortest = distance;
            nearest = &mention;
        }
    }
    return nearest;
}

bool namesInSource(const Attribution &attribution, const Entity &entity)
{
    return std::ranges::any_of(entity.mentions, [&](const Mention &one) {
        return one.form == MentionForm::Name && overlaps(attribution.source, one.span);
    });
}

} // namespace

std::vector<Notice> SelfAttribution::find(const Draft &draft) const
{
    std::vector<Notice> notices;
    for (const Attribution &one : draft.analysis.attributions) {
        if (!one.speaker || one.speaker != one.addressee || one.cue.empty())
            continue;
        const Entity *entity = draft.analysis.entity(*one.speaker);
        if (!entity || entity->kind == EntityKind::Group || !namesInSource(one, *entity))
            continue;
        const Mention *told = toldMention(one, *entity);
        if (!told ||
            draft.article.text.paragraphAt(told->span.start) != draft.article.text.paragraphAt(one.cue.front().start))
            continue;
        TextSpan span = hull(one.cue).united(told->span).united(hull(one.source));
        Notice notice;
        notice.kind = NoticeKind::SelfAttribution;
        notice.span = span;
        notice.certainty = {CertaintyLevel::Sure, std::nullopt};
        notice.reason = {name(),
                         QString::fromUtf8(QT_TRANSLATE_NOOP(
                             "Reason", "%1 is told something by %1: source or addressee must be wrong.")),
                         {entity->name},
                         {}};
        notice.reason.evidence = one.source;
        notice.reason.evidence.push_back(told->span);
        std::ranges::sort(notice.reason.evidence);
        notices.push_back(std::move(notice));
    }
    return notices;
}

} // namespace hearsay
