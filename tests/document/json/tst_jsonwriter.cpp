// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace hearsay;

class TestJsonWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void strings_data();
    void strings();
    void numbers_data();
    void numbers();
    void layout();
    void keysKeepTheirOrder();
};

void TestJsonWriter::strings_data()
{
    QTest::addColumn<QString>("string");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QString() << QByteArray("\"\"");
    QTest::newRow("plain") << QStringLiteral("the dog") << QByteArray("\"the dog\"");
    QTest::newRow("quotation mark and backslash") << QStringLiteral("a \"b\" \\ c") << QByteArray(R"("a \"b\" \\ c")");
    QTest::newRow("line breaks and tab") << QStringLiteral("a\r\n\tb") << QByteArray(R"("a\r\n\tb")");
    QTest::newRow("control characters") << QString(QStringLiteral("a") + QChar(0) + QChar(0x1B) + QChar(0x7F))
                                        << QByteArray(R"("a\u0000\u001b\u007f")");
    QTest::newRow("separators that some take for line ends")
        << QStringLiteral("a\u2028b\u2029c\u0085") << QByteArray(R"("a\u2028b\u2029c\u0085")");
    QTest::newRow("beyond the first plane") << QStringLiteral("🦭é—“") << QStringLiteral("\"🦭é—“\"").toUtf8();
    QTest::newRow("half a pair") << QString(QStringLiteral("a") + QChar(0xD83E) + u'b') << QByteArray(R"("a\ud83eb")");
    QTest::newRow("halves the wrong way round")
        << QString(QString(QChar(0xDDAD)) + QChar(0xD83E)) << QByteArray(R"("\uddad\ud83e")");
}

void TestJsonWriter::strings()
{
    QFETCH(QString, string);
    JsonWriter writer(JsonWriter::Layout::Line);
    writer.value(string);
    const QByteArray json = writer.take();
    QTEST(json, "json");
    QCOMPARE(QJsonDocument::fromJson('[' + json + ']').array().at(0).toString(), string);
}

void TestJsonWriter::numbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("a tenth") << 0.1 << QByteArray("0.1");
    QTest::newRow("a third") << 1.0 / 3 << QByteArray("0.3333333333333333");
    QTest::newRow("millions") << 3100000.0 << QByteArray("3100000");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray("null");
    QTest::newRow("none") << std::numeric_limits<double>::quiet_NaN() << QByteArray("null");
}

void TestJsonWriter::numbers()
{
    QFETCH(double, number);
    JsonWriter writer(JsonWriter::Layout::Line);
    writer.value(number);
    const QByteArray json = writer.take();
    QTEST(json, "json");
    if (std::isfinite(number))
        QCOMPARE(json.toDouble(), number);
}

void TestJsonWriter::layout()
{
    const auto write = [](JsonWriter::Layout layout) {
        JsonWriter writer(layout);
        writer.beginObject();
        writer.member("a", qsizetype(1));
        writer.key("b");
        writer.beginArray();
        writer.beginObject(JsonWriter::Layout::Line);
        writer.member("c", true);
        writer.key("d");
        writer.null();
        writer.endObject();
        writer.endArray();
        writer.key("e");
        writer.beginArray();
        writer.endArray();
        writer.endObject();
        return writer.take();
    };
    QCOMPARE(write(JsonWriter::Layout::Lines),
             "{\n  \"a\": 1,\n  \"b\": [\n    {\"c\": true, \"d\": null}\n  ],\n  \"e\": []\n}");
    QCOMPARE(write(JsonWriter::Layout::Line), "{\"a\": 1, \"b\": [{\"c\": true, \"d\": null}], \"e\": []}");
}

void TestJsonWriter::keysKeepTheirOrder()
{
    JsonWriter writer(JsonWriter::Layout::Line);
    writer.beginObject();
    writer.member("z", QStringView(u"first"));
    writer.member("a", QStringView(u"second"));
    writer.endObject();
    QCOMPARE(writer.take(), "{\"z\": \"first\", \"a\": \"second\"}");
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
