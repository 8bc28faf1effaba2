// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json/correctionsjson.h"

#include "document/json/documentnames.h"

#include <QJsonObject>

namespace hearsay
{

namespace
{

constexpr QStringView speakerKind = u"speaker";
constexpr QStringView nameKind = u"name";
constexpr QStringView mergeKind = u"merge";
constexpr QStringView verdictKind = u"verdict";

void writeOne(JsonWriter &json, const SpeakerCorrection &correction)
{
    json.member("kind", speakerKind);
    json.member("attribution", correction.attribution.value);
    json.key("speaker");
    if (!correction.speaker)
        return json.null();
    json.beginObject();
    json.member("entity", correction.speaker->value);
    json.endObject();
}

void writeOne(JsonWriter &json, const NameCorrection &correction)
{
    json.member("kind", nameKind);
    json.member("entity", correction.entity.value);
    json.member("name", correction.name);
}

void writeOne(JsonWriter &json, const MergeCorrection &correction)
{
    json.member("kind", mergeKind);
    json.member("entity", correction.from.value);
    json.member("into", correction.into.value);
}

void writeOne(JsonWriter &json, const VerdictCorrection &correction)
{
    json.member("kind", verdictKind);
    json.member("contradiction", correction.contradiction.value);
    json.member("verdict", nameOf(correction.verdict));
}

/// nullopt for a kind, or a verdict, that is not known.
std::optional<Correction> readOne(const QJsonObject &object)
{
    const QString kind = object["kind"].toString();
    if (kind == speakerKind) {
        const QJsonValue speaker = object["speaker"]["entity"];
        return SpeakerCorrection{{object["attribution"].toString()},
                                 speaker.isString() ? std::optional(EntityId{speaker.toString()}) : std::nullopt};
    }
    if (kind == nameKind)
        return NameCorrection{{object["entity"].toString()}, object["name"].toString()};
    if (kind == mergeKind)
        return MergeCorrection{{object["entity"].toString()}, {object["into"].toString()}};
    const auto verdict = verdictOf(object["verdict"].toString());
    if (kind == verdictKind && verdict)
        return VerdictCorrection{{object["contradiction"].toString()}, *verdict};
    return std::nullopt;
}

} // namespace

void writeCorrections(JsonWriter &json, const Corrections &corrections)
{
    json.beginArray();
    for (const Correction &correction : corrections.list()) {
        json.beginObject(JsonWriter::Layout::Line);
        std::visit([&json](const auto &one) { writeOne(json, one); }, correction);
        json.endObject();
    }
    json.endArray();
}

ReadCorrections readCorrections(const QJsonArray &array)
{
    ReadCorrections read;
    for (const QJsonValue &one : array) {
        if (const auto correction = readOne(one.toObject()))
            read.corrections.set(*correction);
        else
            read.unknownKinds += one["kind"].toString();
    }
    return read;
}

} // namespace hearsay
