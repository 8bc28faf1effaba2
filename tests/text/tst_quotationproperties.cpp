// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quotationmarks.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace hearsay;

/// What holds for every text, shown on random ones.
class TestQuotationProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomTexts_data();
    void randomTexts();
    void loneMarkHarmsNothingBehindItsParagraph();
    void linearTime_data();
    void linearTime();
};

namespace
{

#ifdef __SANITIZE_ADDRESS__
constexpr qsizetype largest = 1 << 15;
#else
constexpr qsizetype largest = 1 << 20;
#endif

const QString marks = QStringLiteral("“”‘’\"'„‚«»‹›「」『』`");

QString randomText(QRandomGenerator &random, const QString &alphabet, int length)
{
    QString text;
    for (int i = 0; i < length; ++i)
        text += alphabet[random.bounded(int(alphabet.size()))];
    return text;
}

/// Pieces in order, not empty, each within one paragraph; nullptr or what is wrong.
const char *wrongPieces(const Text &text, const QuotationPair &pair)
{
    if (pair.pieces.empty())
        return "a pair without pieces";
    qsizetype last = -1;
    for (const TextSpan piece : pair.pieces) {
        if (piece.length() < 1 || piece.start < last || piece.end > text.size())
            return "pieces out of order";
        last = piece.end;
        const qsizetype paragraph = text.paragraphAt(piece.start);
        if (paragraph < 0 || !text.paragraphs()[size_t(paragraph)].contains(piece))
            return "a piece that leaves its paragraph";
    }
    return pair.span().length() < 2 ? "a pair shorter than two marks" : nullptr;
}

const char *wrongNesting(const std::vector<QuotationPair> &pairs)
{
    std::vector<size_t> open;
    for (size_t i = 0; i < pairs.size(); ++i) {
        const TextSpan span = pairs[i].span();
        if (i > 0 && pairs[i - 1].span().start >= span.start)
            return "pairs out of order";
        while (!open.empty() && pairs[open.back()].span().end <= span.start)
            open.pop_back();
        if (!open.empty() && !pairs[open.back()].span().contains(span))
            return "pairs that cross";
        if (pairs[i].parent != (open.empty() ? std::nullopt : std::optional(open.back())) ||
            pairs[i].depth != int(open.size()))
            return "a wrong parent or depth";
        open.push_back(i);
    }
    return nullptr;
}

const char *wrongLoneMarks(const Text &text, const std::vector<LoneQuotationMark> &lone, bool opens)
{
    for (const LoneQuotationMark &one : lone) {
        const qsizetype paragraph = text.paragraphAt(one.mark.start);
        if (paragraph < 0 || !text.paragraphs()[size_t(paragraph)].contains(one.reach))
            return "a reach that leaves its paragraph";
        if (!one.reach.contains(one.mark) || one.mark.isEmpty())
            return "a reach without its mark";
        if (opens ? one.reach.start != one.mark.start : one.reach.end != one.mark.end)
            return "a reach that does not begin or end at its mark";
    }
    return nullptr;
}

/// No mark may be both lone and part of a pair.
const char *marksUsedTwice(const QuotationScan &scan)
{
    std::vector<qsizetype> used;
    for (const QuotationPair &pair : scan.pairs)
        for (const TextSpan piece : pair.pieces)
            used.push_back(piece.start);
    for (const auto *lone : {&scan.unclosed, &scan.unopened})
        for (const LoneQuotationMark &one : *lone)
            used.push_back(one.mark.start);
    std::ranges::sort(used);
    return std::ranges::adjacent_find(used) != used.end() ? "a mark used twice" : nullptr;
}

const char *wrong(const Text &text, const QuotationScan &scan)
{
    for (const QuotationPair &pair : scan.pairs)
        if (const char *what = wrongPieces(text, pair))
            return what;
    if (const char *what = wrongNesting(scan.pairs))
        return what;
    if (const char *what = wrongLoneMarks(text, scan.unclosed, true))
        return what;
    if (const char *what = wrongLoneMarks(text, scan.unopened, false))
        return what;
    return marksUsedTwice(scan);
}

} // namespace

void TestQuotationProperties::randomTexts_data()
{
    QTest::addColumn<QString>("alphabet");
    const QString lines = QStringLiteral("\n\r\u2028\u2029");
    QTest::newRow("marks only") << marks;
    QTest::newRow("english marks and words") << QStringLiteral("“”‘’ aIs.,?\n");
    QTest::newRow("typewriter marks and words") << QStringLiteral("\"' ansT.,:-1\n");
    QTest::newRow("marks, letters and breaks") << QString(marks + QStringLiteral(" abIsn90.,!?—-()[]/") + lines);
    QTest::newRow("unpaired surrogates") << QString(marks + QChar(0xd83d) + QChar(0xde00) + QChar(0xdfff) + u'a' +
                                                    u' ' + u'\n');
    QTest::newRow("combining and bidi") << QString(marks + QStringLiteral("e\u0301ש\u202e\u200f\u200d \n"));
    QTest::newRow("zeros and blanks") << QString(marks + QChar(0) + QStringLiteral(" \t\u00a0\u3000\n"));
    QTest::newRow("any character") << QString();
}

void TestQuotationProperties::randomTexts()
{
    QFETCH(QString, alphabet);
    QRandomGenerator random(20260503);
    for (int round = 0; round < 2000; ++round) {
        QString string;
        if (alphabet.isEmpty())
            for (int i = random.bounded(60); i > 0; --i)
                string += random.bounded(3) ? QChar(random.bounded(0x10000)) : marks[random.bounded(int(marks.size()))];
        else
            string = randomText(random, alphabet, random.bounded(60));
        const Text text(string, random.bounded(2) ? ParagraphRule::EachLine : ParagraphRule::BlankLine);
        const QuotationScan scan = scanQuotations(text);
        const char *what = wrong(text, scan);
        QVERIFY2(!what, qPrintable(QString::fromLatin1(what) + u": " + string));
    }
}

/// A text behind a reporter's paragraph is read alike, whatever stands before that paragraph.
void TestQuotationProperties::loneMarkHarmsNothingBehindItsParagraph()
{
    QRandomGenerator random(7);
    const QString alphabet = QStringLiteral("“”‘’ aIs.,?");
    for (int round = 0; round < 2000; ++round) {
        const QString before =
            u'‘' + randomText(random, alphabet, random.bounded(40)) + QStringLiteral("\nNobody came.\n");
        const QString behind = QStringLiteral("a ") + randomText(random, alphabet, random.bounded(60)) + u'‘';
        const QuotationScan alone = scanQuotations(Text(behind, ParagraphRule::EachLine));
        const QuotationScan both = scanQuotations(Text(before + behind, ParagraphRule::EachLine));
        const auto ofBehind = [&](const QuotationPair &pair) { return pair.span().start >= before.size(); };
        const auto first = std::ranges::find_if(both.pairs, ofBehind);
        QCOMPARE(size_t(both.pairs.end() - first), alone.pairs.size());
        for (size_t i = 0; i < alone.pairs.size(); ++i)
            QCOMPARE((first + qsizetype(i))->span().start - before.size(), alone.pairs[i].span().start);
    }
}

void TestQuotationProperties::linearTime_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("opening marks") << QStringLiteral("“");
    QTest::newRow("closing marks") << QStringLiteral("”");
    QTest::newRow("typewriter marks") << QStringLiteral("\"");
    QTest::newRow("apostrophes") << QStringLiteral("'");
    QTest::newRow("opening marks with words") << QStringLiteral("“so ");
    QTest::newRow("closing marks with words") << QStringLiteral("so.” ");
    QTest::newRow("singles never closed in doubles") << QStringLiteral("“so ‘no ");
    QTest::newRow("elisions") << QStringLiteral("'em ");
    QTest::newRow("possessives") << QStringLiteral("‘players’ and ");
    QTest::newRow("pairs in one sentence") << QStringLiteral("“so” he said ");
    QTest::newRow("paragraphs of one quotation") << QStringLiteral("“So it went.\n");
    QTest::newRow("paragraphs that open three") << QStringLiteral("“‘“So it went.\n");
    QTest::newRow("commas behind an unclosed mark") << QStringLiteral("“So, he said, she said, ");
}

/// The processor time of 1 MB beside that of an eighth of it: linear is 8, quadratic 64. Sanitizers, which take ten
/// times as long, get a small part of both.
void TestQuotationProperties::linearTime()
{
    QFETCH(QString, unit);
    const auto best = [&](qsizetype length) {
        const Text text(unit.repeated(length / unit.size()), ParagraphRule::EachLine);
        std::clock_t least = std::numeric_limits<std::clock_t>::max();
        for (int i = 0; i < 2; ++i) {
            const std::clock_t start = std::clock();
            const QuotationScan scan = scanQuotations(text);
            least = std::min(least, std::clock() - start);
            if (i == 0)
                [&] { QVERIFY(!wrong(text, scan)); }();
        }
        return double(least);
    };
    const double small = best(largest / 8);
    const double large = best(largest);
    QVERIFY2(
        large < 24 * small,
        qPrintable(
            QStringLiteral("%1 ms against %2 ms").arg(1e3 * large / CLOCKS_PER_SEC).arg(1e3 * small / CLOCKS_PER_SEC)));
}

QTEST_GUILESS_MAIN(TestQuotationProperties)
#include "tst_quotationproperties.moc"
