// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claimsmodel.h"

#include "document/excerpt.h"
#include "document/phrases.h"
#include "models/roles.h"

#include <algorithm>

namespace hearsay
{

void ClaimsModel::prepare()
{
    m_rows.clear();
    if (!findings().analysis)
        return;
    for (const Attribution &attribution : analysis().attributions)
        m_rows.push_back(
            {&attribution, nullptr, attribution.content.empty() ? attribution.span() : hull(attribution.content)});
    for (const Claim &claim : analysis().claims)
        if (!claim.attribution)
            m_rows.push_back({nullptr, &claim, hull(claim.span)});
    std::ranges::stable_sort(m_rows, [](const Row &a, const Row &b) {
        return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
    });
}

QString ClaimsModel::idAt(int row) const
{
    const Row &at = m_rows[size_t(row)];
    return at.attribution ? at.attribution->id.value : at.claim->id.value;
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case IdRole:
        return idAt(index.row());
    case SpanRole:
        return QVariant::fromValue(row.span);
    default:
        return row.attribution ? statementData(*row.attribution, role) : ownClaimData(*row.claim, role);
    }
}

QVariant ClaimsModel::statementData(const Attribution &attribution, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return excerptOf(text(), attribution.content.empty() ? TextSpans{attribution.span()} : attribution.content)
            .words;
    case Qt::ToolTipRole:
    case ReasonRole:
        return reasonPhrase(attribution.reason);
    case DetailRole:
        return detailOf(attribution);
    case VoiceRole:
        return voiceRank(attribution.speaker);
    case LevelRole:
        return int(attribution.certainty.level);
    case AttributionKindRole:
        return int(attribution.kind);
    case DepthRole:
        return depthOf(attribution);
    case SpeakerRole:
        return attribution.speaker ? attribution.speaker->value : QString();
    case SpeakerNameRole:
        return headingIn(analysis(), attribution.speaker);
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3", "speaker, words, how said")
            .arg(headingIn(analysis(), attribution.speaker), statementData(attribution, Qt::DisplayRole).toString(),
                 detailOf(attribution));
    default:
        return {};
    }
}

QVariant ClaimsModel::ownClaimData(const Claim &claim, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return excerptOf(text(), claim.span).words;
    case SpeakerNameRole:
        return tr("The article itself");
    case DetailRole:
        return tr("told as a fact");
    case VoiceRole:
    case AttributionKindRole:
        return -1;
    case LevelRole:
        return int(CertaintyLevel::Sure);
    case DepthRole:
        return 0;
    case SpeakerRole:
        return QString();
    case Qt::AccessibleTextRole:
        return tr("The article itself: %1").arg(ownClaimData(claim, Qt::DisplayRole).toString());
    default:
        return {};
    }
}

QString ClaimsModel::detailOf(const Attribution &attribution) const
{
    QStringList parts;
    if (attribution.act == SpeechAct::Refusal)
        return phraseFor(attribution.act);
    if (attribution.act != SpeechAct::Statement)
        parts.append(phraseFor(attribution.act));
    parts.append(phraseFor(attribution.kind));
    parts.append(phraseFor(attribution.certainty.level));
    if (attribution.addressee)
        parts.append(tr("to %1", "addressee").arg(nameIn(analysis(), attribution.addressee)));
    if (attribution.parent)
        parts.append(tr("second hand"));
    return parts.join(QStringLiteral(" · "));
}

int ClaimsModel::depthOf(const Attribution &attribution) const
{
    int depth = 0;
    const Attribution *at = &attribution;
    // No story is told at twenty removes; a foreign analysis may hold a circle.
    while (at && at->parent && depth < 20) {
        at = analysis().attribution(*at->parent);
        ++depth;
    }
    return depth;
}

} // namespace hearsay
