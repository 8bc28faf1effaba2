// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markedarticle.h"
#include "reader/findingsteps.h"
#include "reader/findingtext.h"
#include "reader/hovercard.h"
#include "reader/marginlayout.h"
#include "reader/markshapes.h"

#include <QTest>

using namespace hearsay;

class TestMarkShapes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void spansAreFoundWhateverHoldsThem();
    void kindsAreDrawnAsTheyShouldBe_data();
    void kindsAreDrawnAsTheyShouldBe();
    void tintsGoLineByLineAndDoNotOverlap();
    void nestedStatementsAreASecondLine();
    void whatIsNestedDeeperIsNotDrawn();
    void hoveringASpeakerLightsUpAllOfHers();
    void differingWordsShowOnlyWhenAsked();
    void hiddenKindsAreNotDrawn();
    void claimsHaveTwoCorners();
    void whatIsChosenHasARing();
    void laneBarsTellQuotedFromTold();
    void manyVoicesShareTheLastColumn();
    void badgesAreNumberedAndJoined();
    void itemsOfOneLineStandSideBySide();
    void findingsAreInnermostFirst();
    void stepsGoRound();
    void pronounsLeadToNames();
    void sentencesTellWhatAMarkIs();
    void sentencesHoldAsFarAsTheyStayTheSame();
    void theCardKeepsOffItsWords_data();
    void theCardKeepsOffItsWords();

private:
    [[nodiscard]] size_t blockWith(const QString &words);
    [[nodiscard]] MarkShapes shapesAt(const QString &words, const Emphasis &emphasis = {});
    [[nodiscard]] qsizetype at(const QString &words) const { return m_marked.article.text.view().indexOf(words); }

    static constexpr MarkKinds everything = MarkKinds(15);
    MarkedArticle m_marked;
    MarkSet m_set;
    std::unique_ptr<PageLayout> m_page;
};

void TestMarkShapes::init()
{
    m_marked = harbourArticle();
    m_set = MarkSet(m_marked.article.text, m_marked.analysis);
    m_page = std::make_unique<PageLayout>();
    m_page->reset(m_marked.article, {}, PageStyle(), 520);
}

size_t TestMarkShapes::blockWith(const QString &words)
{
    return m_page->blockOf(at(words));
}

MarkShapes TestMarkShapes::shapesAt(const QString &words, const Emphasis &emphasis)
{
    return markShapesOf(m_page->laid(blockWith(words)), m_set, everything & ~MarkKinds(MarkKind::Claims), emphasis);
}

void TestMarkShapes::spansAreFoundWhateverHoldsThem()
{
    struct Item {
        TextSpan span;
    };
    std::vector<Item> items;
    for (qsizetype i = 0; i < 60; ++i)
        items.push_back({{(i * 37) % 200, (i * 37) % 200 + (i * i) % 55}});
    const SpanIndex<Item> index(items);
    for (qsizetype from = 0; from < 260; from += 3)
        for (const qsizetype length : {1, 4, 80}) {
            const TextSpan range{from, from + length};
            const auto expected =
                std::ranges::count_if(items, [range](const Item &item) { return item.span.overlaps(range); });
            QCOMPARE(qsizetype(index.in(range).size()), qsizetype(expected));
        }
    QVERIFY(SpanIndex<Item>().in({0, 10}).empty());
}

void TestMarkShapes::kindsAreDrawnAsTheyShouldBe_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("tint");
    QTest::addColumn<int>("slot");
    QTest::addColumn<int>("level");
    const auto row = [](const char *name, const char *words, bool tint, int slot, CertaintyLevel level) {
        QTest::newRow(name) << QString::fromUtf8(words) << tint << slot << int(level);
    };
    row("direct, sure: a tint alone", "We wrote", true, -1, CertaintyLevel::Sure);
    row("direct, unclear: a tint with a line along its edge", "Ships do not", true, int(LineSlot::Edge),
        CertaintyLevel::Unclear);
    row("indirect, sure: a line", "the new night", false, int(LineSlot::First), CertaintyLevel::Sure);
    row("indirect, likely: a dashed line", "the board had", false, int(LineSlot::First), CertaintyLevel::Likely);
    row("mixed, quoted words: both", "will not be checked", true, int(LineSlot::First), CertaintyLevel::Likely);
    row("mixed, told words: a line", "the cranes", false, int(LineSlot::First), CertaintyLevel::Likely);
    row("the article’s own words: nothing", "Talks go on", false, -1, CertaintyLevel::Sure);
}

void TestMarkShapes::kindsAreDrawnAsTheyShouldBe()
{
    QFETCH(QString, words);
    QFETCH(bool, tint);
    QFETCH(int, slot);
    QFETCH(int, level);
    const LaidBlock &block = m_page->laid(blockWith(words));
    const LineStretch place = block.stretches({at(words), at(words) + 4}).front();
    const double x = (place.left + place.right) / 2;
    const auto covers = [&](const LineStretch &one) {
        return one.line == place.line && one.left <= x && x <= one.right;
    };
    const MarkShapes shapes = shapesAt(words);
    QCOMPARE(std::ranges::any_of(shapes.tints, [&](const TintShape &shape) { return covers(shape.at); }), tint);
    std::vector<LineShape> lines;
    std::ranges::copy_if(shapes.lines, std::back_inserter(lines),
                         [&](const LineShape &shape) { return covers(shape.at); });
    QCOMPARE(int(lines.size()), slot < 0 ? 0 : 1);
    if (slot >= 0) {
        QCOMPARE(int(lines[0].slot), slot);
        QCOMPARE(int(lines[0].level), level);
    }
}

void TestMarkShapes::tintsGoLineByLineAndDoNotOverlap()
{
    const MarkShapes shapes = shapesAt("We wrote");
    QVERIFY(shapes.tints.size() >= 3);
    for (size_t i = 0; i < shapes.tints.size(); ++i)
        for (size_t j = 0; j < i; ++j) {
            const LineStretch &a = shapes.tints[i].at;
            const LineStretch &b = shapes.tints[j].at;
            QVERIFY(a.line != b.line || a.right <= b.left || b.right <= a.left);
        }
}

void TestMarkShapes::nestedStatementsAreASecondLine()
{
    const MarkShapes shapes = shapesAt("some posts");
    const auto inner = std::ranges::find(shapes.lines, LineSlot::Second, &LineShape::slot);
    QVERIFY(inner != shapes.lines.end());
    QCOMPARE(inner->voice, m_set.voiceOf({"ann"}));
    const bool outerToo = std::ranges::any_of(shapes.lines, [&](const LineShape &line) {
        return line.slot == LineSlot::First && line.at.line == inner->at.line && line.at.left <= inner->at.left &&
               line.at.right >= inner->at.right;
    });
    QVERIFY(outerToo);
    QVERIFY(shapes.kinds.testFlag(LegendKind::Nested));
}

void TestMarkShapes::whatIsNestedDeeperIsNotDrawn()
{
    Attribution third = m_marked.analysis.attributions.front();
    third.id = {"deep"};
    third.parent = AttributionId{"s6"};
    third.content = {{at("some posts"), at("some posts") + 4}};
    const size_t before = shapesAt("some posts").lines.size();
    m_marked.analysis.attributions.push_back(third);
    m_set = MarkSet(m_marked.article.text, m_marked.analysis);
    QCOMPARE(shapesAt("some posts").lines.size(), before);
    QCOMPARE(m_set.findingsAt(at("some posts")).front(), FindingId(AttributionId{"deep"}));
}

void TestMarkShapes::hoveringASpeakerLightsUpAllOfHers()
{
    const Emphasis emphasis{EntityId{"ann"}, {}};
    QVERIFY(std::ranges::all_of(shapesAt("We wrote", emphasis).tints, &TintShape::deep));
    QCOMPARE(shapesAt("We wrote", emphasis).glows.size(), size_t(1));
    QVERIFY(std::ranges::none_of(shapesAt("door left", emphasis).tints, &TintShape::deep));
    const MarkShapes last = shapesAt("Talks go on", emphasis);
    QCOMPARE(last.glows.size(), size_t(2));
    QVERIFY(std::ranges::any_of(last.lines, [](const LineShape &line) { return line.deep; }));
    QVERIFY(std::ranges::any_of(last.lines, [](const LineShape &line) { return !line.deep; }));
    const MarkShapes one = shapesAt("Talks go on", {AttributionId{"s9"}, {}});
    QCOMPARE(one.glows.size(), size_t(2));
}

void TestMarkShapes::differingWordsShowOnlyWhenAsked()
{
    QVERIFY(shapesAt("the new night").differing.empty());
    QVERIFY(!shapesAt("the new night", {ContradictionId{"x1"}, {}}).differing.empty());
    QVERIFY(!shapesAt("forty crane", {{}, ContradictionId{"x1"}}).differing.empty());
}

void TestMarkShapes::hiddenKindsAreNotDrawn()
{
    const LaidBlock &block = m_page->laid(blockWith("quays"));
    const MarkShapes all = markShapesOf(block, m_set, everything, {});
    QVERIFY(!all.squiggles.empty() && !all.lines.empty() && !all.corners.empty());
    const MarkShapes none = markShapesOf(block, m_set, {}, {});
    QCOMPARE(none, MarkShapes());
    const MarkShapes notices = markShapesOf(block, m_set, MarkKind::Notices, {});
    QVERIFY(notices.lines.empty() && !notices.squiggles.empty());
    QCOMPARE(notices.kinds, LegendKinds(LegendKind::Notice));
}

void TestMarkShapes::claimsHaveTwoCorners()
{
    const MarkShapes shapes =
        markShapesOf(m_page->laid(blockWith("night traffic")), m_set, MarkKind::Claims, {{}, ClaimId{"c1"}});
    QCOMPARE(shapes.corners.size(), size_t(2));
    QVERIFY(shapes.corners[0].opens && !shapes.corners[1].opens);
    QVERIFY(shapes.corners[0].current);
    QVERIFY(shapes.corners[1].line > shapes.corners[0].line);
}

void TestMarkShapes::whatIsChosenHasARing()
{
    QVERIFY(shapesAt("We wrote").rings.empty());
    QVERIFY(shapesAt("We wrote", {{}, AttributionId{"s2"}}).rings.size() >= 3);
    QVERIFY(shapesAt("quays", {{}, NoticeId{"n1"}}).rings.size() >= 1);
    QVERIFY(shapesAt("We wrote", {{}, EntityId{"ann"}}).rings.empty());
}

void TestMarkShapes::laneBarsTellQuotedFromTold()
{
    const LaidBlock &quoted = m_page->laid(blockWith("We wrote"));
    const std::vector<LaneBar> direct = laneBarsOf(quoted, m_set, {});
    QCOMPARE(direct.size(), size_t(1));
    QVERIFY(direct[0].filled);
    QCOMPARE(direct[0].column, *m_set.voiceOf({"ann"}));
    QCOMPARE(direct[0].top, quoted.lineTop(0) + 2);
    QCOMPARE(direct[0].bottom, quoted.height() - 2);
    const std::vector<LaneBar> nested = laneBarsOf(m_page->laid(blockWith("some posts")), m_set, {});
    QCOMPARE(nested.size(), size_t(2));
    QVERIFY(!nested[0].filled && !nested[1].filled);
    const std::vector<LaneBar> mixed = laneBarsOf(m_page->laid(blockWith("door left")), m_set, {});
    QVERIFY(std::ranges::any_of(mixed, &LaneBar::filled) && !std::ranges::all_of(mixed, &LaneBar::filled));
    QVERIFY(mixed.back().filled);
}

void TestMarkShapes::manyVoicesShareTheLastColumn()
{
    const MarkedArticle many = longArticle(1500, 12);
    const MarkSet set(many.article.text, many.analysis);
    QCOMPARE(set.voices().size(), size_t(12));
    QCOMPARE(set.laneColumns(), size_t(9));
    QCOMPARE(MarkSet::laneColumn(7), size_t(7));
    QCOMPARE(MarkSet::laneColumn(8), size_t(8));
    QCOMPARE(MarkSet::laneColumn(11), size_t(8));
}

void TestMarkShapes::badgesAreNumberedAndJoined()
{
    const PageGeometry geometry = PageGeometry::of(856, PageStyle(), 4);
    const MarginLayout all = marginLayoutOf(*m_page, 0, m_page->blocks().size() - 1, m_set, everything, geometry, 1);
    QCOMPARE(all.items.size(), size_t(3));
    QCOMPARE(all.brackets.size(), size_t(1));
    QCOMPARE(all.items[0].number, size_t(1));
    QCOMPARE(all.items[1].number, size_t(1));
    QCOMPARE(all.items[2].finding, FindingId(NoticeId{"n1"}));
    QCOMPARE(all.brackets[0].top, all.items[0].box.center().y());
    QCOMPARE(all.brackets[0].bottom, all.items[1].box.center().y());
    for (const MarginItem &item : all.items) {
        QVERIFY(item.target().width() >= 24 && item.target().height() >= 24);
        QVERIFY(item.box.left() > geometry.textLeft + geometry.textWidth);
        QVERIFY(item.box.right() <= geometry.width);
    }
    const MarginLayout one = marginLayoutOf(*m_page, 0, blockWith("the new night"), m_set, everything, geometry, 1);
    QCOMPARE(one.items.size(), size_t(1));
    QVERIFY(one.brackets.empty());
    QVERIFY(marginLayoutOf(*m_page, 0, 9, m_set, MarkKind::Speakers, geometry, 1).items.empty());
}

void TestMarkShapes::itemsOfOneLineStandSideBySide()
{
    Notice second = m_marked.analysis.notices.front();
    second.id = {"n2"};
    m_marked.analysis.notices.push_back(second);
    m_set = MarkSet(m_marked.article.text, m_marked.analysis);
    const PageGeometry geometry = PageGeometry::of(856, PageStyle(), 4);
    const MarginLayout all =
        marginLayoutOf(*m_page, blockWith("quays"), blockWith("quays"), m_set, MarkKind::Notices, geometry, 1);
    QCOMPARE(all.items.size(), size_t(2));
    QVERIFY(!all.items[0].box.intersects(all.items[1].box));
    QCOMPARE(all.items[0].box.top(), all.items[1].box.top());
}

void TestMarkShapes::findingsAreInnermostFirst()
{
    const auto found = [this](const char *words) { return m_set.findingsAt(at(QString::fromUtf8(words))); };
    QCOMPARE(found("Dana Whitlock"), (std::vector<FindingId>{EntityId{"ann"}}));
    QCOMPARE(found("some posts"), (std::vector<FindingId>{AttributionId{"s6"}, AttributionId{"s5"}}));
    QCOMPARE(found("forty crane").front(), FindingId(AttributionId{"s3"}));
    QCOMPARE(found("forty crane").back(), FindingId(ContradictionId{"x1"}));
    QCOMPARE(found("remain open").front(), FindingId(NoticeId{"n1"}));
    QCOMPARE(found("told reporters"), (std::vector<FindingId>{AttributionId{"s2"}}));
    QVERIFY(found("Talks go on").empty());
}

void TestMarkShapes::stepsGoRound()
{
    const std::vector<FindingStop> all = findingStops(m_set, FindingStep::Statement, {});
    QCOMPARE(all.size(), m_marked.analysis.attributions.size());
    std::optional<FindingStop> stop;
    QStringList seenOnes;
    for (size_t i = 0; i < all.size(); ++i) {
        stop = nextStop(all, stop, 0, Direction::Next);
        seenOnes.append(std::get<AttributionId>(stop->finding).value);
    }
    QCOMPARE(seenOnes.size(), qsizetype(QSet<QString>(seenOnes.begin(), seenOnes.end()).size()));
    QCOMPARE(nextStop(all, stop, 0, Direction::Next), all.front());
    QCOMPARE(nextStop(all, all.front(), 0, Direction::Previous), all.back());
    QCOMPARE(nextStop(all, {}, at("some posts"), Direction::Next)->finding, FindingId(AttributionId{"s6"}));
    QCOMPARE(nextStop(all, {}, at("some posts"), Direction::Previous)->finding, FindingId(AttributionId{"s5"}));
    QCOMPARE(findingStops(m_set, FindingStep::Contradiction, {}).size(), size_t(2));
    QCOMPARE(findingStops(m_set, FindingStep::SpeakersStatement, EntityId{"bo"}).size(), size_t(3));
    QVERIFY(findingStops(m_set, FindingStep::SpeakersStatement, {}).empty());
    QVERIFY(!nextStop({}, {}, 0, Direction::Next));
}

void TestMarkShapes::pronounsLeadToNames()
{
    const std::optional<TextSpan> name = antecedentOf(m_set, at("she told"));
    QVERIFY(name);
    QCOMPARE(m_marked.article.text.view(*name).toString(), "Dana Whitlock");
    QVERIFY(!antecedentOf(m_set, at("Dana Whitlock")));
    QVERIFY(!antecedentOf(m_set, at("reporters")));
}

void TestMarkShapes::sentencesTellWhatAMarkIs()
{
    QCOMPARE(findingSentence(AttributionId{"s1"}, m_set),
             "statement 1 of 11, Dana Whitlock, indirect, sure, contradicted by statement 3");
    QCOMPARE(findingSentence(AttributionId{"s2"}, m_set), "statement 2 of 11, Dana Whitlock, direct quotation, sure");
    QVERIFY(findingSentence(AttributionId{"s11"}, m_set).contains("nobody named, partly quoted, likely"));
    QVERIFY(
        findingSentence(ContradictionId{"x1"}, m_set).startsWith("contradiction 1 of 1, differing figures, likely"));
    QVERIFY(findingSentence(NoticeId{"n1"}, m_set).contains("never closed"));
    QCOMPARE(findingSentence({}, m_set), QString());
    QCOMPARE(findingSentence(AttributionId{"gone"}, m_set), QString());
    m_marked.analysis.attributions[0].certainty.probability = 0.914;
    QVERIFY(
        findingSentence(AttributionId{"s1"}, MarkSet(m_marked.article.text, m_marked.analysis)).contains("sure, 91 %"));
    const FindingText pronoun = findingTextOf(EntityId{"ann"}, m_set, at("she told"));
    QCOMPARE(pronoun.kind, "by pronoun");
    QCOMPARE(pronoun.sureness, "likely");
    QCOMPARE(pronoun.reason, "“she” stands for the last person named before it.");
}

void TestMarkShapes::sentencesHoldAsFarAsTheyStayTheSame()
{
    const auto [span, sentence] = sentenceOver(m_set, m_marked.article.text.size(), at("some posts") + 2);
    QVERIFY(sentence.startsWith("statement 6"));
    QCOMPARE(m_marked.article.text.view(span).toString(), "some posts would go");
    const auto [plain, nothing] = sentenceOver(m_set, m_marked.article.text.size(), at("dismissed"));
    QVERIFY(nothing.isEmpty());
    QVERIFY(plain.contains(at("dismissed")));
}

void TestMarkShapes::theCardKeepsOffItsWords_data()
{
    QTest::addColumn<QRect>("words");
    QTest::addColumn<QPoint>("pointer");
    QTest::newRow("in the middle") << QRect(200, 300, 300, 58) << QPoint(300, 320);
    QTest::newRow("at the foot") << QRect(200, 560, 300, 30) << QPoint(300, 575);
    QTest::newRow("at the right edge") << QRect(650, 100, 140, 30) << QPoint(780, 110);
    QTest::newRow("tall, at the left") << QRect(10, 20, 200, 560) << QPoint(100, 300);
    QTest::newRow("tall, at the right") << QRect(500, 20, 290, 560) << QPoint(600, 300);
}

void TestMarkShapes::theCardKeepsOffItsWords()
{
    QFETCH(QRect, words);
    QFETCH(QPoint, pointer);
    const QRect room(0, 0, 800, 600);
    const QSize size(380, 90);
    const QRect card(HoverCard::placeFor(size, words, pointer, room), size);
    QVERIFY(!card.intersects(words));
    QVERIFY(room.contains(card));
}

QTEST_MAIN(TestMarkShapes)
#include "tst_markshapes.moc"
