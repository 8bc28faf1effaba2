// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/datafiles.h"
#include "dialogs/qualitydialog.h"
#include "ui/window/windowfixture.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QTranslator>

using namespace hearsay;

/// Help ▸ How Good Is It?
class TestQuality : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMenuShowsWhatWasMeasured();
    void figuresThatAreNotThereAreTold();
    void figuresInWords_data();
    void figuresInWords();
    void whatWasNotMeasuredIsNotTold();
    void almostAllIsNotAll();
    void anotherModelIsTold_data();
    void anotherModelIsTold();
    void inGerman();
};

namespace
{

MeasuredFigures figures()
{
    return {MeasuredOn::Aside,
            4,
            {QStringLiteral("hearsay 7")},
            {QStringLiteral("ab")},
            {90, 120, 100},
            {80, 120, 100},
            Count{45, 90, 90},
            Count{81, 90, 90},
            Count{2, 3, 53},
            Count{5, 5, 9}};
}

QString shown(const QDialog &dialog)
{
    return dialog.findChild<QTextBrowser *>(QStringLiteral("qualityText"))->toPlainText();
}

QString shown(const MeasuredFigures &one, const QString &model = {})
{
    return shown(QualityDialog({one}, model));
}

} // namespace

void TestQuality::theMenuShowsWhatWasMeasured()
{
    WindowFixture fixture;
    fixture.child<QAction>("quality")->trigger();
    auto *dialog = fixture.child<QDialog>("qualityDialog");
    QVERIFY(dialog && dialog->isVisible());
    const auto measured = readDataFile(QStringLiteral("accuracy/figures.json")).and_then(&readMeasuredFigures);
    QVERIFY(measured);
    const QString text = shown(*dialog);
    for (const MeasuredFigures &one : *measured) {
        const int found = qRound(100 * one.statements.recall());
        const int right = qRound(100 * one.statements.precision());
        QVERIFY2(text.contains(
                     QStringLiteral("it found %1. Of 100 that it marked as statements, %2 were").arg(found).arg(right)),
                 qPrintable(text));
        QVERIFY2(text.contains(QString(QString::number(one.articles) + u' ')), qPrintable(text));
    }
    QVERIFY(!text.contains(QStringLiteral("(s)")));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close), Qt::LeftButton);
    QTRY_VERIFY(!fixture.child<QDialog>("qualityDialog"));
}

void TestQuality::figuresThatAreNotThereAreTold()
{
    WindowFixture fixture;
    const QByteArray before = qgetenv("HEARSAY_DATA");
    qputenv("HEARSAY_DATA", fixture.folder().path().toUtf8());
    fixture.child<QAction>("quality")->trigger();
    const QString message = fixture.message();
    QVERIFY(QDir(fixture.folder().path()).mkpath(QStringLiteral("accuracy")));
    QVERIFY(!fixture.write(QStringLiteral("accuracy/figures.json"), "{}").isEmpty());
    fixture.child<QAction>("quality")->trigger();
    qputenv("HEARSAY_DATA", before);
    QVERIFY2(message.contains(QStringLiteral("figures.json")), qPrintable(message));
    QVERIFY2(fixture.message().contains(QStringLiteral("cannot be read")), qPrintable(fixture.message()));
    QVERIFY(!fixture.child<QDialog>("qualityDialog"));
}

void TestQuality::figuresInWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("on what") << "4 articles of ours that nothing was tuned on";
    QTest::newRow("statements")
        << "Of 100 statements it found 90. Of 100 that it marked as statements, 75 were statements.";
    QTest::newRow("whole") << "it found 80 together with who said it";
    QTest::newRow("speakers") << "it gave 50 to the right speaker";
    QTest::newRow("kinds") << "it knew for 90 whether";
    QTest::newRow("contradictions") << "Contradictions found: 2 of 53; false ones: 1.";
    QTest::newRow("notices") << "Faults of the report noticed: 5 of 9; false ones: 0.";
    QTest::newRow("by which program") << "Measured with hearsay 7.";
}

void TestQuality::figuresInWords()
{
    QFETCH(QString, words);
    QVERIFY2(shown(figures()).contains(words), qPrintable(shown(figures())));
}

void TestQuality::whatWasNotMeasuredIsNotTold()
{
    MeasuredFigures news = figures();
    news.on = MeasuredOn::NewsCorpus;
    news.articles = 1;
    news.speaker = news.kind = news.contradictions = news.notices = std::nullopt;
    const QString text = shown(news);
    QVERIFY2(text.contains(QStringLiteral("1 article of US news")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("the right speaker")));
    QVERIFY(!text.contains(QStringLiteral("Contradictions")));
}

void TestQuality::almostAllIsNotAll()
{
    MeasuredFigures one = figures();
    one.statements = {999, 1000, 1000};
    one.speaker = Count{1, 999, 999};
    const QString text = shown(one);
    QVERIFY2(text.contains(QStringLiteral("it found 99. Of 100 that it marked as statements, 99 were")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("it gave 1 to the right")), qPrintable(text));
    one.speaker = Count{0, 9, 9};
    one.kind = Count{9, 9, 9};
    QVERIFY(shown(one).contains(QStringLiteral("it gave 0 to the right")));
    QVERIFY(shown(one).contains(QStringLiteral("it knew for 100 whether")));
}

void TestQuality::anotherModelIsTold_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("told");
    QTest::newRow("none is known") << QString() << false;
    QTest::newRow("the one that was measured") << "ab" << false;
    QTest::newRow("another") << "cd" << true;
}

void TestQuality::anotherModelIsTold()
{
    QFETCH(QString, model);
    QFETCH(bool, told);
    QCOMPARE(shown(figures(), model).contains(QStringLiteral("another one")), told);
}

void TestQuality::inGerman()
{
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/hearsay_de.qm")));
    QCoreApplication::installTranslator(&german);
    const QString text = shown(figures());
    QCoreApplication::removeTranslator(&german);
    QVERIFY2(text.contains(QStringLiteral("4 unserer Artikel")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Von 100 Aussagen wurden 90 gefunden")), qPrintable(text));
}

QTEST_MAIN(TestQuality)
#include "tst_quality.moc"
