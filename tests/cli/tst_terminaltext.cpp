// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminaltext.h"

#include <QTest>

using namespace hearsay;

class TestTerminalText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns_data();
    void columns();
    void wraps_data();
    void wraps();
    void anArticleCannotSteerTheTerminal();
};

void TestTerminalText::columns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("latin") << QStringLiteral("café") << 4;
    QTest::newRow("combining mark") << QStringLiteral("cafe\u0301") << 4;
    QTest::newRow("wide") << QStringLiteral("市長") << 4;
    QTest::newRow("emoji") << QStringLiteral("🦭") << 2;
    QTest::newRow("right to left") << QStringLiteral("שלום") << 4;
    QTest::newRow("invisible") << QStringLiteral("a\u200db") << 2;
}

void TestTerminalText::columns()
{
    QFETCH(QString, text);
    QTEST(columnsOf(text), "columns");
}

void TestTerminalText::wraps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("lines");
    QTest::newRow("empty") << QString() << 10 << QStringLiteral("> \n");
    QTest::newRow("fits") << QStringLiteral("the dog") << 20 << QStringLiteral("> the dog\n");
    QTest::newRow("fits exactly") << QStringLiteral("the dog swam") << 14 << QStringLiteral("> the dog swam\n");
    QTest::newRow("one too many") << QStringLiteral("the dog swam") << 13 << QStringLiteral("> the dog\n> swam\n");
    QTest::newRow("long word stays whole")
        << QStringLiteral("a neighbourhood b") << 8 << QStringLiteral("> a\n> neighbourhood\n> b\n");
    QTest::newRow("wide letters count twice") << QStringLiteral("市長市長") << 6 << QStringLiteral("> 市長\n> 市長\n");
}

void TestTerminalText::wraps()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QTEST(wrapped(text, width, QStringLiteral("> ")), "lines");
}

void TestTerminalText::anArticleCannotSteerTheTerminal()
{
    QCOMPARE(harmless(QStringLiteral("a\x1b[2Jb\nc\u009bd\u0007")), QStringLiteral("a\uFFFD[2Jb c\uFFFDd\uFFFD"));
}

QTEST_GUILESS_MAIN(TestTerminalText)
#include "tst_terminaltext.moc"
