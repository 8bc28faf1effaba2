// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/datafiles.h"
#include "language/countrynames.h"

#include <QTest>

using namespace hearsay;

class TestCountryNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void countries_data();
    void countries();
    void withoutWordNet();
    void everyVariantIsFound();
    void malformedLine();

private:
    std::shared_ptr<const WordNet> m_wordNet;
    QByteArray m_variants;
};

void TestCountryNames::initTestCase()
{
    const auto wordNet = WordNet::open();
    const auto variants = readDataFile(QStringLiteral("lexicons/place-variants.tsv"));
    QVERIFY(wordNet);
    QVERIFY(variants);
    m_wordNet = *wordNet;
    m_variants = *variants;
}

void TestCountryNames::countries_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("country"); // empty: none
    QTest::addColumn<CountryForm>("form");
    const auto row = [](const char *word, const char *country, CountryForm form = CountryForm::Name) {
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(country) << form;
    };
    row("Ukraine", "Ukraine");
    row("United States", "United States");
    row("U.S.", "United States");
    row("UK", "United Kingdom");
    row("Britain", "United Kingdom");
    row("Russia", "Russia");
    row("China", "China");
    row("Turkey", "Turkey");
    row("Türkiye", "Turkey");
    row("Côte d’Ivoire", "Ivory Coast");
    row("Kyiv", "Ukraine", CountryForm::Capital);
    row("Kiev", "Ukraine", CountryForm::Capital);
    row("Beijing", "China", CountryForm::Capital);
    row("Peking", "China", CountryForm::Capital);
    row("Moscow", "Russia", CountryForm::Capital);
    row("Washington", "United States", CountryForm::Capital);
    row("London", "United Kingdom", CountryForm::Capital);
    row("Paris", "France", CountryForm::Capital);
    row("Bogotá", "Colombia", CountryForm::Capital);
    row("Jakarta", "Indonesia", CountryForm::Capital);
    row("French", "France", CountryForm::Demonym);
    row("Frenchman", "France", CountryForm::Demonym);
    row("Frenchwomen", "France", CountryForm::Demonym);
    row("Ukrainian", "Ukraine", CountryForm::Demonym);
    row("Ukrainians", "Ukraine", CountryForm::Demonym);
    row("Russians", "Russia", CountryForm::Demonym);
    row("Americans", "United States", CountryForm::Demonym);
    row("British", "United Kingdom", CountryForm::Demonym);
    row("Poles", "Poland", CountryForm::Demonym);
    row("Dutch", "Netherlands", CountryForm::Demonym);
    row("South Korean", "South Korea", CountryForm::Demonym);
    row("Estonian", "Estonia", CountryForm::Demonym);
    row("Palestinians", "Palestine", CountryForm::Demonym);
    row("turkey", "");
    row("polish", "");
    row("Whitlock", "");
    row("Texas", "");
    row("European", "");
    row("", "");
}

void TestCountryNames::countries()
{
    QFETCH(QString, word);
    QFETCH(QString, country);
    QFETCH(CountryForm, form);
    const auto names = CountryNames::make(m_wordNet, m_variants);
    QVERIFY(names);
    const auto found = names->find(word);
    QCOMPARE(found ? found->country : QString(), country);
    if (found)
        QCOMPARE(found->form, form);
}

void TestCountryNames::withoutWordNet()
{
    const auto names = CountryNames::make(nullptr, m_variants);
    QVERIFY(names);
    QCOMPARE(names->find(u"Kyiv"), std::optional(CountryName{QStringLiteral("Ukraine"), CountryForm::Capital}));
    QCOMPARE(names->find(u"Kiev"), std::nullopt);
}

void TestCountryNames::everyVariantIsFound()
{
    const auto names = CountryNames::make(m_wordNet, m_variants);
    QVERIFY(names);
    int count = 0;
    for (const QByteArray &line : m_variants.split('\n')) {
        if (line.isEmpty() || line.startsWith('#') || line.startsWith("the "))
            continue;
        const QStringList fields = QString::fromUtf8(line).split(u'\t');
        const auto found = names->find(fields[0]);
        QVERIFY2(found, qPrintable(fields[0]));
        QCOMPARE(found->country, fields[1]);
        ++count;
    }
    QVERIFY(count > 100);
}

void TestCountryNames::malformedLine()
{
    const auto names = CountryNames::make(nullptr, "# fine\nKyiv\tUkraine\tcapitol\tsomewhere\n");
    QVERIFY(!names);
    QCOMPARE(names.error().kind, ErrorKind::Malformed);
    QVERIFY(names.error().text.contains(u"Line 2"));
}

QTEST_GUILESS_MAIN(TestCountryNames)
#include "tst_countrynames.moc"
