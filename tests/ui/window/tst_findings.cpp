// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "panels/dossierpanel.h"
#include "panels/findingspanel.h"
#include "ui/window/windowfixture.h"
#include "widgets/wordsbutton.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>

using namespace hearsay;

/// From the page to the lists and back, and what the reader corrects.
class TestFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tabsTellCounts();
    void aClickedNameOpensItsDossier();
    void aClickedStatementIsChosenInTheListAndBack();
    void aClickedContradictionShowsBothSides();
    void aNoticeIsShown();
    void keysStepThroughTheFindings_data();
    void keysStepThroughTheFindings();
    void onlyOneSpeakersClaims();
    void theSpeakerIsChanged();
    void aDigitTakesARival();
    void speakersAreRenamedAndMerged();
    void aDismissedContradictionComesBackByUndo();
    void wordsAreFound();
    void whatMattersIsShownFirst();

private:
    [[nodiscard]] static QString cardOf(WindowFixture &fixture, int place);
    static void pressButton(WindowFixture &fixture, const QString &words);
};

namespace
{

const EntityId quill{QStringLiteral("e-quill")};
const EntityId reed{QStringLiteral("e-reed")};

QString currentIn(WindowFixture &fixture, const char *list)
{
    return fixture.child<QListView>(list)->currentIndex().data(IdRole).toString();
}

/// What the first card of the dossier is headed by.
QString headingOf(WindowFixture &fixture)
{
    for (const QLabel *heading :
         fixture.child<DossierPanel>("dossier")->findChildren<QLabel *>(QStringLiteral("cardHeading")))
        if (heading->isVisible())
            return heading->text();
    return {};
}

} // namespace

/// The id of the finding that card number \a place of the dossier is about.
QString TestFindings::cardOf(WindowFixture &fixture, int place)
{
    QStringList cards;
    for (const FindingCard *card : fixture.child<DossierPanel>("dossier")->findChildren<FindingCard *>())
        if (card->isVisible())
            cards.append(card->property("finding").toString());
    return cards.value(place);
}

void TestFindings::pressButton(WindowFixture &fixture, const QString &words)
{
    for (QPushButton *button : fixture.child<DossierPanel>("dossier")->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == words) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            return;
        }
    QFAIL(qPrintable(QStringLiteral("there is no button “%1”").arg(words)));
}

void TestFindings::tabsTellCounts()
{
    WindowFixture fixture;
    auto *tabs = fixture.child<QTabWidget>("findingTabs");
    QCOMPARE(tabs->tabText(0), QStringLiteral("Speakers"));
    QVERIFY(fixture.openStorm());
    QCOMPARE(tabs->tabText(0), QStringLiteral("Speakers 4"));
    QCOMPARE(tabs->tabText(1), QStringLiteral("Claims 8"));
    QCOMPARE(tabs->tabText(2), QStringLiteral("Contradictions 1"));
    QCOMPARE(tabs->tabText(3), QStringLiteral("Notices 1"));
}

void TestFindings::aClickedNameOpensItsDossier()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    fixture.clickPage(reed);
    QCOMPARE(currentIn(fixture, "speakersList"), reed.value);
    QCOMPARE(cardOf(fixture, 0), reed.value);
    QCOMPARE(cardOf(fixture, 1), QStringLiteral("x1"));
    QCOMPARE(headingOf(fixture), QStringLiteral("Tom Reed"));
}

void TestFindings::aClickedStatementIsChosenInTheListAndBack()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    fixture.clickPage(AttributionId{QStringLiteral("a2")});
    QCOMPARE(currentIn(fixture, "claimsList"), QStringLiteral("a2"));
    QCOMPARE(cardOf(fixture, 0), QStringLiteral("a2"));
    QCOMPARE(cardOf(fixture, 1), quill.value);
    fixture.clickRow("claimsList", QStringLiteral("a3"));
    QCOMPARE(fixture.page().currentFinding(), FindingId(AttributionId{QStringLiteral("a3")}));
    QCOMPARE(cardOf(fixture, 0), QStringLiteral("a3"));
}

void TestFindings::aClickedContradictionShowsBothSides()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    fixture.press("goToContradictions");
    fixture.clickRow("contradictionsList", QStringLiteral("x1"));
    QCOMPARE(fixture.page().currentFinding(), FindingId(ContradictionId{QStringLiteral("x1")}));
    QCOMPARE(cardOf(fixture, 0), QStringLiteral("x1"));
    const auto *card = fixture.child<DossierPanel>("dossier")->findChild<FindingCard *>();
    const auto sides = card->findChildren<WordsButton *>();
    QCOMPARE(sides.size(), 2);
    QVERIFY(sides[0]->accessibleName().startsWith(QStringLiteral("40 boats")));
    QVERIFY(sides[1]->accessibleName().startsWith(QStringLiteral("25 boats")));
}

void TestFindings::aNoticeIsShown()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    fixture.press("goToNotices");
    fixture.clickRow("noticesList", QStringLiteral("n1"));
    QCOMPARE(fixture.page().currentFinding(), FindingId(NoticeId{QStringLiteral("n1")}));
    QCOMPARE(cardOf(fixture, 0), QStringLiteral("n1"));
}

void TestFindings::keysStepThroughTheFindings_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("statements") << QByteArray("nextStatement") << "claimsList" << QStringList{"a1", "a2", "a3"};
    QTest::newRow("notices") << QByteArray("nextNotice") << "noticesList" << QStringList{"n1"};
    QTest::newRow("contradictions") << QByteArray("nextContradiction") << "contradictionsList" << QStringList{"x1"};
}

void TestFindings::keysStepThroughTheFindings()
{
    QFETCH(QByteArray, action);
    QFETCH(QString, list);
    QFETCH(QStringList, ids);
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    fixture.page().setFocus();
    for (const QString &id : ids) {
        fixture.press(action.constData());
        QCOMPARE(currentIn(fixture, list.toLatin1().constData()), id);
    }
}

void TestFindings::onlyOneSpeakersClaims()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    fixture.clickRow("speakersList", quill.value);
    pressButton(fixture, QStringLiteral("Only this one"));
    auto *claims = fixture.child<QListView>("claimsList");
    QVERIFY(claims->isVisible());
    QCOMPARE(claims->model()->rowCount(), 3);
    auto *all = claims->parentWidget()->findChild<QPushButton *>(QStringLiteral("narrowing"));
    QVERIFY(all->isVisible());
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(claims->model()->rowCount(), 8);
    QVERIFY(!all->isVisible());
}

void TestFindings::theSpeakerIsChanged()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    fixture.clickPage(AttributionId{QStringLiteral("a2")});
    fixture.answers().entity = reed;
    fixture.press("changeSpeaker");
    QVERIFY(!fixture.answers().offered.contains(QStringLiteral("Ada Quill")));
    QCOMPARE(fixture.window().desk().session().analysis()->attribution({"a2"})->speaker, std::optional(reed));
    QCOMPARE(currentIn(fixture, "claimsList"), QStringLiteral("a2"));
    fixture.press("undo");
    QCOMPARE(fixture.window().desk().session().analysis()->attribution({"a2"})->speaker, std::optional(quill));
    fixture.press("redo");
    QCOMPARE(fixture.window().desk().session().analysis()->attribution({"a2"})->speaker, std::optional(reed));
}

void TestFindings::aDigitTakesARival()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    fixture.clickPage(AttributionId{QStringLiteral("a2")});
    fixture.page().setFocus();
    QTest::keyClick(&fixture.page(), Qt::Key_2);
    QCOMPARE(fixture.window().desk().session().analysis()->attribution({"a2"})->speaker, std::optional(reed));
}

void TestFindings::speakersAreRenamedAndMerged()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    fixture.clickRow("speakersList", reed.value);
    fixture.answers().name = QStringLiteral("Thomas Reed");
    pressButton(fixture, QStringLiteral("Rename…"));
    QCOMPARE(fixture.window().desk().speakers().indexOf(reed.value).data().toString(), QStringLiteral("Thomas Reed"));
    fixture.clickRow("speakersList", QStringLiteral("e-official"));
    fixture.answers().entity = reed;
    pressButton(fixture, QStringLiteral("Merge with…"));
    QCOMPARE(fixture.window().desk().speakers().rowCount(), 3);
    fixture.press("undo");
    fixture.press("undo");
    QCOMPARE(fixture.window().desk().speakers().indexOf(reed.value).data().toString(), QStringLiteral("Tom Reed"));
    QCOMPARE(fixture.window().desk().speakers().rowCount(), 4);
}

void TestFindings::aDismissedContradictionComesBackByUndo()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    fixture.press("goToContradictions");
    fixture.clickRow("contradictionsList", QStringLiteral("x1"));
    pressButton(fixture, QStringLiteral("Not a contradiction"));
    QCOMPARE(fixture.window().desk().contradictions().rowCount(), 0);
    fixture.press("undo");
    QCOMPARE(fixture.window().desk().contradictions().rowCount(), 1);
    pressButton(fixture, QStringLiteral("Confirm"));
    QVERIFY(fixture.window().desk().contradictions().index(0).data(ConfirmedRole).toBool());
}

void TestFindings::wordsAreFound()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    fixture.press("find");
    auto *field = fixture.child<QLineEdit>("findField");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("moored"));
    auto *hits = fixture.child<QLabel>("findHits");
    QCOMPARE(hits->text(), QStringLiteral("1 of 2"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(hits->text(), QStringLiteral("2 of 2"));
    fixture.press("findPrevious");
    QCOMPARE(hits->text(), QStringLiteral("1 of 2"));
    QTest::keyClicks(field, QStringLiteral("x"));
    QCOMPARE(hits->text(), QStringLiteral("none"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!hits->isVisible());
    QVERIFY(fixture.page().hasFocus());
}

void TestFindings::whatMattersIsShownFirst()
{
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    QCOMPARE(cardOf(fixture, 0), QStringLiteral("x1"));
    QCOMPARE(cardOf(fixture, 1), QStringLiteral("n1"));
}

QTEST_MAIN(TestFindings)
#include "tst_findings.moc"
