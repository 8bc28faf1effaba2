// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/measuredfigures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace hearsay
{

namespace
{

std::unexpected<Error> cannotRead(ErrorKind kind, const QString &why)
{
    return std::unexpected(Error{kind, QStringLiteral("The measured figures cannot be read: %1.").arg(why), {}});
}

std::optional<MeasuredOn> measuredOn(const QString &name)
{
    using Named = std::pair<const char *, MeasuredOn>;
    static constexpr std::array names{Named{"aside", MeasuredOn::Aside}, Named{"weights", MeasuredOn::Weights},
                                      Named{"rules", MeasuredOn::Rules}, Named{"polnear", MeasuredOn::NewsCorpus}};
    for (const auto &[known, on] : names)
        if (name == QLatin1StringView(known))
            return on;
    return std::nullopt;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &one : value.toArray())
        strings += one.toString();
    return strings;
}

/// The figure of that name; nullopt where there is none that can be.
std::optional<Count> countOf(const QJsonValue &figures, const char *name)
{
    const QJsonValue value = figures[QLatin1StringView(name)];
    const bool isFound = value["gold"].isDouble();
    const Count count{value["hits"].toInteger(-1), value[isFound ? u"reported" : u"of"].toInteger(-1),
                      value[isFound ? u"gold" : u"of"].toInteger(-1)};
    const bool plausible = count.hits >= 0 && count.hits <= count.found && count.hits <= count.gold;
    return plausible ? std::optional(count) : std::nullopt;
}

Result<MeasuredFigures> readOne(MeasuredOn on, const QJsonValue &value)
{
    const QJsonValue figures = value["figures"];
    const bool ofArticles = value["definitions"] == QStringLiteral("articles");
    const auto statements = countOf(figures, ofArticles ? "content" : "found");
    const auto whole = countOf(figures, "whole");
    if (!statements || !whole || value["articles"].toInteger() < 1)
        return cannotRead(ErrorKind::Malformed,
                          QStringLiteral("those on “%1” are not complete").arg(value["on"].toString()));
    return MeasuredFigures{on,
                           value["articles"].toInteger(),
                           stringsOf(value["programs"]),
                           stringsOf(value["models"]),
                           *statements,
                           *whole,
                           countOf(figures, "speaker"),
                           countOf(figures, "kind"),
                           countOf(figures, "contradictions"),
                           countOf(figures, "notices")};
}

} // namespace

Result<std::vector<MeasuredFigures>> readMeasuredFigures(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject() || !document[u"measured"].isArray())
        return cannotRead(ErrorKind::Malformed, QStringLiteral("they are no list of figures in JSON"));
    if (document[u"schema"].toInteger() != 1)
        return cannotRead(ErrorKind::Unsupported, QStringLiteral("another version of Hearsay wrote them"));
    std::vector<MeasuredFigures> all;
    for (const QJsonValue &value : document[u"measured"].toArray()) {
        const auto on = measuredOn(value["on"].toString());
        if (!on)
            continue;
        const auto one = readOne(*on, value);
        if (!one)
            return std::unexpected(one.error());
        all.push_back(*one);
    }
    if (all.empty())
        return cannotRead(ErrorKind::Malformed, QStringLiteral("there are none"));
    return all;
}

} // namespace hearsay
