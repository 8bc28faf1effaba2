// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lexicon/wordlists.h"
#include "base/tablerows.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace hearsay;

class TestWordLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsOfOneListBelongTogether();
    void valuesOfWords();
    void damaged_data();
    void damaged();
    void everyListIsThereAndLookedFor();
    void emptyLinesAndCommentsAreNoRows();
};

void TestWordLists::rowsOfOneListBelongTogether()
{
    const auto lists = WordLists::parse("# fruit\nfruit\tpear, sour cherry\n\nfruit\tquince\n");
    QVERIFY(lists);
    QVERIFY(lists->list("fruit"));
    QCOMPARE(*lists->list("fruit"), WordList({"pear", "sour cherry", "quince"}));
    QVERIFY(!lists->values("fruit"));
    QVERIFY(!lists->list("nuts"));
}

void TestWordLists::valuesOfWords()
{
    const auto lists = WordLists::parse("coin\tpenny, copper\t1\ncoin\tshilling\t12\n");
    QVERIFY(lists);
    QVERIFY(lists->values("coin"));
    QCOMPARE(*lists->values("coin"), WordValues({{"penny", "1"}, {"copper", "1"}, {"shilling", "12"}}));
    QCOMPARE(wordValues("number-scale").value("million"), QString("1000000"));
    QVERIFY(wordList("modal").contains("would"));
    QVERIFY(wordList("no such list").isEmpty());
}

void TestWordLists::damaged_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("line");
    QTest::newRow("no words") << QByteArray("fruit\n") << "line 1";
    QTest::newRow("an empty word") << QByteArray("fruit\tpear, , quince\n") << "line 1";
    QTest::newRow("a word twice") << QByteArray("fruit\tpear\nfruit\tquince, pear\n") << "line 2";
    QTest::newRow("a column too many") << QByteArray("fruit\tpear\tsweet\tround\n") << "line 1";
    QTest::newRow("an empty value") << QByteArray("# x\ncoin\tpenny\t\n") << "line 2";
    QTest::newRow("a value in one row only") << QByteArray("coin\tpenny\t1\ncoin\tshilling\n") << "line 2";
}

void TestWordLists::damaged()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, line);
    const auto lists = WordLists::parse(table);
    QVERIFY(!lists);
    QCOMPARE(lists.error().kind, ErrorKind::Malformed);
    QVERIFY2(lists.error().text.contains(line), qPrintable(lists.error().text));
}

/// A name misspelled in a rule would find no word, and nobody would see it.
void TestWordLists::everyListIsThereAndLookedFor()
{
    static const QRegularExpression use(QStringLiteral("\\bword(List|Values)\\(\"([^\"]+)\"\\)"));
    QSet<QString> lookedFor;
    QDirIterator sources(QStringLiteral(HEARSAY_SOURCE_DIR "/app"), {"*.cpp", "*.h"}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = use.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QByteArray name = match.captured(2).toLatin1();
            lookedFor.insert(match.captured(2));
            QVERIFY2(!wordList(name.constData()).isEmpty(), name.constData());
            QCOMPARE(wordValues(name.constData()).isEmpty(), match.captured(1) == u"List");
        }
    }
    QFile file(QStringLiteral(HEARSAY_SOURCE_DIR "/resources/lexicons/words.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lists = WordLists::parse(file.readAll());
    QVERIFY(lists);
    const QStringList names = lists->names();
    QCOMPARE(QSet<QString>(names.begin(), names.end()), lookedFor);
}

void TestWordLists::emptyLinesAndCommentsAreNoRows()
{
    const auto rows = tableRows("# a\tcomment\r\n\r\n  \none\ttwo\r\n\tthree");
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].line, 4);
    QCOMPARE(rows[0].fields, QStringList({"one", "two"}));
    QCOMPARE(rows[1].fields, QStringList({"", "three"}));
    QCOMPARE(tableLines("a\r\n\nb").size(), size_t(3));
}

QTEST_GUILESS_MAIN(TestWordLists)

#include "tst_wordlists.moc"
