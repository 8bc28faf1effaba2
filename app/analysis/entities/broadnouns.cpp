// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/broadnouns.h"

#include <QSet>

namespace hearsay
{

bool isBroad(const QString &noun)
{
    static const QSet<QString> list{
        QStringLiteral("group"),        QStringLiteral("team"),         QStringLiteral("side"),
        QStringLiteral("organisation"), QStringLiteral("organization"), QStringLiteral("body"),
        QStringLiteral("people"),       QStringLiteral("person"),       QStringLiteral("man"),
        QStringLiteral("woman"),        QStringLiteral("camp"),         QStringLiteral("crowd"),
        QStringLiteral("staff"),        QStringLiteral("unit"),         QStringLiteral("statement"),
        QStringLiteral("document")};
    return list.contains(noun);
}

} // namespace hearsay
