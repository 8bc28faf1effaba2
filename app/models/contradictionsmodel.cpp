// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contradictionsmodel.h"

#include "annotation/answerers.h"
#include "document/phrases.h"
#include "models/roles.h"

namespace hearsay
{

QVariant ContradictionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Contradiction &contradiction = analysis().contradictions[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return headingOf(contradiction, text());
    case IdRole:
        return contradiction.id.value;
    case NumberRole:
        return index.row() + 1;
    case DetailRole:
        return detailOf(contradiction);
    case Qt::ToolTipRole:
    case ReasonRole:
        return reasonPhrase(contradiction.reason);
    case LevelRole:
        return int(contradiction.certainty.level);
    case SpanRole:
        return QVariant::fromValue(hull(contradiction.sides[0]));
    case SidesRole:
        return QVariant::fromValue(QList{side(contradiction, 0), side(contradiction, 1)});
    case ConfirmedRole:
        return findings().corrections.verdict(contradiction.id) == Verdict::Confirmed;
    case Qt::AccessibleTextRole:
        return tr("Contradiction %1, %2: “%3” against “%4”. %5", "number, kind, both sides, reason")
            .arg(QString::number(index.row() + 1), phraseFor(contradiction.kind), side(contradiction, 0).excerpt.words,
                 side(contradiction, 1).excerpt.words, reasonPhrase(contradiction.reason));
    default:
        return {};
    }
}

ContradictionSide ContradictionsModel::side(const Contradiction &contradiction, size_t number) const
{
    const TextSpans &spans = contradiction.sides.at(number);
    const Attribution *statement = statementsOf(analysis(), contradiction).at(number);
    return {excerptOf(text(), spans, contradiction.differing.at(number), 160),
            voiceRank(statement ? statement->speaker : std::nullopt), answererIn(analysis(), statement), hull(spans)};
}

QString ContradictionsModel::betweenWhom(const Contradiction &contradiction) const
{
    const auto [first, second] = statementsOf(analysis(), contradiction);
    if (!first && !second)
        return tr("within the article", "contradiction");
    if (!first || !second)
        return tr("between the article and a speaker", "contradiction");
    const bool sameStatement = first == second || (first->speaker && first->speaker == second->speaker);
    return sameStatement ? tr("within what one speaker said", "contradiction")
                         : tr("between speakers", "contradiction");
}

QString ContradictionsModel::detailOf(const Contradiction &contradiction) const
{
    const bool confirmed = findings().corrections.verdict(contradiction.id) == Verdict::Confirmed;
    return betweenWhom(contradiction) + QStringLiteral(" · ") +
           (confirmed ? tr("confirmed by you") : phraseFor(contradiction.certainty.level));
}

} // namespace hearsay
