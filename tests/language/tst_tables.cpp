// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/sentencesplitter.h"
#include "language/tables.h"

#include <QFile>
#include <QTest>

using namespace hearsay;

class TestTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tagNames();
    void writesConllu();
    void writesIob2();
    void readsTextAndTokens();
    void readsWithoutTextComment();
    void wordsThatDoNotAddUp();
    void keepsGivenRows();
    void keepsGivenNames();
    void documentsAreParted();
    void malformedRow();
    void readsWhatItWrote();
    void readsTheTreebank();
};

namespace
{

QByteArray twoSentences()
{
    return "# newdoc id = one\n"
           "# newpar\n"
           "# text = Don’t wait (now).\n"
           "1-2\tDon’t\t_\t_\t_\t_\t_\t_\t_\t_\n"
           "1\tDo\tdo\tAUX\tVB\tMood=Imp\t3\taux\t3:aux\t_\n"
           "2\tn’t\tnot\tPART\tRB\t_\t3\tadvmod\t3:advmod\t_\n"
           "3\twait\twait\tVERB\tVB\tMood=Imp\t0\troot\t0:root\t_\n"
           "4\t(\t(\tPUNCT\t-LRB-\t_\t5\tpunct\t5:punct\tSpaceAfter=No\n"
           "5\tnow\tnow\tADV\tRB\t_\t3\tadvmod\t3:advmod\tSpaceAfter=No\n"
           "5.1\tgone\tgo\tVERB\t_\t_\t_\t_\t3:conj\t_\n"
           "6\t)\t)\tPUNCT\t-RRB-\t_\t5\tpunct\t5:punct\tSpaceAfter=No\n"
           "7\t.\t.\tPUNCT\t.\t_\t3\tpunct\t3:punct\t_\n"
           "\n"
           "# newpar\n"
           "# text = Stop.\n"
           "1\tStop\tstop\tVERB\tVB\tMood=Imp\t0\troot\t0:root\tSpaceAfter=No\n"
           "2\t.\t.\tPUNCT\t.\t_\t1\tpunct\t1:punct\t_\n"
           "\n";
}

/// A parse over given tokens with a flat tree, as a model would give it.
Parse flatParse(const GivenText &given)
{
    Parse parse;
    parse.hasTrees = true;
    for (size_t i = 0; i < given.given.tokens.size(); ++i) {
        Token token;
        token.span = given.given.tokens[i];
        token.lemma = QStringLiteral("x");
        token.tag = PartOfSpeech::Other;
        parse.tokens.push_back(token);
    }
    for (size_t i = 0; i < given.given.sentenceStarts.size(); ++i) {
        const auto first = qsizetype(given.given.sentenceStarts[i]);
        const auto end = qsizetype(i + 1 < given.given.sentenceStarts.size() ? given.given.sentenceStarts[i + 1]
                                                                             : parse.tokens.size());
        parse.sentences.push_back(
            {{parse.tokens[size_t(first)].span.start, parse.tokens[size_t(end) - 1].span.end}, first, end});
        for (qsizetype token = first; token < end; ++token) {
            parse.tokens[size_t(token)].head = token == first ? std::nullopt : std::optional(first);
            parse.tokens[size_t(token)].relation = token == first ? QStringLiteral("root") : QStringLiteral("dep");
        }
    }
    return parse;
}

} // namespace

void TestTables::tagNames()
{
    QCOMPARE(universalName(PartOfSpeech::ProperNoun), QStringLiteral("PROPN"));
    QCOMPARE(universalName(PartOfSpeech::Other), QStringLiteral("X"));
    for (int i = 1; i <= int(PartOfSpeech::Other); ++i)
        QCOMPARE(partOfSpeechOf(universalName(PartOfSpeech(i))), PartOfSpeech(i));
    QCOMPARE(partOfSpeechOf(u"NOUNS"), PartOfSpeech::Unknown);
}

void TestTables::writesConllu()
{
    const Text text(QStringLiteral("It didn’t\nsink, she said."), ParagraphRule::BlankLine);
    const QByteArray expected = "# newdoc\n# newpar\n# sent_id = 1\n# text = It didn’t sink, she said.\n"
                                "1\tIt\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                "2-3\tdidn’t\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                "2\tdid\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                "3\tn’t\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                "4\tsink\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
                                "5\t,\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                "6\tshe\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                "7\tsaid\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
                                "8\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
    QCOMPARE(writeConllu(text, parseSurface(text)), expected);
}

void TestTables::writesIob2()
{
    const Text text(QStringLiteral("Dana Poole left Vale."), ParagraphRule::EachLine);
    const std::vector<FoundName> names = {{{0, 10}, NameKind::Person, 1}, {{16, 20}, NameKind::Place, 1}};
    QCOMPARE(writeIob2(text, parseSurface(text), names),
             QByteArray("# text = Dana Poole left "
                        "Vale.\n1\tDana\tB-PER\t-\t-\n2\tPoole\tI-PER\t-\t-\n3\tleft\tO\t-\t-\n4\tVale\tB-LOC\t-\t-"
                        "\n5\t.\tO\t-\t-\n\n"));
}

void TestTables::readsTextAndTokens()
{
    const auto texts = readGivenTexts(twoSentences());
    QVERIFY(texts);
    QCOMPARE(texts->size(), size_t(1));
    const GivenText &given = texts->front();
    QCOMPARE(given.text.string(), QStringLiteral("Don’t wait (now).\nStop."));
    QCOMPARE(given.text.paragraphs().size(), size_t(2));
    QStringList tokens;
    for (const TextSpan span : given.given.tokens)
        tokens.append(given.text.view(span).toString());
    QCOMPARE(tokens.join(u'|'), QStringLiteral("Do|n’t|wait|(|now|)|.|Stop|."));
    QCOMPARE(given.given.sentenceStarts, (std::vector<size_t>{0, 7}));
}

void TestTables::readsWithoutTextComment()
{
    const auto texts = readGivenTexts(
        "1\tIt\t_\t_\t_\t_\t_\t_\t_\t_\n2\tsank\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n3\t.\t_\t_\t_\t_\t_\t_\t_\t_");
    QVERIFY(texts);
    QCOMPARE(texts->front().text.string(), QStringLiteral("It sank."));
    const auto wrong = readGivenTexts("# text = Something else\n1\tIt\tO\n2\tsank\tO\n");
    QVERIFY(wrong);
    QCOMPARE(wrong->front().text.string(), QStringLiteral("It sank"));
}

void TestTables::wordsThatDoNotAddUp()
{
    const auto texts = readGivenTexts(
        "1-2\taux\t_\t_\t_\t_\t_\t_\t_\t_\n1\tà\t_\t_\t_\t_\t_\t_\t_\t_\n2\tles\t_\t_\t_\t_\t_\t_\t_\t_\n");
    QVERIFY(texts);
    QCOMPARE(texts->front().text.string(), QStringLiteral("aux"));
    QCOMPARE(texts->front().given.tokens, (std::vector<TextSpan>{{0, 1}, {1, 3}}));
}

void TestTables::keepsGivenRows()
{
    const auto texts = readGivenTexts(twoSentences());
    QVERIFY(texts);
    const QByteArray written = writeConllu(texts->front(), flatParse(texts->front()));
    QVERIFY(written.contains("1-2\tDon’t\t_"));
    QVERIFY(written.contains("2\tn’t\tx\tX\tRB\t_\t1\tdep\t3:advmod\t_\n"));
    QVERIFY(written.contains("5.1\tgone\tgo\tVERB\t_\t_\t_\t_\t3:conj\t_\n"));
    QVERIFY(written.contains("1\tStop\tx\tX\tVB\t_\t0\troot\t0:root\tSpaceAfter=No\n"));
    QCOMPARE(written.count('\n'), twoSentences().count('\n'));
}

void TestTables::keepsGivenNames()
{
    const auto texts =
        readGivenTexts("# sent_id = 7\n# text = Dana Poole "
                       "left.\n1\tDana\tB-PER\t-\tann\n2\tPoole\tI-PER\t-\tann\n3\tleft\tO\t-\t-\n4\t.\tO\t-\t-\n");
    QVERIFY(texts);
    QCOMPARE(writeIob2(texts->front(), flatParse(texts->front()), {{{0, 4}, NameKind::Organisation, 1}}),
             QByteArray("# sent_id = 7\n# text = Dana Poole "
                        "left.\n1\tDana\tB-ORG\t-\t-\n2\tPoole\tO\t-\t-\n3\tleft\tO\t-\t-\n4\t.\tO\t-\t-\n\n"));
}

void TestTables::documentsAreParted()
{
    const auto texts = readGivenTexts(twoSentences().repeated(2));
    QVERIFY(texts);
    QCOMPARE(texts->size(), size_t(2));
    QCOMPARE(texts->at(1).given.sentenceStarts, (std::vector<size_t>{0, 7}));
    QVERIFY(readGivenTexts("")->empty());
}

void TestTables::malformedRow()
{
    const auto texts = readGivenTexts("# text = It sank.\n1\tIt\tO\nsank\n");
    QVERIFY(!texts);
    QCOMPARE(texts.error().kind, ErrorKind::Malformed);
    QVERIFY(texts.error().text.contains(u"Line 3"));
}

void TestTables::readsWhatItWrote()
{
    const Text text(QStringLiteral("She didn’t say “no”. Nobody did!\nIt’s 5 km (or so)."), ParagraphRule::EachLine);
    const Parse parse = parseSurface(text);
    const auto texts = readGivenTexts(writeConllu(text, parse));
    QVERIFY(texts);
    QCOMPARE(texts->front().text, text);
    QCOMPARE(texts->front().given.tokens.size(), parse.tokens.size());
    for (size_t i = 0; i < parse.tokens.size(); ++i)
        QCOMPARE(texts->front().given.tokens[i], parse.tokens[i].span);
}

void TestTables::readsTheTreebank()
{
    QFile file(QStringLiteral(HEARSAY_SHARED_DIR "/corpora/ud-ewt/dev.conllu"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the treebank is not here");
    const QByteArray bytes = file.readAll();
    const auto texts = readGivenTexts(bytes);
    QVERIFY(texts);
    QByteArray written;
    for (const GivenText &given : *texts) {
        for (size_t i = 1; i < given.given.tokens.size(); ++i)
            QVERIFY(given.given.tokens[i - 1].end <= given.given.tokens[i].start);
        written += writeConllu(given, flatParse(given));
    }
    QCOMPARE(written.count('\n'), bytes.count('\n'));
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
