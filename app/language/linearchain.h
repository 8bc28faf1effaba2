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
    /// For each word the probability that it is in no span.
    [[nodiscard]] std::vector<double> outside(std::span<const float> scores) const;

private:
    /// Sums over all labellings, each word's brought to one so that no number runs out of range (Rabiner 1989).
    struct Sums {
        std::vector<double> weights; ///< exponentials of the scores, each word's largest brought to one
        std::vector<double> ahead;   ///< of the labellings up to each word and label
        std::vector<double> behind;  ///< of those behind it
        std::vector<double> scales;  ///< what each word's were divided by
    };
    [[nodiscard]] float transition(size_t from, size_t to) const { return m_transitions[from * m_starts.size() + to]; }
    [[nodiscard]] Sums sumsOf(std::span<const float> scores) const;
    [[nodiscard]] double probabilityOf(const LabelledSpan &span, const Sums &sums) const;

    std::vector<float> m_transitions;
    std::vector<float> m_starts;
    std::vector<double> m_transitionWeights; ///< exponentials
};

/// A chain for so many kinds that knows nothing but which label may follow which.
[[nodiscard]] LinearChain wellFormedChain(size_t kinds);

} // namespace hearsay
