// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/markedtext.h"
#include "text/quotationmarks.h"

#include <QTest>

using namespace hearsay;

/// The rows mark what is expected in the text itself: ⟦s|…⟧ is a pair of quotation marks used for speech, and likewise
/// f(ragment), c (scare), t(itle), n(ickname), w(ord as word), q (a pair, whatever its use). A figure behind the letter
/// joins the pieces of one pair over several paragraphs. u is the reach of an unclosed mark (U: it goes on in the next
/// paragraph), v that of an unopened one. What is not marked must not be found.
class TestQuotationMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void styles_data();
    void styles() { check(); }
    void apostrophes_data();
    void apostrophes() { check(); }
    void measures_data();
    void measures() { check(); }
    void nesting_data();
    void nesting() { check(); }
    void paragraphs_data();
    void paragraphs() { check(); }
    void typewriter_data();
    void typewriter() { check(); }
    void loneMarks_data();
    void loneMarks() { check(); }
    void uses_data();
    void uses() { check(); }
    void surroundings_data();
    void surroundings() { check(); }
    void parents();
    void markOfALoneMark();

private:
    void check();
};

namespace
{

void begin()
{
    QTest::addColumn<QString>("notation");
}

void row(const char *name, const char16_t *notation)
{
    QTest::newRow(name) << QString::fromUtf16(notation);
}

char letterOf(QuotationUse use)
{
    switch (use) {
    case QuotationUse::Speech:
        return 's';
    case QuotationUse::Fragment:
        return 'f';
    case QuotationUse::Scare:
        return 'c';
    case QuotationUse::Title:
        return 't';
    case QuotationUse::Nickname:
        return 'n';
    case QuotationUse::WordAsWord:
        return 'w';
    }
    return '?';
}

QString described(const Text &text, QChar label, const TextSpans &pieces)
{
    QString out = label + QStringLiteral(": ");
    for (const TextSpan piece : pieces)
        out += QStringLiteral("[%1,%2) %3 ").arg(piece.start).arg(piece.end).arg(text.view(piece));
    return out;
}

/// What the notation expects, one line a finding; pairs whose use does not matter are listed in \a anyUse.
QStringList expected(const MarkedText &marked, QSet<qsizetype> &anyUse)
{
    QStringList lines;
    for (auto it = marked.spans.begin(); it != marked.spans.end(); ++it) {
        QChar label = it.key().front();
        if (label == u'q')
            for (const TextSpan span : it.value())
                anyUse.insert(span.start);
        if (it.key().size() > 1)
            lines.append(described(marked.text, label, it.value()));
        else
            for (const TextSpan span : it.value())
                lines.append(described(marked.text, label, {span}));
    }
    lines.sort();
    return lines;
}

QStringList found(const Text &text, const QSet<qsizetype> &anyUse)
{
    const QuotationScan scan = scanQuotations(text);
    QStringList lines;
    for (const QuotationPair &pair : scan.pairs)
        lines.append(described(text,
                               anyUse.contains(pair.span().start) ? QChar(u'q') : QChar::fromLatin1(letterOf(pair.use)),
                               pair.pieces));
    for (const LoneQuotationMark &lone : scan.unclosed)
        lines.append(described(text, lone.goesOn ? u'U' : u'u', {lone.reach}));
    for (const LoneQuotationMark &lone : scan.unopened)
        lines.append(described(text, u'v', {lone.reach}));
    lines.sort();
    return lines;
}

} // namespace

void TestQuotationMarks::check()
{
    QFETCH(QString, notation);
    const MarkedText marked = readMarkedText(notation);
    QSet<qsizetype> anyUse;
    const QStringList lines = expected(marked, anyUse);
    QCOMPARE(found(marked.text, anyUse), lines);
}

void TestQuotationMarks::styles_data()
{
    begin();
    row("english double", u"⟦q|“The ferry is late,”⟧ she said.");
    row("english single", u"⟦q|‘The ferry is late,’⟧ she said.");
    row("typewriter double", u"⟦q|\"The ferry is late,\"⟧ she said.");
    row("typewriter single", u"⟦q|'The ferry is late,'⟧ she said.");
    row("full width", u"⟦q|＂The ferry is late,＂⟧ she said.");
    row("german low and high", u"⟦q|„Die Fähre kommt zu spät“⟧, sagte sie.");
    row("german single", u"⟦q|‚Die Fähre kommt‘⟧, sagte sie.");
    row("german, two", u"⟦q|„Nein“⟧, sagte er, ⟦q|„niemals“⟧.");
    row("polish", u"⟦q|„Prom się spóźnia”⟧, powiedziała.");
    row("swedish", u"⟦q|”Färjan är sen”⟧, sade hon.");
    row("swedish, two", u"⟦q|”Nej”⟧, sade hon, ⟦q|”aldrig”⟧.");
    row("swedish single", u"⟦q|’Färjan är sen,’⟧ sade hon.");
    row("french with blanks", u"⟦q|« Le bac est en retard »⟧, dit-elle.");
    row("french with narrow blanks", u"⟦q|«\u202fLe bac est en retard\u202f»⟧, dit-elle.");
    row("french without blanks", u"⟦q|«Le bac est en retard»⟧, dit-elle.");
    row("guillemets inwards", u"⟦q|»Die Fähre kommt zu spät«⟧, sagte sie.");
    row("guillemets inwards, two", u"⟦q|»Nein«⟧, sagte er, ⟦q|»niemals«⟧.");
    row("single guillemets", u"Il lut ⟦q|‹ Le Bac ›⟧ en entier.");
    row("single guillemets inwards", u"Er las ⟦q|›Die Fähre‹⟧ ganz.");
    row("corner brackets", u"⟦q|「船は遅れている」⟧と彼女は言った。");
    row("white corner brackets within", u"⟦q|「⟦q|『遅い』⟧と言った」⟧と彼女は言った。");
    row("reversed high marks", u"⟦q|‟The ferry is late,”⟧ she said.");
    row("backticks and apostrophes", u"⟦q|``The ferry is late,''⟧ she said.");
    row("doubled apostrophes", u"⟦q|''The ferry is late,''⟧ she said.");
    row("doubled apostrophes, single ones within", u"⟦q|''He said ⟦q|'no'⟧ and left,''⟧ she said.");
    row("backtick and apostrophe", u"⟦q|`The ferry is late,'⟧ she said.");
    row("closing mark typed the wrong way round", u"⟦q|“The ferry is late,“⟧ she said.");
    row("curly opened, typewriter closed", u"⟦q|“The ferry is late,\"⟧ she said.");
    row("typewriter opened, curly closed", u"⟦q|\"The ferry is late,”⟧ she said.");
    row("two styles in one text", u"⟦q|“Late,”⟧ she said. Das heißt ⟦q|„spät“⟧ auf Deutsch.");
    row("blanks inside the marks", u"⟦q|“ The ferry is late, ”⟧ she said.");
    row("typewriter, blanks inside the marks", u"⟦q|\" The ferry is late, \"⟧ she said.");
    row("opening mark typed the wrong way round at the beginning", u"⟦q|” … the ferry is late,”⟧ she said.");
    row("closing mark between blanks", u"⟦q|“We said, ⟦q|‘Go on, ‘⟧ and they did,”⟧ she said.");
    row("nothing between", u"The form said ⟦q|“”⟧ and no more.");
    row("no marks at all", u"The ferry is late, she said.");
}

void TestQuotationMarks::apostrophes_data()
{
    begin();
    row("contraction", u"It isn’t late and they’re here.");
    row("possessive", u"The captain’s hat and the boss’s coat.");
    row("plural possessive", u"The players’ entrance was shut.");
    row("two plural possessives", u"The players’ and the owners’ cars.");
    row("name that begins with one letter", u"O’Neill met D’Arcy at L’Aquila.");
    row("tis", u"’Tis late, and ’twas late before.");
    row("decades", u"In the ’90s, and again in the ’00s, it rained.");
    row("year", u"The summer of ’61 was dry.");
    row("and of rock and roll", u"Rock ’n’ roll and fish ’n’ chips.");
    row("and of rock and roll, wrong way round", u"Rock ‘n’ roll.");
    row("em", u"Tell ’em to wait, and let ’im sleep.");
    row("dropped h", u"He left ’ome with ’is ’at.");
    row("dropped g", u"They were goin’ and comin’ all day.");
    row("o", u"A cup o’ tea and a pair o’ boots.");
    row("dialect", u"Gi’ us a hand wi’ th’ gate.");
    row("letters of the alphabet", u"Mind your p’s and q’s.");
    row("possessive of an abbreviation", u"The U.S.’s envoy left.");
    row("okina", u"She flew to Hawai‘i.");
    row("possessive in single marks", u"⟦q|‘The players’ entrance was shut,’⟧ he said.");
    row("two possessives in single marks", u"⟦q|‘The players’ cars and the owners’ cars,’⟧ he said.");
    row("possessive right before the end", u"⟦q|‘It was the players’,’⟧ he said.");
    row("plural at the end of single marks", u"He called them ⟦q|‘the lucky losers’⟧ and went home.");
    row("plural at the end, then a new quotation", u"The ⟦q|‘lads’⟧ met the ⟦q|‘lasses’⟧ at noon.");
    row("plural at the end, then a possessive", u"He named ⟦q|‘the losers’⟧ in the players’ bar.");
    row("plural at the end before a full stop", u"He called them ⟦q|‘losers’⟧.");
    row("contraction in single marks", u"⟦q|‘I don’t know, and I won’t ask,’⟧ he said.");
    row("dropped g in single marks", u"⟦q|‘I’m only sayin’ so,’⟧ he said.");
    row("dropped g at the end of single marks", u"⟦q|‘I’m only sayin’’⟧, he said.");
    row("elision first in single marks", u"⟦q|‘’Tis a pity,’⟧ he said.");
    row("decade first in single marks", u"⟦q|‘’61 was a good year,’⟧ he said.");
    row("elision last in single marks", u"⟦q|‘I never liked ’em,’⟧ he said.");
    row("year last in single marks", u"⟦q|‘It’s where it were in ’88.’⟧ Nobody knew.");
    row("dialect in single marks", u"⟦q|‘Nobbut a bit o’ mud wi’ ideas,’⟧ he said.");
    row("rock and roll in single marks", u"⟦q|‘It’s only rock ’n’ roll,’⟧ he said.");
    row("dropped h in single marks", u"⟦q|‘’Ave you seen my ’ead?’⟧ he asked.");
    row("possessive outside, quotation behind", u"The workers’ answer was ⟦q|‘no thanks’⟧.");
    row("short words in single marks", u"The odd ⟦q|‘if’⟧ and ⟦q|‘but’⟧ was heard.");
    row("hyphen behind a single mark", u"A ⟦q|‘can do’⟧-attitude helps.");
    row("typewriter contraction", u"It isn't late and they're here.");
    row("typewriter possessives", u"The players' entrance and James' car.");
    row("typewriter decades", u"In the '90s, and in '61, it rained.");
    row("typewriter rock and roll", u"Rock 'n' roll.");
    row("typewriter elisions", u"'Tis late. Tell 'em to wait.");
    row("typewriter possessive in single marks", u"⟦q|'The players' entrance was shut,'⟧ he said.");
    row("typewriter elision first in single marks", u"⟦q|''Tis a pity,'⟧ he said.");
    row("what looks like an elision opens", u"⟦q|'Cause for alarm,'⟧ he said.");
    row("what looks like a year opens", u"⟦q|'61 and counting,'⟧ he said.");
    row("typewriter dialect", u"He went 'ome wi' nowt.");
    row("elisions between single quotations", u"⟦q|‘Go,’⟧ he told ’em. ⟦q|‘Now.’⟧");
    row("chance letters", u"The ⟦q|‘s’⟧ in island is silent.");
    row("apostrophe before a double mark", u"⟦q|“Those are the players’”⟧, he said.");
    row("possessive of a quoted name", u"⟦q|“The Ferry”⟧’s last page was torn.");
    row("catalan and italian", u"L’illa d’Elba, po’ lontana.");
}

void TestQuotationMarks::measures_data()
{
    begin();
    row("prime characters", u"The beam is 6′2″ long.");
    row("feet and inches", u"The keeper is 6'2\" and still growing.");
    row("feet alone", u"A 40' mast and a 12' boat.");
    row("inches alone", u"A 15\" pipe was laid.");
    row("inches by inches", u"A 15\"x12\" plate was laid.");
    row("curly feet and inches", u"The keeper is 6’2” and still growing.");
    row("curly inches alone", u"A 15” pipe was laid.");
    row("inches in a quotation", u"⟦q|\"A 15\" pipe was laid,\"⟧ she said.");
    row("curly inches in a quotation", u"⟦q|“A 15” pipe was laid,”⟧ she said.");
    row("feet and inches in a quotation", u"⟦q|\"He is 6'2\" in socks,\"⟧ she said.");
    row("feet in single marks", u"⟦q|'The mast is 40' high,'⟧ she said.");
    row("quotation that ends in a figure", u"He spoke of ⟦q|“the summer of 1990”⟧ and wept.");
    row("typewriter, ends in a figure", u"He spoke of ⟦q|\"the summer of 1990\"⟧ and wept.");
    row("ends in a figure, another follows", u"He spoke of ⟦q|\"1990\"⟧ and ⟦q|\"1991\"⟧ at once.");
    row("minutes and seconds of arc", u"At 40° 26' 46\" north it snowed.");
    row("time of a race", u"She ran it in 9'58\" on Sunday.");
    row("figure in single marks", u"He spoke of ⟦q|‘the class of 92’⟧ again.");
}

void TestQuotationMarks::nesting_data()
{
    begin();
    row("single in double", u"⟦q|“He said ⟦q|‘no’⟧ and left,”⟧ she said.");
    row("double in single", u"⟦q|‘He said ⟦q|“no”⟧ and left,’⟧ she said.");
    row("both close together", u"⟦q|“He said, ⟦q|‘No.’⟧”⟧");
    row("both close together, single outside", u"⟦q|‘He said, ⟦q|“No.”⟧’⟧");
    row("both open together", u"⟦q|“⟦q|‘No’⟧ is a word,”⟧ she said.");
    row("both open together, single outside", u"⟦q|‘⟦q|“No”⟧ is a word,’⟧ she said.");
    row("three deep", u"⟦q|“She told me, ⟦q|‘He shouted, ⟦q|“No!”⟧ and left,’⟧ twice,”⟧ he said.");
    row("blank between closing marks", u"⟦q|“He said, ⟦q|‘No.’⟧ ”⟧ And left.");
    row("narrow blank between closing marks", u"⟦q|“He said, ⟦q|‘No.’⟧\u202f”⟧ And left.");
    row("typewriter single in double", u"⟦q|\"He said, ⟦q|'No.'⟧\"⟧");
    row("typewriter double in single", u"⟦q|'He said, ⟦q|\"No.\"⟧'⟧");
    row("typewriter, both open together", u"⟦q|\"⟦q|'No'⟧ is a word,\"⟧ she said.");
    row("typewriter in curly", u"⟦q|“He said ⟦q|\"no\"⟧ and left,”⟧ she said.");
    row("same marks nested", u"⟦q|“He said ⟦q|“no”⟧ and left,”⟧ she said.");
    row("german nested", u"⟦q|„Er sagte, ⟦q|‚komm‘⟧, und ging.“⟧");
    row("guillemets nested", u"⟦q|« Il dit ⟦q|“non”⟧ et partit »⟧, dit-elle.");
    row("apostrophes in the inner one",
        u"⟦q|“He said, ⟦q|‘I can’t, lads, it’s the bosses’ call,’⟧ and left,”⟧ she said.");
    row("possessive beside an inner one", u"⟦q|“The players’ ⟦q|‘rest day’⟧ was a long one,”⟧ she said.");
    row("two inner ones", u"⟦q|“First ⟦q|‘yes’⟧, then ⟦q|‘no’⟧,”⟧ she said.");
    row("inner elision", u"⟦q|“He said ⟦q|‘’tis so’⟧ twice,”⟧ she said.");
    row("inner one never closed", u"⟦q|“He said ⟦u|‘no and left,⟧”⟧ she said.");
    row("apostrophes do not close an outer single", u"⟦q|‘I said, ⟦q|“It’s the boys’ fault,”⟧ and left,’⟧ she said.");
}

void TestQuotationMarks::paragraphs_data()
{
    begin();
    row("two paragraphs", u"⟦s1|“The first boat sank.⟧\n⟦s1|“The second did not,”⟧ she said.");
    row("three paragraphs",
        u"⟦s1|“The first boat sank.⟧\n⟦s1|“The second did not.⟧\n⟦s1|“The third was mine.”⟧\nShe left.");
    row("blank lines between", u"⟦s1|“The first boat sank.⟧\n\n⟦s1|“The second did not.”⟧");
    row("behind a cue", u"She said: ⟦s1|“The first boat sank.⟧\n⟦s1|“The second did not.”⟧");
    row("second half goes on", u"⟦s|“We rowed,”⟧ she said. ⟦s1|“The first boat sank.⟧\n⟦s1|“The second did not.”⟧");
    row("goes on behind a comma, in small letters",
        u"⟦s|“We rowed,”⟧ she said, ⟦s1|“and the first boat sank.⟧\n⟦s1|“The second did not.”⟧");
    row("single marks", u"⟦s1|‘The first boat sank.⟧\n⟦s1|‘The second didn’t,’⟧ she said.");
    row("typewriter marks", u"⟦s1|\"The first boat sank.⟧\n⟦s1|\"The second did not,\"⟧ she said.");
    row("typewriter single marks", u"⟦s1|'The first boat sank.⟧\n⟦s1|'The second didn't,'⟧ she said.");
    row("inner quotation within a later paragraph",
        u"⟦s1|“The first boat sank.⟧\n⟦s1|“He cried ⟦q|‘help’⟧ and swam.”⟧");
    row("inner quotation goes on too",
        u"⟦s1|“She said, ⟦s2|‘The first boat sank.⟧⟧\n⟦s1|“⟦s2|‘The second did not.’⟧ That was all.”⟧");
    row("ends in an inner closing mark", u"⟦s1|“The first boat sank.⟧\n⟦s1|“She cried, ⟦q|‘Help!’⟧”⟧");
    row("separate quotations stay apart", u"⟦q|“The first boat sank,”⟧ she said.\n⟦q|“The second did not,”⟧ he said.");
    row("a reporter’s paragraph between",
        u"⟦q|“The first boat sank,”⟧ she said.\nIt was cold.\n⟦q|“The second did not,”⟧ he said.");
    row("carriage returns", u"⟦s1|“The first boat sank.⟧\r\n⟦s1|“The second did not.”⟧\r\n");
    row("guillemets", u"⟦s1|« Le premier bac a coulé.⟧\n⟦s1|« Le second non. »⟧");
    row("never closed at the end", u"⟦U|“The first boat sank⟧.\n⟦u|“The second did not⟧.\nShe left.");
    row("a fragment does not go on", u"It was called ⟦u|“a great pity⟧.\n⟦q|“The second did not sink,”⟧ he said.");
    row("the reporter takes the word, so it does not go on",
        u"⟦u|“The first boat sank,⟧ the pilot stated.\n⟦q|“The second did not,”⟧ he said.");
}

void TestQuotationMarks::typewriter_data()
{
    begin();
    row("beginning of a sentence", u"\n⟦q|\"Late,\"⟧ she said. ⟦q|\"Very late.\"⟧");
    row("behind a colon without a blank", u"She said:⟦q|\"Late.\"⟧");
    row("behind a bracket", u"The word (⟦q|\"late\"⟧) stuck.");
    row("behind a dash", u"She said it —⟦q|\"late\"⟧— twice.");
    row("dash before the closing mark", u"⟦q|\"But—\"⟧ she began.");
    row("ellipsis behind the opening mark", u"⟦q|\"...and then it sank,\"⟧ she said.");
    row("ellipsis before the closing mark", u"⟦q|\"And then...\"⟧ she said.");
    row("only an ellipsis", u"He said ⟦q|\"...\"⟧ and left.");
    row("slash between two", u"A plain ⟦q|\"yes\"⟧/⟦q|\"no\"⟧ will do.");
    row("hyphen behind", u"The ⟦q|\"late\"⟧-type ferry.");
    row("hyphen before", u"A non-⟦q|\"late\"⟧ ferry.");
    row("footnote behind", u"⟦q|\"It sank.\"⟧[1] Nobody wept.");
    row("no blank behind", u"⟦q|\"Late,\"⟧she said.");
    row("currency and per cent", u"Between ⟦q|\"$5\"⟧ and ⟦q|\"5%\"⟧.");
    row("full stop outside", u"She called it ⟦q|\"late\"⟧. He agreed.");
    row("brackets inside", u"⟦q|\"[They] sank (twice)\"⟧, she said.");
    row("two in one sentence", u"⟦q|\"Late\"⟧ or ⟦q|\"early\"⟧, who cares?");
    row("single behind a colon", u"She said: ⟦q|'Late.'⟧");
    row("single with contractions", u"⟦q|'It wasn't late and I'll say so,'⟧ she said.");
    row("quotation of one letter", u"Mark it with an ⟦q|\"X\"⟧ here.");
    row("a lone mark between blanks is nothing", u"Two \" three");
    row("ditto mark", u"Oats, 3 pounds \" per acre");
    row("emoji inside", u"⟦q|\"Late 😀\"⟧, she wrote.");
    row("combining mark before the end", u"⟦q|\"Cafe\u0301\"⟧ is French.");
    row("hebrew inside", u"⟦q|\"שלום\"⟧ means peace.");
}

void TestQuotationMarks::loneMarks_data()
{
    begin();
    row("never closed", u"⟦u|“The boat sank⟧.");
    row("never closed, the reporter goes on", u"⟦u|“The boat sank,⟧ the pilot said.");
    row("never closed, speaker with a description", u"⟦u|“The boat sank,⟧ Ana Brook, the pilot of the port, said.");
    row("never closed, commas inside", u"⟦u|“The boat sank because, in the fog, nobody looked,⟧ the pilot said.");
    row("never closed, a question", u"⟦u|“Did the boat sink?⟧ the pilot asked.");
    row("never closed, in a content clause", u"The pilot grumbled that ⟦u|“a boat cannot see what is under its keel⟧.");
    row("never closed, more sentences of the reporter", u"⟦u|“The boat sank,⟧ the pilot said. It was her third boat.");
    row("never closed, a whole quotation follows", u"⟦u|“The boat sank,⟧ the pilot said. ⟦q|“It was old,”⟧ she added.");
    row("never closed, a whole quotation before", u"⟦q|“It was old,”⟧ she said. ⟦u|“The boat sank⟧.");
    row("never closed, single", u"⟦u|‘The boat sank,⟧ the pilot said.");
    row("never closed, typewriter", u"⟦u|\"The boat sank,⟧ the pilot said.");
    row("never closed, typewriter single", u"⟦u|'The boat sank,⟧ the pilot said.");
    row("never closed, guillemets", u"⟦u|« Le bac a coulé⟧.");
    row("never closed, german", u"⟦u|„Das Boot sank⟧.");
    row("harms nothing behind its paragraph",
        u"⟦u|“The boat sank,⟧ the pilot said.\nIt was ⟦q|“old”⟧ and ⟦q|‘cold’⟧, she added.");
    row("harms nothing before it", u"⟦q|“It was old,”⟧ she added.\n⟦u|“The boat sank,⟧ the pilot said.");
    row("never opened", u"⟦v|The boat sank,”⟧ the pilot said.");
    row("never opened, two sentences", u"⟦v|The boat sank. It was old,”⟧ the pilot said.");
    row("never opened, single", u"⟦v|The boat sank,’⟧ the pilot said.");
    row("never opened, typewriter", u"⟦v|The boat sank,\"⟧ the pilot said.");
    row("never opened, typewriter single", u"⟦v|The boat sank,'⟧ the pilot said.");
    row("never opened, behind a quotation", u"⟦q|“It was old,”⟧ she said. ⟦v|The boat sank,”⟧ she added.");
    row("never opened, harms nothing behind its paragraph",
        u"⟦v|The boat sank,”⟧ the pilot said.\n⟦q|“It was old,”⟧ she added.");
    row("never opened, guillemets", u"⟦v|Le bac a coulé »⟧, dit-elle.");
    row("unclosed, then unopened in the next paragraph",
        u"⟦u|“The boat sank,⟧ the pilot said.\n⟦v|It was old,”⟧ she added.");
    row("three unclosed in a row", u"⟦u|“One,⟧ he said.\n⟦u|“Two,⟧ she said.\n⟦u|“Three,⟧ they said.");
    row("lone elision in single marks is no mistake", u"Nobody told ‘em so.");
    row("lone typewriter elision is no mistake", u"He’d never 'ospital food again.");
    row("lone backtick is no mistake", u"The key ` was worn.");
    row("lone inch is no mistake", u"⟦q|“It is short,”⟧ she said of the 12” pipe.");
    row("abbreviation and apostrophe are no mistake", u"The Marsh Bros.’ profits fell.");
    row("full stop outside a lone mark", u"He called it ⟦u|“a pity⟧.");
}

void TestQuotationMarks::uses_data()
{
    begin();
    row("speech before its cue", u"⟦s|“The boat sank,”⟧ said Brook.");
    row("speech behind its cue", u"Brook said: ⟦s|“The boat sank.”⟧");
    row("speech, broken", u"⟦s|“The boat sank,”⟧ Brook said, ⟦s|“and we swam.”⟧");
    row("speech, one word", u"⟦s|“No,”⟧ said Brook.");
    row("speech, a question", u"⟦s|“Why?”⟧ asked Brook.");
    row("speech with no cue", u"⟦s|‘It bounced off your knee.’⟧");
    row("speech, long clause", u"Brook said the boat had ⟦s|“sunk faster than anything that she had ever seen sink”⟧.");
    row("fragment", u"Brook described the boat as ⟦f|“unlucky”⟧.");
    row("fragment of a clause", u"Brook said the boat was ⟦f|“a little old”⟧.");
    row("fragment, stop inside", u"Brook said the boat was ⟦f|“a little old.”⟧");
    row("fragment, name-calling", u"Brook calls the boat a ⟦f|“floating bathtub”⟧.");
    row("fragment before its cue", u"It was ⟦f|“a sad day”⟧, Brook said.");
    row("scare", u"The ⟦c|“experts”⟧ had gone home by then.");
    row("scare, so-called", u"The so-called ⟦c|“safe harbour”⟧ was full of rocks.");
    row("scare, single marks", u"The ⟦c|‘reform’⟧ changed nothing.");
    row("scare, two words", u"A ⟦c|“rest day”⟧ followed, with nine hours on the road.");
    row("scare, supposed", u"His supposed ⟦c|“friends”⟧ ate the cake.");
    row("title", u"She watched ⟦t|“The Drowned Bell”⟧ twice.");
    row("title behind its noun", u"The song ⟦t|“Harbour”⟧ is short.");
    row("title with small words", u"He wrote ⟦t|“A Boat for the Winter”⟧ in May.");
    row("title, single marks", u"The film ⟦t|‘Low Water’⟧ opens on Monday.");
    row("title, entitled", u"A report entitled ⟦t|“Boats”⟧ was lost.");
    row("title behind a preposition", u"She sang in ⟦t|“Undine”⟧ once.");
    row("inscription before its noun", u"Their ⟦t|“Row or Regret”⟧ T-shirts were wet.");
    row("inscription behind its noun", u"A banner ⟦t|“Save the Ferry”⟧ hung there.");
    row("motto", u"Its motto, ⟦t|“Slow and Dry”⟧, was painted out.");
    row("nickname", u"Ana ⟦n|“Anchor”⟧ Brook rowed on.");
    row("nickname, single marks", u"Alf ⟦n|‘Two Hats’⟧ Dobson rowed on.");
    row("nickname with an article", u"Ana ⟦n|“The Anchor”⟧ Brook rowed on.");
    row("nickname in brackets", u"William (⟦n|“Bill”⟧) Hart rowed on.");
    row("nickname alone before a surname", u"They met ⟦n|“Lefty”⟧ Malone.");
    row("word as word", u"The word ⟦w|“regret”⟧ was struck out.");
    row("word as word, term", u"He hated the term ⟦w|“soft launch”⟧ most.");
    row("word as word, phrase", u"Nobody used the phrase ⟦w|‘rest day’⟧ again.");
    row("word as word, letter", u"The letter ⟦w|“Q”⟧ fell off.");
    row("word as word, means", u"In the old tongue it means ⟦w|“salt house”⟧.");
    row("no nickname behind an article", u"The ⟦f|“Ted”⟧ Hall spoke of was called away.");
    row("no title when said", u"⟦s|“Good Morning,”⟧ said Brook.");
}

void TestQuotationMarks::surroundings_data()
{
    begin();
    row("empty", u"");
    row("one opening mark", u"“");
    row("one closing mark", u"”");
    row("one typewriter mark", u"\"");
    row("one apostrophe", u"'");
    row("marks only", u"⟦q|“⟦q|‘’⟧”⟧");
    row("only blanks between", u"⟦q|“ ”⟧");
    row("at the very end", u"She said ⟦q|“no”⟧");
    row("square brackets round a paragraph", u"[She was reached. ⟦q|“Late,”⟧ she said.]");
    row("date line before", u"PORT LYLE — ⟦q|“Late,”⟧ she said.");
    row("behind a tab", u"\t⟦q|“Late,”⟧ she said.");
    row("list item", u"- ⟦q|“Late,”⟧ she said.");
    row("no-break blank", u"She said:\u00a0⟦q|“Late.”⟧");
    row("em dash close by", u"⟦q|“Late”⟧—she said it again—⟦q|“very late.”⟧");
    row("in an aside", u"The boat (⟦q|“the tub”⟧, she called it) sank.");
    row("ampersand", u"⟦q|“Oats & Sons”⟧ closed.");
    row("emoji beside", u"😀⟦q|“Late,”⟧😀 she wrote.");
    row("unpaired surrogate inside", u"⟦q|“La\xd83dte,”⟧ she wrote.");
}

void TestQuotationMarks::parents()
{
    const Text text(QStringLiteral("“A ‘b “c” d’ e ‘f’” and “g”."));
    const QuotationScan scan = scanQuotations(text);
    QCOMPARE(scan.pairs.size(), size_t(5));
    const auto parentOf = [&](size_t i) { return scan.pairs[i].parent ? int(*scan.pairs[i].parent) : -1; };
    QCOMPARE(parentOf(0), -1);
    QCOMPARE(parentOf(1), 0);
    QCOMPARE(parentOf(2), 1);
    QCOMPARE(parentOf(3), 0);
    QCOMPARE(parentOf(4), -1);
    QCOMPARE(scan.pairs[2].depth, 2);
    QCOMPARE(scan.pairs[3].depth, 1);
    QCOMPARE(scan.pairs[4].depth, 0);
}

void TestQuotationMarks::markOfALoneMark()
{
    const Text text(QStringLiteral("The pilot said “it sank. The crew swam,” he added, “twice."));
    const QuotationScan scan = scanQuotations(text);
    QCOMPARE(scan.unclosed.size(), size_t(1));
    QCOMPARE(text.view(scan.unclosed.front().mark), u"“");
    QCOMPARE(scan.unclosed.front().mark.start, text.string().lastIndexOf(u'“'));
}

QTEST_GUILESS_MAIN(TestQuotationMarks)
#include "tst_quotationmarks.moc"
