// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/languagemodel.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace hearsay;

/// Over a model of a few kilobytes that has learned nothing (data/make-tiny-model.py): what it says is noise, but it
/// must be well-formed noise, the same each time.
class TestLanguageModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readingIsWellFormed_data();
    void readingIsWellFormed();
    void sameEachTimeAndInEveryThread();
    void partsCoverTheTextVisibleFirst();
    void shiftedStartReadsTheSameFarAway();
    void cancelled();
    void givenTokensAreKept();
    void givenSentenceLongerThanAWindow();
    void missingFiles_data();
    void missingFiles();
    void damagedFile_data();
    void damagedFile();
    void otherFormat();
    void foreignGraph();
    void labelsOfAnotherModel();

private:
    [[nodiscard]] static QString tiny() { return QFINDTESTDATA("data/tiny"); }
    static void copyTo(const QString &folder);
    static void writeSums(const QString &folder);

    std::shared_ptr<const LanguageModel> m_model;
};

namespace
{

QString manyParagraphs(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("The river council said that storm %1 sank it in 19%1. “She and the mayor (of Vale) "
                               "don’t know,” he said:\n")
                    .arg(i * 7 % 100);
    return text;
}

LanguageReading readingOf(const LanguageModel &model, const Text &text)
{
    auto reading = model.read(text, scanQuotations(text));
    return reading ? *std::move(reading) : LanguageReading();
}

/// Everything that was read, as one string to compare.
QString told(const LanguageReading &reading, TextSpan within, qsizetype moved)
{
    QStringList lines;
    const auto add = [&](const char *what, TextSpan span, const QString &more) {
        if (within.contains(span))
            lines.append(QStringLiteral("%1 %2-%3 %4")
                             .arg(QString::fromLatin1(what))
                             .arg(span.start - moved)
                             .arg(span.end - moved)
                             .arg(more));
    };
    for (const Token &token : reading.parse.tokens) {
        const qsizetype head = token.head ? reading.parse.tokens[size_t(*token.head)].span.start - moved : -1;
        add("token", token.span,
            token.lemma + token.features + token.relation + universalName(token.tag) + QString::number(head));
    }
    for (const Sentence &sentence : reading.parse.sentences)
        add("sentence", sentence.span, {});
    for (const FoundName &name : reading.names)
        add("name", name.span, QString::number(int(name.kind)));
    for (const FoundCue &cue : reading.cues)
        add("cue", cue.span, QString::number(cue.content.size()) + QString::number(cue.probability, 'f', 4));
    for (const FoundMention &mention : reading.mentions)
        add("mention", mention.span, QString::number(int(mention.kind)) + QString::number(mention.isFirst, 'f', 4));
    return lines.join(u'\n');
}

bool isProbability(double value)
{
    return value >= 0 && value <= 1.00001;
}

bool allAreProbabilities(const std::vector<FoundSpan> &spans)
{
    return std::ranges::all_of(spans, [](const FoundSpan &one) { return isProbability(one.probability); });
}

} // namespace

void TestLanguageModel::initTestCase()
{
    auto model = LanguageModel::load(tiny(), 1);
    QVERIFY2(model, model ? "" : qPrintable(model.error().text + model.error().detail));
    m_model = *model;
    QCOMPARE(m_model->size(), QStringLiteral("quick"));
    QCOMPARE(m_model->checksum().size(), qsizetype(64));
}

void TestLanguageModel::readingIsWellFormed_data()
{
    QTest::addColumn<QString>("string");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \n\n ");
    QTest::newRow("one word") << QStringLiteral("ferry");
    QTest::newRow("one mark") << QStringLiteral("“");
    QTest::newRow("one window") << manyParagraphs(3);
    QTest::newRow("many windows") << manyParagraphs(60);
    QTest::newRow("one long paragraph") << manyParagraphs(60).replace(u'\n', u' ');
    QTest::newRow("no end of a word") << QStringLiteral("riverstorm").repeated(2000);
    QTest::newRow("no sentence") << QStringLiteral("and river ").repeated(2000);
    QTest::newRow("other scripts and signs")
        << QString::fromUtf8("北京 😀👩‍🚒 שלום e\u0301 ½ … \u0007 ﬁ ").repeated(100);
}

void TestLanguageModel::readingIsWellFormed()
{
    QFETCH(QString, string);
    const Text text(string, ParagraphRule::EachLine);
    const auto reading = m_model->read(text, scanQuotations(text));
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().detail));
    const Parse &parse = reading->parse;
    QVERIFY(parse.hasTrees);
    qsizetype next = 0;
    for (const Sentence &sentence : parse.sentences) {
        QCOMPARE(sentence.firstToken, next);
        next = sentence.endToken;
        QVERIFY(next > sentence.firstToken);
        QCOMPARE(sentence.span.start, parse.tokens[size_t(sentence.firstToken)].span.start);
        QCOMPARE(sentence.span.end, parse.tokens[size_t(next) - 1].span.end);
        QCOMPARE(text.paragraphAt(sentence.span.start), text.paragraphAt(sentence.span.end - 1));
        int roots = 0;
        for (qsizetype i = sentence.firstToken; i < next; ++i) {
            const Token &token = parse.tokens[size_t(i)];
            roots += token.head ? 0 : 1;
            QCOMPARE(token.relation == QStringLiteral("root"), !token.head);
            qsizetype at = i;
            for (qsizetype steps = 0; parse.tokens[size_t(at)].head; ++steps) {
                at = *parse.tokens[size_t(at)].head;
                QVERIFY(at >= sentence.firstToken && at < next && steps < next - sentence.firstToken);
            }
        }
        QCOMPARE(roots, 1);
    }
    QCOMPARE(next, qsizetype(parse.tokens.size()));
    qsizetype position = 0;
    for (const Token &token : parse.tokens) {
        QVERIFY(token.span.start >= position && !token.span.isEmpty());
        QVERIFY(text.view(TextSpan{position, token.span.start}).trimmed().isEmpty() || position == 0);
        QVERIFY(token.tag != PartOfSpeech::Unknown);
        position = token.span.end;
    }
    for (const FoundName &name : reading->names)
        QVERIFY(isProbability(name.probability) && !name.span.isEmpty());
    for (const FoundCue &cue : reading->cues)
        QVERIFY(isProbability(cue.probability) && allAreProbabilities(cue.source) && allAreProbabilities(cue.content));
    QVERIFY(allAreProbabilities(reading->sources) && allAreProbabilities(reading->contents));
    for (size_t i = 0; i < reading->mentions.size(); ++i) {
        const FoundMention &mention = reading->mentions[i];
        double sum = mention.isFirst;
        for (const FoundAntecedent &antecedent : mention.antecedents) {
            QVERIFY(antecedent.mention < i);
            sum += antecedent.probability;
        }
        QVERIFY(isProbability(sum) && isProbability(mention.probability));
    }
}

void TestLanguageModel::sameEachTimeAndInEveryThread()
{
    const Text text(manyParagraphs(12), ParagraphRule::EachLine);
    const QString first = told(readingOf(*m_model, text), {0, text.size()}, 0);
    QVERIFY(first.contains(u"cue") && first.contains(u"name") && first.contains(u"mention"));
    std::array<QString, 3> others;
    {
        std::vector<std::jthread> threads;
        for (QString &other : others)
            threads.emplace_back([&] { other = told(readingOf(*m_model, text), {0, text.size()}, 0); });
    }
    for (const QString &other : others)
        QCOMPARE(other, first);
}

void TestLanguageModel::partsCoverTheTextVisibleFirst()
{
    const Text text(manyParagraphs(60), ParagraphRule::EachLine);
    const TextSpan visible = text.paragraphs()[40];
    std::vector<TextSpan> spans;
    QStringList tokens;
    double share = 0;
    LanguageModel::Request request;
    request.visible = visible;
    request.partRead = [&](const LanguageReading &part, double done) {
        spans.push_back(part.span);
        QVERIFY(done > share);
        share = done;
        for (const Token &token : part.parse.tokens) {
            QVERIFY(part.span.contains(token.span));
            tokens.append(QString::number(token.span.start));
        }
    };
    const auto reading = m_model->read(text, scanQuotations(text), {}, request);
    QVERIFY(reading);
    QVERIFY(spans.size() > 5);
    QVERIFY(spans[0].overlaps(visible));
    QVERIFY(std::ranges::is_sorted(spans.begin() + 2, spans.end()));
    QCOMPARE(share, 1.0);
    std::ranges::sort(spans);
    for (const TextSpan paragraph : text.paragraphs())
        QCOMPARE(std::ranges::count_if(spans, [paragraph](TextSpan span) { return span.contains(paragraph); }), 1);
    QCOMPARE(tokens.size(), qsizetype(reading->parse.tokens.size()));
}

void TestLanguageModel::shiftedStartReadsTheSameFarAway()
{
    const QString string = manyParagraphs(80);
    const qsizetype moved = string.indexOf(u'\n') + 1;
    const Text whole(string, ParagraphRule::EachLine);
    const Text later(string.sliced(moved), ParagraphRule::EachLine);
    const TextSpan far{later.size() / 4, later.size() * 3 / 4};
    // Antecedents are sought over a hundred mentions, which may reach back to the edge; the rest must not differ at
    // all.
    const QString one = told(readingOf(*m_model, later), far, 0);
    const QString other = told(readingOf(*m_model, whole), {far.start + moved, far.end + moved}, moved);
    const auto withoutMentions = [](const QString &lines) {
        return lines.split(u'\n').filter(QRegularExpression(QStringLiteral("^(?!mention)")));
    };
    QVERIFY(one.count(u'\n') > 500);
    QCOMPARE(withoutMentions(one), withoutMentions(other));
}

void TestLanguageModel::cancelled()
{
    const Text text(manyParagraphs(60), ParagraphRule::EachLine);
    CancelSource source;
    int parts = 0;
    LanguageModel::Request request;
    request.partRead = [&](const LanguageReading &, double) {
        if (++parts == 2)
            source.request_stop();
    };
    const auto reading = m_model->read(text, scanQuotations(text), source.get_token(), request);
    QVERIFY(!reading);
    QCOMPARE(reading.error().kind, ErrorKind::Cancelled);
    QCOMPARE(parts, 2);
}

void TestLanguageModel::givenTokensAreKept()
{
    // “10:30” in two, “New York” in one, an empty token, and sentences where no stop is.
    const QString string = QStringLiteral("At 10:30 in New York it sank and she said no");
    const GivenTokens given{{{0, 2},
                             {3, 6},
                             {6, 8},
                             {9, 11},
                             {12, 20},
                             {21, 23},
                             {24, 28},
                             {28, 28},
                             {29, 32},
                             {33, 36},
                             {37, 41},
                             {42, 44}},
                            {0, 8}};
    const Text text(string, ParagraphRule::EachLine);
    LanguageModel::Request request;
    request.given = &given;
    const auto reading = m_model->read(text, {}, {}, request);
    QVERIFY(reading);
    std::vector<TextSpan> spans;
    for (const Token &token : reading->parse.tokens)
        spans.push_back(token.span);
    QCOMPARE(spans, given.tokens);
    QCOMPARE(reading->parse.sentences.size(), size_t(2));
    QCOMPARE(reading->parse.sentences[1].firstToken, qsizetype(8));
    QVERIFY(reading->parse.tokens[7].head);
}

void TestLanguageModel::givenSentenceLongerThanAWindow()
{
    const Text text(QStringLiteral("river ").repeated(400), ParagraphRule::EachLine);
    GivenTokens given;
    for (qsizetype i = 0; i < 400; ++i)
        given.tokens.push_back({i * 6, i * 6 + 5});
    given.sentenceStarts = {0};
    LanguageModel::Request request;
    request.given = &given;
    const auto reading = m_model->read(text, {}, {}, request);
    QVERIFY(reading);
    QCOMPARE(reading->parse.sentences.size(), size_t(1));
    QCOMPARE(std::ranges::count_if(reading->parse.tokens, [](const Token &token) { return !token.head; }), 1);
}

void TestLanguageModel::copyTo(const QString &folder)
{
    QDirIterator files(tiny(), QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        QVERIFY(QFile::copy(path, folder + u'/' + files.fileName()));
        QVERIFY(QFile::setPermissions(folder + u'/' + files.fileName(), QFile::ReadOwner | QFile::WriteOwner));
    }
}

void TestLanguageModel::writeSums(const QString &folder)
{
    QByteArray sums;
    for (const char *const name : {"cue.onnx", "labels.json", "model.onnx", "pieces.txt", "relation.onnx"}) {
        QFile file(folder + u'/' + QString::fromLatin1(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        sums += QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex() + "  " + name + '\n';
    }
    QFile file(folder + QStringLiteral("/SHA256SUMS"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sums);
}

void TestLanguageModel::missingFiles_data()
{
    QTest::addColumn<QString>("name");
    for (const char *const name :
         {"SHA256SUMS", "cue.onnx", "labels.json", "model.onnx", "pieces.txt", "relation.onnx"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestLanguageModel::missingFiles()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    copyTo(folder.path());
    QVERIFY(QFile::remove(folder.filePath(name)));
    const auto model = LanguageModel::load(folder.path(), 1);
    QVERIFY(!model);
    QCOMPARE(model.error().kind, ErrorKind::NotFound);
    QVERIFY(model.error().text.contains(folder.filePath(name)));
}

void TestLanguageModel::damagedFile_data()
{
    missingFiles_data();
}

void TestLanguageModel::damagedFile()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    copyTo(folder.path());
    QFile file(folder.filePath(name));
    QVERIFY(file.resize(file.size() / 2));
    const auto model = LanguageModel::load(folder.path(), 1);
    QVERIFY(!model);
    QCOMPARE(model.error().kind, ErrorKind::Malformed);
}

void TestLanguageModel::otherFormat()
{
    const QTemporaryDir folder;
    copyTo(folder.path());
    QFile file(folder.filePath(QStringLiteral("labels.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json.replace("\"format\":1", "\"format\":0"));
    file.close();
    writeSums(folder.path());
    const auto model = LanguageModel::load(folder.path(), 1);
    QVERIFY(!model);
    QCOMPARE(model.error().kind, ErrorKind::Unsupported);
}

void TestLanguageModel::foreignGraph()
{
    const QTemporaryDir folder;
    copyTo(folder.path());
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("cue.onnx"))));
    QVERIFY(QFile::copy(QFINDTESTDATA("data/doubling.onnx"), folder.filePath(QStringLiteral("cue.onnx"))));
    writeSums(folder.path());
    const auto model = LanguageModel::load(folder.path(), 1);
    QVERIFY(!model);
    QCOMPARE(model.error().kind, ErrorKind::Malformed);
}

void TestLanguageModel::labelsOfAnotherModel()
{
    const QTemporaryDir folder;
    copyTo(folder.path());
    QFile file(folder.filePath(QStringLiteral("labels.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json.replace("\"width\":24", "\"width\":48"));
    file.close();
    writeSums(folder.path());
    const auto model = LanguageModel::load(folder.path(), 1);
    QVERIFY(!model);
    QCOMPARE(model.error().kind, ErrorKind::Malformed);
}

QTEST_GUILESS_MAIN(TestLanguageModel)
#include "tst_languagemodel.moc"
