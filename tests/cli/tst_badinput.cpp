// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

namespace
{

constexpr int patience = 240000;

const QByteArray sentence = "The pier is shut, Dana Whitlock said on Monday. ";

struct Ended {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

Ended ended(QProcess &process)
{
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The words that make a plain user run what follows, where root runs the tests.
QStringList asPlainUser()
{
    if (::geteuid() != 0)
        return {};
    return {QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
            QStringLiteral("--clear-groups")};
}

Ended run(QStringList command)
{
    QProcess process;
    const QString program = command.takeFirst();
    process.start(program, command);
    return ended(process);
}

Ended runPlain(const QStringList &arguments)
{
    return run(asPlainUser() + QStringList{QStringLiteral(HEARSAY_CLI)} + arguments);
}

} // namespace

/// What is no article, or too much of one: a clear message or an answer, never a crash, a hang or lost words.
class TestBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refused_data();
    void refused();
    void opened_data();
    void opened();
    void halfACharacterOfUtf16();
    void anEndlessPipe();
    void aFileWithoutPermission();
    void outputThatCannotBeWritten_data();
    void outputThatCannotBeWritten();
    void aFolderWithoutPermission();
    void aFullDevice();
    void aFullDisc();
    void aPipeIsWrittenToAndStays();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    void needPlainUser() const;

    QTemporaryDir m_folder;
};

void TestBadInput::initTestCase()
{
    QVERIFY(m_folder.isValid());
    // A plain user must come as far as the files in it.
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadOther |
                                                       QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup));
}

void TestBadInput::needPlainUser() const
{
    if (runPlain({QStringLiteral("--version")}).code != 0)
        QSKIP("No plain user can run the program here.");
}

void TestBadInput::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("says");
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += char(i);
    QTest::newRow("all bytes there are") << all.repeated(400) << QByteArray("binary data");
    QTest::newRow("zeros") << QByteArray(100'000, '\0') << QByteArray("binary data");
    QTest::newRow("program") << QByteArray("\x7F"
                                           "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0\1\0\0\0",
                                           24) +
                                    all.repeated(50)
                             << QByteArray("Open a file of");
    QTest::newRow("nothing") << QByteArray() << QByteArray("is empty");
}

void TestBadInput::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, says);
    const QString file = write(QStringLiteral("refused"), bytes);
    for (const QString &format : {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("jsonl")}) {
        const Ended got =
            run({QStringLiteral(HEARSAY_CLI), QStringLiteral("analyze"), QStringLiteral("--format"), format, file});
        QCOMPARE(got.code, 1);
        QCOMPARE(got.output, QByteArray());
        QVERIFY2(got.errors.startsWith("hearsay-cli: ") && got.errors.contains(says), got.errors.constData());
        QCOMPARE(got.errors.count('\n'), 1);
    }
}

void TestBadInput::opened_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("100,000 words") << sentence.repeated(100'000 / 9 + 1);
    QTest::newRow("a word of 10 MB") << QByteArray(10'000'000, 'x');
    QTest::newRow("one line of 10 MB") << QByteArray(sentence + QByteArray(9952, 'y') + ' ').repeated(1'000);
    QTest::newRow("line breaks alone, and a word") << QByteArray(QByteArray(100'000, '\n') + "word");
}

void TestBadInput::opened()
{
    QFETCH(QByteArray, bytes);
    const QString file = write(QStringLiteral("opened.txt"), bytes);
    const Ended got = run({QStringLiteral(HEARSAY_CLI), QStringLiteral("analyze"), QStringLiteral("--format"),
                           QStringLiteral("json"), file});
    QCOMPARE(got.code, 0);
    QCOMPARE(got.errors, QByteArray());
    const QJsonObject article = QJsonDocument::fromJson(got.output)["article"].toObject();
    QCOMPARE(article["text"].toString().toUtf8(), bytes);
    QVERIFY(!article["reading"]["truncated"].toBool());
}

/// One byte short: the rest is read, and the loss is told.
void TestBadInput::halfACharacterOfUtf16()
{
    QByteArray bytes("\xFF\xFE", 2);
    for (const char letter : sentence)
        bytes += QByteArray(1, letter) + QByteArray(1, '\0');
    const QString file = write(QStringLiteral("half.txt"), bytes.chopped(1));
    const Ended got = run({QStringLiteral(HEARSAY_CLI), QStringLiteral("analyze"), QStringLiteral("--format"),
                           QStringLiteral("json"), file});
    QCOMPARE(got.code, 0);
    QVERIFY2(got.errors.contains("could not be decoded as UTF-16LE: 1"), got.errors.constData());
    const QJsonObject article = QJsonDocument::fromJson(got.output)["article"].toObject();
    QVERIFY(article["text"].toString().startsWith(QString::fromUtf8(sentence.chopped(1))));
    QCOMPARE(article["reading"]["undecoded"].toInt(), 1);
}

/// The text so far is analysed, and that there was more is told by words and by the exit code.
void TestBadInput::anEndlessPipe()
{
    QProcess endless;
    QProcess process;
    endless.setStandardOutputProcess(&process);
    process.start(QStringLiteral(HEARSAY_CLI), {QStringLiteral("analyze"), QStringLiteral("--size-limit"),
                                                QStringLiteral("0.1"), QStringLiteral("-")});
    endless.start(QStringLiteral("yes"), {});
    const Ended got = ended(process);
    endless.kill();
    endless.waitForFinished();
    QCOMPARE(got.code, 1);
    QVERIFY2(got.errors.contains("Only the first 0.1 MiB were read"), got.errors.constData());
    QVERIFY(!got.output.isEmpty());
}

void TestBadInput::aFileWithoutPermission()
{
    needPlainUser();
    const QString locked = write(QStringLiteral("locked.txt"), sentence);
    QVERIFY(QFile::setPermissions(locked, {}));
    const QString open = write(QStringLiteral("open.txt"), "Nobody clapped, she said.");
    QVERIFY(QFile::setPermissions(open, QFile::ReadOwner | QFile::ReadOther));
    const Ended got = runPlain({QStringLiteral("analyze"), locked, open});
    QCOMPARE(got.code, 1);
    QVERIFY2(got.errors.contains("locked.txt") && got.errors.count('\n') == 1, got.errors.constData());
    QVERIFY2(got.errors.toLower().contains("permission"), got.errors.constData());
    QVERIFY(got.output.contains("open.txt"));
}

void TestBadInput::outputThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("output");
    for (const QString &format : {QStringLiteral("json"), QStringLiteral("pdf")}) {
        QTest::addRow("%s into no folder", qPrintable(format)) << format << path(QStringLiteral("no/such/out"));
        QTest::addRow("%s onto a folder", qPrintable(format)) << format << m_folder.path();
        QTest::addRow("%s where nobody may write", qPrintable(format)) << format << QStringLiteral("/proc/out");
    }
}

void TestBadInput::outputThatCannotBeWritten()
{
    QFETCH(QString, format);
    QFETCH(QString, output);
    const QString file = write(QStringLiteral("pier.txt"), sentence);
    const Ended got = run({QStringLiteral(HEARSAY_CLI), QStringLiteral("export"), QStringLiteral("--format"), format,
                           file, QStringLiteral("-o"), output});
    QCOMPARE(got.code, 1);
    QVERIFY2(got.errors.contains("cannot be written") && got.errors.contains(output.toUtf8()), got.errors.constData());
    QCOMPARE(got.errors.count('\n'), 1);
}

void TestBadInput::aFolderWithoutPermission()
{
    needPlainUser();
    const QString file = write(QStringLiteral("pier.txt"), sentence);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const QString folder = path(QStringLiteral("closed"));
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    const QString output = folder + QStringLiteral("/out.json");
    const Ended got = runPlain({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("json"), file,
                                QStringLiteral("-o"), output});
    QCOMPARE(got.code, 1);
    QVERIFY2(got.errors.contains("cannot be written"), got.errors.constData());
    QVERIFY(!QFile::exists(output));
}

/// Only by a plain user, who could not do away with the device if the program tried to.
void TestBadInput::aFullDevice()
{
    needPlainUser();
    const QString file = write(QStringLiteral("pier.txt"), sentence);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    for (const QString &format : {QStringLiteral("json"), QStringLiteral("pdf")}) {
        const Ended got = runPlain({QStringLiteral("export"), QStringLiteral("--format"), format, file,
                                    QStringLiteral("-o"), QStringLiteral("/dev/full")});
        QCOMPARE(got.code, 1);
        QVERIFY2(got.errors.contains("“/dev/full” cannot be written") && got.errors.contains("No space left"),
                 got.errors.constData());
    }
}

void TestBadInput::aPipeIsWrittenToAndStays()
{
    const QString pipe = path(QStringLiteral("pipe"));
    QVERIFY(mkfifo(qPrintable(pipe), 0600) == 0);
    const QString file = write(QStringLiteral("pier.txt"), sentence);
    QProcess reader;
    reader.start(QStringLiteral("cat"), {pipe});
    const Ended got = run({QStringLiteral(HEARSAY_CLI), QStringLiteral("export"), QStringLiteral("--format"),
                           QStringLiteral("json"), file, QStringLiteral("-o"), pipe});
    QCOMPARE(got.code, 0);
    struct stat after = {};
    QVERIFY(stat(qPrintable(pipe), &after) == 0 && S_ISFIFO(after.st_mode));
    const Ended read = ended(reader);
    QCOMPARE(QJsonDocument::fromJson(read.output)["article"]["text"].toString().toUtf8(), sentence);
}

/// Standard output on a full disc: what was asked for is not there, and the exit code says so.
void TestBadInput::aFullDisc()
{
    const QString file = write(QStringLiteral("pier.txt"), sentence);
    for (const QStringList &arguments :
         {QStringList{"analyze", file}, QStringList{"analyze", "--format", "json", file},
          QStringList{"analyze", "--format", "jsonl", file, file},
          QStringList{"export", "--format", "json", file, "-o", "-"}, QStringList{"export", file, "-o", "-"}}) {
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(HEARSAY_CLI), arguments);
        const Ended got = ended(process);
        QCOMPARE(got.code, 1);
        QVERIFY2(got.errors.contains("cannot write"), got.errors.constData());
    }
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
