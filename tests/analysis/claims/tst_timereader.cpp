// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/claims/timereader.h"
#include "surfacetest.h"

using namespace hearsay;

class TestTimeReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_test.open(); }
    void expressions_data();
    void expressions();
    void relations_data();
    void relations();

private:
    SurfaceTest m_test;
};

/// ⟦t|…⟧ is an expected expression.
void TestTimeReader::expressions_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("keys"); ///< of the first one, sorted
    const auto row = [](const char *name, const char16_t *notation, const char *keys) {
        QTest::newRow(name) << QString::fromUtf16(notation) << QString::fromLatin1(keys);
    };
    row("weekday", u"The pump failed ⟦t|on Friday⟧.", "friday");
    row("weekday and night", u"The pump failed ⟦t|on Friday night⟧.", "friday night");
    row("noon on a day", u"The pump failed ⟦t|by noon on Sunday⟧.", "noon sunday");
    row("midday is noon", u"The pump failed ⟦t|by midday⟧.", "noon");
    row("since", u"The pump failed ⟦t|since Sunday⟧.", "since sunday");
    row("day and month", u"The pump failed ⟦t|on 4 June⟧.", "4 june");
    row("month and day", u"The pump failed ⟦t|on June 4th⟧.", "4 june");
    row("month and year", u"The pump failed ⟦t|in June 2021⟧.", "2021 june");
    row("year", u"The pump failed ⟦t|in 1988⟧.", "1988");
    row("years between", u"The pump failed ⟦t|between 2010 and 2020⟧.", "2010 2020");
    row("clock time", u"The pump failed ⟦t|by 7 a.m.⟧ that was.", "7 am");
    row("bare hour", u"The pump failed ⟦t|by nine⟧.", "9");
    row("last year", u"The pump failed ⟦t|last year⟧.", "last year");
    row("every winter", u"The pump fails ⟦t|every winter⟧.", "every winter");
    row("yesterday", u"The pump failed ⟦t|yesterday⟧.", "yesterday");
    row("overnight", u"The pump failed ⟦t|overnight⟧.", "overnight");
    row("two of them", u"The pump failed ⟦t|on Friday⟧ and broke ⟦t|on Sunday⟧.", "friday");
    row("refers back", u"The pump failed ⟦t|on that date⟧.", "");
    row("by then", u"The pump had failed ⟦t|by then⟧.", "");
    row("rate is no time", u"The pump fails five times a year.", "");
    row("number is no year", u"The pump moved 1988 litres.", "");
    row("may the verb", u"The pump may fail.", "");
    row("hour of points", u"They won by nine points.", "");
}

void TestTimeReader::expressions()
{
    QFETCH(QString, notation);
    QFETCH(QString, keys);
    const MarkedText marked = readMarkedText(notation);
    const SurfaceReading reading = m_test.read(marked.text);
    TextSpans found;
    QString first;
    for (const TimeExpression &time : readTimes(reading, 0, reading.size())) {
        QStringList sorted = time.keys.values();
        sorted.sort();
        if (found.empty())
            first = sorted.join(u' ');
        found.push_back(reading.span(time.first, time.end));
        QCOMPARE(time.refersBack, time.keys.isEmpty());
    }
    QCOMPARE(found, marked.spans.value("t"));
    QCOMPARE(first, keys);
}

void TestTimeReader::relations_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<TimeRelation>("relation");
    QTest::newRow("same day") << "It broke on Friday." << "It rang on Friday." << TimeRelation::Same;
    QTest::newRow("more closely") << "It broke by noon on Sunday." << "It rang by midday." << TimeRelation::Same;
    QTest::newRow("refers back") << "It broke on Friday." << "It rang on that date." << TimeRelation::Same;
    QTest::newRow("other day") << "It broke on Friday." << "It rang on Sunday." << TimeRelation::Different;
    QTest::newRow("since and on") << "It broke since Friday." << "It rang on Sunday." << TimeRelation::Different;
    QTest::newRow("only one") << "It broke on Friday." << "It rang." << TimeRelation::HalfTold;
    QTest::newRow("neither") << "It broke." << "It rang." << TimeRelation::Untold;
}

void TestTimeReader::relations()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(TimeRelation, relation);
    const SurfaceReading first = m_test.read(Text(one));
    const SurfaceReading second = m_test.read(Text(other));
    QCOMPARE(relate(readTimes(first, 0, first.size()), readTimes(second, 0, second.size())), relation);
}

QTEST_GUILESS_MAIN(TestTimeReader)
#include "tst_timereader.moc"
