// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/givennames.h"

namespace hearsay
{

Result<GivenNames> GivenNames::make(const QByteArray &lines)
{
    GivenNames names;
    int number = 0;
    for (const QByteArray &line : lines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArray> fields = line.trimmed().split('\t');
        const QByteArray gender = fields.value(1);
        if (fields.size() != 2 || (gender != "f" && gender != "m" && gender != "both"))
            return std::unexpected(
                Error{ErrorKind::Malformed,
                      QStringLiteral("Line %1 of the given names is not a name and f, m or both.").arg(number),
                      QString::fromUtf8(line)});
        const NameGender meaning = gender == "f"   ? NameGender::Feminine
                                   : gender == "m" ? NameGender::Masculine
                                                   : NameGender::Both;
        names.m_genders.insert(QString::fromUtf8(fields[0]), meaning);
    }
    return names;
}

NameGender GivenNames::genderOf(QStringView name) const
{
    const NameGender whole = m_genders.value(name.toString(), NameGender::Unknown);
    const qsizetype hyphen = name.indexOf(u'-');
    if (whole != NameGender::Unknown || hyphen <= 0)
        return whole;
    const NameGender first = m_genders.value(name.first(hyphen).toString(), NameGender::Unknown);
    const NameGender second = m_genders.value(name.sliced(hyphen + 1).toString(), NameGender::Unknown);
    return first == NameGender::Both && second != NameGender::Unknown ? second : first;
}

} // namespace hearsay
