// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/grammarreader.h"
#include "language/modellabels.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace hearsay;

class TestModelLabels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheTinyModel();
    void thresholdsAndCalibration();
    void malformed_data();
    void malformed();
    void otherFormats();
    void lemmaScripts_data();
    void lemmaScripts();

private:
    static QByteArray json()
    {
        QFile file(QFINDTESTDATA("data/tiny/labels.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestModelLabels::readsTheTinyModel()
{
    const auto labels = ModelLabels::read(json());
    QVERIFY2(labels, labels ? "" : qPrintable(labels.error().detail));
    QCOMPARE(labels->size, QStringLiteral("quick"));
    QCOMPARE(labels->width, size_t(24));
    QCOMPARE(labels->flat.constFind(QStringLiteral("edge"))->labels, (QStringList{"joined", "token", "part"}));
    QCOMPARE(labels->chains.constFind(QStringLiteral("spans"))->labels(), size_t(5));
    QVERIFY(labels->links.pronouns.contains(QStringLiteral("she")));
    QCOMPARE(labels->attributions, std::nullopt);
}

void TestModelLabels::thresholdsAndCalibration()
{
    const QByteArray with =
        json().replace("{\"format\":1,", "{\"format\":1,\"thresholds\":{\"cue\":0.3,\"mention\":0.6},"
                                         "\"calibration\":{\"attribution\":[2,-1]},");
    const auto labels = ModelLabels::read(with);
    QVERIFY(labels);
    QCOMPARE(labels->attributions.has_value(), true);
    QVERIFY(std::abs(labels->attributions->of(0.5) - 1 / (1 + std::exp(1.0))) < 1e-9);
    QVERIFY(labels->attributions->of(0.9) > labels->attributions->of(0.6));
    QVERIFY(labels->attributions->of(1) <= 1 && labels->attributions->of(0) >= 0);
}

void TestModelLabels::malformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << json().first(200);
    QTest::newRow("a head is missing") << json().replace("\"name\":\"speech\"", "\"name\":\"song\"");
    QTest::newRow("a chain is missing") << json().replace("\"spans\":{", "\"spin\":{");
    QTest::newRow("no root among relations") << json().replace("\"root\"", "\"route\"");
    QTest::newRow("no width") << json().replace("\"width\":24", "\"width\":0");
}

void TestModelLabels::malformed()
{
    QFETCH(QByteArray, bytes);
    const auto labels = ModelLabels::read(bytes);
    QVERIFY(!labels);
    QCOMPARE(labels.error().kind, ErrorKind::Malformed);
    QVERIFY(!labels.error().text.isEmpty());
}

void TestModelLabels::otherFormats()
{
    for (const char *const format : {"\"format\":0", "\"format\":2", "\"shape\":1"}) {
        const auto labels = ModelLabels::read(json().replace("\"format\":1", format));
        QVERIFY(!labels);
        QCOMPARE(labels.error().kind, ErrorKind::Unsupported);
    }
}

void TestModelLabels::lemmaScripts_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("lemma");
    QTest::newRow("as it is, in lower case") << "Ferry" << "l:0:" << "ferry";
    QTest::newRow("as it is written") << "Vale" << "k:0:" << "Vale";
    QTest::newRow("cut") << "Ferries" << "l:3:y" << "ferry";
    QTest::newRow("given whole") << "was" << "l:*:be" << "be";
    QTest::newRow("more to cut than there is") << "a" << "l:3:y" << "y";
    QTest::newRow("a colon in it") << ":" << "l:0::" << "::";
    QTest::newRow("no script") << "Was" << "be" << "was";
}

void TestModelLabels::lemmaScripts()
{
    QFETCH(QString, form);
    QFETCH(QString, script);
    QFETCH(QString, lemma);
    QCOMPARE(applyLemmaScript(form, script), lemma);
}

QTEST_GUILESS_MAIN(TestModelLabels)
#include "tst_modellabels.moc"
