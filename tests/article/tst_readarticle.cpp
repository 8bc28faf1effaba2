// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/readarticle.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

using namespace hearsay;
using namespace std::chrono_literals;

class TestReadArticle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainTextStaysAsWritten_data();
    void plainTextStaysAsWritten();
    void formatIsToldByNameAndContent_data();
    void formatIsToldByNameAndContent();
    void whatIsNoArticleIsSaid_data();
    void whatIsNoArticleIsSaid();
    void noPermission();
    void aPipeThatNobodyWritesTo();
    void aPipeThatNeverEndsIsCutBySize();
    void aPipeThatNeverEndsIsCutByTime();
    void aPipeThatEndsIsReadWhole();
    void aFileOverTheLimitIsCut();
    void aFileOfExactlyTheLimitIsWhole();
    void cancellingEndsAWait();
    void tenMegabytesInOneLine();
    void aHundredThousandWords();
    void damageIsReported();
    void samplesHaveHeadlineAndByline();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QTemporaryDir m_folder;
};

namespace
{

/// A FIFO and somebody who writes to it again and again until the reader closes it.
class EndlessWriter
{
public:
    EndlessWriter(const QString &path, std::chrono::milliseconds pause)
        : m_thread([path, pause](const std::stop_token &stop) {
            // Waits for the reader; writing on after he is gone would raise SIGPIPE.
            signal(SIGPIPE, SIG_IGN);
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                return;
            const QByteArray line("The dog swam on, the harbour master said.\n");
            while (!stop.stop_requested() && file.write(line) > 0)
                std::this_thread::sleep_for(pause);
        })
    {
    }

private:
    std::jthread m_thread;
};

const QByteArray jpeg = QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xFF\xDB\0\x43\0\x08\x06\x06"
                                   "\x07\x06\x05\x08\x07\x07\x07",
                                   34) +
                        QByteArray::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1fffc0");

} // namespace

void TestReadArticle::plainTextStaysAsWritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("final newline") << QByteArray("Pier closed\n\nThe dog swam.\n");
    QTest::newRow("no final newline") << QByteArray("The dog swam.");
    QTest::newRow("crlf") << QByteArray("Pier closed\r\n\r\nThe dog swam.\r\n");
    QTest::newRow("blanks and tabs") << QByteArray("  Pier closed \n\n\tThe  dog\tswam. \n\n\n");
    QTest::newRow("emoji, combining marks, right to left") << QStringLiteral("🦭 e\u0301 שלום\u200f “so”\n").toUtf8();
    QTest::newRow("looks like markdown") << QByteArray("# Pier\n\n*The dog* swam.\n");
    QTest::newRow("looks like a mail folder") << QByteArray("From the pier a dog swam.\n\nIt was wet.\n");
}

void TestReadArticle::plainTextStaysAsWritten()
{
    QFETCH(QByteArray, bytes);
    const auto article = readArticleFile(write("plain.txt", bytes));
    QVERIFY2(article.has_value(), article ? "" : qPrintable(article.error().text));
    QCOMPARE(article->text.string(), QString::fromUtf8(bytes));
    QCOMPARE(article->origin.format, QStringLiteral("text/plain"));
    QCOMPARE(article->origin.location, path("plain.txt"));
    QCOMPARE(article->report.encoding, QStringLiteral("UTF-8"));
    QCOMPARE(article->report.bytes, bytes.size());
    QCOMPARE(article->report.remarks, QStringList{});
}

void TestReadArticle::formatIsToldByNameAndContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    const QByteArray markdown("# Pier closed\n\nThe *dog* swam.\n");
    const QByteArray html("<!DOCTYPE html><html><body><h1>Pier closed</h1><p>The dog swam.</p></body></html>");
    const QString words("Pier closed\n\nThe dog swam.");
    QTest::newRow("markdown") << "a.md" << markdown << "text/markdown" << words;
    QTest::newRow("markdown, long suffix") << "a.markdown" << markdown << "text/markdown" << words;
    QTest::newRow("html") << "a.html" << html << "text/html" << words;
    QTest::newRow("html without a suffix") << "page" << html << "text/html" << words;
    QTest::newRow("html called text stays as written") << "a.txt" << html << "text/plain" << QString::fromLatin1(html);
    QTest::newRow("unknown suffix") << "a.story" << QByteArray("The dog swam.") << "text/plain" << "The dog swam.";
    QTest::newRow("name with blanks and letters") << "der Hund – שלום.md" << markdown << "text/markdown" << words;
    QTest::newRow("html with a declared encoding")
        << "k.html" << QByteArray("<meta charset=windows-1251><p>\xCC\xEE\xF1\xF2") << "text/html"
        << "Мост";
}

void TestReadArticle::formatIsToldByNameAndContent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto article = readArticleFile(write(name, bytes));
    QVERIFY2(article.has_value(), article ? "" : qPrintable(article.error().text));
    QTEST(article->origin.format, "format");
    QTEST(article->text.string(), "text");
}

void TestReadArticle::whatIsNoArticleIsSaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << path("no such file.txt") << ErrorKind::NotFound << "no such file.txt";
    QTest::newRow("empty") << write("empty.txt", {}) << ErrorKind::Malformed << "is empty";
    QTest::newRow("blank") << write("blank.txt", " \n\n") << ErrorKind::Malformed << "holds no words";
    QTest::newRow("folder") << m_folder.path() << ErrorKind::Unreadable << "is a folder";
    QTest::newRow("jpeg") << write("photo.jpg", jpeg) << ErrorKind::Unsupported << "a picture (image/jpeg)";
    QTest::newRow("jpeg whose bytes pass for letters")
        << write("pale.jpg", jpeg + QByteArray(4000, '\x9C')) << ErrorKind::Unsupported << "a picture (image/jpeg)";
    QTest::newRow("jpeg called text") << write("photo.txt", jpeg) << ErrorKind::Unsupported << "a picture (image/jpeg)";
    QTest::newRow("pdf") << write("a.pdf", "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n")
                         << ErrorKind::Unsupported << "a PDF document";
    QTest::newRow("rtf") << write("a.rtf", "{\\rtf1\\ansi The dog swam.}") << ErrorKind::Unsupported << "rtf";
    QTest::newRow("zeros") << write("zeros.txt", QByteArray(5000, '\0')) << ErrorKind::Unsupported << "is not text";
    QTest::newRow("below a file") << path("empty.txt/x") << ErrorKind::NotFound << "no file";
}

void TestReadArticle::whatIsNoArticleIsSaid()
{
    QFETCH(QString, path);
    QFETCH(QString, says);
    const auto article = readArticleFile(path);
    QVERIFY(!article.has_value());
    QTEST(article.error().kind, "kind");
    QVERIFY2(article.error().text.contains(says), qPrintable(article.error().text));
    QVERIFY(article.error().text.contains(path));
}

void TestReadArticle::noPermission()
{
    const QString locked = write("locked.txt", "The dog swam.");
    QVERIFY(chmod(qPrintable(locked), 0) == 0);
    QVERIFY(chmod(qPrintable(m_folder.path()), 0755) == 0);
    const bool isRoot = geteuid() == 0;
    // Root may read everything, so the test steps down for a moment.
    if (isRoot && seteuid(65534) != 0)
        QSKIP("Cannot become a user who lacks the permission.");
    const auto article = readArticleFile(locked);
    if (isRoot)
        QVERIFY(seteuid(0) == 0);
    QVERIFY(!article.has_value());
    QCOMPARE(article.error().kind, ErrorKind::Unreadable);
    QVERIFY(article.error().text.contains("permission"));
}

void TestReadArticle::aPipeThatNobodyWritesTo()
{
    QVERIFY(mkfifo(qPrintable(path("silent")), 0600) == 0);
    QElapsedTimer timer;
    timer.start();
    const auto article = readArticleFile(path("silent"), {.time = 200ms});
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(!article.has_value());
    QCOMPARE(article.error().kind, ErrorKind::TooLarge);
    QVERIFY2(article.error().text.contains("within 0.2 seconds"), qPrintable(article.error().text));
}

void TestReadArticle::aPipeThatNeverEndsIsCutBySize()
{
    QVERIFY(mkfifo(qPrintable(path("fast")), 0600) == 0);
    const EndlessWriter writer(path("fast"), 0ms);
    const auto article = readArticleFile(path("fast"), {.bytes = 5000, .time = 60s});
    QVERIFY2(article.has_value(), article ? "" : qPrintable(article.error().text));
    QVERIFY(article->report.truncated);
    QCOMPARE(article->report.bytes, qsizetype(5000));
    QCOMPARE(article->text.size(), qsizetype(5000));
    QVERIFY(article->report.remarks.constFirst().contains("were read"));
}

void TestReadArticle::aPipeThatNeverEndsIsCutByTime()
{
    QVERIFY(mkfifo(qPrintable(path("slow")), 0600) == 0);
    const EndlessWriter writer(path("slow"), 20ms);
    const auto article = readArticleFile(path("slow"), {.time = 300ms});
    QVERIFY2(article.has_value(), article ? "" : qPrintable(article.error().text));
    QVERIFY(article->report.truncated);
    QVERIFY(article->text.string().startsWith("The dog swam on"));
    QVERIFY(article->report.remarks.constFirst().contains("0.3 seconds"));
}

void TestReadArticle::aPipeThatEndsIsReadWhole()
{
    int ends[2];
    QVERIFY(pipe(ends) == 0);
    const auto closing = qScopeGuard([&] { ::close(ends[0]); });
    const QByteArray bytes("The dog swam.\n");
    QVERIFY(::write(ends[1], bytes.constData(), size_t(bytes.size())) == bytes.size());
    ::close(ends[1]);
    const auto article = readArticleStream(ends[0], QStringLiteral("standard input"));
    QVERIFY(article.has_value());
    QCOMPARE(article->text.string(), QStringLiteral("The dog swam.\n"));
    QVERIFY(!article->report.truncated);
    QCOMPARE(article->origin.location, QString());
}

void TestReadArticle::aFileOverTheLimitIsCut()
{
    const auto article =
        readArticleFile(write("long.txt", QStringLiteral("“So” said the “dog”").toUtf8()), {.bytes = 20});
    QVERIFY(article.has_value());
    QVERIFY(article->report.truncated);
    // The mark cut in two at the end is left out, and is no damage.
    QCOMPARE(article->text.string(), QStringLiteral("“So” said the "));
    QCOMPARE(article->report.undecoded, qsizetype(0));
}

void TestReadArticle::aFileOfExactlyTheLimitIsWhole()
{
    const auto article = readArticleFile(write("exact.txt", "The dog swam."), {.bytes = 13});
    QVERIFY(article.has_value());
    QVERIFY(!article->report.truncated);
    QCOMPARE(article->text.size(), qsizetype(13));
}

void TestReadArticle::cancellingEndsAWait()
{
    QVERIFY(mkfifo(qPrintable(path("waiting")), 0600) == 0);
    CancelSource source;
    std::jthread canceller([&source] {
        std::this_thread::sleep_for(100ms);
        source.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    const auto article = readArticleFile(path("waiting"), {.time = 30s}, source.get_token());
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(!article.has_value());
    QCOMPARE(article.error().kind, ErrorKind::Cancelled);
}

void TestReadArticle::tenMegabytesInOneLine()
{
    const QByteArray bytes = QByteArray("The dog swam on and on, “so far”, she said; ").repeated(240000);
    QVERIFY(bytes.size() > 10'000'000);
    QElapsedTimer timer;
    timer.start();
    const auto article = readArticleFile(write("line.txt", bytes));
    QVERIFY(article.has_value());
    QCOMPARE(article->text.string(), QString::fromUtf8(bytes));
    QCOMPARE(article->parts.size(), size_t(1));
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

void TestReadArticle::aHundredThousandWords()
{
    QByteArray bytes("Pier closed\n\n");
    for (int i = 0; i < 2000; ++i)
        bytes += QByteArray("The dog swam on, she said. ").repeated(8) + "End of it.\n\n";
    QElapsedTimer timer;
    timer.start();
    const auto article = readArticleFile(write("book.txt", bytes));
    QVERIFY(article.has_value());
    QCOMPARE(article->text.paragraphs().size(), size_t(2001));
    QCOMPARE(article->parts.size(), size_t(2001));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestReadArticle::damageIsReported()
{
    const auto article = readArticleFile(write("damaged.txt", QStringLiteral("“So” and “so” ").toUtf8() + "\xFF."));
    QVERIFY(article.has_value());
    QCOMPARE(article->report.undecoded, qsizetype(1));
    QVERIFY(article->text.string().contains(QChar::ReplacementCharacter));
    QCOMPARE(article->report.remarks,
             QStringList{"Characters that could not be decoded as UTF-8: 1. Each is shown as \uFFFD."});
}

void TestReadArticle::samplesHaveHeadlineAndByline()
{
    const QDir samples(QStringLiteral(HEARSAY_SOURCE_DIR) + "/resources/samples");
    const QStringList names = samples.entryList({"*.txt"});
    QVERIFY(names.size() >= 6);
    for (const QString &name : names) {
        const auto article = readArticleFile(samples.filePath(name));
        QVERIFY(article.has_value());
        QVERIFY2(article->parts.front().kind == PartKind::Headline, qPrintable(name));
        QVERIFY2(article->byline.startsWith("By "), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestReadArticle)
#include "tst_readarticle.moc"
