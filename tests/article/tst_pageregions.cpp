// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/hypertext.h"
#include "article/pastedtext.h"

#include <QTest>

using namespace hearsay;

/// Whole pages, of which the article alone is to be read.
class TestPageRegions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theArticleAlone_data();
    void theArticleAlone();
    void nothingButTheArticle_data();
    void nothingButTheArticle();
    void whatIsLeftOutIsTold();
    void captionsStay();
    void pastedPiecesAreReadWhole();
    void deepPagesAreNoHarm_data();
    void deepPagesAreNoHarm();
};

namespace
{

const QString first = QStringLiteral("The harbour pilots will stay ashore until Thursday, their guild told the port on "
                                     "Monday, because two of the three launches leak.");
const QString second = QStringLiteral("“We are not asking for gold, we are asking for dry feet,” said Inga Moor, who "
                                      "has steered the older launch for eleven winters.");

QString paragraphs()
{
    return QStringLiteral("<p>%1</p><p>%2</p>").arg(first, second);
}

QString articleText()
{
    return first + QStringLiteral("\n\n") + second;
}

/// “<tag>words</tag>” of some twenty words.
QString filler(const QString &tag, const QString &attributes = {})
{
    return QStringLiteral("<%1 %2><p>Warm socks for every sailor, posted on the same day: order three pairs and the "
                          "fourth is on the house, this week only.</p></%1>")
        .arg(tag, attributes);
}

} // namespace

/// Rows have %1 where the article's two paragraphs stand.
void TestPageRegions::theArticleAlone_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("headline");
    const auto row = [](const char *name, const QString &html, const char *headline = "") {
        QTest::newRow(name) << html << QString::fromUtf8(headline);
    };
    row("article between site’s header and footer",
        "<header><h1>The Quay</h1><p>News of the shore since 1911</p></header><article><h1>Pilots stay ashore</h1>%1"
        "</article><footer><p>The Quay, 4 Rope Street</p></footer>",
        "Pilots stay ashore");
    row("main without article", "<div>Weather: rain</div><main><h1>Pilots stay ashore</h1>%1</main><div>Jobs</div>",
        "Pilots stay ashore");
    row("roles instead of elements",
        "<div role=banner>The Quay</div><div role=main><div role=article>%1</div></div><div role=contentinfo>Imprint"
        "</div>");
    row("headline in main, outside of the article",
        "<header><h1>The Quay</h1></header><main><h1>Pilots stay ashore</h1><article>%1</article></main>",
        "Pilots stay ashore");
    row("name of the site is no headline", "<header><h1>The Quay</h1></header><article>%1</article>");
    row("teasers are articles too",
        "<main><h1>Pilots stay ashore</h1><article>%1</article><article><h2>Kelp harvest doubles</h2><p>Divers smile."
        "</p></article></main>",
        "Pilots stay ashore");
    row("a form round the whole page", "<form><main><h1>Pilots stay ashore</h1>%1</main></form>", "Pilots stay ashore");
    row("hidden until a script shows it", "<div style='visibility: hidden'><article>%1</article></div>");
    row("neither article nor main",
        "<nav><a href=/>Home</a></nav><h1>Pilots stay ashore</h1>%1<footer>Imprint</footer>", "Pilots stay ashore");
    row("a navigation never closed", "<nav>%1");
}

void TestPageRegions::theArticleAlone()
{
    QFETCH(QString, html);
    QFETCH(QString, headline);
    const QString wanted = (headline.isEmpty() ? QString() : headline + QStringLiteral("\n\n")) + articleText();
    QCOMPARE(readHypertext(html.arg(paragraphs())).text, wanted);
}

/// Rows are what stands inside the article, behind its first paragraph.
void TestPageRegions::nothingButTheArticle_data()
{
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("kept");
    const auto gone = [](const char *name, const QString &inside) { QTest::newRow(name) << inside << QString(); };
    const auto kept = [](const char *name, const QString &inside, const char *words) {
        QTest::newRow(name) << inside << QString::fromUtf8(words);
    };
    gone("navigation", filler("nav"));
    gone("aside", filler("aside"));
    gone("footer", filler("footer"));
    gone("form", filler("form"));
    gone("script and style", "<script>var a = 1;</script><style>p { color: red }</style>");
    gone("button", "<button>Listen to this</button>");
    gone("role navigation", filler("div", "role=navigation"));
    gone("role contentinfo", filler("div", "role=contentinfo"));
    gone("role complementary", filler("section", "role=complementary"));
    gone("hidden", filler("div", "hidden"));
    gone("hidden from readers aloud", filler("div", "aria-hidden=true"));
    gone("not displayed", filler("div", "style='color:red; display : none'"));
    gone("newsletter", filler("div", "class='box newsletterSignup'"));
    gone("related stories by class", filler("section", "class=related-stories"));
    gone("share by id", "<div id=share_bar><a href=a>Post</a> <a href=b>Mail</a></div>");
    gone("related stories by their links",
         "<h3>More on this</h3><ul><li><a href=a>Kelp harvest doubles</a><li><a href=b>Bridge opens late</a></ul>");
    gone("links with a heading in one box",
         "<div><h3>Also read</h3><div><a href=a>Kelp harvest doubles</a></div><div><a href=b>Bridge opens late after "
         "all</a></div></div>");
    gone("copyright sign", "<p>© 2026 <a href=/>The Quay</a></p>");
    gone("all rights reserved", "<p>The Quay, 2026. All rights reserved.</p>");
    gone("copyright word", "<small>Copyright 2026 The Quay</small>");
    kept("a heading", "<h2>What the port says</h2>", "What the port says");
    kept("a list", "<ul><li>Two launches</li><li>Three pilots</li></ul>", "Two launches\nThree pilots");
    kept("one linked paragraph", "<div><a href=a>The guild’s letter</a></div>", "The guild’s letter");
    kept("a quotation with its source", "<blockquote>Dry feet.<footer>Letter of the guild</footer></blockquote>",
         "Dry feet.\n\nLetter of the guild");
    kept("copyright spoken of", "<p>The song, he said, was out of copyright by then.</p>",
         "The song, he said, was out of copyright by then.");
    kept("shares of the port in a paragraph", "<p class=share>Shares of the port fell.</p>",
         "Shares of the port fell.");
    kept("found by searching the page", "<div hidden=until-found>The guild was founded in 1902.</div>",
         "The guild was founded in 1902.");
}

void TestPageRegions::nothingButTheArticle()
{
    QFETCH(QString, inside);
    QFETCH(QString, kept);
    const QString html = QStringLiteral("<article><p>%1</p>%2<p>%3</p></article>").arg(first, inside, second);
    const QString between = kept.isEmpty() ? QString() : kept + QStringLiteral("\n\n");
    QCOMPARE(readHypertext(html).text, QString(first + QStringLiteral("\n\n") + between + second));
}

void TestPageRegions::whatIsLeftOutIsTold()
{
    const Page page = readHypertext(QStringLiteral("<nav>Home and News</nav><article>%1<aside>Ropes</aside></article>"
                                                   "<p hidden>never seen, nor told</p>")
                                        .arg(paragraphs()));
    QCOMPARE(page.remarks, QStringList{"Words on the page that stand beside the article are not shown: 4."});
    QCOMPARE(readHypertext(paragraphs()).remarks, QStringList());
}

void TestPageRegions::captionsStay()
{
    const Page page = readHypertext(
        QStringLiteral("<article>%1<figure><img src=a><figcaption>The older launch.</figcaption></figure></article>")
            .arg(paragraphs()));
    QCOMPARE(page.text, QString(articleText() + QStringLiteral("\n\nThe older launch.")));
    QCOMPARE(page.marked.back().kind, PartKind::Caption);
}

void TestPageRegions::pastedPiecesAreReadWhole()
{
    const auto article =
        articleFromRichText(QStringLiteral("<article>%1</article><footer>By the quay desk</footer>").arg(paragraphs()));
    QVERIFY(article.has_value());
    QCOMPARE(article->text.string(), QString(articleText() + QStringLiteral("\n\nBy the quay desk")));
}

void TestPageRegions::deepPagesAreNoHarm_data()
{
    QTest::addColumn<QString>("open");
    for (const char *tag : {"article", "nav", "div class=related", "a href=x", "form", "div hidden"})
        QTest::newRow(tag) << QStringLiteral("<%1>").arg(QLatin1StringView(tag));
}

void TestPageRegions::deepPagesAreNoHarm()
{
    QFETCH(QString, open);
    const Page page = readHypertext(QString(open.repeated(20000) + paragraphs()));
    QVERIFY(page.text.contains(first) || page.text.isEmpty());
}

QTEST_GUILESS_MAIN(TestPageRegions)
#include "tst_pageregions.moc"
