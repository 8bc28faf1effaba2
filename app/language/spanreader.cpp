// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spanreader.h"

#include "base/probabilities.h"

#include <algorithm>

namespace hearsay
{

namespace
{

/// The chains' kinds of spans.
enum SpanKind { Source, Content };

bool isInCore(const Window &window, size_t word)
{
    return window.coreFirst <= window.first + word && window.first + word < window.coreEnd;
}

TextSpan spanOf(const WindowedText &text, const Window &window, size_t first, size_t end)
{
    return text.spanOf(window.first + first, window.first + end);
}

/// The scores of one flat head over the whole window.
std::vector<float> rowsOf(const QString &name, const ModelLabels &labels, const WindowScores &scores)
{
    const ModelLabels::FlatHead &head = *labels.flat.constFind(name);
    std::vector<float> rows;
    rows.reserve(scores.words * head.size());
    for (size_t word = 0; word < scores.words; ++word) {
        const auto row = scores.of(labels, head, word);
        rows.insert(rows.end(), row.begin(), row.end());
    }
    return rows;
}

/// The spans of one flat head over the whole window.
std::vector<LabelledSpan> flatSpans(const QString &name, const ModelLabels &labels, const WindowScores &scores)
{
    return labels.chains.constFind(name)->bestSpans(rowsOf(name, labels, scores));
}

/// The status that most words of the spans have.
SpeechStatus speechOf(const ModelLabels &labels, const WindowScores &scores, const std::vector<LabelledSpan> &contents)
{
    const ModelLabels::FlatHead &head = *labels.flat.constFind(QStringLiteral("speech"));
    std::vector<float> sums(head.size(), 0);
    for (const LabelledSpan &content : contents)
        for (size_t word = content.first; word < content.end; ++word) {
            const auto row = scores.of(labels, head, word);
            std::vector<float> probabilities(row.begin(), row.end());
            softmax(std::span(probabilities));
            for (size_t i = 0; i < sums.size(); ++i)
                sums[i] += probabilities[i];
        }
    if (contents.empty() || sums.size() != 4)
        return SpeechStatus::None;
    return SpeechStatus(std::ranges::max_element(sums) - sums.begin());
}

/// The cues that the cue head finds in the core and the candidates there that it passes over, in the order of the text,
/// before the second look. \a words receives where each stands in the window.
std::vector<FoundCue> firstLook(const ModelLabels &labels, const WindowedText &text, const Window &window,
                                const WindowScores &scores, std::vector<CueWords> &words)
{
    std::vector<FoundCue> cues;
    const std::vector<float> rows = rowsOf(QStringLiteral("cue"), labels, scores);
    const LinearChain &chain = *labels.chains.constFind(QStringLiteral("cue"));
    const std::vector<double> outside = chain.outside(rows);
    const auto add = [&](size_t first, size_t end, double probability, bool asked) {
        cues.push_back({spanOf(text, window, first, end), probability, 1 - outside[end - 1], 0, asked, {}, {}, {}, {}});
        words.push_back({first, end - 1});
    };
    auto candidate = std::ranges::lower_bound(text.candidates, window.coreFirst, {}, &CueWords::first);
    const auto addCandidates = [&](size_t until) {
        for (; candidate != text.candidates.end() && candidate->last < window.first + until; ++candidate)
            if (words.empty() || candidate->first - window.first > words.back().last)
                add(candidate->first - window.first, candidate->last + 1 - window.first,
                    1 - outside[candidate->last - window.first], true);
    };
    for (const LabelledSpan &span : chain.bestSpans(rows))
        // A second look only lowers the probability: what is below the least already is not looked at again.
        if (isInCore(window, span.first) && span.probability >= labels.leastCue) {
            addCandidates(span.first);
            add(span.first, span.end, span.probability, false);
        }
    addCandidates(window.coreEnd - window.first);
    return cues;
}

} // namespace

std::vector<FoundName> readNames(const ModelLabels &labels, const WindowedText &text, const Window &window,
                                 const WindowScores &scores)
{
    std::vector<FoundName> names;
    for (const LabelledSpan &span : flatSpans(QStringLiteral("name"), labels, scores))
        if (isInCore(window, span.first))
            names.push_back({spanOf(text, window, span.first, span.end), NameKind(span.kind), span.probability});
    return names;
}

std::vector<FoundSpan> readFlatSpans(const QString &head, const ModelLabels &labels, const WindowedText &text,
                                     const Window &window, const WindowScores &scores)
{
    std::vector<FoundSpan> found;
    for (const LabelledSpan &span : flatSpans(head, labels, scores))
        if (isInCore(window, span.first))
            found.push_back({spanOf(text, window, span.first, span.end), span.probability});
    return found;
}

Result<std::vector<FoundCue>> readCues(const Encoder &encoder, const WindowedText &text, const Window &window,
                                       const WindowScores &scores, const CancelToken &cancel)
{
    const ModelLabels &labels = encoder.labels();
    std::vector<CueWords> words;
    std::vector<FoundCue> cues = firstLook(labels, text, window, scores, words);
    const auto second = encoder.readCues(scores, words, cancel);
    if (!second)
        return std::unexpected(second.error());
    const LinearChain &chain = *labels.chains.constFind(QStringLiteral("spans"));
    const size_t size = scores.words * chain.labels();
    std::vector<FoundCue> kept;
    for (size_t i = 0; i < cues.size(); ++i) {
        FoundCue &cue = cues[i];
        cue.valid = sigmoid(double(second->valid[i]));
        cue.probability *= cue.valid;
        if (!cue.asked && cue.probability < labels.leastCue)
            continue;
        std::vector<LabelledSpan> contents;
        for (const LabelledSpan &span : chain.bestSpans(std::span(second->spans).subspan(i * size, size))) {
            auto &into = span.kind == Source ? cue.source : cue.content;
            into.push_back({spanOf(text, window, span.first, span.end), span.probability});
            if (span.kind == Content)
                contents.push_back(span);
        }
        if (cue.source.empty() && cue.content.empty())
            continue;
        cue.speech = speechOf(labels, scores, contents);
        if (labels.attributions)
            cue.calibrated = labels.attributions->of(cue.probability);
        kept.push_back(std::move(cue));
    }
    return kept;
}

std::vector<FoundMention> readMentions(const ModelLabels &labels, const WindowedText &text, const Window &window,
                                       const WindowScores &scores, std::vector<CueWords> &words)
{
    const ModelLabels::FlatHead &firstHead = *labels.flat.constFind(QStringLiteral("mention_first"));
    const ModelLabels::FlatHead &lastHead = *labels.flat.constFind(QStringLiteral("mention_last"));
    const std::vector<float> &all = scores.mentions.floats();
    std::vector<FoundMention> mentions;
    for (size_t first = window.coreFirst - window.first; first < window.coreEnd - window.first; ++first)
        for (size_t last = std::min(first + labels.mentionWidth, scores.words); last-- > first;) {
            const double probability = sigmoid(double(all[first * scores.words + last]));
            if (probability < labels.leastMention)
                continue;
            const auto begin = scores.of(labels, firstHead, first);
            const auto end = scores.of(labels, lastHead, last);
            size_t kind = 0;
            for (size_t i = 1; i < std::min(begin.size(), end.size()); ++i)
                if (begin[i] + end[i] > begin[kind] + end[kind])
                    kind = i;
            mentions.push_back({spanOf(text, window, first, last + 1), MentionKind(kind), probability, 1, {}});
            words.push_back({first, last});
        }
    return mentions;
}

} // namespace hearsay
