// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/hypertext.h"
#include "article/pastedtext.h"

#include <QTest>

using namespace hearsay;

class TestHypertext : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_data();
    void text();
    void headTellsTitleAuthorAndDate();
    void pastedRichTextKeepsItsParagraphs();
    void pastedNothingIsAnError();
    void deepNestingIsNoHarm();
    void declaredEncodings_data();
    void declaredEncodings();
};

void TestHypertext::text_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char16_t *html, const char16_t *text) {
        QTest::newRow(name) << QString(html) << QString(text);
    };
    row("empty", u"", u"");
    row("paragraphs", u"<p>One.</p><p>Two.</p>", u"One.\n\nTwo.");
    row("blanks collapse", u"<p> One\n   two. </p>\n\n<p>Three.</p>", u"One two.\n\nThree.");
    row("blank between inline elements stays", u"<p><b>One</b> <i>two</i></p>", u"One two");
    row("no blank where there is none", u"<p>o<b>n</b>e</p>", u"one");
    row("no-break space stays", u"<p>5&nbsp;km</p>", u"5\u00a0km");
    row("break", u"<p>One<br>two</p>", u"One\ntwo");
    row("text between blocks", u"before<p>One.</p>between<div>Two.</div>behind",
        u"before\n\nOne.\n\nbetween\n\nTwo.\n\nbehind");
    row("script and style", u"<style>p{}</style><p>One.</p><script>alert(1)</script>", u"One.");
    row("comment", u"<p>One.<!-- never --></p>", u"One.");
    row("list", u"<ul><li>a dog</li><li><p>a plank</p></li></ul>", u"a dog\na plank");
    row("ordered list", u"<ol start=\"3\"><li>a dog<li>a plank</ol>", u"3. a dog\n4. a plank");
    row("paragraph in an ordered item", u"<ol><li><p>a dog</p><p>wet</p></li></ol>", u"1. a dog\nwet");
    row("table", u"<table><tr><td>dogs</td><td>1</td></tr><tr><td>planks</td><td>2</td></tr></table>",
        u"dogs\t1\nplanks\t2");
    row("preformatted", u"<pre>a  b\nc</pre>", u"a  b\nc");
    row("unclosed and crossed tags", u"<p>One <b>two<p>three</b> four", u"One two\n\nthree four");
    row("entities and emoji", u"<p>&ldquo;So&rdquo; 🦭 שלום e\u0301</p>", u"“So” 🦭 שלום e\u0301");
}

void TestHypertext::text()
{
    QFETCH(QString, html);
    QTEST(readHypertext(html).text, "text");
}

void TestHypertext::headTellsTitleAuthorAndDate()
{
    const Page page = readHypertext(
        u"<html lang=en-GB><head><title> Pier\n closed </title><meta name=author content='Dana Whitlock'>"
        u"<meta property='article:published_time' content='2026-05-03T10:00:00Z'></head>"
        u"<body><h1>Pier closed</h1><figure><img src=p.jpg><figcaption>The pier.</figcaption></figure></body>");
    QCOMPARE(page.title, QStringLiteral("Pier closed"));
    QCOMPARE(page.byline, QStringLiteral("Dana Whitlock"));
    QCOMPARE(page.published, QStringLiteral("2026-05-03T10:00:00Z"));
    QCOMPARE(page.language, QStringLiteral("en-GB"));
    QCOMPARE(page.remarks, QStringList{"Pictures on the page are not shown: 1."});
    QCOMPARE(page.marked.size(), size_t(2));
    QCOMPARE(page.marked[0].kind, PartKind::Headline);
    QCOMPARE(page.marked[1].kind, PartKind::Caption);
}

void TestHypertext::pastedRichTextKeepsItsParagraphs()
{
    const auto article = articleFromRichText(
        QStringLiteral("<meta charset='utf-8'><!--StartFragment--><h1>Pier closed</h1><p>The pier is shut, "
                       "<a href='x'>she said</a>.</p><p>The dog swam.</p><!--EndFragment-->"));
    QVERIFY(article.has_value());
    QCOMPARE(article->text.string(), QStringLiteral("Pier closed\n\nThe pier is shut, she said.\n\nThe dog swam."));
    QCOMPARE(article->text.paragraphs().size(), size_t(3));
    QCOMPARE(article->title, QStringLiteral("Pier closed"));
    QCOMPARE(article->origin.format, QStringLiteral("text/html"));
}

void TestHypertext::pastedNothingIsAnError()
{
    const auto article = articleFromRichText(QStringLiteral("<p> </p><img src=x>"));
    QVERIFY(!article.has_value());
    QCOMPARE(article.error().kind, ErrorKind::Malformed);
}

void TestHypertext::deepNestingIsNoHarm()
{
    QCOMPARE(readHypertext(QString(QStringLiteral("<div>").repeated(20000) + QStringLiteral("deep"))).text,
             QStringLiteral("deep"));
    QCOMPARE(readHypertext(QString(QStringLiteral("<b>").repeated(20000) + QStringLiteral("deep"))).text,
             QStringLiteral("deep"));
}

void TestHypertext::declaredEncodings_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("none") << QByteArray("<p>x") << QByteArray();
    QTest::newRow("short form") << QByteArray("<meta charset=koi8-r>") << QByteArray("koi8-r");
    QTest::newRow("long form") << QByteArray(
                                      "<META http-equiv=Content-Type content=\"text/html; charset=windows-1251\">")
                               << QByteArray("windows-1251");
}

void TestHypertext::declaredEncodings()
{
    QFETCH(QByteArray, html);
    QTEST(declaredEncoding(html), "encoding");
}

QTEST_GUILESS_MAIN(TestHypertext)
#include "tst_hypertext.moc"
