// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyser.h"
#include "article/pastedtext.h"
#include "document/json/analysisjsonreader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <random>

using namespace hearsay;

/// Whatever text goes in, what comes out of the whole pipeline holds together. HEARSAY_SEED begins elsewhere,
/// HEARSAY_ROUNDS goes on for longer; the seed of a text that fails is printed.
class TestPipelineProperty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void randomTexts();
    void damagedSamples();
    void edgeCases_data();
    void edgeCases();
    void sameTextSameAnalysis();
    void cancellingEndsEarly();

private:
    /// A sentence on what is wrong with the analysis of \a text; empty where all holds together.
    [[nodiscard]] QString judge(const QString &text) const;
    void judgeRounds(const std::function<QString(std::mt19937 &)> &make, int rounds) const;

    std::shared_ptr<const Analyser> m_analyser;
    QStringList m_samples;
};

namespace
{

/// What news is made of, and what breaks readers of it.
const QStringList pieces{"Dana Whitlock",
                         "Whitlock",
                         "Mr Reyes",
                         "Dr. Ines Calder",
                         "the mayor",
                         "The harbour master",
                         "she",
                         "He",
                         "they",
                         "it",
                         "Kyiv",
                         "Russia",
                         "Ostmark",
                         "the council",
                         "a spokesman",
                         "Port Ash’s",
                         "players’",
                         "’tis",
                         "the ’90s",
                         "O’Hara",
                         "said",
                         "told",
                         "denied",
                         "asked whether",
                         "claimed that",
                         "according to",
                         "was told by",
                         "warned",
                         "insisted",
                         "says",
                         "that",
                         "had",
                         "not",
                         "invaded",
                         "the invasion of",
                         "by",
                         "closed",
                         "the pier",
                         "three seals",
                         "4 seals",
                         "5 km",
                         "12%",
                         "$3.1 million",
                         "on Monday",
                         "in 1998",
                         "6' 2\"",
                         "at 5 p.m.",
                         "and",
                         "but",
                         "who",
                         ",",
                         ".",
                         ";",
                         ":",
                         "?",
                         "!",
                         "…",
                         "—",
                         "–",
                         "-",
                         "“",
                         "”",
                         "‘",
                         "’",
                         "\"",
                         "'",
                         "«",
                         "»",
                         "„",
                         "‚",
                         "‹",
                         "›",
                         "「",
                         "」",
                         "(",
                         ")",
                         "[",
                         "]",
                         "🦭",
                         "👩‍🚒",
                         "e\u0301",
                         "שלום",
                         "\u202eabc\u202c",
                         "مرحبا",
                         "市長は述べた",
                         "ǅ",
                         "ﬁ",
                         "İ",
                         "ß",
                         "\u00a0",
                         "\u200b",
                         "\u2028",
                         "\n",
                         "\n\n",
                         "\r\n",
                         "\t",
                         "  ",
                         "By Kit Farrow",
                         "GENEVA, 3 May —",
                         "• one",
                         "1. two",
                         "A sub-heading",
                         "Supercalifragilistic-expialidocious-and-so-on-and-so-on-without-a-blank",
                         "....",
                         "“”",
                         "‘’",
                         "\"\"",
                         "said said said"};

QString randomText(std::mt19937 &random)
{
    QString text;
    const int words = int(random() % 120);
    for (int i = 0; i < words; ++i) {
        text += pieces[qsizetype(random() % size_t(pieces.size()))];
        switch (random() % 16) {
        case 0:
            break;
        case 1:
            text += QStringLiteral("\n\n");
            break;
        case 2:
            // Anything at all, halves of surrogate pairs and control characters included.
            text += QChar(char16_t(random()));
            break;
        default:
            text += u' ';
        }
    }
    return text;
}

/// A sample with a few letters lost, doubled, swapped or cut off.
QString damaged(QString text, std::mt19937 &random)
{
    const auto place = [&] { return qsizetype(random() % size_t(text.size())); };
    for (int hits = int(random() % 12) + 1; hits > 0 && text.size() > 40; --hits) {
        switch (random() % 5) {
        case 0:
            text.remove(place(), qsizetype(random() % 30));
            break;
        case 1:
            text.insert(place(), pieces[qsizetype(random() % size_t(pieces.size()))]);
            break;
        case 2:
            text.remove(QStringView(u"“”‘’\"\n,.")[qsizetype(random() % 8)]);
            break;
        case 3:
            text += text.mid(place(), 20);
            break;
        default:
            text.truncate(std::max<qsizetype>(40, place()));
        }
    }
    return text;
}

/// A sentence on the first thing that is out of order; what ranges and references must be, the document's reader tells.
QString disorderIn(const Analysis &analysis)
{
    for (const Entity &entity : analysis.entities) {
        if (entity.mentions.empty())
            return QStringLiteral("the entity %1 has no mention").arg(entity.name);
        if (!std::ranges::is_sorted(entity.mentions, {}, &Mention::span))
            return QStringLiteral("mentions of %1 are out of order").arg(entity.name);
        for (const Mention &mention : entity.mentions)
            if (mention.span.isEmpty())
                return QStringLiteral("a mention of %1 is empty").arg(entity.name);
    }
    for (const Attribution &one : analysis.attributions) {
        for (const TextSpans *spans : {&one.source, &one.cue, &one.content})
            for (size_t i = 0; i < spans->size(); ++i)
                if ((*spans)[i].isEmpty() || (i > 0 && (*spans)[i].start < (*spans)[i - 1].end))
                    return QStringLiteral("the attribution %1 has an empty range, or some that overlap")
                        .arg(one.id.value);
        if (one.content.empty() && one.act != SpeechAct::Refusal)
            return QStringLiteral("an attribution by the rule %1 has no content").arg(one.reason.rule);
        if (one.reason.rule.isEmpty() || one.reason.text.isEmpty())
            return QStringLiteral("the attribution %1 has no reason").arg(one.id.value);
        for (const RivalSpeaker &rival : one.rivals)
            if (rival.entity == one.speaker)
                return QStringLiteral("the speaker of %1 is a rival of himself").arg(one.id.value);
    }
    if (!std::ranges::is_sorted(analysis.attributions, {}, [](const Attribution &one) { return one.span().start; }))
        return QStringLiteral("the attributions are out of order");
    for (const Contradiction &one : analysis.contradictions)
        if (one.sides[0].empty() || one.sides[1].empty() || hull(one.sides[0]).start > hull(one.sides[1]).start)
            return QStringLiteral("the contradiction %1 lacks a side, or has them the wrong way round")
                .arg(one.id.value);
    for (const Notice &one : analysis.notices)
        if (one.span.isEmpty() || one.reason.sentence().isEmpty())
            return QStringLiteral("a notice has no words");
    return {};
}

} // namespace

void TestPipelineProperty::initTestCase()
{
    const auto analyser = Analyser::make();
    QVERIFY2(analyser.has_value(), analyser ? "" : qPrintable(analyser.error().text));
    m_analyser = *analyser;
    const QDir folder(QStringLiteral(HEARSAY_SOURCE_DIR) + "/resources/samples");
    for (const QString &name : folder.entryList({"*.txt"})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_samples += QString::fromUtf8(file.readAll());
    }
    QVERIFY(m_samples.size() >= 6);
}

QString TestPipelineProperty::judge(const QString &text) const
{
    const Article article = articleFromPlainText(text);
    const auto analysis = m_analyser->analyse(article);
    if (!analysis)
        return analysis.error().text;
    const auto read = readAnalysisJson(analysisJson(article, *analysis));
    if (!read)
        return read.error().text;
    if (!read->remarks.isEmpty())
        return read->remarks.join(u' ');
    if (!(read->document.article.text == article.text))
        return QStringLiteral("the text is another once written and read");
    if (!(read->document.analysis == *analysis))
        return QStringLiteral("the analysis is another once written and read");
    return disorderIn(*analysis);
}

void TestPipelineProperty::judgeRounds(const std::function<QString(std::mt19937 &)> &make, int rounds) const
{
    bool isSet = false;
    const int more = qEnvironmentVariableIntValue("HEARSAY_ROUNDS", &isSet);
    const uint first = uint(qEnvironmentVariableIntValue("HEARSAY_SEED"));
    for (uint seed = first; seed < first + uint(isSet ? more : rounds); ++seed) {
        std::mt19937 random(seed);
        const QString text = make(random);
        const QString wrong = judge(text);
        if (!wrong.isEmpty())
            QFAIL(qPrintable(QStringLiteral("HEARSAY_SEED=%1: %2\n%3").arg(seed).arg(wrong, text)));
    }
}

void TestPipelineProperty::randomTexts()
{
    judgeRounds([](std::mt19937 &random) { return randomText(random); }, 400);
}

void TestPipelineProperty::damagedSamples()
{
    judgeRounds(
        [this](std::mt19937 &random) {
            return damaged(m_samples[qsizetype(random() % size_t(m_samples.size()))], random);
        },
        150);
}

void TestPipelineProperty::edgeCases_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \n\t\n");
    QTest::newRow("one letter") << QStringLiteral("a");
    QTest::newRow("one mark") << QStringLiteral("“");
    QTest::newRow("marks only") << QStringLiteral("“”‘’\"'").repeated(200);
    QTest::newRow("openings only") << QStringLiteral("“‘").repeated(500);
    QTest::newRow("brackets only") << QStringLiteral("([").repeated(500);
    QTest::newRow("said only") << QStringLiteral("said ").repeated(2000);
    QTest::newRow("he said within he said") << QStringLiteral("he said that ").repeated(500);
    QTest::newRow("one long word") << QString(50000, u'a');
    QTest::newRow("one long line of names") << QStringLiteral("Dana Whitlock ").repeated(2000);
    QTest::newRow("halves of pairs") << QString(100, QChar(0xD83E));
    QTest::newRow("zeros") << QString(100, QChar(0));
    QTest::newRow("no full stops")
        << QStringLiteral("the pier is shut and the dog swam and she said so ").repeated(400);
    QTest::newRow("right to left") << QStringLiteral("שלום “שלום” אמר דן. ").repeated(50);
}

void TestPipelineProperty::edgeCases()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(judge(text), QString());
    QVERIFY2(timer.elapsed() < 60000, qPrintable(QStringLiteral("took %1 ms").arg(timer.elapsed())));
}

void TestPipelineProperty::sameTextSameAnalysis()
{
    const auto again = Analyser::make();
    QVERIFY(again.has_value());
    for (const QString &sample : m_samples) {
        const Article article = articleFromPlainText(sample);
        const auto first = m_analyser->analyse(article);
        const auto second = (*again)->analyse(article);
        QVERIFY(first && second);
        QVERIFY(*first == *second);
    }
}

void TestPipelineProperty::cancellingEndsEarly()
{
    const Article article = articleFromPlainText(m_samples.join(QStringLiteral("\n\n")).repeated(20));
    CancelSource source;
    source.request_stop();
    QElapsedTimer timer;
    timer.start();
    const auto analysis = m_analyser->analyse(article, source.get_token());
    QVERIFY(!analysis.has_value());
    QCOMPARE(analysis.error().kind, ErrorKind::Cancelled);
    QVERIFY(timer.elapsed() < 1000);
}

QTEST_GUILESS_MAIN(TestPipelineProperty)
#include "tst_pipelineproperty.moc"
