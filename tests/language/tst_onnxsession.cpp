// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/onnxsession.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <iostream>

using namespace hearsay;

class TestOnnxSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRuntimeIsLoadedWithTheFirstModel();
    void runs();
    void metadata();
    void weightsInAFileOfTheirOwn();
    void brokenBytes_data();
    void brokenBytes();
    void wrongInput();
    void cancelledBeforeItBegins();
    void nothingOnStandardError();
    void otherMessagesPass();

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray graph() { return bytesOf(QFINDTESTDATA("data/doubling.onnx")); }
};

/// A window that is being opened pays nothing for it.
void TestOnnxSession::theRuntimeIsLoadedWithTheFirstModel()
{
    const auto isLoaded = [] { return bytesOf(QStringLiteral("/proc/self/maps")).contains("libonnxruntime"); };
    QVERIFY(!isLoaded());
    QVERIFY(OnnxSession::make(graph(), 1));
    QVERIFY(isLoaded());
}

void TestOnnxSession::runs()
{
    const auto session = OnnxSession::make(graph(), 1);
    QVERIFY2(session, session ? "" : qPrintable(session.error().detail));
    QVERIFY((*session)->takes("x"));
    QVERIFY((*session)->gives("y"));
    QVERIFY(!(*session)->gives("x"));
    const auto result = (*session)->run({{"x", {{1, 2}, std::vector<float>{1.5F, -2.0F}}}}, {"y"});
    QVERIFY(result);
    QCOMPARE(result->front().shape, (std::vector<std::int64_t>{1, 2}));
    QCOMPARE(result->front().floats(), (std::vector<float>{3.0F, -4.0F}));
}

void TestOnnxSession::metadata()
{
    const auto session = OnnxSession::make(graph(), 1);
    QVERIFY(session);
    QCOMPARE((*session)->metadata("hearsay.version"), QStringLiteral("1"));
    QCOMPARE((*session)->metadata("unheard of"), QString());
}

void TestOnnxSession::weightsInAFileOfTheirOwn()
{
    const QByteArray adding = bytesOf(QFINDTESTDATA("data/adding.onnx"));
    const QByteArray weights = bytesOf(QFINDTESTDATA("data/adding.bin"));
    QVERIFY(!OnnxSession::make(adding, 1));
    const auto cut = OnnxSession::make(adding, 1, {{"adding.bin", QByteArrayView(weights).first(8)}});
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, ErrorKind::Malformed);
    const auto session = OnnxSession::make(adding, 1, {{"adding.bin", weights}});
    QVERIFY2(session, session ? "" : qPrintable(session.error().detail));
    const auto result = (*session)->run({{"x", {{1, 4}, std::vector<float>{0, 0, 0, 0.5F}}}}, {"y"});
    QVERIFY(result);
    QCOMPARE(result->front().floats(), (std::vector<float>{1, 2, 3, 4.5F}));
}

void TestOnnxSession::brokenBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << graph().first(60);
    QTest::newRow("foreign") << QByteArray("%PDF-1.7 and so on");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void TestOnnxSession::brokenBytes()
{
    QFETCH(QByteArray, bytes);
    const auto session = OnnxSession::make(bytes, 1);
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::Malformed);
    QVERIFY(!session.error().text.isEmpty());
}

void TestOnnxSession::wrongInput()
{
    const auto session = OnnxSession::make(graph(), 1);
    QVERIFY(session);
    const auto result = (*session)->run({{"x", {{1, 3}, std::vector<float>{1, 2, 3}}}}, {"y"});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Malformed);
}

void TestOnnxSession::cancelledBeforeItBegins()
{
    const auto session = OnnxSession::make(graph(), 1);
    QVERIFY(session);
    CancelSource source;
    source.request_stop();
    const auto result = (*session)->run({{"x", {{1, 2}, std::vector<float>{1, 2}}}}, {"y"}, source.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

void TestOnnxSession::nothingOnStandardError()
{
    // Only the first session of a process complains, so a fresh one is watched.
    QProcess fresh;
    fresh.start(QCoreApplication::applicationFilePath(), {QStringLiteral("runs")});
    QVERIFY(fresh.waitForFinished(60000));
    QCOMPARE(fresh.exitCode(), 0);
    QCOMPARE(fresh.readAllStandardError(), QByteArray());
}

void TestOnnxSession::otherMessagesPass()
{
    std::ostringstream caught;
    std::streambuf *const real = std::cerr.rdbuf(caught.rdbuf());
    const auto session = OnnxSession::make(graph(), 1);
    std::cerr << "still here\n";
    std::cerr.rdbuf(real);
    QCOMPARE(caught.str(), std::string("still here\n"));
}

QTEST_GUILESS_MAIN(TestOnnxSession)
#include "tst_onnxsession.moc"
