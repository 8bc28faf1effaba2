// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace hearsay
{

/// A run of words with one meaning.
struct LabelledSpan {
    size_t first = 0; ///< half-open range of words
    size_t end = 0;
    int kind = 0;           ///< from 0, in the order of the labels
    double probability = 0; ///< that exactly these words are one span of this kind

    friend bool operator==(const LabelledSpan &, const LabelledSpan &) = default;
};

/// A linear-chain conditional random field over the labels O, B-first, I-first, B-second, I-second, … (Lafferty,
/// McCallum and Pereira 2001). An inside never follows anything but the begin or inside of its kind, whatever the
/// weights say.
class LinearChain final
{
public:
    /// \a transitions holds a weight for each label (row) followed by each label (column), \a starts one for each label
    /// that begins; their sizes must be k × k and k, k odd.
    LinearChain(std::vector<float> transitions, std::vector<float> starts);

    [[nodiscard]] size_t labels() const { return m_starts.size(); }

    /// The likeliest labels (Viterbi) for words × labels() scores, row by row.
    [[nodiscard]] std::vector<int> bestLabels(std::span<const float> scores) const;
    /// The spans of the likeliest labels, in order, each with its probability under the chain.
    [[nodiscard]] std::vector<LabelledSpan> bestSpans(std::span<const float> scores) const;

private:
    [[nodiscard]] float transition(size_t from, size_t to) const { return m_transitions[from * m_starts.size() + to]; }
    [[nodiscard]] std::vector<double> forward(std::span<const float> scores) const;
    [[nodiscard]] std::vector<double> backward(std::span<const float> scores) const;

    std::vector<float> m_transitions;
    std::vector<float> m_starts;
};

/// A chain for so many kinds that knows nothing but which label may follow which.
[[nodiscard]] LinearChain wellFormedChain(size_t kinds);

/// Probabilities of \a scores, in place.
void softmax(std::span<float> scores);
/// 1 / (1 + exp(-score)).
[[nodiscard]] double sigmoid(double score);

} // namespace hearsay
