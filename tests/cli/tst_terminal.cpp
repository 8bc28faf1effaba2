// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <cstdlib>

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

/// Runs hearsay-cli on a terminal of its own.
class TestTerminal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coloursOnATerminal();
    void noColourWhereItIsNotWanted_data();
    void noColourWhereItIsNotWanted();
    void linesFitTheTerminal();
};

namespace
{

/// What the program writes to a terminal \a columns wide with these variables set.
QString runOnTerminal(unsigned short columns, const QList<std::pair<const char *, const char *>> &environment,
                      const char *colour = "auto")
{
    winsize size{50, columns, 0, 0};
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, &size);
    if (child == 0) {
        setenv("TERM", "xterm-256color", 1);
        unsetenv("NO_COLOR");
        for (const auto &[name, value] : environment)
            setenv(name, value, 1);
        execl(HEARSAY_CLI, HEARSAY_CLI, "analyze", "--color", colour,
              HEARSAY_SOURCE_DIR "/resources/samples/rovers-sack-coach.txt", nullptr);
        _exit(127);
    }
    QByteArray output;
    std::array<char, 4096> bytes{};
    for (ssize_t got = 0; (got = read(terminal, bytes.data(), bytes.size())) > 0;)
        output.append(bytes.data(), got);
    int status = 0;
    waitpid(child, &status, 0);
    close(terminal);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? QString::fromUtf8(output)
                                                         : QStringLiteral("failed: ") + QString::fromUtf8(output);
}

} // namespace

void TestTerminal::coloursOnATerminal()
{
    const QString output = runOnTerminal(80, {});
    QVERIFY2(output.startsWith(QStringLiteral("\x1b[1mRovers")), qPrintable(output.left(200)));
}

void TestTerminal::noColourWhereItIsNotWanted_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("colour");
    QTest::newRow("NO_COLOR") << QByteArray("NO_COLOR") << QByteArray("1") << QByteArray("auto");
    QTest::newRow("dumb terminal") << QByteArray("TERM") << QByteArray("dumb") << QByteArray("auto");
    QTest::newRow("--color never") << QByteArray("TERM") << QByteArray("xterm") << QByteArray("never");
}

void TestTerminal::noColourWhereItIsNotWanted()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, colour);
    const QString output = runOnTerminal(80, {{name.constData(), value.constData()}}, colour.constData());
    QVERIFY2(output.startsWith(QStringLiteral("Rovers")), qPrintable(output.left(200)));
    QVERIFY(!output.contains(u'\x1b'));
}

void TestTerminal::linesFitTheTerminal()
{
    const QString output = runOnTerminal(48, {{"NO_COLOR", "1"}});
    QVERIFY(output.startsWith(QStringLiteral("Rovers")));
    // The head is wrapped; only a path, which has no blanks, may be longer.
    for (const QString &line : output.split(QStringLiteral("\r\n")))
        QVERIFY2(line.size() <= 48 || line.contains(u'/') || line.contains(u':'), qPrintable(line));
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
