// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spanningtree.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hearsay;

class TestSpanningTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void smallest();
    void heaviestAsByTrial();
    void alwaysATree();
    void whatIsNoNumber();
};

namespace
{

bool isTree(const std::vector<size_t> &heads)
{
    if (std::ranges::count(heads, size_t(0)) != 1)
        return false;
    for (size_t word = 0; word < heads.size(); ++word) {
        size_t node = word + 1;
        for (size_t steps = 0; node != 0; ++steps) {
            if (steps > heads.size())
                return false;
            node = heads[node - 1];
        }
    }
    return true;
}

double weightOf(const std::vector<float> &scores, const std::vector<size_t> &heads)
{
    double sum = 0;
    for (size_t word = 0; word < heads.size(); ++word)
        sum += double(scores[word * (heads.size() + 1) + heads[word]]);
    return sum;
}

std::vector<float> randomScores(QRandomGenerator &random, size_t words)
{
    std::vector<float> scores(words * (words + 1));
    for (float &score : scores)
        score = float(random.generateDouble() * 20 - 10);
    return scores;
}

} // namespace

void TestSpanningTree::smallest()
{
    QVERIFY(bestTree({}, 0).empty());
    QCOMPARE(bestTree(std::vector<float>{-5, 0}, 1), std::vector<size_t>{0});
    // Both words would rather be the root; one must give way, and it is the one that loses less.
    QCOMPARE(bestTree(std::vector<float>{9, 0, 1, 9, 5, 0}, 2), (std::vector<size_t>{0, 1}));
    // Each would rather have the other: a cycle, entered where it costs least.
    QCOMPARE(bestTree(std::vector<float>{1, 0, 9, 4, 9, 0}, 2), (std::vector<size_t>{2, 0}));
}

void TestSpanningTree::heaviestAsByTrial()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 300; ++round) {
        const size_t words = 1 + size_t(random.bounded(5));
        const std::vector<float> scores = randomScores(random, words);
        double best = -1e9;
        std::vector<size_t> heads(words, 0);
        for (size_t at = 0; at < words;) {
            if (isTree(heads))
                best = std::max(best, weightOf(scores, heads));
            for (at = 0; at < words && ++heads[at] == words + 1; ++at)
                heads[at] = 0;
        }
        const std::vector<size_t> found = bestTree(scores, words);
        QVERIFY(isTree(found));
        QVERIFY(std::abs(weightOf(scores, found) - best) < 1e-4);
    }
}

void TestSpanningTree::alwaysATree()
{
    QRandomGenerator random(9);
    for (const size_t words : {size_t(40), size_t(120), size_t(250)})
        QVERIFY(isTree(bestTree(randomScores(random, words), words)));
    QVERIFY(isTree(bestTree(std::vector<float>(50 * 51, 0.0F), 50)));
}

void TestSpanningTree::whatIsNoNumber()
{
    const std::vector<float> scores(12 * 13, std::nanf(""));
    QCOMPARE(bestTree(scores, 12).size(), size_t(12));
}

QTEST_GUILESS_MAIN(TestSpanningTree)
#include "tst_spanningtree.moc"
