// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/tokenizer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hearsay;

class TestTokenizer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void onlyTheStretch();
    void coversEveryCharacter();
    void longRunsTakeLinearTime();
};

void TestTokenizer::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // words parted by |
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("nothing", "", "");
    row("blanks only", " \t\u00a0", "");
    row("plain sentence", "The ferry sank.", "The|ferry|sank|.");
    row("n’t with a curly apostrophe", "They don’t know", "They|do|n’t|know");
    row("n't with a straight apostrophe", "They don't know", "They|do|n't|know");
    row("can’t, won’t", "can’t won’t", "ca|n’t|wo|n’t");
    row("capitals", "DON’T", "DO|N’T");
    row("possessive", "the mayor’s dog", "the|mayor|’s|dog");
    row("possessive plural", "the players’ union", "the|players|’|union");
    row("’re ’ve ’ll ’d ’m", "we’re I’ve you’ll he’d I’m", "we|’re|I|’ve|you|’ll|he|’d|I|’m");
    row("two clitics", "she’d’ve wouldn't've", "she|’d|’ve|would|n't|'ve");
    row("apostrophe inside a name", "O’Brien and Côte d’Ivoire", "O’Brien|and|Côte|d’Ivoire");
    row("o’clock, ma’am", "o’clock ma’am", "o’clock|ma’am");
    row("’em and ’tis", "beat ’em, ’tis", "beat|’em|,|’tis");
    row("decades", "the ’90s, the 1990s and the 1590's", "the|’90s|,|the|1990s|and|the|1590's");
    row("year’s", "the 2019's budget", "the|2019|'s|budget");
    row("cannot, gonna", "cannot gonna Gotta", "can|not|gon|na|Got|ta");
    row("hyphens apart", "a well-known one-on-one", "a|well|-|known|one|-|on|-|one");
    row("prefixes of EWT stay", "e-mail co-operate non-profit ex-wife", "e-mail|co-operate|non-profit|ex-wife");
    row("dash between words", "rain—heavy rain – came -- late", "rain|—|heavy|rain|–|came|--|late");
    row("range of years", "2019–20 and 3-4", "2019|–|20|and|3|-|4");
    row("acronym with stops", "the U.S. and U.S.-led", "the|U.S.|and|U.S.|-|led");
    row("acronym with closing mark", "(the U.N.)", "(|the|U.N.|)");
    row("a.m. and p.m.", "at 7:30 a.m. or 5pm.", "at|7:30|a.m.|or|5|pm|.");
    row("degree", "a Ph.D. student", "a|Ph.D.|student");
    row("titles", "Dr. Ames met Sen. Poole", "Dr.|Ames|met|Sen.|Poole");
    row("company", "Vale Inc. closed", "Vale|Inc.|closed");
    row("initials", "J. Poole, P. D. Ames and J.K. Hall", "J.|Poole|,|P.|D.|Ames|and|J.K.|Hall");
    row("letter at a sentence’s end", "Plan B. The vote", "Plan|B|.|The|vote");
    row("pronoun at a sentence’s end", "you and I. Nobody", "you|and|I|.|Nobody");
    row("number with its sign word", "No. 10 but no. She", "No.|10|but|no|.|She");
    row("page and case", "p. 5, Hall v. Hart", "p.|5|,|Hall|v.|Hart");
    row("state behind a comma", "Salem, Mass. voted", "Salem|,|Mass.|voted");
    row("mass is a word too", "the whole mass. Then", "the|whole|mass|.|Then");
    row("figures", "1,234.56 and 3.5%", "1,234.56|and|3.5|%");
    row("comma behind a figure", "in 2019, 300", "in|2019|,|300");
    row("stop behind a figure", "It was 300.", "It|was|300|.");
    row("currency", "$5, £3m and US$4.5bn", "$|5|,|£|3|m|and|US$|4.5|bn");
    row("ordinals", "5th 21st 2nd 3rd", "5th|21st|2nd|3rd");
    row("clock, date, fraction", "10:30 9/11 12/05/2019 1/2", "10:30|9/11|12/05/2019|1|/|2");
    row("slash between words", "and/or", "and|/|or");
    row("marks alone", "“Yes,” (he) said; [sic]: no!", "“|Yes|,|”|(|he|)|said|;|[|sic|]|:|no|!");
    row("single quotation marks", "‘Not us,’ he said", "‘|Not|us|,|’|he|said");
    row("straight single marks", "'Not us,' he said", "'|Not|us|,|'|he|said");
    row("clitic behind a closing mark", "“Vale”’s end", "“|Vale|”|’s|end");
    row("runs of one mark", "Wait... what?! No!! ***", "Wait|...|what|?!|No|!!|***");
    row("one-character ellipsis", "Wait… what", "Wait|…|what");
    row("ampersand in a name", "AT&T and R&D, B & B", "AT&T|and|R&D|,|B|&|B");
    row("web address", "See https://example.org/a_(b)?c=1.", "See|https://example.org/a_(b)?c=1|.");
    row("address in brackets", "(www.example.com/news)", "(|www.example.com/news|)");
    row("bare host", "on example.com, today", "on|example.com|,|today");
    row("missing blank is no host", "end.Then more", "end|.|Then|more");
    row("e-mail address", "Write to a.b@example.org!", "Write|to|a.b@example.org|!");
    row("handle and topic", "@vale_news #Floods #1", "@vale_news|#Floods|#|1");
    row("emoji", "Well done 👍🏽👏", "Well|done|👍🏽|👏");
    row("emoji joined", "👩‍🚒 and 🇫🇷🇩🇪", "👩‍🚒|and|🇫🇷|🇩🇪");
    row("emoticons", "late again :( ;-)", "late|again|:(|;-)");
    row("colon before a bracket", "thus:(a)", "thus|:|(|a|)");
    row("combining mark", "cafe\u0301s", "cafe\u0301s");
    row("other scripts", "שלום и мир", "שלום|и|мир");
    row("no-break blank", "3\u00a0km", "3|km");
    row("letters and digits", "F16 Covid19 5kg", "F16|Covid19|5|kg");
}

void TestTokenizer::words()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList found;
    for (const TextSpan span : tokenize(text))
        found.append(text.sliced(span.start, span.length()));
    QCOMPARE(found.join(u'|'), expected);
}

void TestTokenizer::onlyTheStretch()
{
    const QString text = QStringLiteral("One two three");
    const std::vector<TextSpan> words = tokenize(text, {4, 9});
    QCOMPARE(words, (std::vector<TextSpan>{{4, 7}, {8, 9}}));
}

void TestTokenizer::coversEveryCharacter()
{
    const QString alphabet = QString::fromUtf8("ab.,'’“”\"-–—…!?() \n/:@#$&_%19sSnt😀👍🏽\u0301\u200dאé.comU.S.");
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = 0; i < 40; ++i)
            text.append(alphabet[random.bounded(alphabet.size())]);
        qsizetype position = 0;
        for (const TextSpan span : tokenize(text)) {
            QVERIFY(!span.isEmpty());
            QVERIFY2(span.start >= position, qPrintable(text));
            for (; position < span.start; ++position)
                QVERIFY2(text[position].isSpace(), qPrintable(text));
            for (; position < span.end; ++position)
                QVERIFY2(!text[position].isSpace(), qPrintable(text));
        }
        QVERIFY(QStringView(text).sliced(position).trimmed().isEmpty());
    }
}

void TestTokenizer::longRunsTakeLinearTime()
{
    for (const QString &unit : {QStringLiteral("a-"), QStringLiteral("a"), QStringLiteral("."), QStringLiteral("U.S."),
                                QStringLiteral("‘1/")}) {
        const QString text = unit.repeated(300000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!tokenize(text).empty());
        QVERIFY2(timer.elapsed() < 20000, qPrintable(unit));
    }
}

QTEST_GUILESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
