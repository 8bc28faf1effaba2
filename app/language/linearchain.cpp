// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/linearchain.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hearsay
{

namespace
{

constexpr float forbidden = -std::numeric_limits<float>::infinity();

bool isInside(size_t label)
{
    return label > 0 && label % 2 == 0;
}

int kindOf(int label)
{
    return (label - 1) / 2;
}

/// An inside follows its begin or itself.
bool mayFollow(size_t from, size_t to)
{
    return !isInside(to) || from == to || from + 1 == to;
}

double logSum(std::span<const double> values)
{
    const double most = *std::ranges::max_element(values);
    if (std::isinf(most))
        return most;
    double sum = 0;
    for (const double value : values)
        sum += std::exp(value - most);
    return most + std::log(sum);
}

} // namespace

LinearChain::LinearChain(std::vector<float> transitions, std::vector<float> starts)
    : m_transitions(std::move(transitions)), m_starts(std::move(starts))
{
    const size_t count = m_starts.size();
    for (size_t to = 0; to < count; ++to) {
        if (isInside(to))
            m_starts[to] = forbidden;
        for (size_t from = 0; from < count; ++from)
            if (!mayFollow(from, to))
                m_transitions[from * count + to] = forbidden;
    }
}

std::vector<int> LinearChain::bestLabels(std::span<const float> scores) const
{
    const size_t count = labels();
    const size_t words = scores.size() / count;
    std::vector<int> best(words);
    if (words == 0)
        return best;
    std::vector<double> state(count);
    std::vector<double> next(count);
    std::vector<int> from(words * count);
    for (size_t label = 0; label < count; ++label)
        state[label] = double(m_starts[label]) + double(scores[label]);
    for (size_t word = 1; word < words; ++word) {
        for (size_t to = 0; to < count; ++to) {
            size_t chosen = 0;
            for (size_t label = 1; label < count; ++label)
                if (state[label] + double(transition(label, to)) > state[chosen] + double(transition(chosen, to)))
                    chosen = label;
            next[to] = state[chosen] + double(transition(chosen, to)) + double(scores[word * count + to]);
            from[word * count + to] = int(chosen);
        }
        state.swap(next);
    }
    best.back() = int(std::ranges::max_element(state) - state.begin());
    for (size_t word = words - 1; word > 0; --word)
        best[word - 1] = from[word * count + size_t(best[word])];
    return best;
}

std::vector<double> LinearChain::forward(std::span<const float> scores) const
{
    const size_t count = labels();
    std::vector<double> sums(scores.size());
    std::vector<double> ways(count);
    for (size_t label = 0; label < count; ++label)
        sums[label] = double(m_starts[label]) + double(scores[label]);
    for (size_t at = count; at < scores.size(); ++at) {
        const size_t to = at % count;
        const size_t before = at - to - count;
        for (size_t label = 0; label < count; ++label)
            ways[label] = sums[before + label] + double(transition(label, to));
        sums[at] = logSum(ways) + double(scores[at]);
    }
    return sums;
}

std::vector<double> LinearChain::backward(std::span<const float> scores) const
{
    const size_t count = labels();
    std::vector<double> sums(scores.size(), 0.0);
    std::vector<double> ways(count);
    for (size_t word = scores.size() / count - 1; word > 0; --word)
        for (size_t label = 0; label < count; ++label) {
            for (size_t to = 0; to < count; ++to)
                ways[to] = double(transition(label, to)) + double(scores[word * count + to]) + sums[word * count + to];
            sums[(word - 1) * count + label] = logSum(ways);
        }
    return sums;
}

std::vector<LabelledSpan> LinearChain::bestSpans(std::span<const float> scores) const
{
    std::vector<LabelledSpan> spans;
    const std::vector<int> best = bestLabels(scores);
    for (size_t word = 0; word < best.size(); ++word) {
        if (best[word] % 2 == 1)
            spans.push_back({word, word + 1, kindOf(best[word]), 0});
        else if (best[word] != 0)
            spans.back().end = word + 1;
    }
    if (spans.empty())
        return spans;
    const size_t count = labels();
    const std::vector<double> ahead = forward(scores);
    const std::vector<double> behind = backward(scores);
    const double all = logSum(std::span(ahead).last(count));
    std::vector<double> ways(count);
    for (LabelledSpan &span : spans) {
        const size_t begin = size_t(span.kind) * 2 + 1;
        const size_t inside = begin + 1;
        double path = ahead[span.first * count + begin];
        for (size_t word = span.first + 1; word < span.end; ++word)
            path += double(transition(word == span.first + 1 ? begin : inside, inside)) +
                    double(scores[word * count + inside]);
        const size_t last = span.end - span.first > 1 ? inside : begin;
        if (span.end * count < scores.size()) {
            for (size_t to = 0; to < count; ++to) {
                const size_t at = span.end * count + to;
                ways[to] =
                    to == inside ? double(forbidden) : double(transition(last, to)) + double(scores[at]) + behind[at];
            }
            path += logSum(ways);
        }
        span.probability = std::clamp(std::exp(path - all), 0.0, 1.0);
    }
    return spans;
}

LinearChain wellFormedChain(size_t kinds)
{
    const size_t count = 2 * kinds + 1;
    return {std::vector<float>(count * count, 0.0F), std::vector<float>(count, 0.0F)};
}

void softmax(std::span<float> scores)
{
    if (scores.empty())
        return;
    const float most = *std::ranges::max_element(scores);
    float sum = 0;
    for (float &score : scores)
        sum += score = std::exp(score - most);
    for (float &score : scores)
        score /= sum;
}

double sigmoid(double score)
{
    return 1.0 / (1.0 + std::exp(-score));
}

} // namespace hearsay
