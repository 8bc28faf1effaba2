// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowfixture.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTimer>

#include <csignal>
#include <ctime>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

using namespace hearsay;

/// What no news desk sends, opened in the real window: it opens or is refused with a sentence, the window goes on
/// answering, and the article that was open is not lost.
class TestHardInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsLargeOpensWithoutAHold_data();
    void whatIsLargeOpensWithoutAHold();
    void whatIsDamagedOpensAndIsTold_data();
    void whatIsDamagedOpensAndIsTold();
    void whatIsNoArticleIsRefused_data();
    void whatIsNoArticleIsRefused();
    void aFileThatMayNotBeReadIsRefused();
    void aPipeThatNeverEndsIsCutBySize();
    void aPipeThatNeverEndsIsCutByTime();
    void anotherArticleOpensWhileAPipeIsWaitedFor();
    void cancelEndsTheWaitForAPipe();
    void pastedBytesThatAreNoTextAreTold();
};

namespace
{

const QString storm = QStringLiteral("Storm shuts the ferry");

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

/// The longest that the thread was busy without a turn of its event loop, in its own processor time: what else the
/// machine does is left out.
class Holds final : public QObject
{
public:
    Holds()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double now = threadSeconds();
            m_longest = std::max(m_longest, now - m_last);
            m_last = now;
        });
        m_timer.start(0);
    }
    [[nodiscard]] double longestMs() const { return m_longest * 1000; }

private:
    QTimer m_timer;
    double m_last = threadSeconds();
    double m_longest = 0;
};

/// Somebody who writes to a pipe again and again until the reader closes it.
class EndlessWriter
{
public:
    EndlessWriter(const QString &path, std::chrono::milliseconds pause)
        : m_thread([path, pause](const std::stop_token &stop) {
            // Writing on after the reader is gone would end the program.
            std::signal(SIGPIPE, SIG_IGN);
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                return;
            const QByteArray line = QByteArray("The dog swam on, the harbour master said.\n\n").repeated(40);
            while (!stop.stop_requested() && file.write(line) > 0)
                std::this_thread::sleep_for(pause);
        })
    {
    }

private:
    std::jthread m_thread;
};

QString pipeIn(const WindowFixture &fixture)
{
    const QString path = fixture.folder().filePath(QStringLiteral("news.pipe"));
    return mkfifo(QFile::encodeName(path).constData(), 0600) == 0 ? path : QString();
}

bool opens(WindowFixture &fixture, const QString &path)
{
    fixture.window().openFiles({path});
    return QTest::qWaitFor(
        [&] { return fixture.page().article().origin.location == path && !fixture.window().desk().isBusy(); }, 60'000);
}

QByteArray manyWords()
{
    QByteArray text("Pier closed\n\n");
    for (int i = 0; i < 2000; ++i)
        text += QByteArray("The dog swam on, “so far”, she said on Monday. ").repeated(5) + "It is the end of it.\n\n";
    return text;
}

QByteArray utf16(QStringView text)
{
    QByteArray bytes("\xFF\xFE", 2);
    for (const QChar unit : text)
        bytes.append(char(unit.unicode() & 0xFF)).append(char(unit.unicode() >> 8));
    return bytes;
}

} // namespace

void TestHardInput::whatIsLargeOpensWithoutAHold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("100,000 words") << manyWords();
    QTest::newRow("10 MB in one line") << QByteArray("The dog swam on and on, “so far”, she said; ").repeated(230'000);
    QTest::newRow("10 MB without a blank") << QByteArray(10'000'000, 'x');
    QTest::newRow("half a million lines") << QByteArray("So.\n\n").repeated(500'000);
}

void TestHardInput::whatIsLargeOpensWithoutAHold()
{
    QFETCH(QByteArray, bytes);
    WindowFixture fixture;
    const QString path = fixture.write(QStringLiteral("large.txt"), bytes);
    const Holds holds;
    QVERIFY(opens(fixture, path));
    QCOMPARE(fixture.page().article().text.string().toUtf8(), bytes);
    QScrollBar *bar = fixture.page().verticalScrollBar();
    for (int i = 0; i <= 10; ++i) {
        bar->setValue(int(qint64(bar->maximum()) * i / 10));
        QTest::qWait(20);
    }
    QTest::keyClick(&fixture.page(), Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY2(holds.longestMs() < 400, qPrintable(QStringLiteral("%1 ms").arg(holds.longestMs())));
}

void TestHardInput::whatIsDamagedOpensAndIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("told");
    QTest::newRow("UTF-16 cut in the middle of a letter")
        << utf16(u"The café was shut.\n\nNobody came.").chopped(1) << QStringLiteral("The café was shut.")
        << QStringLiteral("1 place could not");
    QTest::newRow("UTF-16 cut in the middle of a pair")
        << utf16(u"The café was shut.\n\nThey sang 🎵").chopped(2) << QStringLiteral("The café was shut.")
        << QStringLiteral("1 place could not");
    QTest::newRow("UTF-8 with foreign bytes")
        << QByteArray("\xef\xbb\xbfThe caf\xc3\xa9 was shut.\n\nNobody came to the caf\xff.\n")
        << QStringLiteral("The café was shut.") << QStringLiteral("1 place could not");
}

void TestHardInput::whatIsDamagedOpensAndIsTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QFETCH(QString, told);
    WindowFixture fixture;
    QVERIFY(opens(fixture, fixture.write(QStringLiteral("damaged.txt"), bytes)));
    QVERIFY2(fixture.page().article().text.string().startsWith(shown),
             qPrintable(fixture.page().article().text.string()));
    QVERIFY2(fixture.message().contains(told), qPrintable(fixture.message()));
}

void TestHardInput::whatIsNoArticleIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray jpeg =
        QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffdb0043000100ffd9") + QByteArray(4000, '\x9c');
    QTest::newRow("nothing") << "empty.txt" << QByteArray();
    QTest::newRow("blanks alone") << "blank.txt" << QByteArray(" \n\t\n  \r\n");
    QTest::newRow("a byte order mark alone") << "mark.txt" << QByteArray("\xff\xfe");
    QTest::newRow("a picture") << "photo.jpg" << jpeg;
    QTest::newRow("a picture that is called a text") << "photo.txt" << jpeg;
    QByteArray program("\x7f"
                       "ELF\x02\x01\x01");
    for (int i = 0; i < 9000; ++i)
        program.append(char(i * 37 % 256)).append('\0');
    QTest::newRow("a program") << "program" << program;
    QTest::newRow("zeros") << "zeros.txt" << QByteArray(100'000, '\0');
}

void TestHardInput::whatIsNoArticleIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    fixture.window().openFiles({fixture.write(name, bytes)});
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.message().isEmpty(), 20'000);
    QVERIFY2(fixture.message().contains(name), qPrintable(fixture.message()));
    QCOMPARE(fixture.page().article().title, storm);
    QVERIFY(fixture.window().desk().session().analysis());
    QVERIFY(!fixture.window().desk().isBusy());
}

void TestHardInput::aFileThatMayNotBeReadIsRefused()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    const QString path = fixture.write(QStringLiteral("locked.txt"), "The dog swam.");
    QCOMPARE(chmod(QFile::encodeName(path).constData(), 0), 0);
    QCOMPARE(chmod(QFile::encodeName(fixture.folder().path()).constData(), 0755), 0);
    // Root may read everything, so that the test, with all its threads, steps down meanwhile.
    const bool isRoot = geteuid() == 0;
    if (isRoot && seteuid(65534) != 0)
        QSKIP("Cannot become a user who lacks the permission.");
    const auto stepUp = qScopeGuard([isRoot] {
        if (isRoot && seteuid(0) != 0)
            qFatal("cannot be root again");
    });
    fixture.window().openFiles({path});
    QTRY_VERIFY(fixture.message().contains(QStringLiteral("permission")));
    QVERIFY(fixture.message().contains(QStringLiteral("locked.txt")));
    QCOMPARE(fixture.page().article().title, storm);
    // It may be unlocked, so that it stays in the list.
    QCOMPARE(fixture.window().desk().articles().entry(0).key, path);
}

void TestHardInput::aPipeThatNeverEndsIsCutBySize()
{
    WindowFixture fixture;
    const QString path = pipeIn(fixture);
    const EndlessWriter writer(path, {});
    const Holds holds;
    QVERIFY(opens(fixture, path));
    QVERIFY(fixture.page().article().report.truncated);
    QVERIFY2(fixture.message().contains(QStringLiteral("were read")), qPrintable(fixture.message()));
    QVERIFY2(holds.longestMs() < 2000, qPrintable(QStringLiteral("%1 ms").arg(holds.longestMs())));
}

void TestHardInput::aPipeThatNeverEndsIsCutByTime()
{
    WindowFixture fixture;
    const QString path = pipeIn(fixture);
    const EndlessWriter writer(path, std::chrono::milliseconds(100));
    QVERIFY(opens(fixture, path));
    QVERIFY(fixture.page().article().text.string().startsWith(QStringLiteral("The dog swam on")));
    QVERIFY2(fixture.message().contains(QStringLiteral("10 seconds")), qPrintable(fixture.message()));
}

void TestHardInput::anotherArticleOpensWhileAPipeIsWaitedFor()
{
    WindowFixture fixture;
    fixture.window().openFiles({pipeIn(fixture)});
    QTest::qWait(100);
    QVERIFY(fixture.window().desk().isBusy());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(fixture.openStorm());
    QVERIFY(timer.elapsed() < 5000);
    QCOMPARE(fixture.page().article().title, storm);
    QCOMPARE(fixture.message(), QString());
}

void TestHardInput::cancelEndsTheWaitForAPipe()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    fixture.window().openFiles({pipeIn(fixture)});
    QTest::qWait(100);
    fixture.press("cancel");
    QVERIFY(!fixture.window().desk().isBusy());
    QCOMPARE(fixture.page().article().title, storm);
}

void TestHardInput::pastedBytesThatAreNoTextAreTold()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    fixture.window().desk().openText(QString(5, QChar(0)), {});
    QTRY_VERIFY(!fixture.message().isEmpty() || fixture.page().article().title != storm);
    QVERIFY2(fixture.message().contains(QStringLiteral("no text")), qPrintable(fixture.message()));
    QCOMPARE(fixture.page().article().title, storm);
}

QTEST_MAIN(TestHardInput)
#include "tst_hardinput.moc"
