// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/names.h"
#include "language/modelchoice.h"
#include "support/analysedtext.h"

#include <QTest>

using namespace hearsay;

/// What the rules make of what the shipped language model finds. Ranges: c cue.
class TestWithModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsNotSaid_data();
    void whatIsNotSaid();
    void termsOfSpeakingAreNoWords();

private:
    [[nodiscard]] AnalysedText analysed(const QString &notation) const;

    std::shared_ptr<const Analyser> m_analyser;
};

void TestWithModel::initTestCase()
{
    const auto model = loadModel(QStringLiteral("quick"));
    QVERIFY2(model, model ? "" : qPrintable(model.error().text));
    const auto made = Analyser::make(*model);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    m_analyser = *made;
}

AnalysedText TestWithModel::analysed(const QString &notation) const
{
    AnalysedText out{readMarkedText(notation), {}};
    Article article;
    article.text = out.marked.text;
    if (auto analysis = m_analyser->analyse(article))
        out.analysis = *std::move(analysis);
    return out;
}

void TestWithModel::whatIsNotSaid_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<SpeechAct>("act");
    QTest::newRow("said") << "The harbour board ⟦c|said⟧ where the ferry would sail on Friday." << SpeechAct::Statement;
    QTest::newRow("did not say") << "The harbour board ⟦c|did not say⟧ whether the ferry would sail on Friday."
                                 << SpeechAct::Refusal;
    QTest::newRow("would not say") << "Ben Low ⟦c|would not say⟧ who had signed the letter." << SpeechAct::Refusal;
    QTest::newRow("refused to say") << "Ana Ruiz ⟦c|refused to say⟧ how many ships had left." << SpeechAct::Refusal;
    QTest::newRow("does not believe") << "Ana Ruiz ⟦c|does not believe⟧ that the pier will hold." << SpeechAct::Denial;
}

void TestWithModel::whatIsNotSaid()
{
    QFETCH(QString, notation);
    QFETCH(SpeechAct, act);
    const AnalysedText text = analysed(notation);
    const Attribution *found = nullptr;
    for (const Attribution &one : text.analysis.attributions)
        if (overlaps(one.cue, text.marked.span("c")))
            found = &one;
    QVERIFY2(found, qPrintable(text.listing()));
    QCOMPARE(nameOf(found->act), nameOf(act));
}

void TestWithModel::termsOfSpeakingAreNoWords()
{
    const AnalysedText text = analysed("“The crew is tired,” said an official, who asked not to be named because the "
                                       "talks were private. A pilot spoke on condition of anonymity.");
    QVERIFY2(text.analysis.attributions.size() == 1, qPrintable(text.listing()));
    QCOMPARE(text.words(text.analysis.attributions.front().content), QString("“The crew is tired,”"));
}

QTEST_GUILESS_MAIN(TestWithModel)
#include "tst_withmodel.moc"
