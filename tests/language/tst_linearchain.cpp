// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/linearchain.h"

#include "base/probabilities.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace hearsay;

class TestLinearChain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverAnInsideAlone();
    void bestPathAsByTrial();
    void probabilityAsByTrial();
    void outsideAsByTrial();
    void learnedTransitionsCount();
    void noWords();
    void probabilities();
};

namespace
{

std::vector<float> randomScores(QRandomGenerator &random, size_t count, double width)
{
    std::vector<float> scores(count);
    for (float &score : scores)
        score = float((random.generateDouble() - 0.5) * width);
    return scores;
}

bool wellFormed(const std::vector<int> &labels)
{
    for (size_t i = 0; i < labels.size(); ++i)
        if (labels[i] > 0 && labels[i] % 2 == 0 &&
            (i == 0 || (labels[i - 1] != labels[i] && labels[i - 1] != labels[i] - 1)))
            return false;
    return true;
}

/// All well-formed labellings with their weights, by trying each.
std::vector<std::pair<std::vector<int>, double>>
allPaths(const std::vector<float> &scores, const std::vector<float> &transitions, const std::vector<float> &starts)
{
    const size_t count = starts.size();
    const size_t words = scores.size() / count;
    std::vector<std::pair<std::vector<int>, double>> paths;
    std::vector<int> labels(words, 0);
    while (true) {
        if (wellFormed(labels)) {
            double weight = double(starts[size_t(labels[0])]);
            for (size_t i = 0; i < words; ++i) {
                weight += double(scores[i * count + size_t(labels[i])]);
                weight += i > 0 ? double(transitions[size_t(labels[i - 1]) * count + size_t(labels[i])]) : 0.0;
            }
            paths.emplace_back(labels, weight);
        }
        size_t at = 0;
        while (at < words && ++labels[at] == int(count))
            labels[at++] = 0;
        if (at == words)
            return paths;
    }
}

} // namespace

void TestLinearChain::neverAnInsideAlone()
{
    const LinearChain chain = wellFormedChain(2);
    QRandomGenerator random(3);
    for (int round = 0; round < 300; ++round)
        QVERIFY(wellFormed(chain.bestLabels(randomScores(random, 5 * 12, 8))));
}

void TestLinearChain::bestPathAsByTrial()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 50; ++round) {
        const std::vector<float> transitions = randomScores(random, 25, 3);
        const std::vector<float> starts = randomScores(random, 5, 3);
        const std::vector<float> scores = randomScores(random, 5 * 5, 4);
        const auto paths = allPaths(scores, transitions, starts);
        const auto best = std::ranges::max_element(paths, {}, [](const auto &path) { return path.second; });
        QCOMPARE(LinearChain(transitions, starts).bestLabels(scores), best->first);
    }
}

void TestLinearChain::probabilityAsByTrial()
{
    QRandomGenerator random(6);
    int spans = 0;
    for (int round = 0; round < 50; ++round) {
        const std::vector<float> transitions = randomScores(random, 25, 3);
        const std::vector<float> starts = randomScores(random, 5, 3);
        const std::vector<float> scores = randomScores(random, 5 * 5, 4);
        const auto paths = allPaths(scores, transitions, starts);
        for (const LabelledSpan &span : LinearChain(transitions, starts).bestSpans(scores)) {
            double with = 0;
            double all = 0;
            for (const auto &[labels, weight] : paths) {
                const int begin = 2 * span.kind + 1;
                bool same = labels[span.first] == begin;
                for (size_t i = span.first + 1; i < span.end; ++i)
                    same = same && labels[i] == begin + 1;
                same = same && (span.end == labels.size() || labels[span.end] != begin + 1);
                with += same ? std::exp(weight) : 0;
                all += std::exp(weight);
            }
            QVERIFY(std::abs(span.probability - with / all) < 1e-6);
            ++spans;
        }
    }
    QVERIFY(spans > 50);
}

void TestLinearChain::outsideAsByTrial()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        const std::vector<float> transitions = randomScores(random, 25, 3);
        const std::vector<float> starts = randomScores(random, 5, 3);
        const std::vector<float> scores = randomScores(random, 5 * 5, 4);
        const std::vector<double> outside = LinearChain(transitions, starts).outside(scores);
        QCOMPARE(outside.size(), size_t(5));
        for (size_t word = 0; word < 5; ++word) {
            double none = 0;
            double all = 0;
            for (const auto &[labels, weight] : allPaths(scores, transitions, starts)) {
                none += labels[word] == 0 ? std::exp(weight) : 0;
                all += std::exp(weight);
            }
            QVERIFY(std::abs(outside[word] - none / all) < 1e-6);
        }
    }
}

void TestLinearChain::learnedTransitionsCount()
{
    // O, B, I: each word alone says I; a dear begin keeps the first from opening a span.
    const std::vector<float> scores = {0, 1, 3, 0, 1, 3};
    QCOMPARE(wellFormedChain(1).bestLabels(scores), (std::vector<int>{1, 2}));
    const LinearChain dear(std::vector<float>(9, 0), {0, -9, 0});
    QCOMPARE(dear.bestLabels(scores), (std::vector<int>{0, 1}));
}

void TestLinearChain::noWords()
{
    QVERIFY(wellFormedChain(1).bestLabels({}).empty());
    QVERIFY(wellFormedChain(1).bestSpans({}).empty());
    QVERIFY(wellFormedChain(1).outside({}).empty());
}

void TestLinearChain::probabilities()
{
    std::vector<float> scores = {1, 1, 1, 1};
    softmax(std::span(scores));
    QCOMPARE(scores, std::vector<float>(4, 0.25F));
    std::vector<float> large = {1000, 0};
    softmax(std::span(large));
    QCOMPARE(large, (std::vector<float>{1, 0}));
    QCOMPARE(sigmoid(0), 0.5);
}

QTEST_GUILESS_MAIN(TestLinearChain)
#include "tst_linearchain.moc"
