// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/names.h"
#include "exampleanalysis.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hearsay;

/// The golden document is written anew by `HEARSAY_RENEW=1 tst_analysisjson`, run in this folder.
class TestAnalysisJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void golden();
    void rangesCountCodePoints();
    void aLineIsOneLine();
    void nothingFound();
    void everyKindHasAName();
};

void TestAnalysisJson::golden()
{
    const AnalysisDocument example = exampleAnalysis();
    const QByteArray json = analysisJson(example);
    QFile file(QStringLiteral("data/example.json"));
    if (qEnvironmentVariableIsSet("HEARSAY_RENEW")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), "data/example.json is missing");
    const QList<QByteArray> expected = file.readAll().split('\n');
    const QList<QByteArray> written = json.split('\n');
    for (qsizetype i = 0; i < std::min(expected.size(), written.size()); ++i)
        QVERIFY2(written[i] == expected[i],
                 qPrintable(QStringLiteral("line %1 is\n%2\nand was\n%3")
                                .arg(i + 1)
                                .arg(QString::fromUtf8(written[i]), QString::fromUtf8(expected[i]))));
    QCOMPARE(written.size(), expected.size());
}

void TestAnalysisJson::rangesCountCodePoints()
{
    const AnalysisDocument example = exampleAnalysis();
    const QJsonObject root = QJsonDocument::fromJson(analysisJson(example.article, example.analysis)).object();
    const QList<uint> text = root["article"]["text"].toString().toUcs4();
    const QJsonObject span = root["attributions"].toArray().at(2)["content"].toArray().at(0).toObject();
    const auto start = span["start"].toInteger();
    const QList<uint> words = text.sliced(start, span["end"].toInteger() - start);
    QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(words.constData()), words.size()),
             QStringLiteral("“He saw at least four seals on Friday,”"));
    // The seal's own picture is one code point and two units.
    QCOMPARE(start + 1, qsizetype(example.analysis.attributions.at(2).content.front().start));
}

void TestAnalysisJson::aLineIsOneLine()
{
    const AnalysisDocument example = exampleAnalysis();
    const QByteArray line = analysisJson(example, JsonWriter::Layout::Line);
    QCOMPARE(line.count('\n'), qsizetype(1));
    QVERIFY(line.endsWith("}\n"));
    QCOMPARE(QJsonDocument::fromJson(line), QJsonDocument::fromJson(analysisJson(example)));
}

void TestAnalysisJson::nothingFound()
{
    const QJsonObject root = QJsonDocument::fromJson(analysisJson({}, {})).object();
    QCOMPARE(root.keys(), (QStringList{"article", "attributions", "claims", "contradictions", "corrections", "entities",
                                       "model", "notices", "program", "schema"}));
    QCOMPARE(root["schema"].toInteger(), 1);
    QCOMPARE(root["attributions"].toArray(), QJsonArray());
}

void TestAnalysisJson::everyKindHasAName()
{
    // Each name occurs in the schema, which lists those that are known.
    QFile file(QStringLiteral(HEARSAY_SOURCE_DIR) + "/resources/schema/analysis-1.schema.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray schema = file.readAll();
    const auto occurs = [&schema](const QString &name) {
        return schema.contains(QByteArray('"' + name.toUtf8() + '"'));
    };
    for (int i = 0; i <= int(SpeechAct::Refusal); ++i)
        QVERIFY(occurs(nameOf(SpeechAct(i))));
    for (int i = 0; i <= int(Modality::Asked); ++i)
        QVERIFY(occurs(nameOf(Modality(i))));
    for (int i = 0; i <= int(ContradictionKind::Naming); ++i)
        QVERIFY(occurs(nameOf(ContradictionKind(i))));
    for (int i = 0; i <= int(NoticeKind::WordsGivenToTwo); ++i)
        QVERIFY(occurs(nameOf(NoticeKind(i))));
    for (int i = 0; i <= int(EntityKind::Other); ++i)
        QVERIFY(occurs(nameOf(EntityKind(i))));
}

QTEST_GUILESS_MAIN(TestAnalysisJson)
#include "tst_analysisjson.moc"
