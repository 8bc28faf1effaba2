// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/wordnet.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace hearsay;

class TestWordNet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void lemmas_data();
    void lemmas();
    void unknownWordsStayThemselves();
    void wordClasses();
    void kinds_data();
    void kinds();
    void kindsOfEvents();
    void derivedForms_data();
    void derivedForms();
    void antonyms_data();
    void antonyms();
    void synonyms();
    void sameAnswersInManyThreads();
    void missingFolder();
    void foreignFiles();

private:
    std::shared_ptr<const WordNet> m_wordNet;
};

void TestWordNet::initTestCase()
{
    auto opened = WordNet::open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
    m_wordNet = *opened;
}

void TestWordNet::lemmas_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<WordClass>("wordClass");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("plural") << "Invasions" << WordClass::Noun << QStringList{"invasion"};
    QTest::newRow("plural in -ies") << "ministries" << WordClass::Noun << QStringList{"ministry"};
    QTest::newRow("plural in -men") << "firemen" << WordClass::Noun << QStringList{"fireman"};
    QTest::newRow("irregular plural") << "women" << WordClass::Noun << QStringList{"woman"};
    QTest::newRow("words in -ss are no plurals") << "boss" << WordClass::Noun << QStringList{"boss"};
    QTest::newRow("several words") << "prime ministers" << WordClass::Noun << QStringList{"prime minister"};
    QTest::newRow("irregular verb") << "said" << WordClass::Verb << QStringList{"say"};
    QTest::newRow("doubled letter") << "stopped" << WordClass::Verb << QStringList{"stop"};
    QTest::newRow("past in -ed") << "denied" << WordClass::Verb << QStringList{"deny"};
    QTest::newRow("-ing over -e") << "invading" << WordClass::Verb << QStringList{"invade"};
    QTest::newRow("two readings, irregular first") << "found" << WordClass::Verb << QStringList{"find", "found"};
    QTest::newRow("be") << "was" << WordClass::Verb << QStringList{"be"};
    QTest::newRow("comparative") << "taller" << WordClass::Adjective << QStringList{"tall"};
    QTest::newRow("irregular comparative") << "worse" << WordClass::Adjective << QStringList{"bad", "worse"};
    QTest::newRow("no such verb") << "mayor" << WordClass::Verb << QStringList{};
    QTest::newRow("nothing") << "" << WordClass::Noun << QStringList{};
    QTest::newRow("behind the last entry") << "zzzz" << WordClass::Noun << QStringList{};
}

void TestWordNet::lemmas()
{
    QFETCH(QString, word);
    QFETCH(WordClass, wordClass);
    QFETCH(QStringList, expected);
    QCOMPARE(m_wordNet->lemmas(word, wordClass), expected);
}

void TestWordNet::unknownWordsStayThemselves()
{
    QCOMPARE(m_wordNet->lemma(u"Whitlocks", WordClass::Noun), QStringLiteral("whitlocks"));
}

void TestWordNet::wordClasses()
{
    QCOMPARE(m_wordNet->wordClasses(u"quickly"), WordClasses(WordClass::Adverb));
    QCOMPARE(m_wordNet->wordClasses(u"reports"), WordClass::Noun | WordClass::Verb);
    QCOMPARE(m_wordNet->wordClasses(u"Whitlock"), WordClasses());
}

void TestWordNet::kinds_data()
{
    QTest::addColumn<QString>("noun");
    QTest::addColumn<NounKind>("kind");
    QTest::addColumn<bool>("is");
    QTest::newRow("mayor is a person") << "mayor" << NounKind::Person << true;
    QTest::newRow("spokeswomen are persons") << "spokeswomen" << NounKind::Person << true;
    QTest::newRow("prime minister is a person") << "prime minister" << NounKind::Person << true;
    QTest::newRow("bridge is no person") << "bridge" << NounKind::Person << false;
    QTest::newRow("committee is an organisation") << "committee" << NounKind::Organisation << true;
    QTest::newRow("government is an organisation") << "government" << NounKind::Organisation << true;
    QTest::newRow("mayor is no organisation") << "mayor" << NounKind::Organisation << false;
    QTest::newRow("people are a group") << "people" << NounKind::Group << true;
    QTest::newRow("ministry is a group") << "ministry" << NounKind::Group << true;
    QTest::newRow("Beijing is a location") << "Beijing" << NounKind::Location << true;
    QTest::newRow("France is a country") << "France" << NounKind::Country << true;
    QTest::newRow("Beijing is no country") << "Beijing" << NounKind::Country << false;
    QTest::newRow("statement is communication") << "statement" << NounKind::Communication << true;
    QTest::newRow("letter is communication") << "letter" << NounKind::Communication << true;
    QTest::newRow("invasion is an event") << "invasion" << NounKind::Event << true;
    QTest::newRow("week is a time") << "week" << NounKind::Time << true;
    QTest::newRow("kilometre is a quantity") << "kilometre" << NounKind::Quantity << true;
    QTest::newRow("bridge is made") << "bridge" << NounKind::Artefact << true;
    QTest::newRow("unknown is nothing") << "Whitlock" << NounKind::Person << false;
}

void TestWordNet::kinds()
{
    QFETCH(QString, noun);
    QFETCH(NounKind, kind);
    QFETCH(bool, is);
    QCOMPARE(m_wordNet->isA(noun, kind), is);
}

void TestWordNet::kindsOfEvents()
{
    QVERIFY(m_wordNet->isKindOf(u"robbery", u"crime", WordClass::Noun));
    QVERIFY(!m_wordNet->isKindOf(u"crime", u"robbery", WordClass::Noun));
    QVERIFY(m_wordNet->isKindOf(u"whisper", u"speak", WordClass::Verb));
    QCOMPARE(m_wordNet->senseOf(u"source", NounKind::Communication), std::optional(1));
    QCOMPARE(m_wordNet->senseOf(u"bridge", NounKind::Country), std::nullopt);
}

void TestWordNet::derivedForms_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<WordClass>("from");
    QTest::addColumn<WordClass>("to");
    QTest::addColumn<QString>("expected");
    QTest::newRow("invasion from invade") << "invasion" << WordClass::Noun << WordClass::Verb << "invade";
    QTest::newRow("invade to invasion") << "invaded" << WordClass::Verb << WordClass::Noun << "invasion";
    QTest::newRow("invade to invader") << "invade" << WordClass::Verb << WordClass::Noun << "invader";
    QTest::newRow("attack is both") << "attack" << WordClass::Noun << WordClass::Verb << "attack";
    QTest::newRow("acquisition") << "acquisition" << WordClass::Noun << WordClass::Verb << "acquire";
    QTest::newRow("denial") << "denial" << WordClass::Noun << WordClass::Verb << "deny";
    QTest::newRow("arrest") << "arrests" << WordClass::Noun << WordClass::Verb << "arrest";
}

void TestWordNet::derivedForms()
{
    QFETCH(QString, word);
    QFETCH(WordClass, from);
    QFETCH(WordClass, to);
    QFETCH(QString, expected);
    const QStringList found = m_wordNet->derivedForms(word, from, to);
    QVERIFY2(found.contains(expected), qPrintable(found.join(u' ')));
}

void TestWordNet::antonyms_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<WordClass>("wordClass");
    QTest::addColumn<bool>("indirect");
    QTest::addColumn<QString>("expected"); // empty: none at all
    QTest::newRow("rise") << "rose" << WordClass::Verb << false << "fall";
    QTest::newRow("deny") << "deny" << WordClass::Verb << false << "admit";
    QTest::newRow("large") << "large" << WordClass::Adjective << false << "small";
    QTest::newRow("rapid, directly") << "rapid" << WordClass::Adjective << false << "";
    QTest::newRow("rapid, through fast") << "rapid" << WordClass::Adjective << true << "slow";
    QTest::newRow("victory") << "victory" << WordClass::Noun << false << "defeat";
    QTest::newRow("mayor has none") << "mayor" << WordClass::Noun << false << "";
}

void TestWordNet::antonyms()
{
    QFETCH(QString, word);
    QFETCH(WordClass, wordClass);
    QFETCH(bool, indirect);
    QFETCH(QString, expected);
    const QStringList found = m_wordNet->antonyms(word, wordClass, indirect);
    if (expected.isEmpty())
        QCOMPARE(found, QStringList());
    else
        QVERIFY2(found.contains(expected), qPrintable(found.join(u' ')));
}

void TestWordNet::synonyms()
{
    QVERIFY(m_wordNet->areSynonyms(u"begin", u"started", WordClass::Verb));
    QVERIFY(!m_wordNet->areSynonyms(u"begin", u"end", WordClass::Verb));
    QVERIFY(!m_wordNet->areSynonyms(u"whitlock", u"whitlock", WordClass::Noun));
}

void TestWordNet::sameAnswersInManyThreads()
{
    std::array<int, 4> found = {};
    {
        std::vector<std::jthread> threads;
        for (int &count : found)
            threads.emplace_back([this, &count] {
                for (int i = 0; i < 200; ++i)
                    count += m_wordNet->isA(u"spokeswoman", NounKind::Person) &&
                                     m_wordNet->lemma(u"said", WordClass::Verb) == u"say"
                                 ? 1
                                 : 0;
            });
    }
    for (const int count : found)
        QCOMPARE(count, 200);
}

void TestWordNet::missingFolder()
{
    const auto opened = WordNet::open(QStringLiteral("/nowhere/at/all"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::NotFound);
    QVERIFY(opened.error().text.contains(u"/nowhere/at/all"));
}

void TestWordNet::foreignFiles()
{
    const QTemporaryDir folder;
    for (const char *const name : {"index.", "data."})
        for (const char *const wordClass : {"noun", "verb", "adj", "adv"}) {
            QFile file(folder.filePath(QString::fromLatin1(name) + QString::fromLatin1(wordClass)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("king n 99 1 @\nno line of WordNet");
        }
    for (const char *const name : {"noun.exc", "verb.exc", "adj.exc", "adv.exc"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly)); // an empty one
    }
    const auto opened = WordNet::open(folder.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Malformed);
}

QTEST_GUILESS_MAIN(TestWordNet)
#include "tst_wordnet.moc"
