// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/datafiles.h"
#include "language/givennames.h"

#include <QTest>

using namespace hearsay;

class TestGivenNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void genders_data();
    void genders();
    void malformedLine();
};

void TestGivenNames::genders_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<NameGender>("gender");
    QTest::newRow("hers") << "Margaret" << NameGender::Feminine;
    QTest::newRow("his") << "Volodymyr" << NameGender::Masculine;
    QTest::newRow("both") << "Robin" << NameGender::Both;
    QTest::newRow("surname") << "Whitlock" << NameGender::Unknown;
    QTest::newRow("no name in small letters") << "grace" << NameGender::Unknown;
    QTest::newRow("double") << "Anne-Laure" << NameGender::Feminine;
    QTest::newRow("double, second part tells") << "Jean-Pierre" << NameGender::Masculine;
    QTest::newRow("empty") << "" << NameGender::Unknown;
}

void TestGivenNames::genders()
{
    QFETCH(QString, name);
    QFETCH(NameGender, gender);
    const auto lines = readDataFile(QStringLiteral("lexicons/given-names.tsv"));
    QVERIFY(lines);
    const auto names = GivenNames::make(*lines);
    QVERIFY2(names, names ? "" : qPrintable(names.error().text));
    QCOMPARE(names->genderOf(name), gender);
}

void TestGivenNames::malformedLine()
{
    const auto names = GivenNames::make("Ann\tf\nBob\tx\n");
    QVERIFY(!names);
    QVERIFY(names.error().text.contains(u"Line 2"));
}

QTEST_GUILESS_MAIN(TestGivenNames)
#include "tst_givennames.moc"
