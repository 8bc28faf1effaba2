// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/markdown.h"

#include <QTest>

using namespace hearsay;

class TestMarkdown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shownWithoutSyntax_data();
    void shownWithoutSyntax();
    void partsAreWhatTheMarksSay();
    void frontMatter();
    void aRuleAcrossThePageIsNoFrontMatter();
    void whatIsLeftOutIsSaid();
    void anyInputMakesAPage();
};

void TestMarkdown::shownWithoutSyntax_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char16_t *markdown, const char16_t *text) {
        QTest::newRow(name) << QString(markdown) << QString(text);
    };
    row("empty", u"", u"");
    row("paragraphs", u"One.\n\nTwo.", u"One.\n\nTwo.");
    row("soft break is a blank", u"One\ntwo.", u"One two.");
    row("hard break is a line break", u"One  \ntwo.", u"One\ntwo.");
    row("emphasis", u"It was *very* **small**.", u"It was very small.");
    row("link", u"The [harbour master](https://example.org) said so.", u"The harbour master said so.");
    row("code", u"The word `dog` fell.", u"The word dog fell.");
    row("heading", u"# Pier closed\n\n## A second plank\n\nText.", u"Pier closed\n\nA second plank\n\nText.");
    row("underlined heading", u"Pier closed\n===========\nText.", u"Pier closed\n\nText.");
    row("bullets", u"Seen:\n\n- a dog\n- a plank\n\nEnd.", u"Seen:\n\na dog\na plank\n\nEnd.");
    row("numbers stay", u"3. a dog\n4. a plank", u"3. a dog\n4. a plank");
    row("loose list", u"1. a dog\n\n2. a plank", u"1. a dog\n2. a plank");
    row("list in a list", u"- a dog\n  - wet\n- a plank", u"a dog\nwet\na plank");
    row("quotation block", u"> “It swam,” she said.", u"“It swam,” she said.");
    row("table", u"| what | how many |\n|---|---|\n| dogs | 1 |", u"what\thow many\ndogs\t1");
    row("named entity", u"caf&eacute; &amp; bar", u"café & bar");
    row("numeric entity", u"&#8220;So&#x201D;", u"“So”");
    row("entity of no name", u"&nosuchthing; here", u"&nosuchthing; here");
    row("escaped", u"\\*not emphasis\\*", u"*not emphasis*");
    row("html block", u"<p>One <b>dog</b>.</p>\n\nTwo.", u"One dog.\n\nTwo.");
    row("html break", u"One<br>two", u"One\ntwo");
    row("indented paragraph is text", u"One.\n\n      Two.", u"One.\n\nTwo.");
    row("emoji and right to left", u"*שלום* 🦭 **e\u0301**", u"שלום 🦭 e\u0301");
    row("picture has its description", u"![The pier](pier.jpg)\n\nText.", u"The pier\n\nText.");
}

void TestMarkdown::shownWithoutSyntax()
{
    QFETCH(QString, markdown);
    QTEST(readMarkdown(markdown).text, "text");
}

void TestMarkdown::partsAreWhatTheMarksSay()
{
    const Page page =
        readMarkdown(u"# Pier closed\n\nText.\n\n## Planks\n\n1. one\n2. two\n\n![The pier](p.jpg)\n\n# Not again\n");
    const std::vector<std::pair<PartKind, QString>> expected{
        {PartKind::Headline, "Pier closed"}, {PartKind::Body, "Text."},  {PartKind::Heading, "Planks"},
        {PartKind::List, "1. one"},          {PartKind::List, "2. two"}, {PartKind::Caption, "The pier"},
        {PartKind::Heading, "Not again"}};
    QCOMPARE(page.marked.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(page.marked[i].kind, expected[i].first);
        const TextSpan span = page.marked[i].span;
        QCOMPARE(page.text.sliced(span.start, span.length()), expected[i].second);
    }
}

void TestMarkdown::frontMatter()
{
    const Page page = readMarkdown(u"---\ntitle: \"Pier closed\"\nauthor: Dana Whitlock\ndate: 2026-05-03\ntags:\n  - "
                                   u"dogs\n---\nText: it swam.\n");
    QCOMPARE(page.text, QStringLiteral("Text: it swam."));
    QCOMPARE(page.title, QStringLiteral("Pier closed"));
    QCOMPARE(page.byline, QStringLiteral("Dana Whitlock"));
    QCOMPARE(page.published, QStringLiteral("2026-05-03"));
    QCOMPARE(page.remarks, QStringList{"Front matter that is not shown: tags."});
}

void TestMarkdown::aRuleAcrossThePageIsNoFrontMatter()
{
    QCOMPARE(readMarkdown(u"---\n\nThe dog swam.\n\n---\n\nThe end.").text,
             QStringLiteral("The dog swam.\n\nThe end."));
    QCOMPARE(readMarkdown(u"---\ntitle: never closed").text, QStringLiteral("title: never closed"));
}

void TestMarkdown::whatIsLeftOutIsSaid()
{
    QCOMPARE(readMarkdown(u"H<sub>2</sub>O").remarks, QStringList{"HTML tags inside the text are not shown: 2."});
    QCOMPARE(readMarkdown(u"water").remarks, QStringList{});
}

void TestMarkdown::anyInputMakesAPage()
{
    const QString hostile = QStringLiteral("#>-*`[]()!<>&|\n \\_~1.");
    quint32 state = 7;
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int i = 0; i < 60; ++i) {
            state = state * 1664525u + 1013904223u;
            text += hostile[qsizetype((state >> 16) % quint32(hostile.size()))];
        }
        const Page page = readMarkdown(text);
        qsizetype end = 0;
        for (const Part &part : page.marked) {
            QVERIFY2(part.span.start >= end && part.span.end > part.span.start && part.span.end <= page.text.size(),
                     qPrintable(text));
            end = part.span.end;
        }
    }
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
