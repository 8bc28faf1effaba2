// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contradictiontest.h"

using namespace hearsay;

class TestNumericRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_test.open(); }
    void figures_data();
    void figures();
    void nearMisses_data();
    void nearMisses() { figures(); }

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

void TestNumericRule::figures_data()
{
    QTest::addColumn<QString>("notation");
    row("counted, active",
        u"The mayor said that ⟦a|40 sailors had left the port⟧. The union said that ⟦b|25 sailors had left the port⟧.");
    row("counted, passive", u"The mayor said that ⟦a|12 houses were flooded on Friday⟧. The union said that ⟦b|30 "
                            u"houses were flooded on Friday⟧.");
    row("figures and words", u"The mayor said that ⟦a|40 sailors had left the port⟧. The union said that "
                             u"⟦b|twenty-five sailors had left the port⟧.");
    row("died and were killed",
        u"The mayor said that ⟦a|14 miners had died⟧. The union said that ⟦b|nine miners had been killed⟧.");
    row("put at", u"The mayor ⟦a|put the crowd at 9,000⟧. ⟦b|The crowd was 4,000⟧, police said.");
    row("number of", u"The mayor put ⟦a|the number of houses at 120⟧. The union put ⟦b|the number of houses at 80⟧.");
    row("number of those who", u"The mayor said that ⟦a|300 weavers had walked out by noon⟧. Managers put ⟦b|the "
                               u"number of weavers who had walked out by midday at 120⟧.");
    row("money", u"The mayor put ⟦a|the deficit for last year at $9.4 million⟧. ⟦b|Last year’s deficit was $6.1 "
                 u"million⟧, the auditor said.");
    row("money by its verb", u"The mayor said that ⟦a|the merger would save £3m a year⟧. The union said that ⟦b|the "
                             u"merger would save no more than £1.5m a year⟧.");
    row("per cent",
        u"The mayor said that ⟦a|rents had risen 4 per cent⟧. The union said that ⟦b|rents had risen 9 percent⟧.");
    row("at most against more", u"The mayor said that ⟦a|no more than 10 houses were flooded⟧. The union said that "
                                u"⟦b|30 houses were flooded⟧.");
    row("at least against fewer",
        u"The mayor said that ⟦a|at least 50 houses were flooded⟧. The union said that ⟦b|30 houses were flooded⟧.");
    row("time that refers back", u"The mayor said that ⟦a|40 sailors struck on 4 June⟧. The union said that ⟦b|70 "
                                 u"sailors struck on that date⟧.");
    row("same place", u"The mayor said that ⟦a|12 houses were flooded in Orle⟧. The union said that ⟦b|30 houses were "
                      u"flooded in Orle⟧.");
    row("what hangs on the noun",
        u"The mayor reported ⟦a|212 breaches of the truce⟧. The union reported ⟦b|63 breaches of the truce⟧.");
    row("object of the verb",
        u"“⟦a|We moved 14 patients⟧ on Friday,” said Ida Marsh. “⟦b|We moved 30 patients⟧ on Friday,” said Tom Gale.");
}

void TestNumericRule::figures()
{
    QFETCH(QString, notation);
    m_test.check(notation, ContradictionKind::Numeric);
}

void TestNumericRule::nearMisses_data()
{
    QTest::addColumn<QString>("notation");
    row("the same figure",
        u"The mayor said that 40 sailors had left the port. The union said that forty sailors had left the port.");
    row("rounded",
        u"The mayor said that 4,000 sailors had left the port. The union said that 3,968 sailors had left the port.");
    row("rounded money",
        u"The mayor put the deficit at $212 million. The deficit was $211.8 million, the auditor said.");
    row("nearly",
        u"The mayor said that nearly 60 sailors had left the port. The union said that 58 sailors had left the port.");
    row("at least and more", u"The mayor said that at least 12 sailors had left the port. The union said that 17 "
                             u"sailors had left the port.");
    row("at most and fewer", u"The mayor said that no more than 200 sailors had left the port. The union said that 164 "
                             u"sailors had left the port.");
    row("part and whole",
        u"The mayor said that 40 sailors had left the port. Three of the sailors had left the port, the union said.");
    row("some more",
        u"The mayor said that 40 sailors had left the port. The union said that another 12 sailors had left the port.");
    row("another time", u"The mayor said that 40 sailors had left the port on Friday. The union said that 70 sailors "
                        u"had left the port on Sunday.");
    row("only one tells a time", u"The mayor said that 40 sailors had left the port. The union said that 70 sailors "
                                 u"had left the port by Sunday.");
    row("another place",
        u"The mayor said that 12 houses were flooded in Orle. The union said that 30 houses were flooded in Lyle.");
    row("another noun",
        u"The mayor said that 40 sailors had left the port. The union said that 70 dockers had left the port.");
    row("another sort",
        u"The mayor said that 40 fire officers had left. The union said that 70 police officers had left.");
    row("another verb",
        u"The mayor said that 40 sailors had left the port. The union said that 70 sailors had praised the port.");
    row("another unit", u"The mayor put the loss at $9 million. The loss was 4 per cent, the auditor said.");
    row("another rate", u"The mayor said that the merger would save £3m a year. The union said that the merger would "
                        u"save £1m a month.");
    row("on a condition", u"The mayor said that 40 sailors had left the port. The union said that 70 sailors would "
                          u"leave the port if it rained.");
    row("forecast and outcome",
        u"The mayor said that 40 sailors would leave the port. The union said that 70 sailors had left the port.");
    row("one mouth",
        u"The mayor said that 40 sailors had left the port. The mayor said that 70 sailors had left the port.");
    row("asked", u"The mayor said that 40 sailors had left the port. “Had 70 sailors left the port?” asked Ida Marsh.");
    row("denied",
        u"The mayor said that 40 sailors had left the port. The union said that 70 sailors had not left the port.");
    row("years and ages", u"Ida Marsh, 58, left in 1990. Tom Gale, 61, left in 1991.");
    row("scores", u"Lyle Rovers won 3-1, the club said. Lyle Rovers won 18-16, the paper said.");
    row("a hundred or so", u"The mayor said that a hundred sailors had left the port. The union said that dozens of "
                           u"sailors had left the port.");
    row("bare nouns", u"The mayor spoke of 300 jobs. The union said that 40 jobs were lost.");
}

QTEST_GUILESS_MAIN(TestNumericRule)
#include "tst_numericrule.moc"
