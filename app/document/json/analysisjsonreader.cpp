// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json/analysisjsonreader.h"

#include "document/json/correctionsjson.h"
#include "document/json/documentnames.h"
#include "document/json/jsonschema.h"
#include "document/json/references.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace hearsay
{

namespace
{

/// Reads values out of JSON that the schema has accepted; what the schema cannot say is noted in m_problem.
class AnalysisReader
{
public:
    explicit AnalysisReader(const QJsonObject &root) : m_root(root) {}
    Result<ReadDocument> read();

private:
    void readArticle(const QJsonObject &object);
    Entity readEntity(const QJsonObject &object);
    Mention readMention(const QJsonObject &object);
    Attribution readAttribution(const QJsonObject &object);
    Claim readClaim(const QJsonObject &object);
    Quantity readQuantity(const QJsonObject &object);
    void readContradiction(const QJsonObject &object);
    void readNotice(const QJsonObject &object);

    TextSpan span(const QJsonValue &value);
    TextSpans spans(const QJsonValue &value);
    std::array<TextSpans, 2> sides(const QJsonValue &value);
    Certainty certainty(const QJsonObject &object);
    Reason reason(const QJsonObject &object);
    /// The enumerator that \a value names, or \a neutral with a remark.
    template<typename Enum>
    Enum kind(std::optional<Enum> known, const QJsonValue &value, Enum neutral, const char *what);
    void unknown(const char *what, const QString &name)
    {
        ++m_unknown[QStringLiteral("%1 “%2”").arg(QLatin1StringView(what), name)];
    }
    [[nodiscard]] QStringList remarks() const;

    const QJsonObject &m_root;
    Article m_article;
    Analysis m_analysis;
    qsizetype m_codePoints = 0;
    QString m_problem; ///< the first one; empty if none
    QMap<QString, int> m_unknown;
};

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &one : value.toArray())
        strings += one.toString();
    return strings;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

template<typename AnyId>
std::optional<AnyId> idOf(const QJsonValue &value)
{
    return value.isString() ? std::optional(AnyId{value.toString()}) : std::nullopt;
}

template<typename AnyId>
std::vector<AnyId> idsOf(const QJsonValue &value)
{
    std::vector<AnyId> ids;
    for (const QString &id : stringsOf(value))
        ids.push_back({id});
    return ids;
}

Result<ReadDocument> AnalysisReader::read()
{
    m_analysis.program = m_root["program"].toString();
    m_analysis.model = m_root["model"].toString();
    readArticle(m_root["article"].toObject());
    for (const QJsonValue &one : m_root["entities"].toArray())
        m_analysis.entities.push_back(readEntity(one.toObject()));
    for (const QJsonValue &one : m_root["attributions"].toArray())
        m_analysis.attributions.push_back(readAttribution(one.toObject()));
    for (const QJsonValue &one : m_root["claims"].toArray())
        m_analysis.claims.push_back(readClaim(one.toObject()));
    for (const QJsonValue &one : m_root["contradictions"].toArray())
        readContradiction(one.toObject());
    for (const QJsonValue &one : m_root["notices"].toArray())
        readNotice(one.toObject());
    ReadCorrections corrections = readCorrections(m_root["corrections"].toArray());
    for (const QString &kind : corrections.unknownKinds)
        unknown("correction", kind);
    if (m_problem.isEmpty())
        m_problem = danglingReference(m_analysis);
    if (!m_problem.isEmpty())
        return std::unexpected(
            Error{ErrorKind::Malformed, QStringLiteral("The analysis document cannot be read: %1").arg(m_problem), {}});
    return ReadDocument{{std::move(m_article), std::move(m_analysis), std::move(corrections.corrections)}, remarks()};
}

void AnalysisReader::readArticle(const QJsonObject &object)
{
    const QJsonObject origin = object["origin"].toObject();
    m_article.origin = {origin["location"].toString(), origin["format"].toString()};
    // Pages with marks were written line by line; plain text may have been wrapped by hand.
    const bool isPlain = m_article.origin.format.isEmpty() || m_article.origin.format == QStringLiteral("text/plain");
    m_article.text = Text(object["text"].toString(), isPlain ? ParagraphRule::Detect : ParagraphRule::EachLine);
    m_codePoints = m_article.text.codePoint(m_article.text.size());
    m_article.id = {object["id"].toString()};
    m_article.title = object["title"].toString();
    m_article.byline = object["byline"].toString();
    m_article.published = object["published"].toString();
    m_article.language = object["language"].toString();
    const QJsonObject reading = object["reading"].toObject();
    m_article.report = {reading["encoding"].toString(), reading["bytes"].toInteger(), reading["undecoded"].toInteger(),
                        reading["truncated"].toBool(), stringsOf(reading["remarks"])};
    for (const QJsonValue &one : object["parts"].toArray()) {
        const QJsonValue name = one["kind"];
        m_article.parts.push_back({kind(partKindOf(name.toString()), name, PartKind::Body, "part"), span(one)});
    }
}

Entity AnalysisReader::readEntity(const QJsonObject &object)
{
    Entity entity;
    entity.id = {object["id"].toString()};
    entity.name = object["name"].toString();
    entity.role = object["role"].toString();
    entity.kind = kind(enumOf<EntityKind>(object["kind"].toString()), object["kind"], EntityKind::Other, "entity");
    entity.gender = genderOf(object["gender"].toString()).value_or(Gender::Unknown);
    for (const QJsonValue &one : object["mentions"].toArray())
        entity.mentions.push_back(readMention(one.toObject()));
    return entity;
}

Mention AnalysisReader::readMention(const QJsonObject &object)
{
    const QJsonValue form = object["form"];
    return {span(object), kind(enumOf<MentionForm>(form.toString()), form, MentionForm::Role, "mention"),
            certainty(object), reason(object)};
}

Attribution AnalysisReader::readAttribution(const QJsonObject &object)
{
    Attribution attribution;
    attribution.id = {object["id"].toString()};
    attribution.kind = kind(enumOf<AttributionKind>(object["kind"].toString()), object["kind"],
                            AttributionKind::Indirect, "attribution");
    attribution.act = kind(enumOf<SpeechAct>(object["act"].toString()), object["act"], SpeechAct::Statement, "act");
    attribution.speaker = idOf<EntityId>(object["speaker"]["entity"]);
    attribution.addressee = idOf<EntityId>(object["addressee"]["entity"]);
    attribution.source = spans(object["source"]);
    attribution.cue = spans(object["cue"]);
    attribution.content = spans(object["content"]);
    attribution.parent = idOf<AttributionId>(object["parent"]);
    attribution.certainty = certainty(object);
    attribution.reason = reason(object);
    for (const QJsonValue &one : object["rivals"].toArray())
        attribution.rivals.push_back({{one["entity"].toString()}, numberOf(one["probability"])});
    return attribution;
}

Claim AnalysisReader::readClaim(const QJsonObject &object)
{
    Claim claim;
    claim.id = {object["id"].toString()};
    claim.attribution = idOf<AttributionId>(object["attribution"]);
    claim.span = spans(object["span"]);
    claim.subject = span(object["subject"]);
    claim.predicate = span(object["predicate"]);
    claim.polarity =
        kind(enumOf<Polarity>(object["polarity"].toString()), object["polarity"], Polarity::Positive, "polarity");
    claim.modality =
        kind(enumOf<Modality>(object["modality"].toString()), object["modality"], Modality::Asserted, "modality");
    for (const QJsonValue &one : object["quantities"].toArray())
        claim.quantities.push_back(readQuantity(one.toObject()));
    claim.time = span(object["time"]);
    claim.checkWorthiness = numberOf(object["checkWorthiness"]);
    return claim;
}

Quantity AnalysisReader::readQuantity(const QJsonObject &object)
{
    const QJsonValue bound = object["bound"];
    return {span(object["span"]), object["value"].toDouble(), object["unit"].toString(), object["of"].toString(),
            kind(boundOf(bound.toString()), bound, Quantity::Bound::Exactly, "bound")};
}

void AnalysisReader::readContradiction(const QJsonObject &object)
{
    const auto known = enumOf<ContradictionKind>(object["kind"].toString());
    if (!known)
        return unknown("contradiction", object["kind"].toString());
    m_analysis.contradictions.push_back({{object["id"].toString()},
                                         *known,
                                         sides(object["sides"]),
                                         sides(object["differing"]),
                                         idsOf<ClaimId>(object["claims"]),
                                         idsOf<EntityId>(object["between"]),
                                         certainty(object),
                                         reason(object)});
}

void AnalysisReader::readNotice(const QJsonObject &object)
{
    const auto known = enumOf<NoticeKind>(object["kind"].toString());
    if (!known)
        return unknown("notice", object["kind"].toString());
    Notice notice{{object["id"].toString()}, *known, span(object["span"]), certainty(object), reason(object)};
    if (notice.reason.text.isEmpty())
        notice.reason.text = object["text"].toString();
    m_analysis.notices.push_back(std::move(notice));
}

TextSpan AnalysisReader::span(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    const TextSpan codePoints{value["start"].toInteger(), value["end"].toInteger()};
    if (codePoints.start <= codePoints.end && codePoints.end <= m_codePoints)
        return m_article.text.utf16(codePoints);
    if (m_problem.isEmpty())
        m_problem =
            QStringLiteral("the range %1–%2 lies outside of the text.").arg(codePoints.start).arg(codePoints.end);
    return {};
}

TextSpans AnalysisReader::spans(const QJsonValue &value)
{
    TextSpans all;
    for (const QJsonValue &one : value.toArray())
        all.push_back(span(one));
    return all;
}

std::array<TextSpans, 2> AnalysisReader::sides(const QJsonValue &value)
{
    return {spans(value[0]), spans(value[1])};
}

Certainty AnalysisReader::certainty(const QJsonObject &object)
{
    const QJsonValue value = object["certainty"];
    return {enumOf<CertaintyLevel>(value["level"].toString()).value_or(CertaintyLevel::Unclear),
            numberOf(value["probability"])};
}

Reason AnalysisReader::reason(const QJsonObject &object)
{
    const QJsonValue value = object["reason"];
    const bool hasTemplate = value["template"].isString();
    return {value["rule"].toString(), (hasTemplate ? value["template"] : value["text"]).toString(),
            stringsOf(value["arguments"]), spans(value["evidence"])};
}

template<typename Enum>
Enum AnalysisReader::kind(std::optional<Enum> known, const QJsonValue &value, Enum neutral, const char *what)
{
    if (!known)
        unknown(what, value.toString());
    return known.value_or(neutral);
}

QStringList AnalysisReader::remarks() const
{
    QStringList all;
    for (const auto &[name, count] : m_unknown.asKeyValueRange())
        all += QStringLiteral("A later version wrote a kind of %1, which this one does not know: %2.")
                   .arg(name, QString::number(count));
    return all;
}

std::unexpected<Error> cannotRead(ErrorKind kind, const QString &why)
{
    return std::unexpected(Error{kind, QStringLiteral("The analysis document cannot be read: %1").arg(why), {}});
}

} // namespace

Result<ReadDocument> readAnalysisJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return cannotRead(
            ErrorKind::Malformed,
            QStringLiteral("it is no JSON object (%1, at byte %2).").arg(problem.errorString()).arg(problem.offset));
    const QJsonObject root = document.object();
    if (root["schema"].toDouble() > 1)
        return cannotRead(ErrorKind::Unsupported,
                          QStringLiteral("a later version of Hearsay wrote it. Update Hearsay."));
    const auto schema = JsonSchema::load(QStringLiteral("schema/analysis-1.schema.json"));
    if (!schema)
        return std::unexpected(schema.error());
    if (const auto checked = schema->check(root); !checked)
        return cannotRead(ErrorKind::Malformed, checked.error().text);
    return AnalysisReader(root).read();
}

} // namespace hearsay
