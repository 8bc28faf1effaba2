// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/givennames.h"

#include "base/tablerows.h"

namespace hearsay
{

Result<GivenNames> GivenNames::make(const QByteArray &lines)
{
    GivenNames names;
    for (const auto &[number, fields] : tableRows(lines)) {
        const QString gender = fields.value(1).trimmed();
        if (fields.size() != 2 || (gender != u"f" && gender != u"m" && gender != u"both"))
            return std::unexpected(
                Error{ErrorKind::Malformed,
                      QStringLiteral("Line %1 of the given names is not a name and f, m or both.").arg(number),
                      fields.join(u'\t')});
        const NameGender meaning = gender == u"f"   ? NameGender::Feminine
                                   : gender == u"m" ? NameGender::Masculine
                                                    : NameGender::Both;
        names.m_genders.insert(fields[0], meaning);
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
