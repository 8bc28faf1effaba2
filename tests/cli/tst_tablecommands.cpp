// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTest>

/// Runs `hearsay-cli parse` and `entities` over the model of a few kilobytes that has learned nothing.
class TestTableCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usage_data();
    void usage();
    void parsesStandardInput();
    void parsesItsOwnOutputAgain();
    void keepsGivenSentencesAndWords();
    void namesInColumns();
    void aBadFileAmongGoodOnes();
    void noModel();

private:
    struct Ended {
        int code = -1;
        QByteArray output;
        QString errors;
    };
    static Ended run(const QStringList &arguments, const QByteArray &input = {});
    static QString tiny() { return QStringLiteral(HEARSAY_SOURCE_DIR "/tests/language/data/tiny"); }
};

namespace
{

/// The rows of all tokens, each as its columns.
QList<QByteArrayList> tokensOf(const QByteArray &table)
{
    QList<QByteArrayList> rows;
    for (const QByteArray &line : table.split('\n')) {
        const QByteArrayList row = line.split('\t');
        if (!line.startsWith('#') && row.size() > 2 && !row[0].contains('-'))
            rows.append(row);
    }
    return rows;
}

QByteArray column(const QList<QByteArrayList> &rows, qsizetype index)
{
    QByteArrayList cells;
    for (const QByteArrayList &row : rows)
        cells.append(row.value(index));
    return cells.join('|');
}

} // namespace

TestTableCommands::Ended TestTableCommands::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(HEARSAY_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, QStringLiteral("crashed or hung")};
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

void TestTableCommands::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("no file") << QStringList{"parse"} << "no FILE";
    QTest::newRow("no such format") << QStringList{"parse", "--format", "iob2", "x"} << "conllu";
    QTest::newRow("no such format of names") << QStringList{"entities", "-f", "conllu", "x"} << "iob2";
    QTest::newRow("no such option") << QStringList{"entities", "--frob", "x"} << "frob";
}

void TestTableCommands::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.errors.contains(says), qPrintable(ended.errors));
}

void TestTableCommands::parsesStandardInput()
{
    const Ended ended = run({"parse", "--model", tiny(), "-"}, "The river council sank. She said so.\n");
    QCOMPARE(ended.errors, QString());
    QCOMPARE(ended.code, 0);
    const auto rows = tokensOf(ended.output);
    QVERIFY(rows.size() > 4);
    QCOMPARE(column(rows, 1).replace("|", "").replace(" ", ""), QByteArray("Therivercouncilsank.Shesaidso."));
    for (const QByteArrayList &row : rows) {
        QCOMPARE(row.size(), 10);
        QVERIFY(row[3] != "_" && row[6] != "_" && row[7] != "_");
    }
}

void TestTableCommands::parsesItsOwnOutputAgain()
{
    const Ended first = run({"parse", "--model", tiny(), "-"}, "The river council sank.\n\nShe said so.\n");
    const Ended again = run({"parse", "--pretokenized", "--model", tiny(), "-"}, first.output);
    QCOMPARE(again.errors, QString());
    QCOMPARE(again.code, 0);
    QCOMPARE(again.output, first.output);
}

void TestTableCommands::keepsGivenSentencesAndWords()
{
    const QByteArray given =
        "# newdoc id = a\n# sent_id = a-1\n# text = 10:30 can’t be\n"
        "1\t10\t_\tNUM\tCD\t_\t0\troot\t_\tSpaceAfter=No\n2\t:30\t_\t_\t_\t_\t_\t_\t_\t_\n"
        "3-4\tcan’t\t_\t_\t_\t_\t_\t_\t_\t_\n3\tca\t_\t_\t_\t_\t_\t_\t_\t_\n4\tn’t\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
        "# sent_id = a-2\n# text = be\n1\tbe\t_\t_\tVB\t_\t_\t_\t_\tOwn=Yes\n\n";
    const Ended ended = run({"parse", "--pretokenized", "--model", tiny(), "-"}, given);
    QCOMPARE(ended.code, 0);
    QCOMPARE(column(tokensOf(ended.output), 1), QByteArray("10|:30|ca|n’t|be"));
    QCOMPARE(column(tokensOf(ended.output), 4), QByteArray("CD|_|_|_|VB"));
    QVERIFY(ended.output.contains("# sent_id = a-2\n") && ended.output.contains("\tOwn=Yes\n"));
    QVERIFY(ended.output.contains("3-4\tcan’t\t_"));
}

void TestTableCommands::namesInColumns()
{
    const QByteArray given = "# sent_id = 1\n1\tDana\tB-PER\t-\tx\n2\tsank\tO\t-\tx\n\n";
    const Ended ended = run({"entities", "--format", "iob2", "--pretokenized", "--model", tiny(), "-"}, given);
    QCOMPARE(ended.code, 0);
    const auto rows = tokensOf(ended.output);
    QCOMPARE(column(rows, 1), QByteArray("Dana|sank"));
    for (const QByteArrayList &row : rows) {
        QCOMPARE(row.size(), 5);
        QVERIFY(QByteArrayList({"O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"}).contains(row[2]));
    }
    const Ended text = run({"entities", "--model", tiny(), "-"}, "Dana sank.\n");
    QCOMPARE(text.code, 0);
    QCOMPARE(column(tokensOf(text.output), 1).replace("|", ""), QByteArray("Danasank."));
}

void TestTableCommands::aBadFileAmongGoodOnes()
{
    const QString sample = QStringLiteral(HEARSAY_SOURCE_DIR "/resources/samples/rail-fares-freeze.txt");
    const Ended ended = run({"parse", "--model", tiny(), "/nowhere/at/all", sample});
    QCOMPARE(ended.code, 1);
    QVERIFY(ended.errors.contains("/nowhere/at/all"));
    QVERIFY(tokensOf(ended.output).size() > 100);
    const Ended table = run({"parse", "--pretokenized", "--model", tiny(), sample});
    QCOMPARE(table.code, 1);
    QVERIFY(table.errors.contains("Line 1"));
}

void TestTableCommands::noModel()
{
    const Ended ended = run({"parse", "--model", "/nowhere/at/all", "-"}, "It sank.");
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.output, QByteArray());
    QVERIFY2(ended.errors.contains("“/nowhere/at/all” is neither a language model nor a folder."),
             qPrintable(ended.errors));
    const Ended empty = run({"parse", "--model", "/", "-"}, "It sank.");
    QCOMPARE(empty.code, 1);
    QVERIFY2(empty.errors.contains("/SHA256SUMS is missing"), qPrintable(empty.errors));
}

QTEST_GUILESS_MAIN(TestTableCommands)
#include "tst_tablecommands.moc"
