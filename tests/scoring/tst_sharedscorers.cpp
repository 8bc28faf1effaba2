// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/randomarticles.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hearsay;

/// `hearsay-cli score` beside the Python scorers that lie next to the repository: the same lines for the same files.
class TestSharedScorers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void madeUpArticles_data();
    void madeUpArticles();
    void madeUpLines();
    void ourArticles_data();
    void ourArticles();
    void ourArticlesTogether();

private:
    static QByteArray run(const QString &program, const QStringList &arguments);
    static QByteArray python(const QString &script, const QStringList &arguments)
    {
        return run(QStringLiteral("python3"),
                   QStringList{QStringLiteral(HEARSAY_SHARED_DIR "/score/") + script} + arguments);
    }
    static QByteArray ours(const QStringList &arguments)
    {
        return run(QStringLiteral(HEARSAY_CLI), QStringList{QStringLiteral("score")} + arguments);
    }
    QString write(const QString &name, const QByteArray &bytes) const;
    /// The gold of one of our articles as JSON, and what the program says of it.
    QStringList analysed(const QString &gold) const;

    QTemporaryDir m_folder;
};

namespace
{

constexpr int patience = 240000;

QStringList goldFiles()
{
    const QDir folder(QStringLiteral(HEARSAY_SOURCE_DIR "/tests/accuracy/articles"));
    QStringList files;
    for (const QString &name : folder.entryList({QStringLiteral("*.gold")}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

} // namespace

void TestSharedScorers::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("PYTHONDONTWRITEBYTECODE", "1");
    if (!QFile::exists(QStringLiteral(HEARSAY_SHARED_DIR "/score/score.py")))
        QSKIP("The Python scorers are not in " HEARSAY_SHARED_DIR "/score.");
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("There is no python3 to run the Python scorers.");
}

QByteArray TestSharedScorers::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

QString TestSharedScorers::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestSharedScorers::madeUpArticles_data()
{
    QTest::addColumn<quint32>("first");
    QTest::addColumn<quint32>("count");
    for (quint32 seed = 0; seed < 20; ++seed)
        QTest::addRow("number %u", seed) << seed << 1U;
    QTest::newRow("two hundred together") << 100U << 200U;
}

void TestSharedScorers::madeUpArticles()
{
    QFETCH(quint32, first);
    QFETCH(quint32, count);
    QStringList files;
    for (quint32 seed = first; seed < first + count; ++seed) {
        const RandomArticle article = randomArticle(seed);
        files += write(QStringLiteral("%1.gold.json").arg(seed), article.gold);
        files += write(QStringLiteral("%1.json").arg(seed), article.analysis);
    }
    const QByteArray expected = python(QStringLiteral("score.py"), files);
    QCOMPARE(expected.count('\n'), 8);
    QCOMPARE(ours(files), expected);
}

void TestSharedScorers::madeUpLines()
{
    for (quint32 count : {1U, 7U, 300U}) {
        QByteArray gold;
        QByteArray found;
        for (quint32 seed = 1000; seed < 1000 + count; ++seed) {
            const RandomArticle article = randomArticle(seed);
            gold += article.gold;
            found += article.analysis;
        }
        const QStringList files{write(QStringLiteral("gold.jsonl"), gold), write(QStringLiteral("found.jsonl"), found)};
        const QByteArray expected = python(QStringLiteral("spans.py"), files);
        QCOMPARE(expected.count('\n'), 5);
        QCOMPARE(ours(files), expected);
    }
}

QStringList TestSharedScorers::analysed(const QString &gold) const
{
    const QString name = QFileInfo(gold).completeBaseName();
    const QStringList files{m_folder.filePath(name + QStringLiteral(".gold.json")),
                            m_folder.filePath(name + QStringLiteral(".json"))};
    if (QFile::exists(files.last()))
        return files;
    const QByteArray json = python(QStringLiteral("gold.py"), {gold});
    const QString text =
        write(name + QStringLiteral(".txt"), QJsonDocument::fromJson(json)["article"]["text"].toString().toUtf8());
    const QByteArray analysis = run(QStringLiteral(HEARSAY_CLI), {QStringLiteral("analyze"), QStringLiteral("--format"),
                                                                  QStringLiteral("json"), text});
    write(QFileInfo(files.first()).fileName(), json);
    write(QFileInfo(files.last()).fileName(), analysis);
    return files;
}

void TestSharedScorers::ourArticles_data()
{
    QTest::addColumn<QString>("gold");
    for (const QString &file : goldFiles())
        QTest::newRow(qPrintable(QFileInfo(file).completeBaseName())) << file;
}

void TestSharedScorers::ourArticles()
{
    QFETCH(QString, gold);
    const QStringList files = analysed(gold);
    const QByteArray expected = python(QStringLiteral("score.py"), files);
    QVERIFY2(expected.count('\n') == 8, expected.constData());
    QCOMPARE(ours(files), expected);
}

void TestSharedScorers::ourArticlesTogether()
{
    QStringList files;
    for (const QString &gold : goldFiles())
        files += analysed(gold);
    QVERIFY(files.size() >= 16);
    QCOMPARE(ours(files), python(QStringLiteral("score.py"), files));
}

QTEST_GUILESS_MAIN(TestSharedScorers)
#include "tst_sharedscorers.moc"
