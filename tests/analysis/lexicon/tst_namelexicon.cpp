// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lexicon/namelexicon.h"

#include <QTest>

using namespace hearsay;

class TestNameLexicon : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void titles_data();
    void titles();
    void givenNamesTellGender();
    void seatsSpeakForCountries();
    void damagedLineIsNamed();
};

void TestNameLexicon::titles_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("length");
    QTest::newRow("one word") << QStringList{"Mayor", "Ruiz"} << 1;
    QTest::newRow("with a stop") << QStringList{"Gov.", "Ruiz"} << 1;
    QTest::newRow("two words") << QStringList{"Prime", "Minister", "Ruiz"} << 2;
    QTest::newRow("longest wins") << QStringList{"Deputy", "Prime", "Minister", "Ruiz"} << 3;
    QTest::newRow("no title") << QStringList{"Ana", "Ruiz"} << 0;
}

void TestNameLexicon::titles()
{
    QFETCH(QStringList, words);
    QFETCH(int, length);
    const auto names = NameLexicon::load();
    QVERIFY(names);
    QCOMPARE(names->titleLength(words), qsizetype(length));
}

void TestNameLexicon::givenNamesTellGender()
{
    const auto names = NameLexicon::load();
    QVERIFY(names);
    QCOMPARE(names->givenName("Moira"), Gender::Feminine);
    QCOMPARE(names->givenName("Clive"), Gender::Masculine);
    QVERIFY(!names->givenName("Harbour"));
    QCOMPARE(names->genderOfTitle("Mrs."), Gender::Feminine);
}

void TestNameLexicon::seatsSpeakForCountries()
{
    const auto names = NameLexicon::load();
    QVERIFY(names);
    QCOMPARE(names->seat("Downing Street"), QString("United Kingdom"));
    QVERIFY(!names->seat("Station Road"));
}

void TestNameLexicon::damagedLineIsNamed()
{
    const auto names = NameLexicon::parse("# fine\nMayor\ttitle\tboth\n");
    QVERIFY(!names);
    QVERIFY(names.error().text.contains("line 2"));
}

QTEST_GUILESS_MAIN(TestNameLexicon)
#include "tst_namelexicon.moc"
