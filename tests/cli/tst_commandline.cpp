// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

/// Runs hearsay-cli as a shell would, and looks at what it prints and how it ends.
class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usage_data();
    void usage();
    void help_data();
    void help();
    void jsonOfAFile();
    void jsonLinesOfFilesInOrder();
    void aBadFileAmongGoodOnes();
    void badFiles_data();
    void badFiles();
    void standardInputAsAnArticle();
    void jsonLinesOnStandardInput();
    void aThousandJsonLinesAtConstantMemory();
    void aLineIsAnsweredBeforeTheNextIsThere();
    void aPipeThatNobodyWritesTo();
    void aPipeThatNeverEnds();
    void outputThatCannotBeWritten();
    void namesWithBlanksAndLetters();
    void aNameThatBeginsWithADash();
    void exportsJson();
    void exportsPdf();
    void exportsAnAnalysisDocument();
    void exportsWithTheReadersCorrections();
    void aFailedExportLeavesTheOldFile();
    void aLocaleWithoutUtf8();

private:
    struct Ended {
        int code = -1;
        QByteArray output;
        QString errors;
    };
    Ended run(const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {}) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QString article(const QString &name = QStringLiteral("pier.txt")) const
    {
        return write(name, "Pier closed\n\nThe pier is shut, Dana Whitlock said on Monday. \xE2\x80\x9CThe dog "
                           "swam,\xE2\x80\x9D she said.\n");
    }
    QTemporaryDir m_folder;
};

namespace
{

QString textOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json)[u"article"][u"text"].toString();
}

QList<QByteArray> linesOf(const QByteArray &output)
{
    QList<QByteArray> lines = output.split('\n');
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

/// The most memory that the process has held so far, in kilobytes.
qsizetype peakMemory(const QProcess &process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    static const QRegularExpression peak(QStringLiteral("VmHWM:\\s+(\\d+) kB"));
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

} // namespace

TestCommandLine::Ended TestCommandLine::run(const QStringList &arguments, const QByteArray &input,
                                            const QStringList &environment) const
{
    QProcess process;
    QStringList all = QProcess::systemEnvironment();
    process.setEnvironment(all + environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(HEARSAY_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, QStringLiteral("crashed or hung")};
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

void TestCommandLine::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList{} << "no command";
    QTest::newRow("unknown command") << QStringList{"analyse"} << "no command “analyse”";
    QTest::newRow("unknown option") << QStringList{"--frob"} << "no option “--frob”";
    QTest::newRow("analyze without a file") << QStringList{"analyze"} << "no FILE";
    QTest::newRow("unknown option of a command") << QStringList{"analyze", "--frob", "x"} << "frob";
    QTest::newRow("unknown format") << QStringList{"analyze", "--format", "xml", "x"} << "“xml”";
    QTest::newRow("format without a value") << QStringList{"analyze", "x", "--format"} << "format";
    QTest::newRow("json of two files") << QStringList{"analyze", "--format", "json", "x", "y"} << "jsonl";
    QTest::newRow("time limit that is no number") << QStringList{"analyze", "--time-limit", "soon", "x"} << "“soon”";
    QTest::newRow("size limit of nothing") << QStringList{"analyze", "--size-limit", "0", "x"} << "above zero";
    QTest::newRow("export without an output") << QStringList{"export", "x"} << "-o OUT";
    QTest::newRow("export of two files") << QStringList{"export", "x", "y", "-o", "z"} << "one FILE";
    QTest::newRow("schema of a file") << QStringList{"schema", "x"} << "no FILE";
}

void TestCommandLine::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.output, QByteArray());
    QVERIFY2(ended.errors.startsWith("hearsay-cli") && ended.errors.contains(says), qPrintable(ended.errors));
    QVERIFY(ended.errors.contains("--help"));
}

void TestCommandLine::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("program") << QStringList{"--help"} << "analyze";
    QTest::newRow("short") << QStringList{"-h"} << "analyze";
    QTest::newRow("analyze") << QStringList{"analyze", "--help"} << "--format";
    QTest::newRow("export") << QStringList{"export", "-h"} << "--output";
    QTest::newRow("schema") << QStringList{"schema", "--help"} << "Schema";
    QTest::newRow("version") << QStringList{"--version"} << "hearsay-cli 0.";
    QTest::newRow("the schema itself") << QStringList{"schema"} << "draft-07";
}

void TestCommandLine::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.errors, QString());
    QVERIFY2(QString::fromUtf8(ended.output).contains(says), ended.output.constData());
    for (const QByteArray &line : linesOf(ended.output))
        QVERIFY2(QString::fromUtf8(line).size() <= 120 || arguments.contains("schema"), line.constData());
}

void TestCommandLine::jsonOfAFile()
{
    const Ended ended = run({"analyze", "--format", "json", article()});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.errors, QString());
    QFile file(path("pier.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(textOf(ended.output), QString::fromUtf8(file.readAll()));
    QVERIFY(ended.output.endsWith("}\n"));
}

void TestCommandLine::jsonLinesOfFilesInOrder()
{
    const Ended ended = run(
        {"analyze", "--format=jsonl", write("b.txt", "Bravo."), write("a.txt", "Alpha."), write("c.txt", "Charlie.")});
    QCOMPARE(ended.code, 0);
    const QList<QByteArray> lines = linesOf(ended.output);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(textOf(lines[0]), QStringLiteral("Bravo."));
    QCOMPARE(textOf(lines[1]), QStringLiteral("Alpha."));
    QCOMPARE(textOf(lines[2]), QStringLiteral("Charlie."));
}

void TestCommandLine::aBadFileAmongGoodOnes()
{
    for (const char *format : {"jsonl", "text"}) {
        const Ended ended = run({"analyze", "--format", format, write("a.txt", "Alpha."), path("missing.txt"),
                                 m_folder.path(), write("c.txt", "Charlie.")});
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.output.contains("/a.txt") && ended.output.contains("/c.txt"));
        QCOMPARE(ended.errors.count(u'\n'), qsizetype(2));
        QVERIFY2(ended.errors.contains("missing.txt") && ended.errors.contains("is a folder"),
                 qPrintable(ended.errors));
    }
}

void TestCommandLine::badFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << path("missing.txt") << "no file";
    QTest::newRow("empty") << write("empty.txt", {}) << "is empty";
    QTest::newRow("folder") << m_folder.path() << "is a folder";
    QTest::newRow("jpeg") << write("photo.jpg",
                                   QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01\x01", 13) + QByteArray(200, '\x01'))
                          << "image/jpeg";
}

void TestCommandLine::badFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, says);
    for (const QStringList &command :
         {QStringList{"analyze", file}, QStringList{"export", file, "-o", path("out.pdf")}}) {
        const Ended ended = run(command);
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.output, QByteArray());
        QVERIFY2(ended.errors.startsWith("hearsay-cli: ") && ended.errors.contains(says), qPrintable(ended.errors));
        QCOMPARE(ended.errors.count(u'\n'), qsizetype(1));
        QVERIFY(!QFile::exists(path("out.pdf")));
    }
}

void TestCommandLine::standardInputAsAnArticle()
{
    const Ended ended = run({"analyze", "--format", "json", "-"}, "The dog swam.\r\n");
    QCOMPARE(ended.code, 0);
    QCOMPARE(textOf(ended.output), QStringLiteral("The dog swam.\r\n"));
}

void TestCommandLine::jsonLinesOnStandardInput()
{
    const Ended ended = run({"analyze", "--format", "jsonl", "-"},
                            "{\"id\": \"z\", \"text\": \"One \\ud83e\\uddad.\"}\nbad\n{\"id\": 7, \"text\": \"\"}\n");
    QCOMPARE(ended.code, 1);
    const QList<QByteArray> lines = linesOf(ended.output);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(lines[0])[u"article"][u"id"].toString(), QStringLiteral("z"));
    QCOMPARE(textOf(lines[0]), QStringLiteral("One 🦭."));
    QCOMPARE(QJsonDocument::fromJson(lines[1])[u"article"][u"id"].toString(), QStringLiteral("7"));
    QVERIFY2(ended.errors.contains("line 2"), qPrintable(ended.errors));
}

void TestCommandLine::aThousandJsonLinesAtConstantMemory()
{
    QProcess process;
    // An address sanitizer holds freed memory back; a little of that is enough here.
    process.setEnvironment(QProcess::systemEnvironment() +
                           QStringList{"ASAN_OPTIONS=quarantine_size_mb=1:detect_leaks=0"});
    process.start(QStringLiteral(HEARSAY_CLI), {"analyze", "--model", "none", "--format", "jsonl", "-"});
    QVERIFY(process.waitForStarted());
    const QByteArray words =
        QByteArray("The pier is shut, Dana Whitlock said on Monday. Nobody clapped. ").repeated(30);
    qsizetype answered = 0;
    const auto feed = [&](int from, int to) {
        for (int i = from; i < to; ++i)
            process.write("{\"id\": " + QByteArray::number(i) + ", \"text\": \"" + words + "\"}\n");
        QElapsedTimer patience;
        patience.start();
        while (answered < to && patience.elapsed() < 240000 && process.state() == QProcess::Running) {
            process.waitForReadyRead(1000);
            answered += process.readAllStandardOutput().count('\n');
        }
    };
    feed(0, 100);
    QCOMPARE(answered, qsizetype(100));
    const qsizetype early = peakMemory(process);
    feed(100, 1000);
    QCOMPARE(answered, qsizetype(1000));
    const qsizetype late = peakMemory(process);
    QVERIFY2(early > 0 && late < early + 8 * 1024,
             qPrintable(QStringLiteral("%1 kB after 100, %2 kB after 1,000").arg(early).arg(late)));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void TestCommandLine::aLineIsAnsweredBeforeTheNextIsThere()
{
    QProcess process;
    process.start(QStringLiteral(HEARSAY_CLI), {"analyze", "--format", "jsonl", "-"});
    process.write("{\"id\": 1, \"text\": \"One.\"}\n");
    QByteArray output;
    while (!output.endsWith('\n') && process.waitForReadyRead(30000))
        output += process.readAllStandardOutput();
    QCOMPARE(textOf(output), QStringLiteral("One."));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

void TestCommandLine::aPipeThatNobodyWritesTo()
{
    QVERIFY(mkfifo(qPrintable(path("silent")), 0600) == 0);
    const Ended ended = run({"analyze", "--time-limit", "0.2", path("silent"), article()});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.errors.contains("within 0.2 seconds"), qPrintable(ended.errors));
    QVERIFY(ended.output.contains("Pier closed"));
}

void TestCommandLine::aPipeThatNeverEnds()
{
    QProcess endless;
    QProcess process;
    endless.setStandardOutputProcess(&process);
    process.start(QStringLiteral(HEARSAY_CLI), {"analyze", "--format", "json", "--size-limit", "0.01", "-"});
    endless.start(QStringLiteral("yes"), {QStringLiteral("The dog swam on, she said.")});
    QVERIFY(process.waitForFinished(60000));
    endless.kill();
    endless.waitForFinished();
    QCOMPARE(process.exitCode(), 1);
    const QByteArray json = process.readAllStandardOutput();
    QCOMPARE(textOf(json).size(), qsizetype(0.01 * (1 << 20)));
    QVERIFY(QJsonDocument::fromJson(json)[u"article"][u"reading"][u"truncated"].toBool());
    QVERIFY(process.readAllStandardError().contains("Only the first"));
}

void TestCommandLine::outputThatCannotBeWritten()
{
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(HEARSAY_CLI), {"schema"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("cannot write"));
}

void TestCommandLine::namesWithBlanksAndLetters()
{
    const Ended ended = run({"analyze", "--format", "json", article("der Hund – שלום.txt")});
    QCOMPARE(ended.code, 0);
    QCOMPARE(QJsonDocument::fromJson(ended.output)[u"article"][u"origin"][u"location"].toString(),
             path("der Hund – שלום.txt"));
}

void TestCommandLine::aNameThatBeginsWithADash()
{
    QVERIFY(!article("-dash.txt").isEmpty());
    QCOMPARE(run({"analyze", "--format", "json", "--", "-dash.txt"}).code, 0);
    QCOMPARE(run({"analyze", "--format", "json", "./-dash.txt"}).code, 0);
}

void TestCommandLine::exportsJson()
{
    const Ended ended = run({"export", "--format", "json", article(), "-o", path("out.json")});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.output, QByteArray());
    QFile file(path("out.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), run({"analyze", "--format", "json", path("pier.txt")}).output);
}

void TestCommandLine::exportsPdf()
{
    for (const char *paper : {"a4", "letter"}) {
        const Ended ended = run({"export", "--paper", paper, article(), "--output", path("out.pdf")});
        QVERIFY2(ended.code == 0, qPrintable(ended.errors));
        QCOMPARE(ended.errors, QString());
        QFile file(path("out.pdf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }
    QVERIFY(run({"export", path("pier.txt"), "-o", "-"}).output.startsWith("%PDF-"));
}

void TestCommandLine::exportsAnAnalysisDocument()
{
    write("done.json", run({"analyze", "--format", "json", article()}).output);
    QCOMPARE(run({"export", path("done.json"), "-o", path("done.pdf")}).code, 0);
    QVERIFY(QFile::exists(path("done.pdf")));
    const Ended again = run({"export", "--format", "json", path("done.json"), "-o", "-"});
    QFile file(path("done.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(again.output, file.readAll());
    const Ended bad = run({"export", write("bad.json", "{\"schema\": 1}"), "-o", path("bad.pdf")});
    QCOMPARE(bad.code, 1);
    QVERIFY2(bad.errors.contains("bad.json") && bad.errors.contains("schema"), qPrintable(bad.errors));
}

void TestCommandLine::exportsWithTheReadersCorrections()
{
    QJsonObject root = QJsonDocument::fromJson(run({"analyze", "--format", "json", article()}).output).object();
    const QJsonObject speaker = root["entities"][0].toObject();
    QCOMPARE(speaker["name"].toString(), QStringLiteral("Dana Whitlock"));
    const QJsonObject renamed{{"kind", "name"}, {"entity", speaker["id"]}, {"name", "Dana Quist"}};
    root["corrections"] = QJsonArray{renamed};
    const QString corrected = write("corrected.json", QJsonDocument(root).toJson());
    const QJsonObject kept =
        QJsonDocument::fromJson(run({"export", "--format", "json", corrected, "-o", "-"}).output).object();
    QCOMPARE(kept["corrections"].toArray(), QJsonArray{renamed});
    QCOMPARE(kept["entities"], root["entities"]);
    QCOMPARE(run({"export", corrected, "-o", path("corrected.pdf")}).code, 0);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path("corrected.pdf"), QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QByteArray text = reader.readAllStandardOutput();
    QVERIFY2(text.contains("Dana Quist"), text.constData());
}

void TestCommandLine::aFailedExportLeavesTheOldFile()
{
    const QString old = write("old.pdf", "old");
    QCOMPARE(run({"export", path("missing.txt"), "-o", old}).code, 1);
    QFile file(old);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    const Ended nowhere = run({"export", article(), "-o", path("no/such/folder/out.pdf")});
    QCOMPARE(nowhere.code, 1);
    QVERIFY2(nowhere.errors.contains("cannot be written"), qPrintable(nowhere.errors));
}

void TestCommandLine::aLocaleWithoutUtf8()
{
    const Ended ended = run({"analyze", article("é.txt")}, {}, {"LC_ALL=C", "LANG=C"});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.errors, QString());
    QVERIFY(ended.output.contains("Pier closed"));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
