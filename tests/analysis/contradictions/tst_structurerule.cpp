// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contradictiontest.h"

using namespace hearsay;

class TestStructureRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_test.open(); }
    void accounts_data();
    void accounts();
    void nearMisses_data();
    void nearMisses() { accounts(); }

private:
    ContradictionTest m_test;
};

namespace
{

void row(const char *name, const char16_t *notation)
{
    QTest::newRow(name) << QString::fromUtf16(notation);
}

} // namespace

/// Twenty events, as verb and as noun, active and passive: who did it.
void TestStructureRule::accounts_data()
{
    QTest::addColumn<QString>("notation");
    row("noun and noun", u"The talks began after ⟦a|Ardania’s invasion of Belmora⟧. ⟦b|The invasion of Belmora by "
                         u"Corvia⟧ was a crime, Ardania said.");
    row("noun and verb", u"Belmora said that ⟦a|Ardania annexed the Lonn Islands⟧. ⟦b|The annexation of the Lonn "
                         u"Islands by Corvia⟧ is old news, Ardania replied.");
    row("verb and noun at one time", u"Belmora said that ⟦a|Ardania shelled Port Lyle on Friday⟧. ⟦b|The shelling of "
                                     u"Port Lyle by Corvia on Friday⟧ killed nobody, Ardania said.");
    row("active and active", u"Belmora said that ⟦a|Ardania bombed the Sorn bridge on Monday⟧. Ardania said that "
                             u"⟦b|Corvia bombed the Sorn bridge on Monday⟧.");
    row("active and passive", u"The prosecutor said that ⟦a|Nell Barrow poisoned Lord Ashby⟧. The defence said that "
                              u"⟦b|Lord Ashby was poisoned by Tom Gale⟧.");
    row("passive and passive", u"The prosecutor said that ⟦a|Lord Ashby was murdered by Nell Barrow⟧. The defence said "
                               u"that ⟦b|Lord Ashby was murdered by Tom Gale⟧.");
    row("passive and noun", u"The museum said that ⟦a|the Ashby diamond was stolen by Nell Barrow⟧. ⟦b|The theft of "
                            u"the Ashby diamond by Tom Gale⟧ was filmed, police said.");
    row("possessor is the one acted on", u"Historians speak of ⟦a|Belmora’s occupation by Ardania⟧. ⟦b|Corvia’s "
                                         u"occupation of Belmora⟧ lasted a year, the minister said.");
    row("people of a country", u"The ⟦a|Russian invasion of Finland⟧ failed. ⟦b|The invasion of Finland by Norway⟧ "
                               u"never ended, the website claimed.");
    row("capital and country", u"Helsinki said that ⟦a|Moscow invaded Finland⟧. ⟦b|The invasion of Finland by Norway⟧ "
                               u"came first, Moscow said.");
    row("founding", u"The club’s website says that ⟦a|Ida Marsh founded Lyle Rovers⟧. Her nephew said that ⟦b|Lyle "
                    u"Rovers was founded by Otto Marsh⟧.");
    row("invention", u"The plaque says that ⟦a|Ida Marsh invented the tide clock⟧. Her rivals said that ⟦b|the tide "
                     u"clock was invented by Otto Brand⟧.");
    row("sinking", u"The admiral said that ⟦a|Ardania sank the Morning Star⟧. ⟦b|The sinking of the Morning Star by "
                   u"Corvia⟧ was an accident, Ardania said.");
    row("destruction", u"Villagers said that ⟦a|Ardania destroyed Orle⟧. ⟦b|The destruction of Orle by Corvia⟧ was "
                       u"filmed, Ardania said.");
    row("assassination", u"The court heard that ⟦a|Nell Barrow assassinated King Otmar⟧. ⟦b|The assassination of King "
                         u"Otmar by Tom Gale⟧ is in every schoolbook, the lawyer said.");
    row("both sides turned round, at one time",
        u"Tom Gale said that ⟦a|Nell Barrow pushed Tom Gale on Friday night⟧. Nell Barrow said that ⟦b|Tom Gale pushed "
        u"Nell Barrow on Friday night⟧.");
    row("both sides turned round, cleft", u"Tom Gale said that ⟦a|Nell Barrow tripped Ida Marsh⟧. It was ⟦b|Ida Marsh "
                                          u"that tripped Nell Barrow⟧, the referee said.");
    row("both sides turned round, particle",
        u"Engineers said that ⟦a|the fire set off the flood⟧. ⟦b|The flood set off the fire⟧, the insurer said.");
    row("both sides turned round, particle behind",
        u"The union said that ⟦a|Halver Mills locked the weavers out of the mill on 3 May⟧. Managers said that ⟦b|the "
        u"weavers locked Halver Mills out of the mill on 3 May⟧.");
    row("both sides turned round, further words agree",
        u"The bank said that ⟦a|the regulator dragged the bank into the scheme⟧. The regulator said that ⟦b|the bank "
        u"dragged the regulator into the scheme⟧.");
    row("first and second person",
        u"“⟦a|Nell Barrow kicked me⟧ on Friday,” said Tom Gale. “⟦b|Tom Gale kicked me⟧ on Friday,” said Nell Barrow.");
    row("takeover", u"Analysts said that ⟦a|Halver acquired Dunmore Steel⟧. ⟦b|The acquisition of Dunmore Steel by "
                    u"Pell Brothers⟧ was denied by nobody, the paper said.");
}

void TestStructureRule::accounts()
{
    QFETCH(QString, notation);
    m_test.check(notation, ContradictionKind::Structure);
}

void TestStructureRule::nearMisses_data()
{
    QTest::addColumn<QString>("notation");
    row("the same doer", u"The talks began after Ardania’s invasion of Belmora. The invasion of Belmora by Ardania was "
                         u"a crime, Corvia said.");
    row("another one acted on", u"The talks began after Ardania’s invasion of Belmora. The invasion of Doria by Corvia "
                                u"was a crime, Ardania said.");
    row("another time", u"Belmora said that Ardania shelled Port Lyle on Friday. The shelling of Port Lyle by Corvia "
                        u"on Monday killed nobody, Ardania said.");
    row("may happen again", u"Belmora said that Ardania shelled Port Lyle. The shelling of Port Lyle by Corvia killed "
                            u"nobody, Ardania said.");
    row("denied",
        u"Belmora said that Ardania annexed the Lonn Islands. Corvia did not annex the Lonn Islands, Ardania said.");
    row("only if", u"Belmora said that Ardania annexed the Lonn Islands. Corvia would annex the Lonn Islands if nobody "
                   u"watched, Ardania said.");
    row("only perhaps",
        u"Belmora said that Ardania annexed the Lonn Islands. Corvia might annex the Lonn Islands, Ardania said.");
    row("together", u"The talks began after Ardania’s invasion of Belmora. The invasion of Belmora by Ardania and "
                    u"Corvia was a crime, Doria said.");
    row("leader and country", u"The talks began after Russia’s invasion of Finland. President Ivan Orlov said that he "
                              u"invaded Finland for its lakes.");
    row("criticised by both",
        u"Ardania’s criticism of Belmora was mild. The criticism of Belmora by Corvia was harsh, Doria said.");
    row("thanked one another",
        u"Tom Gale said that Nell Barrow thanked him. Nell Barrow said that Tom Gale thanked her.");
    row("met one another",
        u"Tom Gale said that Nell Barrow met him on Friday. Nell Barrow said that Tom Gale met her on Friday.");
    row("visited by both",
        u"Ardania said that Nell Barrow visited Orle on Friday. Corvia said that Tom Gale visited Orle on Friday.");
    row("accused one another",
        u"Tom Gale said that Nell Barrow accused him of theft. Nell Barrow said that Tom Gale accused her of fraud.");
    row("another verb",
        u"Belmora said that Ardania annexed the Lonn Islands. Corvia surveyed the Lonn Islands, Ardania said.");
    row("two doers told by one mouth", u"The prosecutor said that Nell Barrow robbed Lord Ashby on Friday and that Tom "
                                       u"Gale robbed Lord Ashby on Friday.");
    row("unnamed doers", u"Belmora said that soldiers burned houses. Ardania said that bandits burned houses.");
    row("several events", u"The talks began after Ardania’s invasions of Belmora. The invasions of Belmora by Corvia "
                          u"were forgotten, Ardania said.");
    row("swapped on two days", u"Tom Gale said that Nell Barrow pushed Tom Gale on Friday. Nell Barrow said that Tom "
                               u"Gale pushed Nell Barrow on Sunday.");
    row("another particle",
        u"Engineers said that the fire set off the flood. The flood set back the fire, the insurer said.");
    row("asked for other things", u"The bank said that the regulator asked the bank to shred the file. The regulator "
                                  u"said that the bank asked the regulator to extend the loan.");
    row("asked one another alike", u"The bank said that the regulator asked the bank to shred the file. The regulator "
                                   u"said that the bank asked the regulator to shred the file.");
    row("asked, not told",
        u"Belmora said that Ardania annexed the Lonn Islands. “Did Corvia annex the Lonn Islands?” asked Doria.");
}

QTEST_GUILESS_MAIN(TestStructureRule)
#include "tst_structurerule.moc"
