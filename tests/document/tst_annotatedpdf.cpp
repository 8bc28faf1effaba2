// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdf/annotatedpdf.h"
#include "support/markedtext.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <poppler-qt6.h>

using namespace hearsay;

/// PDFs are read back by programs that are not ours: Poppler, and MuPDF's mutool.
class TestAnnotatedPdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void textIsInOrder();
    void everyStatementIsAHighlightWithItsAuthor();
    void quadsLieOverTheWords();
    void aStatementOverAPageBreakIsMarkedOnBothPages();
    void noticesAreSquiggles();
    void appearancesMultiplyAndPrint();
    void indexNamesSpeakersAndLinksBack();
    void indexNamesWhoAnswersForEachSide_data();
    void indexNamesWhoAnswersForEachSide();
    void indexTellsInWhoseStatementAnotherIsTold();
    void aLineBelowTheHeadlineTellsWhatWasFound();
    void bookmarksAndMetadata();
    void analysisIsAttached();
    void fontsAreEmbedded();
    void pageSizes_data();
    void pageSizes();
    void otherWritersAndEmptyArticles_data();
    void otherWritersAndEmptyArticles();
    void mupdfReadsIt();
    void thePlainOneHasNoMarks();
    void unwritablePathsAreAnError();
};

namespace
{

struct Sample {
    MarkedText marked;
    Article article;
    Analysis analysis;
};

Attribution attribution(const QString &id, const QString &speaker, AttributionKind kind, CertaintyLevel level,
                        TextSpans content)
{
    Attribution one;
    one.id = {id};
    one.kind = kind;
    one.speaker = EntityId{speaker};
    one.content = std::move(content);
    one.certainty.level = level;
    one.reason = {QStringLiteral("test"), QStringLiteral("The words stand beside “%1”."), {QStringLiteral("said")}, {}};
    return one;
}

Entity person(const QString &id, const QString &name, TextSpans mentions)
{
    Entity entity;
    entity.id = {id};
    entity.name = name;
    entity.kind = EntityKind::Person;
    for (const TextSpan span : mentions)
        entity.mentions.push_back({span, MentionForm::Name, {}, {}});
    return entity;
}

Sample sample()
{
    Sample out;
    out.marked = readMarkedText(
        u"⟦head|Lighthouse keeper and council at odds⟧\n"
        u"⟦orla|Orla Finn⟧ said that ⟦dark|the lamp had been dark for nine nights and that nobody on the "
        u"council had come to look at it⟧.\n"
        u"⟦lamp|“It was lit, and it is lit,”⟧ ⟦mayor|Peter Vance⟧ replied. ⟦more|“She is looking the wrong way.”⟧\n"
        u"He went on: ⟦lone|“and that is all that I will say today.⟧");
    out.article.text = out.marked.text;
    out.article.title = QStringLiteral("Lighthouse keeper and council at odds");
    out.article.byline = QStringLiteral("By the coast desk");
    out.article.parts = {{PartKind::Headline, out.marked.span("head")}};
    out.analysis.program = QStringLiteral("hearsay test");
    out.analysis.entities = {person("orla", "Orla Finn", out.marked.spans["orla"]),
                             person("vance", "Peter Vance", out.marked.spans["mayor"])};
    out.analysis.attributions = {
        attribution("a1", "orla", AttributionKind::Indirect, CertaintyLevel::Likely, out.marked.spans["dark"]),
        attribution("a2", "vance", AttributionKind::Direct, CertaintyLevel::Sure,
                    {out.marked.span("lamp"), out.marked.span("more")})};
    Contradiction contradiction;
    contradiction.id = {"c1"};
    contradiction.sides = {out.marked.spans["dark"], out.marked.spans["lamp"]};
    contradiction.between = {{"orla"}, {"vance"}};
    contradiction.reason = {QStringLiteral("test"), QStringLiteral("Dark and lit exclude each other."), {}, {}};
    out.analysis.contradictions = {contradiction};
    Notice notice;
    notice.id = {"n1"};
    notice.span = out.marked.span("lone");
    notice.reason = {QStringLiteral("test"), QStringLiteral("A quotation is opened and never closed."), {}, {}};
    out.analysis.notices = {notice};
    return out;
}

QByteArray made(const Sample &sample, const PdfOptions &options = {})
{
    const auto pdf = annotatedPdf(sample.article, sample.analysis, options);
    if (!pdf)
        qWarning() << pdf.error().text << pdf.error().detail;
    return pdf.value_or(QByteArray());
}

std::unique_ptr<Poppler::Document> opened(const QByteArray &pdf)
{
    return Poppler::Document::loadFromData(pdf);
}

/// Text markup of one type; Poppler gives highlights, underlines and squiggles as one class.
std::vector<std::unique_ptr<Poppler::HighlightAnnotation>> markup(const Poppler::Document &document,
                                                                  Poppler::HighlightAnnotation::HighlightType type)
{
    std::vector<std::unique_ptr<Poppler::HighlightAnnotation>> all;
    for (int i = 0; i < document.numPages(); ++i)
        for (auto &one : document.page(i)->annotations({Poppler::Annotation::AHighlight})) {
            auto *highlight = static_cast<Poppler::HighlightAnnotation *>(one.release());
            std::unique_ptr<Poppler::HighlightAnnotation> owner(highlight);
            if (highlight->highlightType() == type)
                all.push_back(std::move(owner));
        }
    return all;
}

constexpr auto highlightType = Poppler::HighlightAnnotation::Highlight;

QString wordsUnder(const Poppler::Page &page, const Poppler::HighlightAnnotation &highlight)
{
    QStringList words;
    const QSizeF size = page.pageSizeF();
    for (const auto &box : page.textList()) {
        const QPointF centre = box->boundingBox().center();
        for (const auto &quad : highlight.highlightQuads()) {
            const QRectF rect(QPointF(quad.points[0].x() * size.width(), quad.points[0].y() * size.height()),
                              QPointF(quad.points[2].x() * size.width(), quad.points[2].y() * size.height()));
            if (rect.normalized().contains(centre)) {
                words.append(box->text());
                break;
            }
        }
    }
    return words.join(u' ');
}

} // namespace

void TestAnnotatedPdf::initTestCase()
{
    QVERIFY(!QFontDatabase::families().isEmpty());
}

void TestAnnotatedPdf::textIsInOrder()
{
    const auto document = opened(made(sample()));
    QVERIFY(document);
    const QString text = document->page(0)->text(QRectF()).simplified();
    const qsizetype keeper = text.indexOf("Orla Finn said that the lamp had been dark for nine nights");
    const qsizetype mayor = text.indexOf("“It was lit, and it is lit,” Peter Vance replied.");
    QVERIFY2(keeper > 0, qPrintable(text));
    QVERIFY2(mayor > keeper, qPrintable(text));
}

void TestAnnotatedPdf::everyStatementIsAHighlightWithItsAuthor()
{
    const auto document = opened(made(sample()));
    const auto highlights = markup(*document, highlightType);
    QCOMPARE(highlights.size(), size_t(2));
    QCOMPARE(highlights[0]->author(), "Orla Finn");
    QCOMPARE(highlights[0]->contents(), "indirect · likely\nThe words stand beside “said”.");
    QCOMPARE(highlights[1]->author(), "Peter Vance");
    QVERIFY(highlights[1]->contents().startsWith("direct · sure"));
}

void TestAnnotatedPdf::quadsLieOverTheWords()
{
    const auto document = opened(made(sample()));
    const auto page = document->page(0);
    const auto highlights = markup(*document, highlightType);
    QCOMPARE(wordsUnder(*page, *highlights[0]),
             "the lamp had been dark for nine nights and that nobody on the council had come to look at it.");
    QCOMPARE(wordsUnder(*page, *highlights[1]), "“It was lit, and it is lit,” “She is looking the wrong way.”");
}

void TestAnnotatedPdf::aStatementOverAPageBreakIsMarkedOnBothPages()
{
    Sample one = sample();
    QString body;
    for (int i = 0; i < 400; ++i)
        body += QStringLiteral("The wind went round to the west and the tide came in. ");
    one.article.text = Text(body.trimmed());
    one.article.parts.clear();
    one.analysis.entities = {person("orla", "Orla Finn", {{0, 3}})};
    one.analysis.attributions = {
        attribution("a1", "orla", AttributionKind::Indirect, CertaintyLevel::Sure, {{0, one.article.text.size()}})};
    one.analysis.contradictions.clear();
    one.analysis.notices.clear();
    const auto document = opened(made(one));
    QVERIFY(document->numPages() > 3);
    QCOMPARE(document->page(0)->annotations({Poppler::Annotation::AHighlight}).size(), size_t(1));
    QCOMPARE(document->page(1)->annotations({Poppler::Annotation::AHighlight}).size(), size_t(1));
}

void TestAnnotatedPdf::noticesAreSquiggles()
{
    const auto document = opened(made(sample()));
    const auto squiggles = markup(*document, Poppler::HighlightAnnotation::Squiggly);
    QCOMPARE(squiggles.size(), size_t(1));
    QCOMPARE(squiggles[0]->contents(), "A quotation is opened and never closed.");
    QCOMPARE(squiggles[0]->author(), "hearsay test");
}

void TestAnnotatedPdf::appearancesMultiplyAndPrint()
{
    const QByteArray pdf = made(sample());
    QTemporaryDir folder;
    const QString path = folder.filePath("sample.pdf");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess qpdf;
    qpdf.start("qpdf", {"--qdf", "--object-streams=disable", path, "-"});
    if (!qpdf.waitForStarted())
        QSKIP("qpdf's program is not installed");
    QVERIFY(qpdf.waitForFinished());
    const QByteArray plain = qpdf.readAllStandardOutput();
    QCOMPARE(plain.count("/Subtype /Highlight"), 2);
    QCOMPARE(plain.count("/BM /Multiply"), 3);
    QCOMPARE(plain.count("/F 4"), 3);
    QVERIFY(plain.contains("[4 2.4] 0 d"));
}

void TestAnnotatedPdf::indexNamesSpeakersAndLinksBack()
{
    const auto document = opened(made(sample()));
    QCOMPARE(document->numPages(), 2);
    const auto index = document->page(1);
    const QString text = index->text(QRectF()).simplified();
    for (const QString &wanted :
         QStringList{"Speakers", "Orla Finn", "Peter Vance", "1 statement", "Contradictions",
                     "Dark and lit exclude each other.", "Statements", "Notices", "How this was made"})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + QStringLiteral(" is not in: ") + text));
    const auto links = index->links();
    QVERIFY(links.size() >= 5);
    for (const auto &link : links) {
        QCOMPARE(link->linkType(), Poppler::Link::Goto);
        QCOMPARE(static_cast<const Poppler::LinkGoto &>(*link).destination().pageNumber(), 1);
    }
}

void TestAnnotatedPdf::indexNamesWhoAnswersForEachSide_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("names");
    QTest::newRow("two speakers, the later one’s side first") << "lamp" << "dark" << "Peter Vance Orla Finn";
    QTest::newRow("one speaker on both sides") << "lamp" << "more" << "Peter Vance Peter Vance";
    QTest::newRow("the article and a speaker") << "lone" << "dark" << "The article itself Orla Finn";
}

void TestAnnotatedPdf::indexNamesWhoAnswersForEachSide()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    Sample one = sample();
    Contradiction &contradiction = one.analysis.contradictions.front();
    contradiction.sides = {one.marked.spans[first], one.marked.spans[second]};
    const auto document = opened(made(one));
    const QString text = document->page(1)->text(QRectF()).simplified();
    const qsizetype reason = text.indexOf("Dark and lit exclude each other.");
    QFETCH(QString, names);
    QVERIFY2(reason > 0 && text.first(reason).trimmed().endsWith(names), qPrintable(text));
}

void TestAnnotatedPdf::indexTellsInWhoseStatementAnotherIsTold()
{
    Sample one = sample();
    one.analysis.attributions[1].parent = AttributionId{"a1"};
    const auto document = opened(made(one));
    const QString text = document->page(1)->text(QRectF()).simplified();
    QVERIFY2(text.contains("(told by Orla Finn) direct · sure"), qPrintable(text));
}

void TestAnnotatedPdf::aLineBelowTheHeadlineTellsWhatWasFound()
{
    const QString text = opened(made(sample()))->page(0)->text(QRectF()).simplified();
    QVERIFY2(text.contains("at odds 2 speakers · 1 contradiction · 1 notice Orla Finn said"), qPrintable(text));
    PdfOptions plain;
    plain.annotations = false;
    QVERIFY(!opened(made(sample(), plain))->page(0)->text(QRectF()).contains("speakers"));
}

void TestAnnotatedPdf::bookmarksAndMetadata()
{
    const auto document = opened(made(sample()));
    QStringList titles;
    for (const auto &item : document->outline())
        titles.append(item.name());
    QCOMPARE(titles, (QStringList{"Lighthouse keeper and council at odds", "Speakers", "Contradictions", "Statements",
                                  "Notices", "How this was made"}));
    QCOMPARE(document->info("Title"), "Lighthouse keeper and council at odds");
    QCOMPARE(document->info("Author"), "By the coast desk");
    QCOMPARE(document->info("Creator"), "hearsay test");
}

void TestAnnotatedPdf::analysisIsAttached()
{
    PdfOptions options;
    options.attachment = "{\"schema\": 1}";
    const auto document = opened(made(sample(), options));
    const auto files = document->embeddedFiles();
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.front()->name(), "analysis.json");
    QCOMPARE(files.front()->data(), options.attachment);
}

void TestAnnotatedPdf::fontsAreEmbedded()
{
    const auto document = opened(made(sample()));
    const auto fonts = document->fonts();
    QVERIFY(!fonts.isEmpty());
    for (const auto &font : fonts)
        QVERIFY2(font.isEmbedded(), qPrintable(font.name()));
}

void TestAnnotatedPdf::pageSizes_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("size");
    QTest::addColumn<QSize>("points");
    QTest::newRow("A4") << QPageSize::A4 << QSize(595, 842);
    QTest::newRow("Letter") << QPageSize::Letter << QSize(612, 792);
}

void TestAnnotatedPdf::pageSizes()
{
    QFETCH(QPageSize::PageSizeId, size);
    QFETCH(QSize, points);
    PdfOptions options;
    options.pageSize = size;
    const auto document = opened(made(sample(), options));
    QCOMPARE(document->page(0)->pageSizeF().toSize(), points);
}

void TestAnnotatedPdf::otherWritersAndEmptyArticles_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing at all") << QString();
    QTest::newRow("emoji and combining marks") << QStringLiteral("Né e\u0301té 😀 said it was fine.");
    QTest::newRow("right to left") << QStringLiteral("היא אמרה שהמים עלו בלילה");
    QTest::newRow("one word of ten thousand letters") << QString(10000, u'x');
    QTest::newRow("control characters") << QStringLiteral("a\u0001b\u0000c\tv");
}

void TestAnnotatedPdf::otherWritersAndEmptyArticles()
{
    QFETCH(QString, words);
    Sample one;
    one.article.text = Text(words);
    if (!words.isEmpty()) {
        one.analysis.entities = {person("a", words.first(1), {{0, 1}})};
        one.analysis.attributions = {
            attribution("a1", "a", AttributionKind::Mixed, CertaintyLevel::Unclear, {{0, words.size()}})};
    }
    const auto document = opened(made(one));
    QVERIFY(document);
    QVERIFY(document->numPages() >= 2);
    QCOMPARE(markup(*document, highlightType).size() > 0, !words.isEmpty());
}

void TestAnnotatedPdf::mupdfReadsIt()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("sample.pdf");
    const Sample one = sample();
    QVERIFY(writeAnnotatedPdf(one.article, one.analysis, {}, path));
    QProcess mutool;
    mutool.start("mutool", {"draw", "-F", "txt", path, "1"});
    if (!mutool.waitForStarted())
        QSKIP("mutool is not installed");
    QVERIFY(mutool.waitForFinished());
    QCOMPARE(mutool.exitCode(), 0);
    QVERIFY(QString::fromUtf8(mutool.readAllStandardOutput()).contains("Peter Vance replied."));
    // Debian builds MuPDF without colour profiles, which it says each time.
    QCOMPARE(mutool.readAllStandardError().replace("warning: ICC support is not available\n", ""), QByteArray());
}

void TestAnnotatedPdf::thePlainOneHasNoMarks()
{
    PdfOptions options;
    options.annotations = false;
    const auto document = opened(made(sample(), options));
    QCOMPARE(document->numPages(), 1);
    QVERIFY(markup(*document, highlightType).empty());
}

void TestAnnotatedPdf::unwritablePathsAreAnError()
{
    const Sample one = sample();
    const auto written = writeAnnotatedPdf(one.article, one.analysis, {}, "/no/such/folder/out.pdf");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Unwritable);
    QVERIFY(written.error().text.contains("/no/such/folder/out.pdf"));
}

QTEST_MAIN(TestAnnotatedPdf)
#include "tst_annotatedpdf.moc"
