// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/windows.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace hearsay;

class TestWindows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coresCoverTheTextOnce_data();
    void coresCoverTheTextOnce();
    void shortTextIsOneWindow();
    void coresHoldWholeParagraphs();
    void farFromTheEdgesNothingMoves();
    void carriesLittleTwice();
};

namespace
{

/// A text of made-up sentences; \a longest is the most sentences in a paragraph.
QString madeUp(quint32 seed, int paragraphs, int longest)
{
    static const QStringList words =
        QStringLiteral(
            "the ferry council says river late storm it mayor never came back and three boats were lost near Vale")
            .split(u' ');
    QRandomGenerator random(seed);
    QString text;
    for (int p = 0; p < paragraphs; ++p) {
        for (int s = 1 + int(random.bounded(longest)); s > 0; --s) {
            for (int w = 5 + int(random.bounded(20)); w > 0; --w)
                text += words[random.bounded(words.size())] + u' ';
            text.chop(1);
            text += QStringLiteral(". ");
        }
        text += u'\n';
    }
    return text;
}

struct Cut {
    std::vector<ModelWord> words;
    std::vector<size_t> pieces;
    std::vector<Window> windows;
};

Cut cutOf(const QString &string)
{
    Cut cut;
    const Text text(string, ParagraphRule::EachLine);
    cut.words = modelWords(text, {});
    for (const ModelWord &word : cut.words)
        cut.pieces.push_back(size_t(word.span.length() > 5 ? 2 : 1));
    cut.windows = cutWindows(text.view(), cut.words, cut.pieces);
    return cut;
}

} // namespace

void TestWindows::coresCoverTheTextOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("one word") << QStringLiteral("Late.");
    QTest::newRow("short paragraphs") << madeUp(1, 60, 2);
    QTest::newRow("long paragraphs") << madeUp(2, 8, 40);
    QTest::newRow("mixed") << madeUp(3, 40, 12);
    QTest::newRow("one paragraph") << madeUp(4, 1, 400);
    QTest::newRow("no sentence at all") << QStringLiteral("word ").repeated(5000);
    QTest::newRow("many one-word paragraphs") << QStringLiteral("word\n").repeated(3000);
    QTest::newRow("the same paragraph again and again") << QStringLiteral("It rained all day in Vale.\n").repeated(300);
}

void TestWindows::coresCoverTheTextOnce()
{
    QFETCH(QString, text);
    const Cut cut = cutOf(text);
    size_t next = 0;
    for (const Window &window : cut.windows) {
        QCOMPARE(window.coreFirst, next);
        QVERIFY(window.first <= window.coreFirst && window.coreFirst < window.coreEnd && window.coreEnd <= window.end);
        QVERIFY(window.end <= cut.words.size());
        QVERIFY(window.pieces + 2 <= windowLimit);
        QCOMPARE(std::accumulate(cut.pieces.begin() + qsizetype(window.first),
                                 cut.pieces.begin() + qsizetype(window.end), size_t(0)),
                 window.pieces);
        next = window.coreEnd;
    }
    QCOMPARE(next, cut.words.size());
}

void TestWindows::shortTextIsOneWindow()
{
    QCOMPARE(cutOf(madeUp(5, 6, 2)).windows.size(), size_t(1));
}

void TestWindows::coresHoldWholeParagraphs()
{
    const Cut cut = cutOf(madeUp(6, 60, 3));
    for (const Window &window : cut.windows)
        QCOMPARE(cut.words[window.coreFirst].gap, WordGap::Paragraph);
    QVERIFY(cut.windows.size() > 5);
}

void TestWindows::farFromTheEdgesNothingMoves()
{
    for (quint32 seed = 10; seed < 20; ++seed) {
        const QString text = madeUp(seed, 80, 3);
        const qsizetype second = text.indexOf(u'\n') + 1;
        const Cut whole = cutOf(text);
        const Cut later = cutOf(text.sliced(second));
        const size_t moved = whole.words.size() - later.words.size();
        size_t same = 0;
        for (const Window &window : later.windows) {
            const Window there{window.first + moved, window.coreFirst + moved, window.coreEnd + moved,
                               window.end + moved, window.pieces};
            same += std::ranges::contains(whole.windows, there) ? 1U : 0U;
        }
        QVERIFY2(same + 4 >= later.windows.size() && same > 8, qPrintable(QString::number(same)));
    }
}

void TestWindows::carriesLittleTwice()
{
    size_t pieces = 0;
    size_t carried = 0;
    for (quint32 seed = 30; seed < 50; ++seed) {
        const Cut cut = cutOf(madeUp(seed, 20, 4));
        pieces += std::accumulate(cut.pieces.begin(), cut.pieces.end(), size_t(0));
        for (const Window &window : cut.windows)
            carried += window.pieces + 2;
    }
    QVERIFY2(double(carried) <= 1.3 * double(pieces), qPrintable(QString::number(double(carried) / double(pieces))));
}

QTEST_GUILESS_MAIN(TestWindows)
#include "tst_windows.moc"
