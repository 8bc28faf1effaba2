// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markedarticle.h"
#include "reader/caretmotion.h"
#include "reader/finder.h"
#include "reader/pagelayout.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hearsay;

class TestPageLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void heightsAreFoundAndChanged();
    void blocksCoverTheParagraphs();
    void aLongParagraphIsCutAndNothingIsLeftOut_data();
    void aLongParagraphIsCutAndNothingIsLeftOut();
    void ownWordsStandBehindTheByline();
    void lineBreaksInsideAParagraphAreBlanks();
    void linesLieOnAnEvenGrid();
    void stretchesLeaveBlanksAtLineEndsOut();
    void rightToLeftWordsGoToTheRight();
    void wordsOfBothDirectionsHaveSeveralStretches();
    void coloursMoveNoLetter();
    void reckonedHeightsComeClose();
    void wordsInSightStayWhileHeightsBecomeExact();
    void movingDownAndUpComesBack();
    void textColumnIgnoresTheLane();
    void aLineHasSome66Letters();
    void keysMoveTheCaret_data();
    void keysMoveTheCaret();
    void downAndUpKeepTheColumn();
    void leftGoesForwardInRightToLeftText();
    void wordsAreTakenWhole_data();
    void wordsAreTakenWhole();
    void findingFolds_data();
    void findingFolds();
};

namespace
{

constexpr double width = 500;

struct Page {
    explicit Page(const Article &article) { layout.reset(article, {}, PageStyle(), width); }
    PageLayout layout;
};

QString shownRuns(const LaidBlock &block, TextSpan span)
{
    QStringList all;
    for (const LineStretch &at : block.stretches(span))
        all.append(QStringLiteral("%1:%2-%3").arg(at.line).arg(at.left, 0, 'f', 1).arg(at.right, 0, 'f', 1));
    return all.join(u' ');
}

} // namespace

void TestPageLayout::heightsAreFoundAndChanged()
{
    QRandomGenerator random(5);
    std::vector<double> heights;
    for (int i = 0; i < 137; ++i)
        heights.push_back(10 + random.bounded(90));
    HeightIndex index(heights);
    for (int turn = 0; turn < 300; ++turn) {
        const size_t changed = size_t(random.bounded(137));
        heights[changed] = random.bounded(100);
        index.setHeight(changed, heights[changed]);
        double top = 0;
        for (size_t i = 0; i < heights.size(); ++i) {
            QCOMPARE(index.top(i), top);
            if (heights[i] > 0) {
                QCOMPARE(index.at(top), i);
                QCOMPARE(index.at(top + heights[i] - 0.5), i);
            }
            top += heights[i];
        }
        QCOMPARE(index.total(), top);
    }
    QCOMPARE(index.at(-5), heights[0] > 0 ? size_t(0) : index.at(0));
    QCOMPARE(index.at(1e9), size_t(136));
}

void TestPageLayout::blocksCoverTheParagraphs()
{
    const MarkedArticle marked = harbourArticle();
    const std::vector<PageBlock> blocks = pageBlocksOf(marked.article, {});
    QCOMPARE(blocks.size(), marked.article.text.paragraphs().size());
    for (size_t i = 0; i < blocks.size(); ++i)
        QCOMPARE(blocks[i].span, marked.article.text.paragraphs()[i]);
    QCOMPARE(blocks[0].style, BlockStyle::Headline);
    QCOMPARE(blocks[1].style, BlockStyle::Meta);
    QCOMPARE(blocks[2].style, BlockStyle::Body);
    QCOMPARE(blockAt(blocks, blocks[3].span.start), 3);
    QCOMPARE(blockAt(blocks, blocks[3].span.end), 3);
    QCOMPARE(blockAt({}, 0), -1);
}

void TestPageLayout::aLongParagraphIsCutAndNothingIsLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sentences") << QStringLiteral("The rain went on. Nobody came. ").repeated(700).trimmed();
    QTest::newRow("blanks only") << QStringLiteral("rain and ").repeated(2000).trimmed();
    QTest::newRow("no blank at all") << QString(10000, u'x');
    QTest::newRow("surrogate pairs are not torn") << QString::fromUtf8("😀").repeated(6000);
    QTest::newRow("combining marks are not torn") << QStringLiteral("e\u0301").repeated(6000);
}

void TestPageLayout::aLongParagraphIsCutAndNothingIsLeftOut()
{
    QFETCH(QString, text);
    const std::vector<PageBlock> blocks = pageBlocksOf(plainArticle(text), {});
    QVERIFY(blocks.size() > 2);
    qsizetype at = 0;
    for (const PageBlock &block : blocks) {
        QCOMPARE(block.span.start, at);
        QVERIFY(block.span.length() > 0 && block.span.length() <= longestBlock);
        QCOMPARE(block.goesOn, at > 0);
        QVERIFY(!text[at].isLowSurrogate() && text[at].category() != QChar::Mark_NonSpacing);
        at = block.span.end;
    }
    QCOMPARE(at, text.size());
}

void TestPageLayout::ownWordsStandBehindTheByline()
{
    QCOMPARE(pageBlocksOf(harbourArticle().article, QStringLiteral("213 words"))[1].own,
             QStringLiteral(" · 213 words"));
    const std::vector<PageBlock> withHeadline =
        pageBlocksOf(plainArticle(QStringLiteral("Storm\nIt rained."), true), QStringLiteral("3 words"));
    QCOMPARE(withHeadline.size(), size_t(3));
    QCOMPARE(withHeadline[1].own, QStringLiteral("3 words"));
    QVERIFY(withHeadline[1].span.isEmpty());
    QCOMPARE(blockAt(withHeadline, 6), 2);
    QCOMPARE(blockAt(withHeadline, 5), 0);
    QCOMPARE(pageBlocksOf(plainArticle(QStringLiteral("It rained.")), QStringLiteral("2 words")).front().own,
             QStringLiteral("2 words"));
    QVERIFY(pageBlocksOf(plainArticle({}), {}).empty());
}

void TestPageLayout::lineBreaksInsideAParagraphAreBlanks()
{
    const QString shown = shownWords(u"a\nb\r\nc d\x01\te");
    QCOMPARE(shown.size(), QStringView(u"a\nb\r\nc d\x01\te").size());
    QVERIFY(!shown.contains(u'\n') && !shown.contains(u'\r') && !shown.contains(QChar(0x2028)) &&
            !shown.contains(QChar(1)));
    QVERIFY(shown.contains(u'\t'));
}

void TestPageLayout::linesLieOnAnEvenGrid()
{
    Page page(plainArticle(
        QString::fromUtf8("Plain words, then 日本語 and العربية and 😀 and a̐̂̃ stacked, which other fonts draw. ")
            .repeated(6)));
    const LaidBlock &block = page.layout.laid(0);
    QVERIFY(block.lineCount() > 4);
    for (int line = 1; line < block.lineCount(); ++line) {
        QCOMPARE(block.lineTop(line) - block.lineTop(line - 1), 29.0);
        QCOMPARE(block.baseline(line) - block.lineTop(line), block.baseline(0) - block.lineTop(0));
    }
    QCOMPARE(block.height(), block.lineTop(block.lineCount() - 1) + 29);
}

void TestPageLayout::stretchesLeaveBlanksAtLineEndsOut()
{
    Page page(plainArticle(QStringLiteral("many short words in a row ").repeated(20).trimmed()));
    const LaidBlock &block = page.layout.laid(0);
    const std::vector<LineStretch> all = block.stretches(block.span());
    QCOMPARE(int(all.size()), block.lineCount());
    for (const LineStretch &at : all) {
        QCOMPARE(at.left, 0.0);
        QVERIFY(at.right <= width);
        const TextSpan line = block.lineSpan(at.line);
        const QString words = page.layout.text().view(line).toString();
        QVERIFY(std::abs(at.right - QFontMetricsF(block.metrics().font).horizontalAdvance(words.trimmed())) < 1.5);
    }
    QVERIFY(block.stretches({4, 5}).empty());
    QVERIFY(block.stretches({3, 3}).empty());
    QCOMPARE(block.stretches({0, 4}).size(), size_t(1));
}

void TestPageLayout::rightToLeftWordsGoToTheRight()
{
    Page page(plainArticle(QString::fromUtf8("قال الوزير إن الطريق سيفتح غدا")));
    const LaidBlock &block = page.layout.laid(0);
    QVERIFY(block.isRightToLeft());
    const std::vector<LineStretch> first = block.stretches({0, 3});
    const std::vector<LineStretch> last = block.stretches({block.span().end - 3, block.span().end});
    QCOMPARE(first.size(), size_t(1));
    QVERIFY2(first[0].right > width - 2, qPrintable(shownRuns(block, {0, 3})));
    QVERIFY(last[0].left < first[0].left);
    QCOMPARE(block.letterAt({first[0].right - 2, block.lineTop(0) + 10}), 0);
    QVERIFY(block.caret(0).x() > block.caret(5).x());
}

void TestPageLayout::wordsOfBothDirectionsHaveSeveralStretches()
{
    const QString text = QString::fromUtf8("one שתיים שלוש four");
    Page page(plainArticle(text));
    const LaidBlock &block = page.layout.laid(0);
    // “one” with the first Hebrew word: the Hebrew word lies to the right of the second one.
    QCOMPARE(block.stretches({0, 9}).size(), size_t(2));
    QCOMPARE(block.stretches(block.span()).size(), size_t(1));
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isSpace())
            continue;
        const std::vector<LineStretch> letter = block.stretches({at, at + 1});
        QCOMPARE(letter.size(), size_t(1));
        QCOMPARE(block.letterAt({(letter[0].left + letter[0].right) / 2, block.lineTop(0) + 10}), at);
    }
}

void TestPageLayout::coloursMoveNoLetter()
{
    const MarkedArticle marked = harbourArticle();
    Page page(marked.article);
    LaidBlock &block = page.layout.laid(2);
    std::vector<QRectF> before;
    for (qsizetype at = block.span().start; at <= block.span().end; ++at)
        before.push_back(block.caret(at));
    block.setColours({{{3, 9}, 0xff0000}, {{9, 10}, 0x00ff00}, {{40, 90}, 0x0000ff}}, 0xff000000, 7);
    QCOMPARE(block.colourStamp(), quint64(7));
    for (qsizetype at = block.span().start; at <= block.span().end; ++at)
        QCOMPARE(block.caret(at), before[size_t(at - block.span().start)]);
}

void TestPageLayout::reckonedHeightsComeClose()
{
    const MarkedArticle marked = longArticle(8000, 6);
    Page page(marked.article);
    const double reckoned = page.layout.height();
    while (page.layout.refine(50)) {
    }
    QVERIFY(page.layout.isExact());
    const double off = std::abs(page.layout.height() - reckoned) / page.layout.height();
    QVERIFY2(off < 0.04, qPrintable(QString::number(off)));
}

void TestPageLayout::wordsInSightStayWhileHeightsBecomeExact()
{
    const MarkedArticle marked = longArticle(8000, 6);
    Page page(marked.article);
    const PageAnchor anchor = page.layout.anchorAt(page.layout.height() / 2);
    const qsizetype words = page.layout.laid(anchor.block).positionNear({0, anchor.offset});
    while (page.layout.refine(1)) {
        QCOMPARE(page.layout.laid(anchor.block).positionNear({0, anchor.offset}), words);
        QCOMPARE(page.layout.yOf(anchor), page.layout.top(anchor.block) + anchor.offset);
    }
}

void TestPageLayout::movingDownAndUpComesBack()
{
    const MarkedArticle marked = longArticle(8000, 6);
    Page page(marked.article);
    PageAnchor anchor = page.layout.anchorAt(3000);
    const PageAnchor start = anchor;
    for (int i = 0; i < 200; ++i)
        anchor = page.layout.moved(anchor, 87);
    for (int i = 0; i < 200; ++i)
        anchor = page.layout.moved(anchor, -87);
    QCOMPARE(anchor, start);
    QCOMPARE(page.layout.moved(start, -1e9), (PageAnchor{0, 0}));
    QCOMPARE(page.layout.moved(start, 1e9).block, page.layout.blocks().size() - 1);
}

void TestPageLayout::textColumnIgnoresTheLane()
{
    const PageStyle style;
    for (const double page : {300.0, 460.0, 856.0, 1400.0}) {
        const PageGeometry none = PageGeometry::of(page, style, 0);
        for (size_t columns = 1; columns <= 9; ++columns) {
            const PageGeometry some = PageGeometry::of(page, style, columns);
            QCOMPARE(some.textLeft, none.textLeft);
            QCOMPARE(some.textWidth, none.textWidth);
            QVERIFY(some.laneLeft >= 0);
            QVERIFY(some.laneColumn(columns - 1) + some.laneBar < some.textLeft - 8);
            QVERIFY(some.laneBar >= 6);
            QVERIFY(some.laneColumns >= 3 || some.laneColumns == columns);
        }
        QVERIFY(none.textLeft + none.textWidth <= page);
    }
}

void TestPageLayout::aLineHasSome66Letters()
{
    Page page(longArticle(2000, 4).article);
    const PageStyle style;
    page.layout.relay(style, style.measure());
    double letters = 0;
    double lines = 0;
    for (size_t i = 0; i < page.layout.blocks().size(); ++i) {
        const LaidBlock &block = page.layout.laid(i);
        for (int line = 0; line + 1 < block.lineCount(); ++line, ++lines)
            letters += double(block.lineSpan(line).length());
    }
    QVERIFY2(std::abs(letters / lines - 66) < 3, qPrintable(QString::number(letters / lines)));
}

void TestPageLayout::keysMoveTheCaret_data()
{
    QTest::addColumn<int>("motion");
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<qsizetype>("to");
    const auto row = [](const char *name, Motion motion, qsizetype from, qsizetype to) {
        QTest::newRow(name) << int(motion) << from << to;
    };
    // 0 “Ann’s boat — 12 😀 out.” then 24 “Next one”
    row("right by a letter", Motion::Right, 0, 1);
    row("right over an emoji", Motion::Right, 16, 18);
    row("left over an emoji", Motion::Left, 18, 16);
    row("right into the next paragraph", Motion::Right, 23, 24);
    row("left into the paragraph before", Motion::Left, 24, 23);
    row("left at the very beginning", Motion::Left, 0, 0);
    row("right at the very end", Motion::Right, 32, 32);
    row("word with an apostrophe", Motion::WordRight, 0, 6);
    row("word over a dash", Motion::WordRight, 6, 13);
    row("word back", Motion::WordLeft, 13, 6);
    row("word over paragraphs", Motion::WordRight, 19, 24);
    row("end of the line", Motion::LineEnd, 3, 23);
    row("start of the line", Motion::LineStart, 20, 0);
    row("next paragraph", Motion::ParagraphDown, 3, 24);
    row("end behind the last paragraph", Motion::ParagraphDown, 26, 32);
    row("start of this paragraph", Motion::ParagraphUp, 28, 24);
    row("paragraph before", Motion::ParagraphUp, 24, 0);
    row("end of all", Motion::End, 3, 32);
    row("start of all", Motion::Start, 30, 0);
    row("down to the next paragraph", Motion::Down, 0, 24);
    row("down on the last line stays", Motion::Down, 24, 24);
    row("up on the first line stays", Motion::Up, 0, 0);
}

void TestPageLayout::keysMoveTheCaret()
{
    QFETCH(int, motion);
    QFETCH(qsizetype, from);
    QFETCH(qsizetype, to);
    Page page(plainArticle(QString::fromUtf8("Ann’s boat — 12 😀 out.\nNext one")));
    CaretMotion caret(page.layout);
    QCOMPARE(caret.moved(from, Motion(motion), 100), to);
}

void TestPageLayout::downAndUpKeepTheColumn()
{
    Page page(
        plainArticle(QStringLiteral("A long line of many words that goes on to the end of the column and on.\nShort\n"
                                    "Another long line of many words that goes on to the end of the column.")));
    CaretMotion caret(page.layout);
    const qsizetype start = 40;
    qsizetype at = caret.moved(start, Motion::Down, 0);
    for (int i = 0; i < 2; ++i)
        at = caret.moved(at, Motion::Down, 0);
    QVERIFY(at > 78);
    QVERIFY(std::abs(page.layout.caret(at).x() - page.layout.caret(start).x()) < 10);
    for (int i = 0; i < 3; ++i)
        at = caret.moved(at, Motion::Up, 0);
    QCOMPARE(at, start);
}

void TestPageLayout::leftGoesForwardInRightToLeftText()
{
    Page page(plainArticle(QString::fromUtf8("שלום לכולם")));
    CaretMotion caret(page.layout);
    QCOMPARE(caret.moved(0, Motion::Left, 0), 1);
    QCOMPARE(caret.moved(1, Motion::Right, 0), 0);
}

void TestPageLayout::wordsAreTakenWhole_data()
{
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QString>("word");
    QTest::newRow("plain") << qsizetype(6) << "ferry’s";
    QTest::newRow("on its first letter") << qsizetype(4) << "ferry’s";
    QTest::newRow("figure") << qsizetype(13) << "1,204";
    QTest::newRow("emoji") << qsizetype(19) << QString::fromUtf8("😀");
    QTest::newRow("behind the end") << qsizetype(99) << "";
}

void TestPageLayout::wordsAreTakenWhole()
{
    QFETCH(qsizetype, position);
    QFETCH(QString, word);
    const QString text = QString::fromUtf8("The ferry’s 1,204 😀 cars.");
    const TextSpan span = wordAt(text, position);
    QCOMPARE(text.sliced(span.start, span.length()), word);
}

void TestPageLayout::findingFolds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("flags");
    QTest::addColumn<int>("hits");
    QTest::newRow("any case") << "rain" << 0 << 4;
    QTest::newRow("same case") << "rain" << int(Finder::MatchCase) << 3;
    QTest::newRow("whole words") << "rain" << int(Finder::WholeWords) << 2;
    QTest::newRow("a typewriter apostrophe finds a curled one") << "it's" << 0 << 1;
    QTest::newRow("over a line break inside a paragraph") << "rain it" << 0 << 1;
    QTest::newRow("nothing") << "" << 0 << 0;
    QTest::newRow("not there") << "snow" << 0 << 0;
    QTest::newRow("without overlap") << "aa" << 0 << 2;
}

void TestPageLayout::findingFolds()
{
    QFETCH(QString, words);
    QFETCH(int, flags);
    QFETCH(int, hits);
    const Text text(QString::fromUtf8("Rain, rain\nit’s raining; a train. aaaaa"));
    const TextSpans found = Finder(text).hits(words, flags);
    QCOMPARE(int(found.size()), hits);
    for (const TextSpan span : found)
        QCOMPARE(span.length(), words.size());
}

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
