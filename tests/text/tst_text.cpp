// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/markedtext.h"
#include "text/text.h"

#include <QTest>

using namespace hearsay;

class TestText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paragraphs_data();
    void paragraphs();
    void codePoints_data();
    void codePoints();
    void insideOfAPairCountsAsItsStart();
    void paragraphAt();
    void viewIsCutToTheText();
};

void TestText::paragraphs_data()
{
    QTest::addColumn<QString>("string");
    QTest::addColumn<QStringList>("expected");
    const QString line = QStringLiteral("The ferry was late again and nobody on the quay could say why.");
    QTest::newRow("empty") << QString() << QStringList{};
    QTest::newRow("blanks only") << QStringLiteral(" \n\t\n ") << QStringList{};
    QTest::newRow("one a line") << QStringLiteral("One.\nTwo.\n\nThree.") << QStringList{"One.", "Two.", "Three."};
    QTest::newRow("crlf counts once") << QStringLiteral("One.\r\nTwo.\r\n") << QStringList{"One.", "Two."};
    QTest::newRow("line separator") << QStringLiteral("One.\u2028Two.") << QStringList{"One.", "Two."};
    QTest::newRow("blanks round") << QStringLiteral("  One. \n\u00a0Two.") << QStringList{"One.", "Two."};
    QTest::newRow("wrapped by hand") << line + u'\n' + line + QStringLiteral("\nEnd.\n\n") + line
                                     << QStringList{line + u'\n' + line + QStringLiteral("\nEnd."), line};
    const QString longLine = line + u' ' + line;
    QTest::newRow("long lines are paragraphs") << longLine + u'\n' + longLine << QStringList{longLine, longLine};
}

void TestText::paragraphs()
{
    QFETCH(QString, string);
    QFETCH(QStringList, expected);
    const Text text(string);
    QStringList found;
    for (const TextSpan span : text.paragraphs())
        found.append(text.view(span).toString());
    QCOMPARE(found, expected);
}

void TestText::codePoints_data()
{
    QTest::addColumn<QString>("string");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<qsizetype>("codePoint");
    QTest::newRow("ascii") << QStringLiteral("abc") << qsizetype(2) << qsizetype(2);
    QTest::newRow("before an emoji") << QStringLiteral("a😀b") << qsizetype(1) << qsizetype(1);
    QTest::newRow("behind an emoji") << QStringLiteral("a😀b") << qsizetype(3) << qsizetype(2);
    QTest::newRow("end behind two") << QStringLiteral("😀a😀") << qsizetype(5) << qsizetype(3);
    QTest::newRow("combining mark is its own") << QStringLiteral("e\u0301x") << qsizetype(2) << qsizetype(2);
    QTest::newRow("right to left") << QStringLiteral("שלום 😀") << qsizetype(7) << qsizetype(6);
    QTest::newRow("crlf is two") << QStringLiteral("a\r\nb") << qsizetype(3) << qsizetype(3);
}

void TestText::codePoints()
{
    QFETCH(QString, string);
    QFETCH(qsizetype, position);
    QFETCH(qsizetype, codePoint);
    const Text text(string);
    QCOMPARE(text.codePoint(position), codePoint);
    QCOMPARE(text.utf16(codePoint), position);
}

void TestText::insideOfAPairCountsAsItsStart()
{
    const Text text(QStringLiteral("a😀b"));
    QCOMPARE(text.codePoint(2), qsizetype(1));
}

void TestText::paragraphAt()
{
    const MarkedText marked = readMarkedText(u"\n⟦a|One.⟧\n\n⟦b|Two.⟧\n");
    QCOMPARE(marked.text.paragraphAt(0), qsizetype(-1));
    QCOMPARE(marked.text.paragraphAt(marked.span("a").start), qsizetype(0));
    QCOMPARE(marked.text.paragraphAt(marked.span("b").start - 1), qsizetype(0));
    QCOMPARE(marked.text.paragraphAt(marked.span("b").start), qsizetype(1));
    QCOMPARE(marked.text.paragraphAt(marked.text.size()), qsizetype(1));
}

void TestText::viewIsCutToTheText()
{
    const Text text(QStringLiteral("abc"));
    QCOMPARE(text.view(TextSpan{1, 99}), u"bc");
    QCOMPARE(text.view(TextSpan{50, 99}), u"");
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
