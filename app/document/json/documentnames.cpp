// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json/documentnames.h"

#include <array>

namespace hearsay
{

namespace
{

constexpr std::array parts{"headline", "byline", "dateline", "heading", "body", "list", "caption"};
constexpr std::array genders{"unknown", "feminine", "masculine", "neuter"};
constexpr std::array bounds{"exactly", "about", "at-least", "at-most", "more-than", "less-than"};
constexpr std::array verdicts{"confirmed", "dismissed"};

template<size_t size>
std::optional<size_t> indexIn(const std::array<const char *, size> &names, QStringView name)
{
    for (size_t i = 0; i < size; ++i)
        if (name == QLatin1StringView(names[i]))
            return i;
    return std::nullopt;
}

template<typename Enum>
constexpr auto toEnum = [](size_t index) { return Enum(index); };

} // namespace

QString nameOf(PartKind kind)
{
    return QString::fromLatin1(parts.at(size_t(kind)));
}

QString nameOf(Gender gender)
{
    return QString::fromLatin1(genders.at(size_t(gender)));
}

QString nameOf(Quantity::Bound bound)
{
    return QString::fromLatin1(bounds.at(size_t(bound)));
}

QString nameOf(Verdict verdict)
{
    return QString::fromLatin1(verdicts.at(size_t(verdict)));
}

std::optional<PartKind> partKindOf(QStringView name)
{
    return indexIn(parts, name).transform(toEnum<PartKind>);
}

std::optional<Gender> genderOf(QStringView name)
{
    return indexIn(genders, name).transform(toEnum<Gender>);
}

std::optional<Quantity::Bound> boundOf(QStringView name)
{
    return indexIn(bounds, name).transform(toEnum<Quantity::Bound>);
}

std::optional<Verdict> verdictOf(QStringView name)
{
    return indexIn(verdicts, name).transform(toEnum<Verdict>);
}

} // namespace hearsay
