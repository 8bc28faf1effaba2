// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/claims/quantityreader.h"
#include "surfacetest.h"

using namespace hearsay;

using Bound = Quantity::Bound;

class TestQuantityReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_test.open(); }
    void quantities_data();
    void quantities();
    void parts_data();
    void parts();
    void exclusion_data();
    void exclusion();

private:
    [[nodiscard]] std::vector<FoundQuantity> read(const QString &string) const
    {
        const SurfaceReading reading = m_test.read(Text(string));
        return readQuantities(reading, 0, reading.size());
    }

    SurfaceTest m_test;
};

void TestQuantityReader::quantities_data()
{
    QTest::addColumn<QString>("notation"); ///< ⟦q|…⟧ is the quantity
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("of");
    QTest::addColumn<Bound>("bound");
    const auto row = [](const char *name, const char16_t *notation, double value, const char *unit, const char *of,
                        Bound bound) {
        QTest::newRow(name) << QString::fromUtf16(notation) << value << QString::fromLatin1(unit)
                            << QString::fromLatin1(of) << bound;
    };
    row("figure and noun", u"She saw ⟦q|17 people⟧.", 17, "", "people", Bound::Exactly);
    row("comma in the figure", u"She saw ⟦q|1,900 dock hands⟧.", 1900, "", "hand", Bound::Exactly);
    row("word", u"She saw ⟦q|twelve firefighters⟧.", 12, "", "firefighter", Bound::Exactly);
    row("words joined", u"She saw ⟦q|twenty-three boats⟧.", 23, "", "boat", Bound::Exactly);
    row("scaled word", u"She saw ⟦q|two dozen tanks⟧.", 24, "", "tank", Bound::Exactly);
    row("scaled figure", u"She saw ⟦q|3.1 million birds⟧.", 3.1e6, "", "bird", Bound::Exactly);
    row("dollars", u"It cost ⟦q|$9.4 million⟧.", 9.4e6, "USD", "", Bound::Exactly);
    row("pounds with a letter", u"It cost ⟦q|£480m⟧.", 4.8e8, "GBP", "", Bound::Exactly);
    row("euros with letters", u"It cost ⟦q|€1.3bn⟧.", 1.3e9, "EUR", "", Bound::Exactly);
    row("currency in words", u"It cost ⟦q|40 euros⟧.", 40, "EUR", "", Bound::Exactly);
    row("percent", u"It fell ⟦q|9 percent⟧.", 9, "%", "", Bound::Exactly);
    row("per cent", u"It fell ⟦q|11 per cent⟧.", 11, "%", "", Bound::Exactly);
    row("percent sign", u"It fell ⟦q|9.6%⟧.", 9.6, "%", "", Bound::Exactly);
    row("measure", u"It moved ⟦q|300 meters⟧.", 300, "meter", "", Bound::Exactly);
    row("adjective before the noun", u"She saw ⟦q|14 small boats⟧.", 14, "", "boat", Bound::Exactly);
    row("at least", u"She saw ⟦q|at least 30 boats⟧.", 30, "", "boat", Bound::AtLeast);
    row("no fewer than", u"She saw ⟦q|no fewer than 30 boats⟧.", 30, "", "boat", Bound::AtLeast);
    row("no more than", u"She saw ⟦q|no more than 30 boats⟧.", 30, "", "boat", Bound::AtMost);
    row("more than", u"She saw ⟦q|more than 30 boats⟧.", 30, "", "boat", Bound::MoreThan);
    row("fewer than", u"She saw ⟦q|fewer than 30 boats⟧.", 30, "", "boat", Bound::LessThan);
    row("nearly", u"She saw ⟦q|nearly 6,000 boats⟧.", 6000, "", "boat", Bound::About);
    row("close to", u"It fell ⟦q|close to 10 percent⟧.", 10, "%", "", Bound::About);
    row("only", u"She saw ⟦q|only 41 stakes⟧.", 41, "", "stake", Bound::Exactly);
    row("rate", u"It saves ⟦q|$3 million a year⟧.", 3e6, "USD", "", Bound::Exactly);
}

void TestQuantityReader::quantities()
{
    QFETCH(QString, notation);
    const MarkedText marked = readMarkedText(notation);
    const SurfaceReading reading = m_test.read(marked.text);
    const std::vector<FoundQuantity> found = readQuantities(reading, 0, reading.size());
    QCOMPARE(found.size(), size_t(1));
    const Quantity &quantity = found.front().quantity;
    QCOMPARE(quantity.span, marked.span("q"));
    QTEST(quantity.value, "value");
    QTEST(quantity.unit, "unit");
    QTEST(quantity.of, "of");
    QTEST(quantity.bound, "bound");
}

void TestQuantityReader::parts_data()
{
    QTest::addColumn<QString>("string");
    QTest::addColumn<int>("whole");
    QTest::addColumn<int>("part");
    QTest::newRow("whole") << "She saw 30 boats." << 1 << 0;
    QTest::newRow("some of them") << "Three of the boats sank." << 0 << 1;
    QTest::newRow("another") << "Another 12 boats sank." << 0 << 1;
    QTest::newRow("more") << "She saw 12 more boats." << 0 << 1;
    QTest::newRow("date") << "It sank on 4 June." << 0 << 0;
    QTest::newRow("clock time") << "It sank at 7 a.m. or so." << 0 << 0;
    QTest::newRow("one as a pronoun") << "One of them sank." << 0 << 0;
    QTest::newRow("ordinal") << "The 7th boat sank." << 0 << 0;
}

void TestQuantityReader::parts()
{
    QFETCH(QString, string);
    int whole = 0;
    int part = 0;
    for (const FoundQuantity &found : read(string))
        ++(found.partOfMore ? part : whole);
    QTEST(whole, "whole");
    QTEST(part, "part");
}

void TestQuantityReader::exclusion_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("exclude");
    QTest::newRow("counts that differ") << "17 boats" << "12 boats" << true;
    QTest::newRow("the same count") << "17 boats" << "seventeen boats" << false;
    QTest::newRow("large figure rounded") << "4,000 boats" << "3,968 boats" << false;
    QTest::newRow("large figures that differ") << "1,900 boats" << "1,400 boats" << true;
    QTest::newRow("broken figure rounded") << "$212 million" << "$211.8 million" << false;
    QTest::newRow("broken figures that differ") << "$9.4 million" << "$6.1 million" << true;
    QTest::newRow("about") << "about 300 boats" << "296 boats" << false;
    QTest::newRow("far from about") << "about 300 boats" << "200 boats" << true;
    QTest::newRow("at least") << "at least 12 boats" << "17 boats" << false;
    QTest::newRow("fewer than at least") << "at least 20 boats" << "17 boats" << true;
    QTest::newRow("at most") << "no more than 200 boats" << "164 boats" << false;
    QTest::newRow("over at most") << "no more than 100 boats" << "164 boats" << true;
    QTest::newRow("more than and that many") << "more than 30 boats" << "30 boats" << true;
    QTest::newRow("two lower bounds") << "at least 30 boats" << "more than 90 boats" << false;
    QTest::newRow("bounds that leave a gap") << "at least 30 boats" << "fewer than 20 boats" << true;
}

void TestQuantityReader::exclusion()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const std::vector<FoundQuantity> first = read(u"She saw " + one + u".");
    const std::vector<FoundQuantity> second = read(u"She saw " + other + u".");
    QCOMPARE(first.size(), size_t(1));
    QCOMPARE(second.size(), size_t(1));
    QTEST(excludeEachOther(first.front(), second.front()), "exclude");
    QCOMPARE(excludeEachOther(first.front(), second.front()), excludeEachOther(second.front(), first.front()));
}

QTEST_GUILESS_MAIN(TestQuantityReader)
#include "tst_quantityreader.moc"
