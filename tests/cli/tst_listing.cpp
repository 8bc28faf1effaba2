// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"
#include "cli/terminaltext.h"
#include "exampleanalysis.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace hearsay;

/// The golden listing is written anew by `HEARSAY_RENEW=1 tst_listing`, run in this folder.
class TestListing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void golden();
    void narrowTerminals();
    void coloursAddNoWords();
    void controlCharactersOfTheArticleStayOut();
};

namespace
{

QString withoutEscapes(QString text)
{
    static const QRegularExpression escape(QStringLiteral("\x1b\\[[0-9;]*m"));
    return text.remove(escape);
}

} // namespace

void TestListing::golden()
{
    const AnalysisDocument example = exampleAnalysis();
    const QString listing = listingOf(example.article, example.analysis, {.width = 80});
    QFile file(QStringLiteral("data/listing.txt"));
    if (qEnvironmentVariableIsSet("HEARSAY_RENEW")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(listing.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), "data/listing.txt is missing");
    QCOMPARE(listing.split(u'\n'), QString::fromUtf8(file.readAll()).split(u'\n'));
}

void TestListing::narrowTerminals()
{
    const AnalysisDocument example = exampleAnalysis();
    const QString listing = listingOf(example.article, example.analysis, {.width = 44});
    for (const QString &line : listing.split(u'\n'))
        if (line.startsWith(QStringLiteral("      ")))
            QVERIFY2(columnsOf(line) <= 44, qPrintable(line));
}

void TestListing::coloursAddNoWords()
{
    const AnalysisDocument example = exampleAnalysis();
    const QString coloured = listingOf(example.article, example.analysis, {.width = 80, .colour = true});
    QVERIFY(coloured.contains(QStringLiteral("\x1b[1m")));
    QCOMPARE(withoutEscapes(coloured), listingOf(example.article, example.analysis, {.width = 80}));
}

void TestListing::controlCharactersOfTheArticleStayOut()
{
    AnalysisDocument example = exampleAnalysis();
    example.article.title = QStringLiteral("Pier\x1b]0;gone\x07");
    example.analysis.entities.front().name = QStringLiteral("Tom\x1b[31m");
    const QString listing = listingOf(example.article, example.analysis, {.width = 80});
    QVERIFY(!listing.contains(u'\x1b'));
    QVERIFY(!listing.contains(u'\x07'));
}

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
