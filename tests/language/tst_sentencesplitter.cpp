// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/sentencesplitter.h"

#include <QTest>

using namespace hearsay;

class TestSentenceSplitter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentences_data();
    void sentences();
    void paragraphsEndSentences();
    void spansAndIndexesAgree();
};

void TestSentenceSplitter::sentences_data()
{
    QTest::addColumn<QString>("notation"); // one paragraph, sentences parted by |
    const auto row = [](const char *name, const char *notation) { QTest::newRow(name) << QString::fromUtf8(notation); };
    row("one", "The ferry sank.");
    row("two", "The ferry sank. |Nobody drowned.");
    row("no stop at the end", "The ferry sank. |Nobody drowned");
    row("question and exclamation", "Who knew? |Nobody! |It was late.");
    row("runs of marks", "Who knew?! |Nobody... |It was late.");
    row("title", "Dr. Ames met Gen. Hall. |They left.");
    row("initials", "P. D. Ames met J. Hall. |They left.");
    row("acronym inside", "The U.S. Senate met. |It voted.");
    row("acronym at the end", "He left the U.S. |The vote followed.");
    row("acronym before a small letter", "He left the U.S. in May.");
    row("company", "Vale Inc. said so. |Hart Ltd. |The rest did not.");
    row("company before a name", "Vale Inc. Chief Hall resigned.");
    row("clock time before a day", "It began at 9 a.m. Monday in Hull.");
    row("clock time at the end", "It began at 9 a.m. |Crowds had come early.");
    row("decimal point", "It rose 3.5 per cent. |Then it fell.");
    row("number sign", "She lives at No. 10 there. |He does not.");
    row("etc. inside", "Pens, ink, etc. were lost. |We wept.");
    row("street", "The fire in St. James St. was small.");
    row("quotation, comma, speaker", "“We lost,” Mr. Hall said. |“We will appeal.”");
    row("quotation as a sentence", "“We lost.” |He left.");
    row("quotation of two sentences", "“We lost. |We will appeal,” she said.");
    row("exclamation, then the speaker", "“Stop!” he said. |He left.");
    row("question, then a named speaker", "“Why now?” Dana Poole asked. |Nobody knew.");
    row("question, then a titled speaker", "“Why now?” Mr. Hall wrote. |Nobody knew.");
    row("question, then another sentence", "“Why now?” |Nobody knew.");
    row("straight marks", "\"Why now?\" he said. |\"No.\" |\"Yes.\"");
    row("single marks", "‘We lost.’ |He left.");
    row("nested marks", "“He said ‘no.’” |She left.");
    row("bracketed sentence", "He left. |(She did not.) |They met.");
    row("brackets inside a sentence", "He left (so he says!) and she stayed.");
    row("opening mark begins one", "He left. |“I am done,” he said.");
    row("dash behind a question", "“Why?” — nobody knew.");
    row("ellipsis inside", "He was … well, late. |She was not.");
    row("ellipsis at the end", "He was late … |She was not.");
    row("brand in small letters", "He sells phones. |iPhones sell well.");
    row("list number", "1. The roof leaks.");
    row("figure at the end", "They counted 40. |The rest fled.");
    row("semicolon and colon", "He knew: it was late; she left.");
    row("web address", "See example.com for more. |We did.");
    row("other scripts", "Он ушёл. |Она нет.");
    row("emoji behind", "We won! |🎉");
    row("letter of a plan", "It is Plan B. |The vote is today.");
}

void TestSentenceSplitter::sentences()
{
    QFETCH(QString, notation);
    const QStringList expected = notation.split(u'|');
    const Text text(QString(notation).remove(u'|'), ParagraphRule::EachLine);
    QStringList found;
    for (const Sentence &sentence : parseSurface(text).sentences)
        found.append(text.view(sentence.span).toString());
    QStringList trimmed;
    for (const QString &one : expected)
        trimmed.append(one.trimmed());
    QCOMPARE(found, trimmed);
}

void TestSentenceSplitter::paragraphsEndSentences()
{
    const Text text(QStringLiteral("Floods hit Vale\nBy Dana Poole\nIt rained."), ParagraphRule::EachLine);
    QCOMPARE(parseSurface(text).sentences.size(), size_t(3));
    const Text wrapped(QStringLiteral("It rained all\nday. It\nstopped."), ParagraphRule::BlankLine);
    QCOMPARE(parseSurface(wrapped).sentences.size(), size_t(2));
}

void TestSentenceSplitter::spansAndIndexesAgree()
{
    const Text text(QStringLiteral("It rained. She left.\n\nHe didn’t."), ParagraphRule::EachLine);
    const Parse parse = parseSurface(text);
    QVERIFY(!parse.hasTrees);
    qsizetype next = 0;
    for (const Sentence &sentence : parse.sentences) {
        QCOMPARE(sentence.firstToken, next);
        QCOMPARE(parse.tokens[size_t(sentence.firstToken)].span.start, sentence.span.start);
        QCOMPARE(parse.tokens[size_t(sentence.endToken) - 1].span.end, sentence.span.end);
        next = sentence.endToken;
    }
    QCOMPARE(next, qsizetype(parse.tokens.size()));
}

QTEST_GUILESS_MAIN(TestSentenceSplitter)
#include "tst_sentencesplitter.moc"
