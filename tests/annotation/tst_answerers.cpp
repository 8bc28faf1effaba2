// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/answerers.h"
#include "support/markedtext.h"

#include <QTest>

#include <algorithm>

using namespace hearsay;

/// Sides and the words in them that differ are marked s1, s2, d1 and d2; statements by the initial of who makes them.
class TestAnswerers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachSideHasItsOwn_data();
    void eachSideHasItsOwn();
    void correctionsOfTheSpeakerAreFollowed();
};

namespace
{

struct Case {
    Analysis analysis;
    Contradiction contradiction;
};

Case caseOf(const QString &marked)
{
    const MarkedText text = readMarkedText(marked);
    Case made;
    for (auto mark = text.spans.cbegin(); mark != text.spans.cend(); ++mark) {
        if (mark.key().size() != 1)
            continue;
        for (const TextSpan content : mark.value()) {
            Attribution statement;
            statement.id = {mark.key() + QString::number(content.start)};
            if (mark.key() != u"n")
                statement.speaker = EntityId{mark.key()};
            statement.content = {content};
            made.analysis.attributions.push_back(statement);
        }
    }
    std::ranges::sort(made.analysis.attributions, {}, [](const Attribution &one) { return hull(one.content); });
    made.contradiction.sides = {text.spans["s1"], text.spans["s2"]};
    made.contradiction.differing = {text.spans["d1"], text.spans["d2"]};
    return made;
}

/// “A B”: who answers for which side; – for the article, ? for a statement of nobody.
QString sidesOf(const Case &one)
{
    QStringList sides;
    for (const Attribution *statement : statementsOf(one.analysis, one.contradiction))
        sides += !statement            ? QStringLiteral("–")
                 : !statement->speaker ? QStringLiteral("?")
                                       : statement->speaker->value;
    return sides.join(u' ');
}

QString answerersNamed(const Case &one)
{
    QStringList names;
    for (const EntityId &id : answerersOf(one.analysis, one.contradiction))
        names += id.value;
    return names.join(u' ');
}

} // namespace

void TestAnswerers::eachSideHasItsOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sides");
    QTest::addColumn<QString>("answerers");
    const auto row = [](const char *name, const char16_t *text, const char *sides, const char *answerers) {
        QTest::newRow(name) << QString(text) << QString::fromUtf8(sides) << QString::fromUtf8(answerers);
    };
    row("two speakers", u"Ada said ⟦a|⟦s1|⟦d1|nine⟧ goats came⟧⟧. Bo said ⟦b|⟦s2|⟦d2|four⟧ goats came⟧⟧.", "a b",
        "a b");
    row("two speakers, the later in the alphabet first",
        u"Bo said ⟦b|⟦s1|⟦d1|nine⟧ goats came⟧⟧. Ada said ⟦a|⟦s2|⟦d2|four⟧ goats came⟧⟧.", "b a", "b a");
    row("one speaker on both sides", u"Ada said ⟦a|⟦s1|⟦d1|nine⟧ goats came⟧⟧. Later ⟦a|⟦s2|she saw ⟦d2|four⟧⟧⟧.",
        "a a", "a");
    row("one speaker, both sides in one statement", u"⟦a|⟦s1|⟦d1|Nine⟧ came⟧ and ⟦s2|⟦d2|four⟧ came⟧⟧, Ada said.",
        "a a", "a");
    row("the article first", u"⟦s1|⟦d1|Nine⟧ goats came⟧. Ada said ⟦a|⟦s2|⟦d2|four⟧ came⟧⟧.", "– a", "a");
    row("the article last", u"Ada said ⟦a|⟦s1|⟦d1|four⟧ came⟧⟧. ⟦s2|⟦d2|Nine⟧ goats came⟧.", "a –", "a");
    row("the article twice", u"⟦s1|⟦d1|Nine⟧ came⟧. ⟦s2|⟦d2|Four⟧ came⟧. Ada said ⟦a|it rained⟧.", "– –", "");
    row("a statement of nobody", u"It is said ⟦n|⟦s1|⟦d1|nine⟧ came⟧⟧. Ada saw ⟦a|⟦s2|⟦d2|four⟧⟧⟧.", "? a", "a");
    row("second hand: the innermost",
        u"Ada said ⟦a|Bo had counted ⟦b|⟦s1|⟦d1|nine⟧ goats⟧⟧⟧. Cy saw ⟦c|⟦s2|⟦d2|four⟧ goats⟧⟧.", "b c", "b c");
    row("a side that holds a statement of another’s",
        u"⟦s1|⟦d1|Nine⟧ goats, which Ada calls ⟦a|“the choir”⟧, came⟧. Bo saw ⟦b|⟦s2|⟦d2|four⟧⟧⟧.", "– b", "b");
    row("words that differ untold: the side itself", u"⟦s1|Ada said ⟦a|nine came⟧⟧. Bo said ⟦b|⟦s2|four came⟧⟧.", "a b",
        "a b");
}

void TestAnswerers::eachSideHasItsOwn()
{
    QFETCH(QString, text);
    const Case one = caseOf(text);
    QTEST(sidesOf(one), "sides");
    QTEST(answerersNamed(one), "answerers");
}

void TestAnswerers::correctionsOfTheSpeakerAreFollowed()
{
    Case one = caseOf(QStringLiteral("⟦a|⟦s1|⟦d1|Nine⟧ came⟧⟧, Ada said; ⟦b|⟦s2|⟦d2|four⟧ came⟧⟧, Bo said."));
    one.contradiction.between = {{QStringLiteral("a")}, {QStringLiteral("b")}};
    one.analysis.attributions[1].speaker = EntityId{QStringLiteral("c")};
    QCOMPARE(sidesOf(one), QStringLiteral("a c"));
    QCOMPARE(answerersNamed(one), QStringLiteral("a c"));
}

QTEST_GUILESS_MAIN(TestAnswerers)
#include "tst_answerers.moc"
