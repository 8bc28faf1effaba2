// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/palette/surfacespans.h"
#include "document/palette/themes.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hearsay;

class TestSurface : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void nothingLastsBeyondAParagraph();

private:
    Themes m_themes;
};

void TestSurface::words_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("apostrophes open nothing") << "The board’s letter and the players’ boots" << QStringList{};
    QTest::newRow("an elision opens nothing") << "It was ‘tis season in the town" << QStringList{};
    QTest::newRow("a quotation never closed ends with its paragraph")
        << "The quays “remain open" << QStringList{"Quotation “remain open"};
    QTest::newRow("figures inside a quotation")
        << "“It took 12 hours,”" << QStringList{"Quotation “It took ", "Figure 12", "Unit hours", "Quotation ,”"};
    QTest::newRow("a reporting word in capitals") << "SAID the mayor" << QStringList{"Reporting SAID"};
    QTest::newRow("no reporting word inside another") << "unsaid, essay, soothsayer" << QStringList{};
    QTest::newRow("the verb may is no month") << "They may go in May 2020" << QStringList{"Date 2020"};
    QTest::newRow("a figure without a unit") << "He saw 64 of them" << QStringList{"Figure 64"};
    QTest::newRow("a year is no figure") << "Since 1998, it rained" << QStringList{"Date 1998"};
    QTest::newRow("per cent in two words") << "a rise of 3.5 per cent." << QStringList{"Figure 3.5", "Unit per cent"};
    QTest::newRow("right-to-left words are left alone")
        << QString::fromUtf8("قال الوزير 12 كلمة") << QStringList{"Figure 12"};
    QTest::newRow("emoji keep the places right")
        << QString::fromUtf8("😀 12 km") << QStringList{"Figure 12", "Unit km"};
    QTest::newRow("empty") << QString() << QStringList{};
}

void TestSurface::words()
{
    static const QStringList names{"Plain", "Quotation", "Figure", "Date", "Unit", "Reporting"};
    QFETCH(QString, paragraph);
    QFETCH(QStringList, expected);
    QStringList found;
    SurfaceHighlighter highlighter(m_themes);
    for (const SurfaceSpan &span : highlighter.spansOf(paragraph))
        found.append(names.at(qsizetype(span.style)) + u' ' + paragraph.sliced(span.span.start, span.span.length()));
    QCOMPARE(found, expected);
}

void TestSurface::nothingLastsBeyondAParagraph()
{
    SurfaceHighlighter highlighter(m_themes);
    (void)highlighter.spansOf(QStringLiteral("He began: “It is not"));
    QCOMPARE(highlighter.spansOf(QStringLiteral("over yet")), std::vector<SurfaceSpan>{});
}

QTEST_GUILESS_MAIN(TestSurface)
#include "tst_surface.moc"
