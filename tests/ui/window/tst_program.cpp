// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The program itself, run as a shell runs it.
class TestProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itTellsItsVersion();
    void wrongUseEndsWithTwo_data();
    void wrongUseEndsWithTwo();
    void aPictureHasTheSizeAskedFor();
    void aPictureIsAsHighAsTheArticle();
    void aPictureIsTakenOfABadFileToo();
    void aPictureThatCannotBeWrittenIsTold();

private:
    struct Outcome {
        int code = -1;
        QString output;
        QString errors;
    };
    [[nodiscard]] Outcome run(const QStringList &arguments) const;
    [[nodiscard]] QString picture() const { return m_folder.filePath(QStringLiteral("picture.png")); }
    QTemporaryDir m_folder;
};

namespace
{

const QString sample = QStringLiteral(HEARSAY_SOURCE_DIR "/resources/samples/harbour-night-shifts.txt");

} // namespace

TestProgram::Outcome TestProgram::run(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral(HEARSAY_PROGRAM), arguments);
    if (!process.waitForFinished(60'000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void TestProgram::itTellsItsVersion()
{
    const Outcome outcome = run({QStringLiteral("--version")});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.output.startsWith(QStringLiteral("hearsay ")));
    QVERIFY(run({QStringLiteral("--help")}).output.contains(QStringLiteral("--screenshot")));
}

void TestProgram::wrongUseEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an option that is none") << QStringList{"--nonsense"};
    QTest::newRow("a size that is none") << QStringList{"--size", "large"};
    QTest::newRow("a size too small") << QStringList{"--size", "3x3"};
    QTest::newRow("a theme that is none") << QStringList{"--theme", "Plaid"};
}

void TestProgram::wrongUseEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.errors.contains(QStringLiteral("hearsay: ")), qPrintable(outcome.errors));
    QVERIFY(outcome.errors.contains(QStringLiteral("--help")));
}

void TestProgram::aPictureHasTheSizeAskedFor()
{
    QCOMPARE(run({"--screenshot", picture(), "--size", "1024x700", "--theme", "Hearsay Dark", sample}).code, 0);
    const QImage image(picture());
    QCOMPARE(image.size(), QSize(1024, 700));
    // The middle is the page, which is dark.
    QVERIFY(image.pixelColor(512, 690).lightness() < 80);
}

void TestProgram::aPictureIsAsHighAsTheArticle()
{
    QCOMPARE(run({"--screenshot", picture(), sample}).code, 0);
    const QImage image(picture());
    QVERIFY2(image.height() > 1200 && image.height() <= 3000, qPrintable(QString::number(image.height())));
}

void TestProgram::aPictureIsTakenOfABadFileToo()
{
    const QString good = m_folder.filePath(QStringLiteral("good.png"));
    QCOMPARE(run({"--screenshot", good, "--size", "800x600", sample}).code, 0);
    QCOMPARE(run({"--screenshot", picture(), "--size", "800x600", m_folder.filePath(QStringLiteral("gone.txt"))}).code,
             0);
    QVERIFY(QImage(good) != QImage(picture()));
}

void TestProgram::aPictureThatCannotBeWrittenIsTold()
{
    const Outcome outcome = run({"--screenshot", m_folder.filePath(QStringLiteral("no/such/folder.png")), sample});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.errors.contains(QStringLiteral("cannot be written")));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
