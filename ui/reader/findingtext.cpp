// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/findingtext.h"

#include "document/phrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearsay
{

namespace
{

/// The context of these words for translators.
struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

QString actName(SpeechAct act)
{
    switch (act) {
    case SpeechAct::Statement:
        return {};
    case SpeechAct::Denial:
        return Wording::tr("denial");
    case SpeechAct::Question:
        return Wording::tr("question");
    case SpeechAct::Order:
        return Wording::tr("order", "a command");
    case SpeechAct::Request:
        return Wording::tr("request");
    case SpeechAct::Promise:
        return Wording::tr("promise");
    case SpeechAct::Threat:
        return Wording::tr("threat");
    case SpeechAct::Warning:
        return Wording::tr("warning");
    case SpeechAct::Prediction:
        return Wording::tr("prediction");
    case SpeechAct::Belief:
        return Wording::tr("belief");
    case SpeechAct::Accusation:
        return Wording::tr("accusation");
    case SpeechAct::Refusal:
        return Wording::tr("refusal to comment");
    }
    return {};
}

QString contradictionName(ContradictionKind kind)
{
    switch (kind) {
    case ContradictionKind::Negation:
        return Wording::tr("one says it, the other denies it");
    case ContradictionKind::Antonym:
        return Wording::tr("opposite words");
    case ContradictionKind::Numeric:
        return Wording::tr("differing figures");
    case ContradictionKind::Structure:
        return Wording::tr("different doers of one deed");
    case ContradictionKind::Lexical:
        return Wording::tr("words that exclude each other");
    case ContradictionKind::Naming:
        return Wording::tr("different names for one thing");
    }
    return {};
}

QString noticeName(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::UnclosedQuotation:
        return Wording::tr("quotation never closed");
    case NoticeKind::UnopenedQuotation:
        return Wording::tr("quotation never opened");
    case NoticeKind::SelfAttribution:
        return Wording::tr("somebody told something by himself");
    case NoticeKind::PronounWithTwoSpeakers:
        return Wording::tr("pronoun that fits two speakers");
    case NoticeKind::QuotationWithoutSpeaker:
        return Wording::tr("quotation that nobody answers for");
    case NoticeKind::ShortNameUnexplained:
        return Wording::tr("short name never explained");
    case NoticeKind::QuotationGivenTwice:
        return Wording::tr("quotation given in two wordings");
    case NoticeKind::NameSpeltTwoWays:
        return Wording::tr("name spelt two ways");
    case NoticeKind::RolesExclude:
        return Wording::tr("roles that exclude each other");
    case NoticeKind::WordsGivenToTwo:
        return Wording::tr("the same words given to two speakers");
    }
    return {};
}

QString formName(MentionForm form)
{
    switch (form) {
    case MentionForm::Name:
        return Wording::tr("by name");
    case MentionForm::Role:
        return Wording::tr("by role");
    case MentionForm::Pronoun:
        return Wording::tr("by pronoun");
    }
    return {};
}

QString surenessOf(const Certainty &certainty)
{
    if (!certainty.probability)
        return levelName(certainty.level);
    return Wording::tr("%1, %2 %", "level of certainty, per cent")
        .arg(levelName(certainty.level))
        .arg(qRound(*certainty.probability * 100));
}

QString speakerName(const MarkSet &set, const std::optional<EntityId> &speaker)
{
    const Entity *entity = speaker ? set.entity(*speaker) : nullptr;
    return entity ? entity->name : Wording::tr("nobody named", "speaker of a statement");
}

FindingText textOf(const EntityId &id, const MarkSet &set, qsizetype position)
{
    const Entity *entity = set.entity(id);
    if (!entity)
        return {};
    FindingText text;
    text.voice = set.voiceOf(id);
    text.who = entity->name;
    const auto mention =
        std::ranges::find_if(entity->mentions, [&](const Mention &one) { return one.span.contains(position); });
    if (mention == entity->mentions.end()) {
        text.kind = entity->role;
        text.level = CertaintyLevel::Sure;
        return text;
    }
    text.kind = formName(mention->form);
    text.level = mention->certainty.level;
    text.sureness = surenessOf(mention->certainty);
    text.reason = translated(mention->reason);
    return text;
}

FindingText textOf(const AttributionId &id, const MarkSet &set)
{
    const Attribution *attribution = set.attribution(id);
    if (!attribution)
        return {};
    FindingText text;
    text.voice = attribution->speaker ? set.voiceOf(*attribution->speaker) : std::nullopt;
    text.who = speakerName(set, attribution->speaker);
    text.kind = kindName(attribution->kind, attribution->act);
    text.level = attribution->certainty.level;
    text.sureness = surenessOf(attribution->certainty);
    text.reason = translated(attribution->reason);
    for (const RivalSpeaker &rival : attribution->rivals)
        text.choices.append(rivalPhrase(set.analysis(), rival));
    return text;
}

FindingText textOf(const ClaimId &id, const MarkSet &set)
{
    const Claim *claim = set.claim(id);
    if (!claim)
        return {};
    FindingText text;
    text.level = CertaintyLevel::Sure;
    text.who = Wording::tr("Claim");
    const Attribution *by = claim->attribution ? set.attribution(*claim->attribution) : nullptr;
    text.kind = by ? Wording::tr("answered for by %1").arg(speakerName(set, by->speaker))
                   : Wording::tr("answered for by the article");
    return text;
}

FindingText textOf(const ContradictionId &id, const MarkSet &set)
{
    const Contradiction *contradiction = set.contradiction(id);
    if (!contradiction)
        return {};
    FindingText text;
    text.number = set.numberOf(id);
    text.who = Wording::tr("Contradiction");
    text.kind = contradictionName(contradiction->kind);
    text.level = contradiction->certainty.level;
    text.sureness = surenessOf(contradiction->certainty);
    text.reason = translated(contradiction->reason);
    return text;
}

FindingText textOf(const NoticeId &id, const MarkSet &set)
{
    const Notice *notice = set.notice(id);
    if (!notice)
        return {};
    FindingText text;
    text.isNotice = true;
    text.who = Wording::tr("Notice");
    text.kind = noticeName(notice->kind);
    text.level = notice->certainty.level;
    text.sureness = surenessOf(notice->certainty);
    text.reason = translated(notice->reason);
    return text;
}

qsizetype statementNumber(const MarkSet &set, const AttributionId &id)
{
    const auto &all = set.analysis().attributions;
    return std::ranges::find(all, id, &Attribution::id) - all.begin() + 1;
}

/// “contradicted by statement 9”: the other side of each contradiction that touches the content.
QString contradictedBy(const Attribution &attribution, const MarkSet &set)
{
    for (const Contradiction &found : set.analysis().contradictions)
        for (size_t side = 0; side < 2; ++side) {
            if (!overlaps(attribution.content, hull(found.sides[side])))
                continue;
            for (const Attribution &other : set.analysis().attributions)
                if (other.id != attribution.id && overlaps(other.content, hull(found.sides[1 - side])))
                    return Wording::tr("contradicted by statement %1").arg(statementNumber(set, other.id));
            return Wording::tr("contradicted elsewhere in the article");
        }
    return {};
}

} // namespace

QString translated(const Reason &reason)
{
    Reason local = reason;
    if (!reason.text.isEmpty())
        local.text = QCoreApplication::translate("Reason", reason.text.toUtf8().constData());
    return local.sentence();
}

QString kindName(AttributionKind kind, SpeechAct act)
{
    const QString manner = kind == AttributionKind::Direct     ? Wording::tr("direct quotation")
                           : kind == AttributionKind::Indirect ? Wording::tr("indirect")
                                                               : Wording::tr("partly quoted");
    const QString deed = actName(act);
    if (act == SpeechAct::Refusal)
        return deed;
    return deed.isEmpty() ? manner : Wording::tr("%1, %2", "manner, deed").arg(manner, deed);
}

QString levelName(CertaintyLevel level)
{
    switch (level) {
    case CertaintyLevel::Sure:
        return Wording::tr("sure", "level of certainty");
    case CertaintyLevel::Likely:
        return Wording::tr("likely", "level of certainty");
    case CertaintyLevel::Unclear:
        return Wording::tr("unclear", "level of certainty");
    }
    return {};
}

FindingText findingTextOf(const FindingId &finding, const MarkSet &set, qsizetype position)
{
    if (const auto *id = std::get_if<EntityId>(&finding))
        return textOf(*id, set, position);
    if (const auto *id = std::get_if<AttributionId>(&finding))
        return textOf(*id, set);
    if (const auto *id = std::get_if<ClaimId>(&finding))
        return textOf(*id, set);
    if (const auto *id = std::get_if<ContradictionId>(&finding))
        return textOf(*id, set);
    if (const auto *id = std::get_if<NoticeId>(&finding))
        return textOf(*id, set);
    return {};
}

QString findingSentence(const FindingId &finding, const MarkSet &set, qsizetype position)
{
    const FindingText text = findingTextOf(finding, set, position);
    if (text.isEmpty())
        return {};
    QStringList parts;
    if (const auto *id = std::get_if<AttributionId>(&finding)) {
        parts = {
            Wording::tr("statement %1 of %2").arg(statementNumber(set, *id)).arg(set.analysis().attributions.size()),
            text.who, text.kind, text.sureness, contradictedBy(*set.attribution(*id), set)};
    } else if (std::holds_alternative<ContradictionId>(finding)) {
        parts = {Wording::tr("contradiction %1 of %2").arg(text.number).arg(set.analysis().contradictions.size()),
                 text.kind, text.sureness, text.reason};
    } else {
        parts = {text.who, text.kind, text.sureness, text.reason};
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::pair<TextSpan, QString> sentenceOver(const MarkSet &set, qsizetype size, qsizetype position)
{
    const std::vector<FindingId> findings = set.findingsAt(position);
    TextSpan range{0, size};
    const auto narrow = [&](const auto &index) {
        for (const auto *item : index.in({position > 400 ? position - 400 : 0, position + 400}))
            for (const qsizetype edge : {item->span.start, item->span.end}) {
                if (edge <= position)
                    range.start = std::max(range.start, edge);
                else
                    range.end = std::min(range.end, edge);
            }
    };
    range = range.intersected({position - 400, position + 400});
    narrow(set.names());
    narrow(set.pieces());
    narrow(set.cues());
    narrow(set.claims());
    narrow(set.sides());
    narrow(set.notices());
    QStringList sentences;
    for (const FindingId &finding : findings)
        sentences.append(findingSentence(finding, set, position));
    return {range, sentences.join(QStringLiteral(". "))};
}

} // namespace hearsay
