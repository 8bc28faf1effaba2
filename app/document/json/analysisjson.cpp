// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json/analysisjson.h"

#include "document/json/correctionsjson.h"
#include "document/json/documentnames.h"

namespace hearsay
{

namespace
{

using Layout = JsonWriter::Layout;

class AnalysisWriter
{
public:
    AnalysisWriter(const Article &article, const Analysis &analysis, const Corrections &corrections, Layout layout)
        : m_article(article), m_analysis(analysis), m_corrections(corrections), m_json(layout)
    {
    }
    QByteArray write();

private:
    void writeArticle();
    void writeReading(const ReadingReport &report);
    void writeEntity(const Entity &entity);
    void writeMention(const Mention &mention);
    void writeAttribution(const Attribution &attribution);
    void writeClaim(const Claim &claim);
    void writeQuantity(const Quantity &quantity);
    void writeContradiction(const Contradiction &contradiction);
    void writeNotice(const Notice &notice);

    void writeEnds(TextSpan span);
    void writeSpan(const char *key, TextSpan span);
    /// Null where the span is empty.
    void writeOptionalSpan(const char *key, TextSpan span);
    void writeSpans(const TextSpans &spans);
    void writeSpans(const char *key, const TextSpans &spans);
    void writeSides(const char *key, const std::array<TextSpans, 2> &sides);
    void writeStrings(const char *key, const QStringList &strings);
    void writeCertainty(const Certainty &certainty);
    void writeReason(const Reason &reason);
    void writeProbability(const char *key, std::optional<double> probability);
    void writeEntityReference(const char *key, const std::optional<EntityId> &entity);
    template<typename AnyId>
    void writeOptionalId(const char *key, const std::optional<AnyId> &id);
    template<typename AnyId>
    void writeIds(const char *key, const std::vector<AnyId> &ids);
    template<typename Thing>
    void writeAll(const char *key, const std::vector<Thing> &things, void (AnalysisWriter::*writeOne)(const Thing &));

    const Article &m_article;
    const Analysis &m_analysis;
    const Corrections &m_corrections;
    JsonWriter m_json;
};

QByteArray AnalysisWriter::write()
{
    m_json.beginObject();
    m_json.member("schema", qsizetype(1));
    m_json.member("program", m_analysis.program);
    m_json.member("model", m_analysis.model);
    writeArticle();
    writeAll("entities", m_analysis.entities, &AnalysisWriter::writeEntity);
    writeAll("attributions", m_analysis.attributions, &AnalysisWriter::writeAttribution);
    writeAll("claims", m_analysis.claims, &AnalysisWriter::writeClaim);
    writeAll("contradictions", m_analysis.contradictions, &AnalysisWriter::writeContradiction);
    writeAll("notices", m_analysis.notices, &AnalysisWriter::writeNotice);
    m_json.key("corrections");
    writeCorrections(m_json, m_corrections);
    m_json.endObject();
    return m_json.take() + '\n';
}

void AnalysisWriter::writeArticle()
{
    m_json.key("article");
    m_json.beginObject();
    m_json.member("id", m_article.id.value);
    m_json.member("title", m_article.title);
    m_json.member("byline", m_article.byline);
    m_json.member("published", m_article.published);
    m_json.member("language", m_article.language);
    m_json.key("origin");
    m_json.beginObject(Layout::Line);
    m_json.member("location", m_article.origin.location);
    m_json.member("format", m_article.origin.format);
    m_json.endObject();
    writeReading(m_article.report);
    m_json.member("text", m_article.text.string());
    m_json.key("parts");
    m_json.beginArray();
    for (const Part &part : m_article.parts) {
        m_json.beginObject(Layout::Line);
        m_json.member("kind", nameOf(part.kind));
        writeEnds(part.span);
        m_json.endObject();
    }
    m_json.endArray();
    m_json.endObject();
}

void AnalysisWriter::writeReading(const ReadingReport &report)
{
    m_json.key("reading");
    m_json.beginObject(Layout::Line);
    m_json.member("encoding", report.encoding);
    m_json.member("bytes", report.bytes);
    m_json.member("undecoded", report.undecoded);
    m_json.member("truncated", report.truncated);
    writeStrings("remarks", report.remarks);
    m_json.endObject();
}

void AnalysisWriter::writeEntity(const Entity &entity)
{
    m_json.member("id", entity.id.value);
    m_json.member("name", entity.name);
    m_json.member("kind", nameOf(entity.kind));
    m_json.member("role", entity.role);
    m_json.member("gender", nameOf(entity.gender));
    writeAll("mentions", entity.mentions, &AnalysisWriter::writeMention);
}

void AnalysisWriter::writeMention(const Mention &mention)
{
    writeEnds(mention.span);
    m_json.member("form", nameOf(mention.form));
    writeCertainty(mention.certainty);
    writeReason(mention.reason);
}

void AnalysisWriter::writeAttribution(const Attribution &attribution)
{
    m_json.member("id", attribution.id.value);
    m_json.member("kind", nameOf(attribution.kind));
    m_json.member("act", nameOf(attribution.act));
    writeEntityReference("speaker", attribution.speaker);
    writeEntityReference("addressee", attribution.addressee);
    writeSpans("source", attribution.source);
    writeSpans("cue", attribution.cue);
    writeSpans("content", attribution.content);
    writeOptionalId("parent", attribution.parent);
    writeCertainty(attribution.certainty);
    writeReason(attribution.reason);
    m_json.key("rivals");
    m_json.beginArray();
    for (const RivalSpeaker &rival : attribution.rivals) {
        m_json.beginObject(Layout::Line);
        m_json.member("entity", rival.entity.value);
        writeProbability("probability", rival.probability);
        m_json.endObject();
    }
    m_json.endArray();
}

void AnalysisWriter::writeClaim(const Claim &claim)
{
    m_json.member("id", claim.id.value);
    writeOptionalId("attribution", claim.attribution);
    writeSpans("span", claim.span);
    writeOptionalSpan("subject", claim.subject);
    writeOptionalSpan("predicate", claim.predicate);
    m_json.member("polarity", nameOf(claim.polarity));
    m_json.member("modality", nameOf(claim.modality));
    writeAll("quantities", claim.quantities, &AnalysisWriter::writeQuantity);
    writeOptionalSpan("time", claim.time);
    writeProbability("checkWorthiness", claim.checkWorthiness);
}

void AnalysisWriter::writeQuantity(const Quantity &quantity)
{
    writeSpan("span", quantity.span);
    m_json.member("value", quantity.value);
    m_json.member("unit", quantity.unit);
    m_json.member("of", quantity.of);
    m_json.member("bound", nameOf(quantity.bound));
}

void AnalysisWriter::writeContradiction(const Contradiction &contradiction)
{
    m_json.member("id", contradiction.id.value);
    m_json.member("kind", nameOf(contradiction.kind));
    writeSides("sides", contradiction.sides);
    writeIds("claims", contradiction.claims);
    writeIds("between", contradiction.between);
    writeSides("differing", contradiction.differing);
    writeCertainty(contradiction.certainty);
    writeReason(contradiction.reason);
}

void AnalysisWriter::writeNotice(const Notice &notice)
{
    m_json.member("id", notice.id.value);
    m_json.member("kind", nameOf(notice.kind));
    writeSpan("span", notice.span);
    m_json.member("text", notice.reason.sentence());
    writeCertainty(notice.certainty);
    writeReason(notice.reason);
}

void AnalysisWriter::writeEnds(TextSpan span)
{
    const TextSpan codePoints = m_article.text.codePoints(span);
    m_json.member("start", codePoints.start);
    m_json.member("end", codePoints.end);
}

void AnalysisWriter::writeSpan(const char *key, TextSpan span)
{
    m_json.key(key);
    m_json.beginObject(Layout::Line);
    writeEnds(span);
    m_json.endObject();
}

void AnalysisWriter::writeOptionalSpan(const char *key, TextSpan span)
{
    if (!span.isEmpty())
        return writeSpan(key, span);
    m_json.key(key);
    m_json.null();
}

void AnalysisWriter::writeSpans(const TextSpans &spans)
{
    m_json.beginArray(Layout::Line);
    for (const TextSpan span : spans) {
        m_json.beginObject();
        writeEnds(span);
        m_json.endObject();
    }
    m_json.endArray();
}

void AnalysisWriter::writeSpans(const char *key, const TextSpans &spans)
{
    m_json.key(key);
    writeSpans(spans);
}

void AnalysisWriter::writeSides(const char *key, const std::array<TextSpans, 2> &sides)
{
    m_json.key(key);
    m_json.beginArray();
    for (const TextSpans &side : sides)
        writeSpans(side);
    m_json.endArray();
}

void AnalysisWriter::writeStrings(const char *key, const QStringList &strings)
{
    m_json.key(key);
    m_json.beginArray(Layout::Line);
    for (const QString &string : strings)
        m_json.value(string);
    m_json.endArray();
}

void AnalysisWriter::writeProbability(const char *key, std::optional<double> probability)
{
    m_json.key(key);
    if (probability)
        m_json.value(*probability);
    else
        m_json.null();
}

void AnalysisWriter::writeCertainty(const Certainty &certainty)
{
    m_json.key("certainty");
    m_json.beginObject(Layout::Line);
    m_json.member("level", nameOf(certainty.level));
    writeProbability("probability", certainty.probability);
    m_json.endObject();
}

void AnalysisWriter::writeReason(const Reason &reason)
{
    m_json.key("reason");
    m_json.beginObject(Layout::Line);
    m_json.member("rule", reason.rule);
    m_json.member("text", reason.sentence());
    writeSpans("evidence", reason.evidence);
    // What a translation of the sentence is made of.
    if (!reason.arguments.isEmpty()) {
        m_json.member("template", reason.text);
        writeStrings("arguments", reason.arguments);
    }
    m_json.endObject();
}

void AnalysisWriter::writeEntityReference(const char *key, const std::optional<EntityId> &entity)
{
    m_json.key(key);
    if (!entity)
        return m_json.null();
    m_json.beginObject(Layout::Line);
    m_json.member("entity", entity->value);
    m_json.endObject();
}

template<typename AnyId>
void AnalysisWriter::writeOptionalId(const char *key, const std::optional<AnyId> &id)
{
    m_json.key(key);
    if (id)
        m_json.value(id->value);
    else
        m_json.null();
}

template<typename AnyId>
void AnalysisWriter::writeIds(const char *key, const std::vector<AnyId> &ids)
{
    m_json.key(key);
    m_json.beginArray(Layout::Line);
    for (const AnyId &id : ids)
        m_json.value(id.value);
    m_json.endArray();
}

template<typename Thing>
void AnalysisWriter::writeAll(const char *key, const std::vector<Thing> &things,
                              void (AnalysisWriter::*writeOne)(const Thing &))
{
    // A mention and a quantity have nothing inside that is worth a line of its own.
    constexpr bool isSmall = std::is_same_v<Thing, Mention> || std::is_same_v<Thing, Quantity>;
    m_json.key(key);
    m_json.beginArray();
    for (const Thing &thing : things) {
        m_json.beginObject(isSmall ? Layout::Line : Layout::Lines);
        (this->*writeOne)(thing);
        m_json.endObject();
    }
    m_json.endArray();
}

} // namespace

QByteArray analysisJson(const Article &article, const Analysis &analysis, JsonWriter::Layout layout)
{
    return AnalysisWriter(article, analysis, {}, layout).write();
}

QByteArray analysisJson(const AnalysisDocument &document, JsonWriter::Layout layout)
{
    return AnalysisWriter(document.article, document.analysis, document.corrections, layout).write();
}

} // namespace hearsay
