// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/speakersmodel.h"

#include "document/phrases.h"
#include "models/roles.h"

#include <QLocale>

namespace hearsay
{

QVariant SpeakersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Voice &voice = findings().voices[size_t(index.row())];
    switch (role) {
    case IdRole:
        return voice.entity.value;
    case VoiceRole:
        return int(voice.rank);
    case StatementsRole:
        return int(voice.statements);
    case ShareRole:
        return voice.share;
    default:
        break;
    }
    const Entity *entity = analysis().entity(voice.entity);
    if (!entity)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return headingOf(*entity);
    case Qt::ToolTipRole:
    case DetailRole:
        return namingOf(*entity);
    case Qt::AccessibleTextRole:
        return sentence(voice, *entity);
    default:
        return {};
    }
}

QString SpeakersModel::sentence(const Voice &voice, const Entity &entity) const
{
    return tr("%1, %2, %n statement(s), %3 of the article", "speaker, how named, count, share", int(voice.statements))
        .arg(headingOf(entity), namingOf(entity),
             tr("%1 %", "percent").arg(QLocale().toString(qRound(voice.share * 100))));
}

} // namespace hearsay
