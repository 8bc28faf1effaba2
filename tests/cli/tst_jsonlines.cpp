// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonlines.h"

#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace hearsay;

class TestJsonLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data();
    void lines();
    void aLineThatIsTooLongIsPassedOver();
    void aLineOverManyReads();
    void aDescriptorThatCannotBeRead();
};

namespace
{

/// “id=text” of each line, “!message” of each bad one.
QStringList readAll(int descriptor, qsizetype longest = 1 << 20)
{
    QStringList all;
    JsonLines lines(descriptor, longest);
    while (const auto article = lines.next())
        all += article->has_value() ? QString((*article)->id.value + u'=' + (*article)->text.string())
                                    : QString(u'!' + article->error().text);
    return all;
}

QStringList readBytes(const QByteArray &bytes, qsizetype longest = 1 << 20)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush() || !file.seek(0))
        return {QStringLiteral("no temporary file")};
    ::lseek(file.handle(), 0, SEEK_SET);
    return readAll(file.handle(), longest);
}

} // namespace

void TestJsonLines::lines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("articles");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &articles) {
        QTest::newRow(name) << bytes << articles;
    };
    row("empty", "", {});
    row("one", R"({"id": "a", "text": "The dog."})", {"a=The dog."});
    row("two in order", "{\"id\": \"b\", \"text\": \"1\"}\n{\"id\": \"a\", \"text\": \"2\"}\n", {"b=1", "a=2"});
    row("crlf and blank lines", "\r\n{\"id\": \"a\", \"text\": \"1\"}\r\n\n  \n", {"a=1"});
    row("id that is a number", R"({"id": 12, "text": "1"})", {"12=1"});
    row("other fields", R"({"id": "a", "mood": [1], "text": "1"})", {"a=1"});
    row("line breaks in the text", R"({"id": "a", "text": "1\n2"})", {"a=1\n2"});
    row("emoji as escapes", R"({"id": "a", "text": "\ud83e\uddad"})", {"a=🦭"});
    row("empty text", R"({"id": "a", "text": ""})", {"a="});
    row("no json", "nonsense\n{\"id\": \"a\", \"text\": \"1\"}",
        {"!standard input, line 1: it is no JSON (illegal value, at byte 1)", "a=1"});
    row("no text", R"({"id": "a"})", {"!standard input, line 1: it has no “text”"});
    row("text that is a number", R"({"id": "a", "text": 1})", {"!standard input, line 1: it has no “text”"});
    row("array", "[]", {"!standard input, line 1: it has no “text”"});
}

void TestJsonLines::lines()
{
    QFETCH(QByteArray, bytes);
    QTEST(readBytes(bytes), "articles");
}

void TestJsonLines::aLineThatIsTooLongIsPassedOver()
{
    const QByteArray longLine = "{\"id\": \"long\", \"text\": \"" + QByteArray(300000, 'x') + "\"}\n";
    QCOMPARE(readBytes(longLine + "{\"id\": \"a\", \"text\": \"1\"}\n" + longLine, 1000),
             (QStringList{"!standard input, line 1: it is longer than 1000 bytes", "a=1",
                          "!standard input, line 3: it is longer than 1000 bytes"}));
}

void TestJsonLines::aLineOverManyReads()
{
    const QByteArray words(300000, 'x');
    QCOMPARE(readBytes("{\"id\": \"a\", \"text\": \"" + words + "\"}"), QStringList{"a=" + QString::fromLatin1(words)});
}

void TestJsonLines::aDescriptorThatCannotBeRead()
{
    const QStringList all = readAll(-1);
    QCOMPARE(all.size(), 1);
    QVERIFY(all.constFirst().startsWith("!standard input, line 1: "));
}

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
