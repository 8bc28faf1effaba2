// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/mentionlinks.h"

#include "base/probabilities.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace hearsay
{

namespace
{

constexpr size_t mostCandidates = 100;
constexpr float leastProbability = 0.01F;

/// One of the four vectors of a word.
enum Vector { LaterFirst, LaterLast, EarlierFirst, EarlierLast };

std::vector<float> sumOf(const WindowScores &scores, size_t size, size_t first, Vector ofFirst, size_t last,
                         Vector ofLast)
{
    const std::vector<float> &all = scores.links.floats();
    std::vector<float> sum(size);
    for (size_t i = 0; i < size; ++i)
        sum[i] = all[first * 4 * size + size_t(ofFirst) * size + i] + all[last * 4 * size + size_t(ofLast) * size + i];
    return sum;
}

float scoreOf(const ModelLabels::Links &weights, const LinkableMention &later, const LinkableMention &earlier)
{
    const float product = std::inner_product(later.later.begin(), later.later.end(), earlier.earlier.begin(), 0.0F);
    const size_t words = std::max<size_t>(1, later.firstWord - earlier.firstWord);
    const size_t bucket = std::min(size_t(std::bit_width(words)) - 1, weights.distance.size() - 1);
    float score = product / std::sqrt(float(weights.size)) + weights.distance[bucket];
    score += later.text == earlier.text ? weights.alike[0] : 0.0F;
    score += later.lastWord == earlier.lastWord ? weights.alike[1] : 0.0F;
    score += later.isPronoun != earlier.isPronoun ? weights.alike[2] : 0.0F;
    return score;
}

} // namespace

std::vector<LinkableMention> linkable(const ModelLabels &labels, const WindowedText &text, const Window &window,
                                      const WindowScores &scores, const std::vector<CueWords> &words)
{
    std::vector<LinkableMention> made;
    for (const CueWords &mention : words) {
        QStringList forms;
        for (size_t word = mention.first; word <= mention.last; ++word)
            forms.append(text.text.view(text.words[window.first + word].span).toString().toLower());
        LinkableMention one;
        one.firstWord = window.first + mention.first;
        one.text = forms.join(u' ');
        one.lastWord = forms.last();
        one.isPronoun = labels.links.pronouns.contains(one.text);
        one.later = sumOf(scores, labels.links.size, mention.first, LaterFirst, mention.last, LaterLast);
        one.earlier = sumOf(scores, labels.links.size, mention.first, EarlierFirst, mention.last, EarlierLast);
        made.push_back(std::move(one));
    }
    return made;
}

void linkMentions(const ModelLabels &labels, const std::vector<LinkableMention> &links,
                  std::vector<FoundMention> &mentions)
{
    for (size_t later = 0; later < mentions.size(); ++later) {
        const size_t first = later > mostCandidates ? later - mostCandidates : 0;
        std::vector<float> scores = {labels.links.nobody};
        for (size_t earlier = first; earlier < later; ++earlier)
            scores.push_back(scoreOf(labels.links, links[later], links[earlier]));
        softmax(std::span(scores));
        FoundMention &mention = mentions[later];
        mention.isFirst = double(scores[0]);
        mention.antecedents.clear();
        for (size_t earlier = first; earlier < later; ++earlier)
            if (const float probability = scores[earlier - first + 1]; probability >= leastProbability)
                mention.antecedents.push_back({earlier, double(probability)});
        std::ranges::stable_sort(mention.antecedents, std::ranges::greater(), &FoundAntecedent::probability);
    }
}

} // namespace hearsay
