// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/findingid.h"
#include "support/markedtext.h"

#include <QTest>

using namespace hearsay;

class TestFindingId : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameAgain();
    void survivesChangesFarAway();
    void differs_data();
    void differs();
    void equalsAreCounted();
    void sortsAreApart();
    void reachesBeyondTheTextHarmlessly();
};

void TestFindingId::sameAgain()
{
    const MarkedText marked = readMarkedText(u"The harbour master ⟦cue|said⟧ ⟦content|the crane would stay⟧.");
    FindingIds first(marked.text);
    FindingIds second(marked.text);
    const TextSpans anchor{marked.span("cue"), marked.span("content")};
    const AttributionId id = first.attribution(anchor);
    QCOMPARE(id, second.attribution(anchor));
    QCOMPARE(id.value.size(), 17);
}

void TestFindingId::survivesChangesFarAway()
{
    const QString tail =
        QStringLiteral(" He had climbed it at dawn, with a lantern, and ⟦q|counted the bolts⟧ twice before breakfast.");
    const MarkedText before = readMarkedText(QString(u"The crane stood still." + tail));
    const MarkedText after = readMarkedText(QString(u"The old crane stood perfectly still, said nobody." + tail));
    QCOMPARE(FindingIds(before.text).claim({before.span("q")}), FindingIds(after.text).claim({after.span("q")}));
    const MarkedText wrapped =
        readMarkedText(QStringLiteral("The crane stood still. He had climbed it at dawn, with a lantern, and\n"
                                      "⟦q|counted the\nbolts⟧ twice before breakfast."));
    QCOMPARE(FindingIds(before.text).claim({before.span("q")}), FindingIds(wrapped.text).claim({wrapped.span("q")}));
}

void TestFindingId::differs_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const QString base = QStringLiteral("Lamb said ⟦a|it would rain⟧ on Friday.");
    QTest::newRow("other words") << base << QStringLiteral("Lamb said ⟦a|it would snow⟧ on Friday.");
    QTest::newRow("other words before") << base << QStringLiteral("Lamb thought ⟦a|it would rain⟧ on Friday.");
    QTest::newRow("other words behind") << base << QStringLiteral("Lamb said ⟦a|it would rain⟧ on Monday.");
    QTest::newRow("another cut") << base << QStringLiteral("Lamb said ⟦a|it would⟧ rain on Friday.");
    QTest::newRow("cut in two") << base << QStringLiteral("Lamb said ⟦a|it⟧ ⟦a|would rain⟧ on Friday.");
}

void TestFindingId::differs()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const MarkedText first = readMarkedText(one);
    const MarkedText second = readMarkedText(other);
    QVERIFY(FindingIds(first.text).notice(first.spans.value("a")) !=
            FindingIds(second.text).notice(second.spans.value("a")));
}

void TestFindingId::equalsAreCounted()
{
    const QString line = QStringLiteral("The bell rang and the bell rang and the bell rang again. ⟦a|No comment⟧, they "
                                        "said, and again no comment at all.\n");
    const MarkedText marked = readMarkedText(QString(line + line + line));
    const TextSpans spans = marked.spans.value("a");
    FindingIds ids(marked.text);
    const ClaimId first = ids.claim({spans[0]});
    const ClaimId second = ids.claim({spans[1]});
    const ClaimId third = ids.claim({spans[2]});
    QVERIFY(first != second);
    QVERIFY(second != third);
    QVERIFY(first != third);
    FindingIds again(marked.text);
    QCOMPARE(again.claim({spans[0]}), first);
    QCOMPARE(again.claim({spans[1]}), second);
}

void TestFindingId::sortsAreApart()
{
    const MarkedText marked = readMarkedText(u"⟦a|No comment⟧.");
    FindingIds ids(marked.text);
    const TextSpans anchor{marked.span("a")};
    QVERIFY(ids.claim(anchor).value.startsWith(u'c'));
    QVERIFY(ids.attribution(anchor).value.startsWith(u'a'));
    QVERIFY(ids.entity(anchor).value.startsWith(u'e'));
    QVERIFY(ids.notice(anchor).value.startsWith(u'n'));
    QVERIFY(ids.contradiction(anchor).value.startsWith(u'x'));
    QCOMPARE(FindingIds(marked.text).claim(anchor).value.sliced(1),
             FindingIds(marked.text).notice(anchor).value.sliced(1));
}

void TestFindingId::reachesBeyondTheTextHarmlessly()
{
    FindingIds ids(Text(QStringLiteral("Short.")));
    QVERIFY(!ids.claim({TextSpan{2, 900}}).isNull());
    QVERIFY(!ids.claim({TextSpan{0, 0}}).isNull());
    QVERIFY(!ids.claim({}).isNull());
}

QTEST_GUILESS_MAIN(TestFindingId)
#include "tst_findingid.moc"
