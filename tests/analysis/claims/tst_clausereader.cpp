// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/claims/clausereader.h"
#include "surfacetest.h"

using namespace hearsay;

/// ⟦s|…⟧ subject, ⟦v|…⟧ verb, ⟦o|…⟧ object, ⟦a|…⟧ agent of the clause of that verb.
class TestClauseReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_test.open(); }
    void clauses_data();
    void clauses();
    void modalities_data();
    void modalities();

private:
    SurfaceTest m_test;
};

void TestClauseReader::clauses_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("lemma");
    const auto row = [](const char *name, const char16_t *notation, const char *lemma) {
        QTest::newRow(name) << QString::fromUtf16(notation) << QString::fromLatin1(lemma);
    };
    row("subject and object", u"⟦s|Tom Gale⟧ ⟦v|robbed⟧ ⟦o|the bank⟧.", "rob");
    row("auxiliaries", u"⟦s|Tom Gale⟧ had never ⟦v|robbed⟧ ⟦o|the bank⟧.", "rob");
    row("irregular verb", u"⟦s|The pilot⟧ had ⟦v|stolen⟧ ⟦o|the boat⟧.", "steal");
    row("passive", u"⟦s|The bank⟧ was ⟦v|robbed⟧ by ⟦a|Tom Gale⟧.", "rob");
    row("passive with a time is no agent", u"⟦s|The bank⟧ was ⟦v|robbed⟧ by noon.", "rob");
    row("apposition", u"⟦s|Tom Gale⟧, the pilot of the port, ⟦v|robbed⟧ ⟦o|the bank⟧.", "rob");
    row("phrase behind the subject", u"⟦s|The pilot of the port⟧ ⟦v|robbed⟧ ⟦o|the bank⟧.", "rob");
    row("relative clause", u"They caught ⟦s|the pilot⟧ who ⟦v|robbed⟧ ⟦o|the bank⟧.", "rob");
    row("cleft", u"It was ⟦s|Tom Gale⟧ that ⟦v|robbed⟧ ⟦o|the bank⟧.", "rob");
    row("content clause", u"She said that ⟦s|he⟧ ⟦v|robbed⟧ ⟦o|the bank⟧.", "rob");
    row("particle before the object", u"⟦s|The flood⟧ ⟦v|set⟧ off ⟦o|the alarm⟧.", "set");
    row("particle and preposition", u"⟦s|Tom Gale⟧ ⟦v|hung⟧ up on ⟦o|her⟧.", "hang");
    row("gerund as subject", u"She said that ⟦s|closing the east and west doors⟧ ⟦v|saved⟧ ⟦o|money⟧.", "save");
    row("adverb between", u"⟦s|The pilot⟧ quickly ⟦v|robbed⟧ ⟦o|the bank⟧.", "rob");
}

void TestClauseReader::clauses()
{
    QFETCH(QString, notation);
    QFETCH(QString, lemma);
    const MarkedText marked = readMarkedText(notation);
    const SurfaceReading reading = m_test.read(marked.text);
    const std::vector<Clause> all = ClauseReader(reading, *m_test.wordNet).read(0, reading.size());
    const auto clause =
        std::ranges::find_if(all, [&](const Clause &one) { return reading.word(one.verb).span == marked.span("v"); });
    QVERIFY(clause != all.end());
    QCOMPARE(clause->lemmas.front(), lemma);
    const auto words = [&](const std::optional<WordRange> &range) {
        return range ? reading.words(reading.span(range->first, range->end)) : QString();
    };
    QCOMPARE(words(clause->subject), marked.words(marked.span("s")));
    QCOMPARE(words(clause->object), marked.words(marked.span("o")));
    QCOMPARE(words(clause->agent), marked.words(marked.span("a")));
    QCOMPARE(clause->passive, !marked.text.string().contains(u"It was") && marked.text.string().contains(u" was "));
    QCOMPARE(clause->cleft, marked.text.string().startsWith(u"It was"));
}

void TestClauseReader::modalities_data()
{
    QTest::addColumn<QString>("string");
    QTest::addColumn<Modality>("modality");
    QTest::addColumn<bool>("negated");
    QTest::newRow("fact") << "The pilot robbed the bank." << Modality::Asserted << false;
    QTest::newRow("not") << "The pilot did not rob the bank." << Modality::Asserted << true;
    QTest::newRow("n’t") << "The pilot didn’t rob the bank." << Modality::Asserted << true;
    QTest::newRow("never") << "The pilot never robbed the bank." << Modality::Asserted << true;
    QTest::newRow("may") << "The pilot may rob the bank." << Modality::Possible << false;
    QTest::newRow("must") << "The pilot must rob the bank." << Modality::Necessary << false;
    QTest::newRow("will") << "The pilot will rob the bank." << Modality::Future << false;
    QTest::newRow("will not") << "The pilot will not rob the bank." << Modality::Future << true;
    QTest::newRow("if") << "The pilot would rob the bank if he could." << Modality::Conditional << false;
    QTest::newRow("question") << "Did the pilot rob the bank?" << Modality::Asked << false;
}

void TestClauseReader::modalities()
{
    QFETCH(QString, string);
    const SurfaceReading reading = m_test.read(Text(string));
    const std::vector<Clause> all = ClauseReader(reading, *m_test.wordNet).read(0, reading.size());
    const auto clause =
        std::ranges::find_if(all, [](const Clause &one) { return one.lemmas.contains(QStringLiteral("rob")); });
    QVERIFY(clause != all.end());
    QTEST(clause->modality, "modality");
    QTEST(clause->negated, "negated");
}

QTEST_GUILESS_MAIN(TestClauseReader)
#include "tst_clausereader.moc"
