// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Runs `hearsay-cli score` as a shell would.
class TestScoreCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void usage_data();
    void usage();
    void help();
    void anArticle();
    void twoArticlesTogether();
    void tables();
    void json();
    void corrections();
    void jsonLines();
    void linesThatDoNotMatch_data();
    void linesThatDoNotMatch();
    void badFiles_data();
    void badFiles();
    void anotherText();
    void kindsOfALaterVersionAreTold();

private:
    struct Ended {
        int code = -1;
        QString output;
        QString errors;
    };
    static Ended run(const QStringList &arguments);
    static Ended score(const QStringList &arguments) { return run(QStringList{QStringLiteral("score")} + arguments); }
    QString write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QString m_gold;
    QString m_found;
};

namespace
{

const QString text = QStringLiteral("🦭 The weir is leaking, said Ada Fenn. Tom Reeve denied that it was.\n");

/// Gold of `text`: its two statements; the seal is one code point.
const QByteArray gold =
    R"({"article": {"text": "🦭 The weir is leaking, said Ada Fenn. Tom Reeve denied that it was."}, "attributions": [
{"id": "1", "kind": "indirect", "speaker": "Fenn", "source": [[29, 37]], "cue": [[24, 28]], "content": [[2, 22]]},
{"id": "2", "kind": "indirect", "speaker": "Reeve", "source": [[39, 48]], "cue": [[49, 55]], "content": [[56, 67]]}],
"entities": [{"name": "Fenn", "names": [[29, 37]], "mentions": [[29, 37]]},
{"name": "Reeve", "names": [[39, 48]], "mentions": [[39, 48]]}],
"contradictions": [], "agreements": [], "notices": []})";

/// An analysis of it that found the first statement and gave it to \a speaker, and that \a more stands in.
QByteArray analysisOf(const QString &speaker, const QByteArray &more = {})
{
    const QByteArray article = QJsonDocument(QJsonObject{{"text", text}}).toJson(QJsonDocument::Compact);
    const QByteArray sure = R"("certainty": {"level": "sure", "probability": null}, "reason": {"rule": "clause-rule",)"
                            R"( "text": "It says so.", "evidence": []})";
    const auto entity = [&](const QByteArray &id, const QByteArray &start, const QByteArray &end) {
        return R"({"id": ")" + id + R"(", "name": "somebody", "kind": "person", "role": "", "gender": "unknown", )" +
               R"("mentions": [{"start": )" + start + R"(, "end": )" + end + R"(, "form": "name", )" + sure + "}]}";
    };
    return R"({"schema": 1, "program": "hearsay 7", "model": "", "article": {"id": "i", "title": "", "byline": "",)"
           R"( "published": "", "language": "en", "origin": {"location": "", "format": "text/plain"}, "reading": )"
           R"({"encoding": "UTF-8", "bytes": 1, "undecoded": 0, "truncated": false, "remarks": []}, "parts": [], )" +
           article.sliced(1, article.size() - 2) + R"(}, "entities": [)" + entity("fenn", "29", "37") + "," +
           entity("reeve", "39", "48") + R"(], "attributions": [{"id": "a", "kind": "indirect", "act": "statement", )" +
           R"("speaker": {"entity": ")" + speaker.toUtf8() + R"("}, "addressee": null, "source": [{"start": 29, )" +
           R"("end": 37}], "cue": [{"start": 24, "end": 28}], "content": [{"start": 2, "end": 22}], "parent": null, )" +
           sure + R"(, "rivals": []}], "claims": [], "contradictions": [], "notices": [], "corrections": [])" + more +
           "}\n";
}

QString line(const QString &output, const QString &name)
{
    for (const QString &one : output.split(u'\n'))
        if (one.startsWith(name + u':'))
            return one.sliced(name.size() + 2);
    return {};
}

} // namespace

void TestScoreCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_gold = write(QStringLiteral("gold.json"), gold);
    m_found = write(QStringLiteral("found.json"), analysisOf(QStringLiteral("fenn")));
}

TestScoreCommand::Ended TestScoreCommand::run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(HEARSAY_CLI), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, QStringLiteral("crashed or hung")};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString TestScoreCommand::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestScoreCommand::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList{} << "no GOLD";
    QTest::newRow("gold alone") << QStringList{"gold.json"} << "“gold.json” has no ANALYSIS behind it";
    QTest::newRow("three") << QStringList{"a", "b", "c"} << "“c” has no ANALYSIS behind it";
    QTest::newRow("lines beside an article") << QStringList{"a.jsonl", "b.json"} << "or none is";
    QTest::newRow("kinds of lines") << QStringList{"--by-kind", "a.jsonl", "b.jsonl"} << "--by-kind needs";
    QTest::newRow("no such option") << QStringList{"--by-luck", "a", "b"} << "by-luck";
    QTest::newRow("no limit") << QStringList{"--size-limit", "0", "a", "b"} << "size-limit";
}

void TestScoreCommand::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Ended ended = score(arguments);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.output, QString());
    QVERIFY2(ended.errors.contains(says), qPrintable(ended.errors));
}

void TestScoreCommand::help()
{
    const Ended ended = score({"--help"});
    QCOMPARE(ended.code, 0);
    for (const char *option : {"--json", "--by-kind", "--by-act", "--by-rule", "--by-certainty", "--corrected"})
        QVERIFY2(ended.output.contains(QLatin1StringView(option)), option);
}

void TestScoreCommand::anArticle()
{
    const Ended ended = score({m_gold, m_found});
    QCOMPARE(ended.errors, QString());
    QCOMPARE(ended.code, 0);
    QCOMPARE(line(ended.output, "content"), "precision 1.000 recall 0.500 F1 0.667  (1 of 2, 1 reported)");
    QCOMPARE(line(ended.output, "whole"), "precision 1.000 recall 0.500 F1 0.667  (1 of 2, 1 reported)");
    QCOMPARE(line(ended.output, "speaker"), "1 of 1 right (1.000)");
    QCOMPARE(line(ended.output, "alarms"), "0 reported of 0 pairs that do not contradict");
}

void TestScoreCommand::twoArticlesTogether()
{
    const QString other = write(QStringLiteral("other.json"), analysisOf(QStringLiteral("reeve")));
    const Ended ended = score({m_gold, m_found, m_gold, other});
    QCOMPARE(ended.code, 0);
    QCOMPARE(line(ended.output, "content"), "precision 1.000 recall 0.500 F1 0.667  (2 of 4, 2 reported)");
    QCOMPARE(line(ended.output, "speaker"), "1 of 2 right (0.500)");
}

void TestScoreCommand::tables()
{
    const QString output =
        score({"--by-kind", "--by-act", "--by-rule", "--by-certainty", m_gold, m_found}).output.simplified();
    QVERIFY2(output.contains("indirect 2 1 0.50 1 0.50 1 1.00 1 1.00"), qPrintable(output));
    QVERIFY2(output.contains("statement 1 1 1.00 1 1.00 1 1.00 1 1.00"), qPrintable(output));
    QVERIFY2(output.contains("clause-rule 1 1 1.00 1 1.00 1 1.00 1 1.00"), qPrintable(output));
    QVERIFY2(output.contains("mention rule in gold right clause-rule 2 2 1.00"), qPrintable(output));
    QVERIFY2(output.contains("certainty reported content whole speaker kind sure 1 1 1.00 1 1.00 1 1.00 1 1.00"),
             qPrintable(output));
    QVERIFY2(output.contains("speaker probability: expected error"), qPrintable(output));
    QVERIFY(!score({m_gold, m_found}).output.contains("clause-rule"));
}

void TestScoreCommand::json()
{
    const Ended ended = score({"--json", m_gold, m_found});
    QCOMPARE(ended.code, 0);
    const QJsonObject object = QJsonDocument::fromJson(ended.output.toUtf8()).object();
    QCOMPARE(object["figures"]["content"]["hits"].toInt(), 1);
    QCOMPARE(object["figures"]["content"]["gold"].toInt(), 2);
    QCOMPARE(object["programs"][0].toString(), "hearsay 7");
    QCOMPARE(object["tables"]["rule"][0]["name"].toString(), "clause-rule");
}

/// What the reader said is scored only where that is asked for.
void TestScoreCommand::corrections()
{
    QByteArray json = analysisOf(QStringLiteral("reeve"));
    json.replace(R"("corrections": [])",
                 R"("corrections": [{"kind": "speaker", "attribution": "a", "speaker": {"entity": "fenn"}}])");
    const QString corrected = write(QStringLiteral("corrected.json"), json);
    const Ended plain = score({m_gold, corrected});
    QVERIFY2(plain.code == 0, qPrintable(plain.errors));
    QCOMPARE(line(plain.output, "speaker"), "0 of 1 right (0.000)");
    QCOMPARE(line(score({"--corrected", m_gold, corrected}).output, "speaker"), "1 of 1 right (1.000)");
}

void TestScoreCommand::jsonLines()
{
    const QByteArray goldLine = QByteArray(gold).replace('\n', ' ') + '\n';
    const QString golds = write(QStringLiteral("gold.jsonl"), goldLine + "\n" + goldLine);
    const QString found =
        write(QStringLiteral("found.jsonl"), analysisOf(QStringLiteral("fenn")) + analysisOf(QStringLiteral("fenn")));
    const Ended ended = score({"--by-rule", golds, found});
    QCOMPARE(ended.errors, QString());
    QCOMPARE(ended.code, 0);
    QCOMPARE(line(ended.output, "source"), "precision 1.000 recall 0.500 F1 0.667  (2 of 4, 2 reported)");
    QCOMPARE(line(ended.output, "found"), "precision 1.000 recall 0.500 F1 0.667  (2 of 4, 2 reported)");
    QVERIFY(ended.output.simplified().contains("clause-rule 2 2 1.00 2 1.00"));
    // More than one pair of files adds up.
    QCOMPARE(line(score({golds, found, golds, found}).output, "cue"),
             "precision 1.000 recall 0.500 F1 0.667  (4 of 8, 4 reported)");
}

void TestScoreCommand::linesThatDoNotMatch_data()
{
    const QByteArray goldLine = QByteArray(gold).replace('\n', ' ') + '\n';
    const QByteArray found = analysisOf(QStringLiteral("fenn"));
    QByteArray other = found;
    other.replace("weir", "lock");
    QTest::addColumn<QByteArray>("gold");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QString>("says");
    QTest::newRow("fewer analyses") << goldLine + goldLine << found << "gold.jsonl, line 2: the other file ends";
    QTest::newRow("more analyses") << goldLine << found + found << "found.jsonl, line 2: the other file ends";
    QTest::newRow("nothing in either") << QByteArray() << QByteArray() << "It holds no article";
    QTest::newRow("another text") << goldLine + goldLine << found + other
                                  << "found.jsonl, line 2: The analysed text is not the gold text";
    QTest::newRow("gold that is cut off") << goldLine.chopped(40) << found << "gold.jsonl, line 1: The gold";
    QTest::newRow("an analysis that is cut off")
        << goldLine << found.chopped(40) << "found.jsonl, line 1: The analysis document cannot be read";
    QTest::newRow("bytes") << goldLine << QByteArray("\0\1\2\xFF\xFE", 5) << "found.jsonl, line 1: ";
}

void TestScoreCommand::linesThatDoNotMatch()
{
    QFETCH(QByteArray, gold);
    QFETCH(QByteArray, found);
    QFETCH(QString, says);
    const Ended ended = score({write(QStringLiteral("gold.jsonl"), gold), write(QStringLiteral("found.jsonl"), found)});
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.output, QString());
    QVERIFY2(ended.errors.contains(says), qPrintable(ended.errors));
}

void TestScoreCommand::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += char(i);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(10000, '\0');
    QTest::newRow("all bytes there are") << all.repeated(40);
    QTest::newRow("cut off") << gold.first(gold.size() / 2);
    QTest::newRow("nested deep") << QByteArray(100'000, '[');
    QTest::newRow("another object") << QByteArray("{\"schema\": 1}");
    QTest::newRow("the notation that gold is written in")
        << QByteArray("⟦s1|Ada⟧ said.\n@ attribution 1 kind=direct\n");
}

void TestScoreCommand::badFiles()
{
    QFETCH(QByteArray, bytes);
    const QString bad = write(QStringLiteral("bad.json"), bytes);
    for (const QStringList &files : {QStringList{bad, m_found}, QStringList{m_gold, bad}}) {
        const Ended ended = score(files);
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.output, QString());
        QVERIFY2(ended.errors.startsWith("hearsay-cli: “" + bad + "”: "), qPrintable(ended.errors));
        QCOMPARE(ended.errors.count(u'\n'), 1);
    }
    for (const QString &absent : {QStringLiteral("/nowhere/at/all.json"), m_folder.path()}) {
        QCOMPARE(score({absent, m_found}).code, 1);
        QVERIFY(score({m_gold, absent}).errors.contains(absent));
    }
    QVERIFY(score({QStringLiteral("/nowhere.jsonl"), QStringLiteral("/nowhere.jsonl")}).errors.contains("/nowhere"));
    QVERIFY(score({"--size-limit", "0.0001", m_gold, m_found}).errors.contains("larger than --size-limit"));
}

void TestScoreCommand::anotherText()
{
    const QString other = write(QStringLiteral("other.json"), analysisOf(QStringLiteral("fenn")).replace("Tom", "Tim"));
    const Ended ended = score({m_gold, m_found, m_gold, other});
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.output, QString());
    QVERIFY2(ended.errors.contains(other) && ended.errors.contains("in line 1 of the article"),
             qPrintable(ended.errors));
}

void TestScoreCommand::kindsOfALaterVersionAreTold()
{
    QByteArray json = analysisOf(QStringLiteral("fenn"));
    json.replace(R"("kind": "indirect")", R"("kind": "sung")");
    const Ended ended = score({m_gold, write(QStringLiteral("later.json"), json)});
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.errors.contains("sung"), qPrintable(ended.errors));
}

QTEST_GUILESS_MAIN(TestScoreCommand)
#include "tst_scorecommand.moc"
