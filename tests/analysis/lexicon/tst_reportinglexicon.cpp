// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lexicon/inflection.h"
#include "analysis/lexicon/reportinglexicon.h"

#include <QTest>

using namespace hearsay;

class TestReportingLexicon : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shippedLexiconIsReadWhole();
    void readings_data();
    void readings();
    void acts_data();
    void acts();
    void damage_data();
    void damage();
    void regularForms_data();
    void regularForms();
};

void TestReportingLexicon::shippedLexiconIsReadWhole()
{
    const auto lexicon = ReportingLexicon::load();
    QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().text));
    QVERIFY(lexicon->entries().size() >= 300);
}

void TestReportingLexicon::readings_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("lemma");
    QTest::addColumn<int>("forms");
    QTest::newRow("irregular past") << "told" << "tell" << int(VerbForm::Past) + int(VerbForm::Participle);
    QTest::newRow("regular past") << "claimed" << "claim" << int(VerbForm::Past) + int(VerbForm::Participle);
    QTest::newRow("third person of a verb in -y") << "denies" << "deny" << int(VerbForm::ThirdPerson);
    QTest::newRow("gerund") << "adding" << "add" << int(VerbForm::Gerund);
    QTest::newRow("doubled consonant") << "admitted" << "admit" << int(VerbForm::Past) + int(VerbForm::Participle);
    QTest::newRow("particle of an irregular verb")
        << "put" << "put in" << int(VerbForm::Base) + int(VerbForm::Past) + int(VerbForm::Participle);
    QTest::newRow("phrase") << "according" << "according to" << int(VerbForm::Base);
    QTest::newRow("adjective after be") << "concerned" << "be concerned" << int(VerbForm::Base);
    QTest::newRow("second set of irregular forms")
        << "forecasted" << "forecast" << int(VerbForm::Past) + int(VerbForm::Participle);
}

void TestReportingLexicon::readings()
{
    QFETCH(QString, word);
    QFETCH(QString, lemma);
    QFETCH(int, forms);
    const auto lexicon = ReportingLexicon::load();
    QVERIFY(lexicon);
    for (const ReportingForm &one : lexicon->readings(word))
        if (one.entry->lemma == lemma) {
            QCOMPARE(int(one.forms), forms);
            return;
        }
    QFAIL(qPrintable(QStringLiteral("“%1” is no form of “%2”").arg(word, lemma)));
}

void TestReportingLexicon::acts_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<SpeechAct>("act");
    QTest::newRow("statement") << "said" << SpeechAct::Statement;
    QTest::newRow("denial") << "denied" << SpeechAct::Denial;
    QTest::newRow("question") << "asked" << SpeechAct::Question;
    QTest::newRow("order") << "ordered" << SpeechAct::Order;
    QTest::newRow("request") << "urged" << SpeechAct::Request;
    QTest::newRow("promise") << "vowed" << SpeechAct::Promise;
    QTest::newRow("threat") << "threatened" << SpeechAct::Threat;
    QTest::newRow("warning") << "warned" << SpeechAct::Warning;
    QTest::newRow("prediction") << "predicted" << SpeechAct::Prediction;
    QTest::newRow("belief") << "believes" << SpeechAct::Belief;
    QTest::newRow("accusation") << "accused" << SpeechAct::Accusation;
    QTest::newRow("refusal") << "declined" << SpeechAct::Refusal;
}

void TestReportingLexicon::acts()
{
    QFETCH(QString, word);
    QFETCH(SpeechAct, act);
    const auto lexicon = ReportingLexicon::load();
    QVERIFY(lexicon);
    for (const ReportingForm &one : lexicon->readings(word))
        if (one.entry->wordClass == ReportingClass::Verb && one.rest.isEmpty()) {
            QCOMPARE(one.entry->act, act);
            return;
        }
    QFAIL("no verb");
}

void TestReportingLexicon::damage_data()
{
    QTest::addColumn<QByteArray>("tsv");
    QTest::newRow("too few columns") << QByteArray("say\tverb\tstatement");
    QTest::newRow("unknown class") << QByteArray("say\tverbs\tstatement\tplain\talways\tthat");
    QTest::newRow("unknown act") << QByteArray("say\tverb\tsong\tplain\talways\tthat");
    QTest::newRow("unknown complement") << QByteArray("say\tverb\tstatement\tplain\talways\tthat-there");
    QTest::newRow("no complement") << QByteArray("say\tverb\tstatement\tplain\talways\t");
    QTest::newRow("three irregular forms") << QByteArray("say\tverb\tstatement\tplain\talways\tthat\tsays said saying");
    QTest::newRow("twice in one class") << QByteArray(
        "say\tverb\tstatement\tplain\talways\tthat\nsay\tverb\tdenial\tplain\talways\tthat");
}

void TestReportingLexicon::damage()
{
    QFETCH(QByteArray, tsv);
    const auto lexicon = ReportingLexicon::parse(tsv);
    QVERIFY(!lexicon);
    QCOMPARE(lexicon.error().kind, ErrorKind::Malformed);
}

void TestReportingLexicon::regularForms_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("forms");
    QTest::newRow("plain") << "claim" << QStringList{"claims", "claimed", "claimed", "claiming"};
    QTest::newRow("silent e") << "declare" << QStringList{"declares", "declared", "declared", "declaring"};
    QTest::newRow("double e") << "agree" << QStringList{"agrees", "agreed", "agreed", "agreeing"};
    QTest::newRow("consonant and y") << "reply" << QStringList{"replies", "replied", "replied", "replying"};
    QTest::newRow("vowel and y") << "convey" << QStringList{"conveys", "conveyed", "conveyed", "conveying"};
    QTest::newRow("one syllable doubles") << "snap" << QStringList{"snaps", "snapped", "snapped", "snapping"};
    QTest::newRow("stressed end doubles") << "rebut" << QStringList{"rebuts", "rebutted", "rebutted", "rebutting"};
    QTest::newRow("unstressed end does not") << "offer" << QStringList{"offers", "offered", "offered", "offering"};
    QTest::newRow("two vowels do not") << "plead" << QStringList{"pleads", "pleaded", "pleaded", "pleading"};
    QTest::newRow("sibilant") << "confess" << QStringList{"confesses", "confessed", "confessed", "confessing"};
}

void TestReportingLexicon::regularForms()
{
    QFETCH(QString, verb);
    QFETCH(QStringList, forms);
    QCOMPARE(hearsay::regularForms(verb), forms);
}

QTEST_GUILESS_MAIN(TestReportingLexicon)
#include "tst_reportinglexicon.moc"
