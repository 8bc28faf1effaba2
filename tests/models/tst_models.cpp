// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/articlesmodel.h"
#include "models/claimsmodel.h"
#include "models/contradictionsmodel.h"
#include "models/noticesmodel.h"
#include "models/roles.h"
#include "models/speakersmodel.h"
#include "models/wordsfilter.h"
#include "support/stormyarticle.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hearsay;

class TestModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void speakersStandByShare();
    void claimsStandInOrderOfTheText();
    void aStatementTellsHowItWasSaid();
    void aContradictionHasTwoSides();
    void aContradictionTellsBetweenWhom_data();
    void aContradictionTellsBetweenWhom();
    void noticesTellWhy();
    void everyRowIsASentence();
    void modelsAreEmptyWithoutAnalysis();
    void theFilterNeedsEveryWord_data();
    void theFilterNeedsEveryWord();
    void theFilterKeepsOneSpeaker();
    void articlesStandLatestFirstThenSamples();
    void anArticleIsListedOnce();
    void whatIsKnownOfAnArticleIsShown();
    void pastedTextIsKept();
};

namespace
{

Findings stormyFindings()
{
    const StormyArticle storm = stormyArticle();
    return {std::make_shared<const Article>(storm.article),
            std::make_shared<const Analysis>(storm.analysis),
            voicesOf(storm.article.text, storm.analysis),
            {}};
}

QStringList column(const QAbstractItemModel &model, int role)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, 0).data(role).toString());
    return all;
}

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

void TestModels::speakersStandByShare()
{
    SpeakersModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setFindings(stormyFindings());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(column(model, Qt::DisplayRole).first(), QStringLiteral("Ada Quill"));
    QCOMPARE(column(model, VoiceRole), (QStringList{"0", "1", "2", "3"}));
    const QModelIndex quill = model.indexOf(QStringLiteral("e-quill"));
    QCOMPARE(quill.data(StatementsRole).toInt(), 3);
    QCOMPARE(quill.data(DetailRole).toString(), QStringLiteral("named · the harbour master"));
    QVERIFY(quill.data(ShareRole).toDouble() > model.index(1).data(ShareRole).toDouble());
    QCOMPARE(model.indexOf(QStringLiteral("e-official")).data(DetailRole).toString(), QStringLiteral("unnamed"));
    QCOMPARE(model.indexOf(QStringLiteral("e-guild")).data(DetailRole).toString(), QStringLiteral("body"));
    QVERIFY(!model.indexOf(QStringLiteral("e-nobody")).isValid());
}

void TestModels::claimsStandInOrderOfTheText()
{
    ClaimsModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setFindings(stormyFindings());
    QCOMPARE(column(model, IdRole), (QStringList{"c1", "a1", "a2", "a3", "a4", "a5", "a6", "a7"}));
    QCOMPARE(column(model, DepthRole), (QStringList{"0", "0", "0", "0", "0", "1", "0", "0"}));
    QCOMPARE(model.index(0).data(SpeakerNameRole).toString(), QStringLiteral("The article itself"));
    QCOMPARE(model.index(0).data(VoiceRole).toInt(), -1);
    QCOMPARE(model.index(1).data(SpeakerRole).toString(), QStringLiteral("e-quill"));
    QCOMPARE(model.index(1).data(SpanRole).value<TextSpan>(),
             stormyArticle().span(QStringLiteral("40 boats had been moored in time")));
}

void TestModels::aStatementTellsHowItWasSaid()
{
    ClaimsModel model;
    model.setFindings(stormyFindings());
    QCOMPARE(model.indexOf("a2").data(DetailRole).toString(), QStringLiteral("direct · likely"));
    QCOMPARE(model.indexOf("a5").data(DetailRole).toString(),
             QStringLiteral("warning · indirect · sure · second hand"));
    QCOMPARE(model.indexOf("a6").data(DetailRole).toString(), QStringLiteral("declined to say"));
    QCOMPARE(model.indexOf("a6").data().toString(), QStringLiteral("declined to comment"));
    QCOMPARE(model.indexOf("a1").data(ReasonRole).toString(), QStringLiteral("e-quill is the subject of “said”."));
}

void TestModels::aContradictionHasTwoSides()
{
    ContradictionsModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setFindings(stormyFindings());
    QCOMPARE(model.rowCount(), 1);
    const auto sides = model.index(0).data(SidesRole).value<QList<ContradictionSide>>();
    QCOMPARE(sides.size(), 2);
    QCOMPARE(sides[0].speaker, QStringLiteral("Ada Quill"));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Differing figures: 40 and 25"));
    QCOMPARE(sides[0].voice, 0);
    QCOMPARE(sides[1].speaker, QStringLiteral("Tom Reed"));
    QCOMPARE(sides[1].excerpt.words, QStringLiteral("25 boats had been moored"));
    QCOMPARE(sides[1].excerpt.strong, (TextSpans{{0, 2}}));
    QCOMPARE(model.index(0).data(NumberRole).toInt(), 1);
    QCOMPARE(model.index(0).data(ReasonRole).toString(), QStringLiteral("40 against 25, of the same thing."));
    QCOMPARE(model.index(0).data(DetailRole).toString(), QStringLiteral("between speakers · likely"));
    QVERIFY(!model.index(0).data(ConfirmedRole).toBool());

    Findings confirmed = stormyFindings();
    confirmed.corrections.set(VerdictCorrection{{QStringLiteral("x1")}, Verdict::Confirmed});
    model.setFindings(confirmed);
    QVERIFY(model.index(0).data(ConfirmedRole).toBool());
    QCOMPARE(model.index(0).data(DetailRole).toString(), QStringLiteral("between speakers · confirmed by you"));
}

void TestModels::aContradictionTellsBetweenWhom_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("detail");
    QTest::newRow("two speakers") << "40 boats" << "25 boats" << "between speakers · likely";
    QTest::newRow("one speaker twice") << "40 boats" << "Nobody was hurt" << "within what one speaker said · likely";
    QTest::newRow("the article and a speaker")
        << "shuts the ferry" << "25 boats" << "between the article and a speaker · likely";
    QTest::newRow("the article twice") << "shuts the ferry" << "at the end" << "within the article · likely";
}

void TestModels::aContradictionTellsBetweenWhom()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, detail);
    StormyArticle storm = stormyArticle();
    storm.analysis.contradictions[0].sides = {TextSpans{storm.span(first)}, TextSpans{storm.span(second)}};
    storm.analysis.contradictions[0].differing = {};
    ContradictionsModel model;
    model.setFindings({std::make_shared<const Article>(storm.article),
                       std::make_shared<const Analysis>(storm.analysis),
                       voicesOf(storm.article.text, storm.analysis),
                       {}});
    QCOMPARE(model.index(0).data(DetailRole).toString(), detail);
}

void TestModels::noticesTellWhy()
{
    NoticesModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setFindings(stormyFindings());
    QCOMPARE(column(model, Qt::DisplayRole), QStringList{QStringLiteral("Quotation never closed")});
    QVERIFY(model.index(0).data(DetailRole).toString().startsWith(QStringLiteral("“We shall see")));
    QCOMPARE(model.index(0).data(ReasonRole).toString(), QStringLiteral("This quotation is opened and never closed."));
}

void TestModels::everyRowIsASentence()
{
    SpeakersModel speakers;
    ClaimsModel claims;
    ContradictionsModel contradictions;
    NoticesModel notices;
    for (FindingsModel *model : std::initializer_list<FindingsModel *>{&speakers, &claims, &contradictions, &notices}) {
        model->setFindings(stormyFindings());
        for (const QString &sentence : column(*model, Qt::AccessibleTextRole))
            QVERIFY2(sentence.size() > 15, qPrintable(sentence));
    }
    QVERIFY(column(claims, Qt::AccessibleTextRole)[1].startsWith(QStringLiteral("Ada Quill: 40 boats")));
}

void TestModels::modelsAreEmptyWithoutAnalysis()
{
    ClaimsModel model;
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setFindings(stormyFindings());
    Findings without;
    without.article = std::make_shared<const Article>(stormyArticle().article);
    model.setFindings(without);
    QCOMPARE(reset.count(), 2);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.indexOf("a1").isValid());
}

void TestModels::theFilterNeedsEveryWord_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("nothing asked") << "  " << QStringList{"c1", "a1", "a2", "a3", "a4", "a5", "a6", "a7"};
    QTest::newRow("a word of the claim") << "moored" << QStringList{"a1", "a3"};
    QTest::newRow("in any case") << "MOORED" << QStringList{"a1", "a3"};
    QTest::newRow("a word and a speaker") << "moored reed" << QStringList{"a3"};
    QTest::newRow("how it was said") << "direct likely" << QStringList{"a2"};
    QTest::newRow("not there") << "submarine" << QStringList{};
}

void TestModels::theFilterNeedsEveryWord()
{
    QFETCH(QString, words);
    QFETCH(QStringList, rows);
    ClaimsModel model;
    model.setFindings(stormyFindings());
    WordsFilter filter;
    const QAbstractItemModelTester tester(&filter, fatal);
    filter.setSourceModel(&model);
    filter.setWords(words);
    QCOMPARE(column(filter, IdRole), rows);
}

void TestModels::theFilterKeepsOneSpeaker()
{
    ClaimsModel model;
    model.setFindings(stormyFindings());
    WordsFilter filter;
    filter.setSourceModel(&model);
    filter.setSpeaker(QStringLiteral("e-quill"));
    QCOMPARE(column(filter, IdRole), (QStringList{"a1", "a2", "a5"}));
    filter.setWords(QStringLiteral("hurt"));
    QCOMPARE(column(filter, IdRole), QStringList{"a2"});
    filter.setSpeaker({});
    filter.setWords({});
    QCOMPARE(filter.rowCount(), model.rowCount());
}

void TestModels::articlesStandLatestFirstThenSamples()
{
    ArticlesModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.addFile(QStringLiteral("/s/one.txt"), ArticleSource::Sample);
    model.addFile(QStringLiteral("/s/two.txt"), ArticleSource::Sample);
    model.addFile(QStringLiteral("/a.txt"), ArticleSource::Opened);
    model.addFile(QStringLiteral("/b.txt"), ArticleSource::Opened);
    QCOMPARE(column(model, IdRole), (QStringList{"/b.txt", "/a.txt", "/s/one.txt", "/s/two.txt"}));
    QCOMPARE(column(model, SectionRole), (QStringList{"Opened", "Opened", "Samples", "Samples"}));
    model.remove(QStringLiteral("/a.txt"));
    model.remove(QStringLiteral("/not-there.txt"));
    QCOMPARE(column(model, IdRole), (QStringList{"/b.txt", "/s/one.txt", "/s/two.txt"}));
}

void TestModels::anArticleIsListedOnce()
{
    ArticlesModel model;
    model.addFile(QStringLiteral("/s/one.txt"), ArticleSource::Sample);
    model.addFile(QStringLiteral("/a.txt"), ArticleSource::Opened);
    QCOMPARE(model.addFile(QStringLiteral("/s/one.txt"), ArticleSource::Opened).row(), 1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data(SectionRole).toString(), QStringLiteral("Samples"));
}

void TestModels::whatIsKnownOfAnArticleIsShown()
{
    ArticlesModel model;
    model.addFile(QStringLiteral("/a.txt"), ArticleSource::Opened);
    model.addFile(QStringLiteral("/b.txt"), ArticleSource::Opened);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QCOMPARE(model.unknownFiles(), (QStringList{"/b.txt", "/a.txt"}));
    model.setTitle(QStringLiteral("/b.txt"), QStringLiteral("Boats moored"));
    model.setSummary(QStringLiteral("/a.txt"), {QStringLiteral("Storm"), 40, 7, 1, 0, {0.3, 0.2}});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(model.unknownFiles(), QStringList{"/b.txt"});
    QCOMPARE(column(model, Qt::DisplayRole), (QStringList{"Boats moored", "Storm"}));
    QCOMPARE(model.index(1).data(SharesRole).value<QList<double>>(), (QList<double>{0.3, 0.2}));
    QVERIFY(model.index(0).data(SharesRole).value<QList<double>>().isEmpty());
    QVERIFY(model.index(1).data(DetailRole).toString().contains(QStringLiteral("contradiction")));
    QVERIFY(!model.index(1).data(DetailRole).toString().contains(QStringLiteral("notice")));
}

void TestModels::pastedTextIsKept()
{
    ArticlesModel model;
    const auto article = std::make_shared<const Article>(stormyArticle().article);
    const QModelIndex row = model.addPasted(article);
    QCOMPARE(model.addPasted(article).row(), row.row());
    QCOMPARE(model.entry(row.row()).pasted, article);
    QCOMPARE(row.data(IdRole).toString(), ArticlesModel::pastedKey(*article));
    QVERIFY(model.unknownFiles().isEmpty());
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
