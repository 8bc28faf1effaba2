// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/modelchoice.h"

#include <QDir>
#include <QTest>

using namespace hearsay;

class TestModelChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noneIsNoModel();
    void foldersAreTaken_data();
    void foldersAreTaken();
    void unknownNamesAreTold_data();
    void unknownNamesAreTold();
};

void TestModelChoice::noneIsNoModel()
{
    const auto model = loadModel(QStringLiteral("none"));
    QVERIFY(model.has_value());
    QVERIFY(!*model);
}

void TestModelChoice::foldersAreTaken_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("whole path") << QFINDTESTDATA("data/tiny/");
    QTest::newRow("name in the current folder") << QStringLiteral("tiny");
}

void TestModelChoice::foldersAreTaken()
{
    QFETCH(QString, folder);
    QVERIFY(QDir::setCurrent(QFINDTESTDATA("data/")));
    const auto model = loadModel(folder);
    QVERIFY2(model.has_value(), model ? "" : qPrintable(model.error().text));
    QVERIFY(*model);
}

void TestModelChoice::unknownNamesAreTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a word") << QStringLiteral("swift");
    QTest::newRow("a size in other letters") << QStringLiteral("Quick");
    QTest::newRow("a path to nowhere") << QStringLiteral("/nowhere/at/all");
    QTest::newRow("a file") << QFINDTESTDATA("tst_modelchoice.cpp");
}

void TestModelChoice::unknownNamesAreTold()
{
    QFETCH(QString, name);
    const auto model = loadModel(name);
    QVERIFY(!model.has_value());
    QCOMPARE(model.error().kind, ErrorKind::NotFound);
    const QString text = model.error().text;
    QVERIFY2(text.startsWith(QStringLiteral("“%1” is neither a language model nor a folder.").arg(name)),
             qPrintable(text));
    for (const QString &installed : installedModels() + QStringList{QStringLiteral("none")})
        QVERIFY2(text.contains(installed), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestModelChoice)
#include "tst_modelchoice.moc"
