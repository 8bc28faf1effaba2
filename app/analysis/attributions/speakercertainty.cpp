// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/speakercertainty.h"

#include "analysis/attributions/speakerresolver.h"
#include "analysis/surface/functionwords.h"
#include "annotation/names.h"
#include "base/probabilities.h"

#include <algorithm>

namespace hearsay
{

namespace
{

/// “An official”, “two officials”: somebody who was not told of before.
bool isIndefinite(const SurfaceReading &reading, TextSpan mention)
{
    const qsizetype first = reading.wordAt(mention.start);
    const QString &lower = reading.lower(first);
    return lower == u"a" || lower == u"an" ||
           (lower != u"the" && !isPossessivePronoun(lower) && reading.tag(first) != PartOfSpeech::Determiner);
}

} // namespace

Features SpeakerCertainty::speakerFeatures(const FoundAttribution &found, const Entity *speaker) const
{
    Features out;
    const auto flag = [&out](const QString &name) { out.emplace_back(name, 1); };
    const SurfaceReading &reading = *m_draft.surface;
    if (!speaker) {
        flag(found.impersonal ? QStringLiteral("impersonal") : QStringLiteral("no-speaker"));
        return out;
    }
    flag(u"speaker-" + nameOf(speaker->kind));
    if (!speaker->isNamed())
        flag(QStringLiteral("no-name"));
    if (found.source.isEmpty()) {
        flag(QStringLiteral("no-source"));
        return out;
    }
    if (isFirstPerson(reading.word(found.source.head)))
        flag(QStringLiteral("first-person"));
    const TextSpan head = reading.word(found.source.head).span;
    const auto mention =
        std::ranges::find_if(speaker->mentions, [head](const Mention &one) { return one.span.contains(head); });
    if (mention == speaker->mentions.end()) {
        flag(QStringLiteral("no-mention"));
        return out;
    }
    flag(u"by-" + nameOf(mention->form));
    flag(u"mention-" + mention->reason.rule);
    flag(u"mention-" + nameOf(mention->certainty.level));
    if (mention->certainty.probability)
        out.emplace_back(u"share-of-" + nameOf(mention->form), leaning(*mention->certainty.probability));
    if (speaker->mentions.size() == 1)
        flag(QStringLiteral("mentioned-once"));
    const auto unsure = std::ranges::count_if(
        speaker->mentions, [](const Mention &one) { return one.certainty.level != CertaintyLevel::Sure; });
    out.emplace_back(QStringLiteral("unsure-mentions"), double(unsure) / double(speaker->mentions.size()));
    const auto judged = m_draft.antecedents.find(mention->span);
    const double other =
        judged == m_draft.antecedents.end() || judged->second.empty() ? 0 : judged->second.front().probability;
    if (other > 0)
        out.emplace_back(u"other-of-" + nameOf(mention->form), leaning(other) - leaning(0));
    if (mention->form == MentionForm::Role && mention->reason.rule == u"own-words")
        flag(other > 0                              ? QStringLiteral("may-take-up")
             : isIndefinite(reading, mention->span) ? QStringLiteral("new-role")
                                                    : QStringLiteral("known-role"));
    return out;
}

Features SpeakerCertainty::featuresOf(const Attribution &attribution, const FoundAttribution &found,
                                      const Entity *speaker) const
{
    Features out{{QStringLiteral("always"), 1}};
    const auto flag = [&out](const QString &name) { out.emplace_back(name, 1); };
    flag(u"rule-" + found.rule);
    flag(nameOf(attribution.kind));
    flag(nameOf(attribution.act));
    if (found.probability)
        out.emplace_back(QStringLiteral("told"), leaning(*found.probability));
    else
        flag(QStringLiteral("model-is-silent"));
    if (found.sourceProbability)
        out.emplace_back(QStringLiteral("source"), leaning(*found.sourceProbability));
    if (!found.otherSource.isEmpty())
        flag(QStringLiteral("other-source"));
    if (attribution.parent)
        flag(QStringLiteral("nested"));
    const Features ofSpeaker = speakerFeatures(found, speaker);
    out.insert(out.end(), ofSpeaker.begin(), ofSpeaker.end());
    return out;
}

std::vector<RivalSpeaker> SpeakerCertainty::rivalsOf(const std::vector<RivalCandidate> &candidates, double left) const
{
    static constexpr double leastTold = 0.01;
    constexpr size_t most = 4;
    std::vector<RivalSpeaker> out;
    double all = 0;
    for (const RivalCandidate &one : candidates) {
        const double probability = m_weights.probability(QStringLiteral("rival"), one.features);
        all += probability;
        out.push_back({one.entity, probability});
    }
    // Together they are no likelier than that the speaker is wrong.
    for (RivalSpeaker &one : out)
        one.probability = *one.probability * std::min(1.0, left / std::max(all, left));
    std::ranges::stable_sort(out, std::ranges::greater(), &RivalSpeaker::probability);
    std::erase_if(out, [](const RivalSpeaker &one) { return one.probability < leastTold; });
    out.resize(std::min(out.size(), most));
    return out;
}

void SpeakerCertainty::judge(const std::vector<FoundAttribution> &found) const
{
    const RivalSpeakers rivals(m_draft);
    const QString question = m_draft.language ? QStringLiteral("speaker") : QStringLiteral("speaker-alone");
    for (size_t i = 0; i < found.size(); ++i) {
        Attribution &one = m_draft.analysis.attributions[i];
        const bool known = m_weights.knows(question);
        if (!known && !m_watch)
            continue;
        const Features features = featuresOf(one, found[i], one.speaker ? rivals.entity(*one.speaker) : nullptr);
        if (m_watch)
            m_watch(one, {question, features, rivals.of(i, found[i])});
        if (!known)
            continue;
        one.certainty = certaintyOf(m_weights.probability(question, features));
        if (one.certainty.level != CertaintyLevel::Sure)
            one.rivals = rivalsOf(rivals.of(i, found[i]), 1 - *one.certainty.probability);
    }
}

} // namespace hearsay
