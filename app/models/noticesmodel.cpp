// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/noticesmodel.h"

#include "document/excerpt.h"
#include "document/phrases.h"
#include "models/roles.h"

namespace hearsay
{

QVariant NoticesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Notice &notice = analysis().notices[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return phraseFor(notice.kind);
    case IdRole:
        return notice.id.value;
    case DetailRole:
        return excerptOf(text(), {notice.span}, {}, 120).words;
    case Qt::ToolTipRole:
    case ReasonRole:
        return reasonPhrase(notice.reason);
    case LevelRole:
        return int(notice.certainty.level);
    case SpanRole:
        return QVariant::fromValue(notice.span);
    case Qt::AccessibleTextRole:
        return tr("%1: “%2”. %3", "kind of notice, words, reason")
            .arg(phraseFor(notice.kind), excerptOf(text(), {notice.span}, {}, 120).words, reasonPhrase(notice.reason));
    default:
        return {};
    }
}

} // namespace hearsay
