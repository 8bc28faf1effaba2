// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyser.h"
#include "article/pastedtext.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <array>
#include <thread>
#include <vector>

using namespace hearsay;

/// One analyser in several threads of the standard library, which the thread sanitizer sees through to their end.
class TestAnalyserThreads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameInEveryThread();
};

namespace
{

std::vector<Article> samples()
{
    std::vector<Article> articles;
    const QDir folder(QStringLiteral(HEARSAY_SOURCE_DIR "/resources/samples"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")})) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            articles.push_back(articleFromPlainText(QString::fromUtf8(file.readAll())));
    }
    return articles;
}

} // namespace

void TestAnalyserThreads::sameInEveryThread()
{
    constexpr size_t threadCount = 4;
    const auto analyser = Analyser::make();
    QVERIFY(analyser.has_value());
    const std::vector<Article> articles = samples();
    QVERIFY(articles.size() > 3);
    std::array<std::vector<Result<Analysis>>, threadCount> found;
    {
        std::vector<std::jthread> threads;
        for (auto &into : found)
            threads.emplace_back([&analyser, &articles, &into] {
                for (const Article &article : articles)
                    into.push_back((*analyser)->analyse(article));
            });
    }
    for (size_t i = 0; i < articles.size(); ++i) {
        const auto alone = (*analyser)->analyse(articles[i]);
        QVERIFY(alone.has_value());
        for (const auto &each : found) {
            QVERIFY(each[i].has_value());
            QVERIFY(*each[i] == *alone);
        }
    }
}

QTEST_GUILESS_MAIN(TestAnalyserThreads)
#include "tst_analyserthreads.moc"
