// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/titles.h"

#include <QHash>

#include <algorithm>

namespace hearsay
{

QString plainTitle(const QString &title)
{
    static const QHash<QString, QString> shortForms{{QStringLiteral("doctor"), QStringLiteral("dr")},
                                                    {QStringLiteral("professor"), QStringLiteral("prof")},
                                                    {QStringLiteral("mister"), QStringLiteral("mr")},
                                                    {QStringLiteral("captain"), QStringLiteral("capt")},
                                                    {QStringLiteral("senator"), QStringLiteral("sen")},
                                                    {QStringLiteral("governor"), QStringLiteral("gov")},
                                                    {QStringLiteral("sergeant"), QStringLiteral("sgt")},
                                                    {QStringLiteral("lieutenant"), QStringLiteral("lt")},
                                                    {QStringLiteral("representative"), QStringLiteral("rep")},
                                                    {QStringLiteral("general"), QStringLiteral("gen")},
                                                    {QStringLiteral("colonel"), QStringLiteral("col")},
                                                    {QStringLiteral("reverend"), QStringLiteral("rev")}};
    const QString plain = QString(title).remove(u'.');
    return shortForms.value(plain, plain);
}

bool holdsTitle(const QSet<QString> &titles, const QString &title)
{
    const QString plain = plainTitle(title);
    return std::ranges::any_of(titles, [&plain](const QString &one) { return plainTitle(one) == plain; });
}

} // namespace hearsay
