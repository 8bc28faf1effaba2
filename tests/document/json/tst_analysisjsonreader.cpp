// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json/analysisjsonreader.h"
#include "exampleanalysis.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hearsay;

class TestAnalysisJsonReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatWasWritten();
    void unknownFieldsAreAccepted();
    void unknownKindsAreAcceptedAndTold();
    void badDocuments_data();
    void badDocuments();
    void theLaterCorrectionOfOneFindingHolds();
    void paragraphsAreThoseOfTheFormat();
};

namespace
{

QJsonObject exampleObject()
{
    const AnalysisDocument example = exampleAnalysis();
    return QJsonDocument::fromJson(analysisJson(example)).object();
}

/// \a root with the value at \a path (keys and indexes, “entities.0.kind”) changed; an undefined value takes it away.
QJsonValue changed(const QJsonValue &root, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QStringList rest = path.sliced(1);
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        array[path.first().toInt()] = changed(array.at(path.first().toInt()), rest, value);
        return array;
    }
    QJsonObject object = root.toObject();
    const QJsonValue inner = changed(object.value(path.first()), rest, value);
    if (inner.isUndefined())
        object.remove(path.first());
    else
        object[path.first()] = inner;
    return object;
}

QByteArray jsonWith(const QString &path, const QJsonValue &value)
{
    return QJsonDocument(changed(exampleObject(), path.split(u'.'), value).toObject()).toJson();
}

} // namespace

void TestAnalysisJsonReader::readsWhatWasWritten()
{
    const AnalysisDocument example = exampleAnalysis();
    for (const auto layout : {JsonWriter::Layout::Lines, JsonWriter::Layout::Line}) {
        const auto read = readAnalysisJson(analysisJson(example, layout));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
        QCOMPARE(read->remarks, QStringList{});
        const Article &article = read->document.article;
        QCOMPARE(article.text.string(), example.article.text.string());
        QCOMPARE(article.id, example.article.id);
        QCOMPARE(article.title, example.article.title);
        QCOMPARE(article.byline, example.article.byline);
        QCOMPARE(article.published, example.article.published);
        QVERIFY(article.parts == example.article.parts);
        QVERIFY(article.origin == example.article.origin);
        QVERIFY(article.report == example.article.report);
        QVERIFY(read->document.analysis.entities == example.analysis.entities);
        QVERIFY(read->document.analysis.attributions == example.analysis.attributions);
        QVERIFY(read->document.analysis.claims == example.analysis.claims);
        QVERIFY(read->document.analysis.contradictions == example.analysis.contradictions);
        QVERIFY(read->document.analysis.notices == example.analysis.notices);
        QVERIFY(read->document.analysis == example.analysis);
        QVERIFY(read->document.corrections == example.corrections);
    }
}

void TestAnalysisJsonReader::unknownFieldsAreAccepted()
{
    for (const char *path : {"mood", "article.weather", "entities.0.shoeSize", "attributions.0.certainty.spread",
                             "claims.0.quantities.0.error"}) {
        const auto read = readAnalysisJson(jsonWith(QString::fromLatin1(path), QStringLiteral("new")));
        QVERIFY2(read.has_value(), path);
        QVERIFY(read->document.analysis == exampleAnalysis().analysis);
    }
}

void TestAnalysisJsonReader::unknownKindsAreAcceptedAndTold()
{
    const auto entity = readAnalysisJson(jsonWith("entities.0.kind", "vessel"));
    QVERIFY(entity.has_value());
    QCOMPARE(entity->document.analysis.entities.front().kind, EntityKind::Other);
    QCOMPARE(entity->remarks,
             QStringList{"A later version wrote a kind of entity “vessel”, which this one does not know: 1."});
    const auto act = readAnalysisJson(jsonWith("attributions.2.act", "boast"));
    QVERIFY(act.has_value());
    QCOMPARE(act->document.analysis.attributions.at(2).act, SpeechAct::Statement);
    const auto notice = readAnalysisJson(jsonWith("notices.0.kind", "torn-page"));
    QVERIFY(notice.has_value());
    QCOMPARE(notice->document.analysis.notices.size(), size_t(0));
    QCOMPARE(notice->remarks.size(), 1);
    for (const auto &[path, value] :
         {std::pair("corrections.0.kind", "applause"), {"corrections.3.verdict", "doubted"}}) {
        const auto correction = readAnalysisJson(jsonWith(path, value));
        QVERIFY2(correction.has_value(), path);
        QCOMPARE(correction->document.corrections.list().size(), exampleAnalysis().corrections.list().size() - 1);
        QCOMPARE(correction->remarks.size(), 1);
        QVERIFY2(correction->remarks.front().contains("correction"), qPrintable(correction->remarks.front()));
    }
}

void TestAnalysisJsonReader::badDocuments_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &json, const char *says,
                        ErrorKind kind = ErrorKind::Malformed) {
        QTest::newRow(name) << json << kind << QString::fromUtf8(says);
    };
    row("empty", "", "no JSON object");
    row("no json", "The dog swam.", "no JSON object");
    row("array", "[]", "no JSON object");
    row("cut short", QJsonDocument(exampleObject()).toJson().chopped(40), "at byte");
    row("some other object", "{\"a\": 1}", "schema");
    row("later version", jsonWith("schema", 2), "later version", ErrorKind::Unsupported);
    row("no text", jsonWith("article.text", QJsonValue::Undefined), "text");
    row("text that is a number", jsonWith("article.text", 7), "text");
    row("kind that is a number", jsonWith("entities.0.kind", 7), "kind");
    row("probability above one", jsonWith("attributions.0.certainty.probability", 1.5), "probability");
    row("negative start", jsonWith("notices.0.span.start", -1), "start");
    row("end before start", jsonWith("notices.0.span.end", 0), "outside of the text");
    row("end behind the text", jsonWith("notices.0.span.end", 99999), "outside of the text");
    row("start that is no whole number", jsonWith("notices.0.span.start", 1.5), "start");
    row("one side", jsonWith("contradictions.0.sides", QJsonArray{QJsonArray{}}), "sides");
    row("speaker that nobody is", jsonWith("attributions.0.speaker.entity", "e9"), "“e9”");
    row("parent that is not", jsonWith("attributions.1.parent", "s9"), "“s9”");
    row("told within itself", jsonWith("attributions.0.parent", "s2"), "within itself");
    row("claim of nothing", jsonWith("claims.0.attribution", "s9"), "“s9”");
    row("contradiction of no claim", jsonWith("contradictions.0.claims.0", "c9"), "“c9”");
    row("correction of no kind", jsonWith("corrections.0.kind", QJsonValue::Undefined), "kind");
    row("speaker corrected for no attribution", jsonWith("corrections.0.attribution", QJsonValue::Undefined),
        "attribution");
    row("speaker corrected to a number", jsonWith("corrections.0.speaker", 7), "speaker");
    row("corrected to no name", jsonWith("corrections.2.name", ""), "name");
    row("merged into nothing", jsonWith("corrections.5.into", QJsonValue::Undefined), "into");
    row("verdict that is a number", jsonWith("corrections.3.verdict", 7), "verdict");
    row("corrections that are no list", jsonWith("corrections", QJsonObject{}), "corrections");
    row("two of one id", jsonWith("entities.1.id", "e1"), "“e1”");
}

void TestAnalysisJsonReader::badDocuments()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto read = readAnalysisJson(json);
    QVERIFY(!read.has_value());
    QTEST(read.error().kind, "kind");
    QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
}

void TestAnalysisJsonReader::theLaterCorrectionOfOneFindingHolds()
{
    const auto read = readAnalysisJson(jsonWith("corrections.1.attribution", "s2"));
    QVERIFY(read.has_value());
    const Correction like = SpeakerCorrection{{"s2"}, {}};
    QVERIFY(read->document.corrections.find(like) == Correction(SpeakerCorrection{{"s2"}, std::nullopt}));
}

void TestAnalysisJsonReader::paragraphsAreThoseOfTheFormat()
{
    const QString wrapped =
        QStringLiteral("The dog swam on and on until the harbour master lost sight of it,\n").repeated(4) +
        QStringLiteral("\nEnd.");
    QByteArray json = jsonWith("article.text", wrapped);
    // The findings lie in another text; only the article matters here.
    QJsonObject root = QJsonDocument::fromJson(json).object();
    for (const char *key : {"entities", "attributions", "claims", "contradictions", "notices"})
        root[QLatin1StringView(key)] = QJsonArray{};
    root = changed(root, {"article", "parts"}, QJsonArray{}).toObject();
    const auto plain = readAnalysisJson(QJsonDocument(root).toJson());
    QVERIFY2(plain.has_value(), plain ? "" : qPrintable(plain.error().text));
    QCOMPARE(plain->document.article.text.paragraphs().size(), size_t(2));
    root = changed(root, {"article", "origin", "format"}, "text/html").toObject();
    const auto page = readAnalysisJson(QJsonDocument(root).toJson());
    QVERIFY(page.has_value());
    QCOMPARE(page->document.article.text.paragraphs().size(), size_t(5));
}

QTEST_GUILESS_MAIN(TestAnalysisJsonReader)
#include "tst_analysisjsonreader.moc"
