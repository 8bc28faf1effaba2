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
    for (const float weight : m_transitions)
        m_transitionWeights.push_back(std::exp(double(weight)));
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

LinearChain::Sums LinearChain::sumsOf(std::span<const float> scores) const
{
    const size_t count = labels();
    const size_t words = scores.size() / count;
    Sums sums{std::vector<double>(scores.size()), std::vector<double>(scores.size()),
              std::vector<double>(scores.size(), 1.0), std::vector<double>(words)};
    for (size_t word = 0; word < words; ++word) {
        const auto row = scores.subspan(word * count, count);
        const float most = *std::ranges::max_element(row);
        double sum = 0;
        for (size_t to = 0; to < count; ++to) {
            const size_t at = word * count + to;
            sums.weights[at] = std::exp(double(row[to] - most));
            double ways = word == 0 ? std::exp(double(m_starts[to])) : 0.0;
            for (size_t from = 0; word > 0 && from < count; ++from)
                ways += sums.ahead[at - to - count + from] * m_transitionWeights[from * count + to];
            sum += sums.ahead[at] = ways * sums.weights[at];
        }
        sums.scales[word] = sum > 0 ? sum : 1.0;
        for (size_t to = 0; to < count; ++to)
            sums.ahead[word * count + to] /= sums.scales[word];
    }
    for (size_t word = words; word-- > 1;)
        for (size_t from = 0; from < count; ++from) {
            double ways = 0;
            for (size_t to = 0; to < count; ++to) {
                const size_t at = word * count + to;
                ways += m_transitionWeights[from * count + to] * sums.weights[at] * sums.behind[at];
            }
            sums.behind[(word - 1) * count + from] = ways / sums.scales[word];
        }
    return sums;
}

double LinearChain::probabilityOf(const LabelledSpan &span, const Sums &sums) const
{
    const size_t count = labels();
    const size_t begin = size_t(span.kind) * 2 + 1;
    const size_t inside = begin + 1;
    double path = sums.ahead[span.first * count + begin];
    for (size_t word = span.first + 1; word < span.end; ++word) {
        const size_t from = word == span.first + 1 ? begin : inside;
        path *= m_transitionWeights[from * count + inside] * sums.weights[word * count + inside] / sums.scales[word];
    }
    if (span.end == sums.scales.size())
        return std::clamp(path, 0.0, 1.0);
    const size_t last = span.end - span.first > 1 ? inside : begin;
    double ways = 0;
    for (size_t to = 0; to < count; ++to) {
        const size_t at = span.end * count + to;
        ways += to == inside ? 0.0 : m_transitionWeights[last * count + to] * sums.weights[at] * sums.behind[at];
    }
    return std::clamp(path * ways / sums.scales[span.end], 0.0, 1.0);
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
    const Sums sums = sumsOf(scores);
    for (LabelledSpan &span : spans)
        span.probability = probabilityOf(span, sums);
    return spans;
}

std::vector<double> LinearChain::outside(std::span<const float> scores) const
{
    const size_t count = labels();
    std::vector<double> none(scores.size() / count);
    if (none.empty())
        return none;
    const Sums sums = sumsOf(scores);
    for (size_t word = 0; word < none.size(); ++word) {
        double all = 0;
        for (size_t label = 0; label < count; ++label)
            all += sums.ahead[word * count + label] * sums.behind[word * count + label];
        none[word] = all > 0 ? sums.ahead[word * count] * sums.behind[word * count] / all : 1.0;
    }
    return none;
}

LinearChain wellFormedChain(size_t kinds)
{
    const size_t count = 2 * kinds + 1;
    return {std::vector<float>(count * count, 0.0F), std::vector<float>(count, 0.0F)};
}

} // namespace hearsay
