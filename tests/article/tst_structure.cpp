// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/pastedtext.h"
#include "article/structure.h"

#include <QTest>

using namespace hearsay;

class TestStructure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parts_data();
    void parts();
    void dateLines_data();
    void dateLines();
    void partsCoverEveryParagraph();
    void titleFallsBackToTheFirstWords();
    void markedPartsStay();
    void partAt();
};

namespace
{

const QString body =
    QStringLiteral("The council closed the old pier on Monday after two of its planks gave way under a dog.");
const QString more =
    QStringLiteral("Nobody was hurt, the harbour master said, and the dog has been seen near the bakery since.");

QString letterOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Headline:
        return QStringLiteral("title");
    case PartKind::Byline:
        return QStringLiteral("by");
    case PartKind::DateLine:
        return QStringLiteral("date");
    case PartKind::Heading:
        return QStringLiteral("heading");
    case PartKind::Body:
        return QStringLiteral("body");
    case PartKind::List:
        return QStringLiteral("list");
    case PartKind::Caption:
        return QStringLiteral("caption");
    }
    return {};
}

QString shapeOf(const Structure &structure)
{
    QStringList letters;
    for (const Part &part : structure.parts)
        letters += letterOf(part.kind);
    return letters.join(u' ');
}

} // namespace

void TestStructure::parts_data()
{
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("published");
    const auto row = [](const char *name, const QStringList &paragraphs, const char *shape, const QString &title = {},
                        const QString &byline = {}, const QString &published = {}) {
        QTest::newRow(name) << paragraphs << QString::fromLatin1(shape) << title << byline << published;
    };
    row("empty", {}, "");
    row("one paragraph is body", {body}, "body");
    row("one short line is body", {"Pier closed"}, "body");
    row("first sentence with its full stop is no headline", {"The pier is closed.", body}, "body body");
    row("headline", {"Pier closed after dog falls through", body}, "title body", "Pier closed after dog falls through");
    row("headline that asks", {"Who let the dog out?", body}, "title body", "Who let the dog out?");
    row("headline in quotation marks", {"‘It was a small dog’", body}, "title body", "‘It was a small dog’");
    row("quotation with a full stop inside is no headline", {"“It was a small dog.”", body}, "body body");
    row("long first line is no headline", {body.chopped(1) + u' ' + more.chopped(1), body}, "body body");
    row("by-line", {"Pier closed", "By Dana Whitlock", body}, "title by body", "Pier closed", "By Dana Whitlock");
    row("by-line in capitals", {"Pier closed", "BY DANA WHITLOCK", body}, "title by body", "Pier closed",
        "BY DANA WHITLOCK");
    row("by-line of two with a place", {"Pier closed", "By Dana Whitlock and Tom Reyes in Port Ash", body},
        "title by body", "Pier closed", "By Dana Whitlock and Tom Reyes in Port Ash");
    row("by-line without a headline", {"By Dana Whitlock", body}, "by body", {}, "By Dana Whitlock");
    row("a sentence that begins with By",
        {"Pier closed", "By Monday the pier was shut, and by Tuesday the dog was famous.", body}, "title body body",
        "Pier closed");
    row("date alone", {"Pier closed", "By Dana Whitlock", "3 May 2026", body}, "title by date body", "Pier closed",
        "By Dana Whitlock", "3 May 2026");
    row("published and time", {"Pier closed", "Published Tuesday, May 3, 2026 at 14:05", body}, "title date body",
        "Pier closed", {}, "May 3, 2026");
    row("date line", {"Pier closed", "PORT ASH, 3 May — " + body}, "title date body", "Pier closed", {}, "3 May");
    row("date line of an agency", {"Pier closed", "Port Ash (CNA) – " + body}, "title date body", "Pier closed");
    row("date line behind a standfirst", {"Pier closed", more, "PORT ASH — " + body}, "title body date body",
        "Pier closed");
    row("sub-heading", {"Pier closed", body, "A second plank", more}, "title body heading body", "Pier closed");
    row("time of day in a live report", {"Pier closed", "5:50 a.m.", body, "7:10 a.m.", more},
        "title heading body heading body", "Pier closed");
    row("short sentence is no sub-heading", {"Pier closed", body, "The dog swam.", more}, "title body body body",
        "Pier closed");
    row("short quotation is no sub-heading", {"Pier closed", body, "‘The dog swam’", more}, "title body body body",
        "Pier closed");
    row("last line is no sub-heading", {"Pier closed", body, "More follows"}, "title body body", "Pier closed");
    row("list", {"Pier closed", body, "• two planks", "• one dog", more}, "title body list list body", "Pier closed");
    row("numbered list", {"Pier closed", body, "1. two planks", "2. one dog", more}, "title body list list body",
        "Pier closed");
    row("one dash is no list", {"Pier closed", body, "– but who can tell with dogs, and who would want to", more},
        "title body body body", "Pier closed");
    row("dialogue with dashes is no list", {"Pier closed", body, "– “Who goes there?”", "– “Only the dog.”", more},
        "title body body body body", "Pier closed");
    row("caption", {"Pier closed", "Photo: The pier on Sunday. Port Ash Herald", body}, "title caption body",
        "Pier closed");
    row("sign-off", {"Pier closed", body, "Reporting by Dana Whitlock; editing by Tom Reyes"}, "title body by",
        "Pier closed");
}

void TestStructure::parts()
{
    QFETCH(QStringList, paragraphs);
    const Structure structure = structureOf(Text(paragraphs.join(QStringLiteral("\n\n")), ParagraphRule::BlankLine));
    QTEST(shapeOf(structure), "shape");
    QTEST(structure.title, "title");
    QTEST(structure.byline, "byline");
    QTEST(structure.published, "published");
}

void TestStructure::dateLines_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("dateLine");
    const auto row = [](const QString &dateLine, const QString &rest) {
        QTest::newRow(qPrintable(dateLine + u'|' + rest.first(std::min<qsizetype>(12, rest.size()))))
            << QString(dateLine + rest) << dateLine;
    };
    row("GENEVA —", " Talks went on.");
    row("GENEVA, 3 May —", " Talks went on.");
    row("GENEVA, May 3 —", " Talks went on.");
    row("NEW YORK, Jan. 12, 2026 -", " Talks went on.");
    row("KYIV, Ukraine (AP) –", " Talks went on.");
    row("COBDEN FALLS —", " There is a bucket.");
    row("ST. LOUIS --", " Talks went on.");
    row("Geneva (Reuters) -", " Talks went on.");
    row("Geneva, 3 May —", " Talks went on.");
    row("SÃO PAULO, Brazil —", " Talks went on.");
    row("", "Geneva — the city — was quiet.");
    row("", "GENEVA was quiet — at last.");
    row("", "The A-team was late.");
    row("", "NATO-led troops left.");
    row("", "A dog — a small one — fell.");
    row("", "I — we — went.");
    row("", "");
}

void TestStructure::dateLines()
{
    QFETCH(QString, paragraph);
    QFETCH(QString, dateLine);
    QCOMPARE(paragraph.first(dateLineLength(paragraph)), dateLine);
}

void TestStructure::partsCoverEveryParagraph()
{
    const Text text(QStringLiteral("Pier closed\r\n\r\nBy Dana Whitlock\r\n\r\nPORT ASH, 3 May —  ") + body +
                    QStringLiteral("\r\n\r\nA second plank 🐕\r\n\r\n") + more);
    const Structure structure = structureOf(text);
    TextSpan before;
    for (const Part &part : structure.parts) {
        QVERIFY(!part.span.isEmpty());
        QVERIFY(part.span.start >= before.end);
        before = part.span;
    }
    for (const TextSpan paragraph : text.paragraphs()) {
        qsizetype covered = 0;
        for (const Part &part : structure.parts)
            covered += part.span.intersected(paragraph).length();
        // Only the blanks between a date line and what follows belong to no part.
        QVERIFY(covered == paragraph.length() || text.view(paragraph).startsWith(u"PORT ASH, 3 May —  "));
    }
    QCOMPARE(structure.parts.at(2).span.length(), QStringLiteral("PORT ASH, 3 May —").size());
    QCOMPARE(text.view(structure.parts.at(3).span), body);
}

void TestStructure::titleFallsBackToTheFirstWords()
{
    QCOMPARE(articleFromPlainText(body).title, QStringLiteral("The council closed the old pier on Monday…"));
    QCOMPARE(articleFromPlainText(QStringLiteral("Pier closed.")).title, QStringLiteral("Pier closed."));
    QCOMPARE(articleFromPlainText({}).title, QString());
    QVERIFY(!articleFromPlainText({}).id.isNull());
    QVERIFY(articleFromPlainText(body).id != articleFromPlainText(more).id);
    QCOMPARE(articleFromPlainText(body).id, articleFromPlainText(body).id);
}

void TestStructure::markedPartsStay()
{
    const Text text(QStringLiteral("Pier shut.\n") + body + QStringLiteral("\n") + more, ParagraphRule::EachLine);
    const std::vector<Part> marked{{PartKind::Headline, {0, 10}}, {PartKind::Caption, {text.paragraphs().at(1)}}};
    const Structure structure = structureOf(text, marked);
    QCOMPARE(shapeOf(structure), QStringLiteral("title caption body"));
    QCOMPARE(structure.title, QStringLiteral("Pier shut."));
}

void TestStructure::partAt()
{
    const Article article = articleFromPlainText(QStringLiteral("Pier closed\n\n") + body);
    QCOMPARE(article.partAt(0), PartKind::Headline);
    QCOMPARE(article.partAt(11), PartKind::Body);
    QCOMPARE(article.partAt(20), PartKind::Body);
}

QTEST_GUILESS_MAIN(TestStructure)
#include "tst_structure.moc"
