// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/excerpt.h"
#include "support/markedtext.h"

#include <QTest>

using namespace hearsay;

class TestExcerpt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void strongWordsStayWhenItIsCut();
};

void TestExcerpt::words_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<qsizetype>("limit");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QStringList>("strong");
    QTest::newRow("as it is") << "He said ⟦x|it ⟦s|rained⟧⟧." << qsizetype(80) << "it rained" << QStringList{"rained"};
    QTest::newRow("two ranges") << "⟦x|“It ⟦s|rained⟧,”⟧ he said, ⟦x|“all day.”⟧" << qsizetype(80)
                                << "“It rained,” … “all day.”" << QStringList{"rained"};
    QTest::newRow("a line break is a blank") << "⟦x|it\n  rained⟧" << qsizetype(80) << "it rained" << QStringList{};
    QTest::newRow("blanks at the edges") << "⟦x| it ⟦s|rained ⟧⟧" << qsizetype(80) << "it rained"
                                         << QStringList{"rained"};
    QTest::newRow("cut between words") << "⟦x|it rained all the day⟧" << qsizetype(12) << "it rained…" << QStringList{};
    QTest::newRow("one long word") << "⟦x|rainstormwarning⟧" << qsizetype(9) << "rainstorm…" << QStringList{};
    QTest::newRow("no ranges") << "it rained" << qsizetype(9) << "" << QStringList{};
    QTest::newRow("strong elsewhere") << "⟦s|he⟧ said ⟦x|it rained⟧" << qsizetype(80) << "it rained" << QStringList{};
}

void TestExcerpt::words()
{
    QFETCH(QString, notation);
    QFETCH(qsizetype, limit);
    QFETCH(QString, expected);
    QFETCH(QStringList, strong);
    const MarkedText marked = readMarkedText(notation);
    const Excerpt excerpt = excerptOf(marked.text, marked.spans.value("x"), marked.spans.value("s"), limit);
    QCOMPARE(excerpt.words, expected);
    QStringList found;
    for (const TextSpan span : excerpt.strong)
        found.append(excerpt.words.sliced(span.start, span.length()));
    QCOMPARE(found, strong);
}

void TestExcerpt::strongWordsStayWhenItIsCut()
{
    const MarkedText marked =
        readMarkedText(u"⟦x|it rained all the long day and nobody knew when ⟦s|forty boats⟧ would come home again⟧");
    const Excerpt excerpt = excerptOf(marked.text, marked.spans.value("x"), marked.spans.value("s"), 36);
    QVERIFY2(excerpt.words.startsWith(u'…') && excerpt.words.endsWith(u'…'), qPrintable(excerpt.words));
    QCOMPARE(excerpt.strong.size(), size_t(1));
    QCOMPARE(excerpt.words.sliced(excerpt.strong[0].start, excerpt.strong[0].length()), QStringLiteral("forty boats"));
}

QTEST_GUILESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
