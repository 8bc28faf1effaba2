// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/cards.h"

#include "annotation/answerers.h"
#include "document/phrases.h"
#include "models/roles.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace hearsay
{

namespace
{

constexpr size_t statementsShown = 6;
constexpr size_t saidOfShown = 3;
constexpr qsizetype excerptLimit = 170;

/// The context of the words below for translators.
struct Cards {
    Q_DECLARE_TR_FUNCTIONS(Cards)
};

bool touches(const Contradiction &contradiction, const TextSpans &content)
{
    return std::ranges::any_of(contradiction.sides,
                               [&](const TextSpans &side) { return overlaps(content, hull(side)); });
}

/// “indirect · sure · disputed ①”
QString statementDetail(const CardSource &source, const Attribution &attribution)
{
    QStringList parts{phraseFor(attribution.kind), phraseFor(attribution.certainty.level)};
    if (attribution.act != SpeechAct::Statement)
        parts.prepend(phraseFor(attribution.act));
    const auto &contradictions = source.analysis().contradictions;
    for (size_t i = 0; i < contradictions.size(); ++i)
        if (touches(contradictions[i], attribution.content))
            parts.append(
                Cards::tr("disputed (%1)", "number of the contradiction").arg(QLocale().toString(qulonglong(i + 1))));
    return parts.join(QStringLiteral(" · "));
}

TextSpans differingIn(const CardSource &source, const Attribution &attribution)
{
    TextSpans all;
    for (const Contradiction &contradiction : source.analysis().contradictions)
        for (const TextSpans &side : contradiction.differing)
            for (const TextSpan span : side)
                if (overlaps(attribution.content, span))
                    all.push_back(span);
    return all;
}

void addStatement(FindingCard &card, const CardSource &source, const Attribution &attribution)
{
    const TextSpans spans = attribution.content.empty() ? TextSpans{attribution.span()} : attribution.content;
    card.addWords(excerptOf(source.text(), spans, differingIn(source, attribution), excerptLimit),
                  statementDetail(source, attribution), source.rankOf(attribution.speaker), attribution.id);
}

std::vector<const Attribution *> saidBy(const Analysis &analysis, const EntityId &entity)
{
    std::vector<const Attribution *> said;
    for (const Attribution &attribution : analysis.attributions)
        if (attribution.speaker == entity)
            said.push_back(&attribution);
    return said;
}

std::vector<const Attribution *> saidOf(const Analysis &analysis, const Entity &entity)
{
    std::vector<const Attribution *> said;
    for (const Attribution &attribution : analysis.attributions) {
        const bool ofIt = std::ranges::any_of(
            entity.mentions, [&](const Mention &mention) { return overlaps(attribution.content, mention.span); });
        if (ofIt && attribution.speaker != entity.id)
            said.push_back(&attribution);
    }
    return said;
}

void addSome(FindingCard &card, const CardSource &source, const std::vector<const Attribution *> &all, size_t most)
{
    for (size_t i = 0; i < std::min(most, all.size()); ++i)
        addStatement(card, source, *all[i]);
    if (all.size() > most)
        card.addLine(Cards::tr("and %n more, listed under Claims", nullptr, int(all.size() - most)));
}

} // namespace

int CardSource::rankOf(const std::optional<EntityId> &entity) const
{
    const auto rank = entity ? voiceOf(desk.session().voices(), *entity) : std::nullopt;
    return rank ? int(*rank) : -1;
}

FindingCard *entityCard(const CardSource &source, const Entity &entity)
{
    auto *card = new FindingCard(source.theme, source.parent);
    card->setProperty("finding", entity.id.value);
    card->addHeading(voicePixmap(source.rankOf(entity.id), source.theme, source.parent->devicePixelRatioF()),
                     headingOf(entity));
    card->addLine(namingOf(entity) + QStringLiteral(" · ") +
                  Cards::tr("%n mention(s)", nullptr, int(entity.mentions.size())));
    addSome(*card, source, saidBy(source.analysis(), entity.id), statementsShown);
    const auto ofIt = saidOf(source.analysis(), entity);
    if (!ofIt.empty())
        card->addSection(Cards::tr("What others said of it"));
    addSome(*card, source, ofIt, saidOfShown);
    card->addButton(Cards::tr("Next mention"), CardAction::NextMention, entity.id);
    card->addButton(Cards::tr("Merge with…"), CardAction::Merge, entity.id);
    card->addButton(Cards::tr("Rename…"), CardAction::Rename, entity.id);
    if (source.rankOf(entity.id) >= 0)
        card->addButton(Cards::tr("Only this one", "show the claims of one speaker"), CardAction::OnlyThis, entity.id);
    return card;
}

FindingCard *statementCard(const CardSource &source, const Attribution &attribution)
{
    auto *card = new FindingCard(source.theme, source.parent);
    card->setProperty("finding", attribution.id.value);
    card->addHeading(voicePixmap(source.rankOf(attribution.speaker), source.theme, source.parent->devicePixelRatioF()),
                     headingIn(source.analysis(), attribution.speaker));
    addStatement(*card, source, attribution);
    if (attribution.addressee)
        card->addLine(Cards::tr("Said to %1.").arg(nameIn(source.analysis(), attribution.addressee)));
    if (const Attribution *parent = attribution.parent ? source.analysis().attribution(*attribution.parent) : nullptr)
        card->addLine(Cards::tr("Second hand: told by %1.").arg(nameIn(source.analysis(), parent->speaker)));
    if (const QString reason = reasonPhrase(attribution.reason); !reason.isEmpty())
        card->addLine(reason);
    for (size_t i = 0; i < attribution.rivals.size(); ++i)
        card->addLine(Cards::tr("%1  or %2", "key of a digit, another speaker")
                          .arg(QString::number(i + 2), rivalPhrase(source.analysis(), attribution.rivals[i])));
    card->addButton(Cards::tr("Another speaker…"), CardAction::ChangeSpeaker, attribution.id);
    return card;
}

FindingCard *contradictionCard(const CardSource &source, const ContradictionId &id)
{
    const QModelIndex row = source.desk.contradictions().indexOf(id.value);
    auto *card = new FindingCard(source.theme, source.parent);
    card->setProperty("finding", id.value);
    card->addHeading(
        badgePixmap(row.data(NumberRole).toInt(), card->font(), source.theme, source.parent->devicePixelRatioF()),
        row.data().toString());
    card->addLine(row.data(DetailRole).toString());
    for (const ContradictionSide &side : row.data(SidesRole).value<QList<ContradictionSide>>())
        card->addWords(side.excerpt, side.speaker, side.voice, id);
    card->addLine(row.data(ReasonRole).toString());
    QPushButton *confirm = card->addButton(Cards::tr("Confirm", "that it is a contradiction"), CardAction::Confirm, id);
    confirm->setEnabled(!row.data(ConfirmedRole).toBool());
    card->addButton(Cards::tr("Not a contradiction"), CardAction::Dismiss, id);
    return card;
}

FindingCard *noticeCard(const CardSource &source, const Notice &notice)
{
    auto *card = new FindingCard(source.theme, source.parent);
    card->setProperty("finding", notice.id.value);
    card->addHeading(noticePixmap(source.theme, source.parent->devicePixelRatioF()), phraseFor(notice.kind));
    card->addWords(excerptOf(source.text(), {notice.span}, {}, excerptLimit), phraseFor(notice.certainty.level), -1,
                   notice.id);
    card->addLine(reasonPhrase(notice.reason));
    return card;
}

FindingCard *claimCard(const CardSource &source, const Claim &claim)
{
    auto *card = new FindingCard(source.theme, source.parent);
    card->setProperty("finding", claim.id.value);
    card->addHeading(voicePixmap(-1, source.theme, source.parent->devicePixelRatioF()),
                     Cards::tr("The article itself"));
    card->addWords(excerptOf(source.text(), claim.span, {}, excerptLimit), Cards::tr("told as a fact"), -1, claim.id);
    return card;
}

std::vector<ContradictionId> contradictionsOf(const Analysis &analysis, const EntityId &entity)
{
    std::vector<ContradictionId> found;
    for (const Contradiction &contradiction : analysis.contradictions) {
        const bool said = std::ranges::any_of(analysis.attributions, [&](const Attribution &attribution) {
            return attribution.speaker == entity && touches(contradiction, attribution.content);
        });
        if (said || std::ranges::contains(answerersOf(analysis, contradiction), entity))
            found.push_back(contradiction.id);
    }
    return found;
}

} // namespace hearsay
