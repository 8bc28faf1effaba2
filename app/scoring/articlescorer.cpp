// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/articlescorer.h"

#include "annotation/names.h"
#include "scoring/coverage.h"
#include "scoring/pairing.h"
#include "scoring/samespeaker.h"
#include "scoring/sametext.h"

namespace hearsay
{

namespace
{

constexpr double halfOfBoth = 0.5;

using Sides = std::array<Coverage, 2>;

/// Whether the two sides of one pair meet those of the other, either way round.
bool meets(const Sides &a, const Sides &b)
{
    return (touches(a[0], b[0]) && touches(a[1], b[1])) || (touches(a[0], b[1]) && touches(a[1], b[0]));
}

/// One article at its scoring.
class OneArticle
{
public:
    OneArticle(const Gold &gold, const Text &text, const Analysis &analysis, ArticleScores &scores)
        : m_gold(gold), m_text(text), m_analysis(analysis), m_scores(scores)
    {
    }
    void scoreAttributions();
    void scoreContradictions();
    void scoreNotices();
    void scoreMentions();

private:
    [[nodiscard]] Coverage cover(const TextSpans &spans) const { return {m_text, spans}; }
    [[nodiscard]] std::vector<Sides> sidesOf(const auto &pairs) const;
    [[nodiscard]] std::vector<Pairing> pairAttributions(const std::vector<const Attribution *> &found) const;
    void scorePair(const GoldAttribution &gold, const Attribution &found);
    [[nodiscard]] const GoldEntity *goldEntityAt(const std::vector<Coverage> &known, TextSpan mention) const;

    const Gold &m_gold;
    const Text &m_text;
    const Analysis &m_analysis;
    ArticleScores &m_scores;
};

std::vector<Sides> OneArticle::sidesOf(const auto &pairs) const
{
    std::vector<Sides> all;
    for (const auto &pair : pairs)
        all.push_back({cover(pair.sides[0]), cover(pair.sides[1])});
    return all;
}

std::vector<Pairing> OneArticle::pairAttributions(const std::vector<const Attribution *> &found) const
{
    std::vector<Coverage> goldContents;
    std::vector<Coverage> contents;
    for (const GoldAttribution &one : m_gold.attributions)
        goldContents.push_back(cover(one.content));
    for (const Attribution *one : found)
        contents.push_back(cover(one->content));
    return pairUp(goldContents.size(), contents.size(), halfOfBoth,
                  [&](size_t gold, size_t one) { return intersectionOverUnion(goldContents[gold], contents[one]); });
}

void OneArticle::scorePair(const GoldAttribution &gold, const Attribution &found)
{
    const bool whole = touches(cover(gold.source), cover(found.source)) && touches(cover(gold.cue), cover(found.cue));
    const bool speaker = sameSpeaker(m_text, m_gold, gold, m_analysis, found);
    const bool kind = gold.kind == nameOf(found.kind);
    m_scores.whole.hits += whole ? 1 : 0;
    m_scores.speaker.add(speaker);
    m_scores.kind.add(kind);
    m_scores.kinds.add(gold.kind, {true, whole, speaker, kind});
    m_scores.acts.add(nameOf(found.act), {true, whole, speaker, kind});
    m_scores.rules.add(found.reason.rule, {true, whole, speaker, kind});
    m_scores.levels.add(nameOf(found.certainty.level), {true, whole, speaker, kind});
    if (found.certainty.probability) {
        m_scores.speakerProbability.add(*found.certainty.probability, speaker);
        m_scores.ofFound.add(*found.certainty.probability, speaker);
    }
}

void OneArticle::scoreAttributions()
{
    std::vector<const Attribution *> found;
    for (const Attribution &one : m_analysis.attributions)
        if (!one.content.empty())
            found.push_back(&one);
    const std::vector<Pairing> pairs = pairAttributions(found);
    const auto foundCount = std::ssize(found);
    const auto goldCount = std::ssize(m_gold.attributions);
    m_scores.content += {std::ssize(pairs), foundCount, goldCount};
    m_scores.whole += {0, foundCount, goldCount};
    std::vector<bool> goldPaired(m_gold.attributions.size());
    std::vector<bool> paired(found.size());
    for (const Pairing pair : pairs) {
        scorePair(m_gold.attributions[pair.gold], *found[pair.found]);
        goldPaired[pair.gold] = paired[pair.found] = true;
    }
    for (size_t i = 0; i < goldPaired.size(); ++i)
        if (!goldPaired[i])
            m_scores.kinds.add(m_gold.attributions[i].kind, {false, false, false, false});
    for (size_t i = 0; i < paired.size(); ++i) {
        if (paired[i])
            continue;
        m_scores.acts.add(nameOf(found[i]->act), {false, false, false, false});
        m_scores.rules.add(found[i]->reason.rule, {false, false, false, false});
        m_scores.levels.add(nameOf(found[i]->certainty.level), {false, false, false, false});
        if (found[i]->certainty.probability)
            m_scores.speakerProbability.add(*found[i]->certainty.probability, false);
    }
}

void OneArticle::scoreContradictions()
{
    const std::vector<Sides> gold = sidesOf(m_gold.contradictions);
    const std::vector<Sides> forbidden = sidesOf(m_gold.agreements);
    const std::vector<Sides> found = sidesOf(m_analysis.contradictions);
    const auto pairs = pairUp(gold.size(), found.size(), 1,
                              [&](size_t one, size_t other) { return meets(gold[one], found[other]) ? 1.0 : 0.0; });
    m_scores.contradictions += {std::ssize(pairs), std::ssize(found), std::ssize(gold)};
    std::vector<bool> paired(found.size());
    for (const Pairing pair : pairs) {
        paired[pair.found] = true;
        m_scores.contradictionKind.add(m_gold.contradictions[pair.gold].kind ==
                                       nameOf(m_analysis.contradictions[pair.found].kind));
    }
    m_scores.alarms += {0, std::ssize(found), std::ssize(forbidden)};
    for (size_t i = 0; i < found.size(); ++i) {
        const bool alarm = std::ranges::any_of(forbidden, [&](const Sides &pair) { return meets(pair, found[i]); });
        m_scores.alarms.hits += alarm ? 1 : 0;
        m_scores.contradictionRules.add(m_analysis.contradictions[i].reason.rule, {paired[i], alarm});
    }
}

void OneArticle::scoreNotices()
{
    const auto &found = m_analysis.notices;
    const auto pairs = pairUp(m_gold.notices.size(), found.size(), 1, [&](size_t gold, size_t one) {
        const bool near = m_gold.notices[gold].kind == nameOf(found[one].kind) &&
                          touches(cover(m_gold.notices[gold].span), cover({found[one].span}));
        return near ? 1.0 : 0.0;
    });
    m_scores.notices += {std::ssize(pairs), std::ssize(found), std::ssize(m_gold.notices)};
    for (size_t i = 0; i < found.size(); ++i)
        m_scores.noticeRules.add(found[i].reason.rule, {std::ranges::contains(pairs, i, &Pairing::found)});
}

const GoldEntity *OneArticle::goldEntityAt(const std::vector<Coverage> &known, TextSpan mention) const
{
    const Coverage covered = cover({mention});
    const auto at = std::ranges::max_element(known, {}, [&](const Coverage &one) { return one.shared(covered); });
    return at != known.end() && at->shared(covered) > 0 ? &m_gold.entities[size_t(at - known.begin())] : nullptr;
}

void OneArticle::scoreMentions()
{
    std::vector<Coverage> known;
    for (const GoldEntity &entity : m_gold.entities)
        known.push_back(cover(entity.mentions));
    for (const Entity &entity : m_analysis.entities) {
        QHash<const GoldEntity *, bool> same;
        for (const Mention &mention : entity.mentions) {
            const GoldEntity *gold = goldEntityAt(known, mention.span);
            if (!gold)
                continue;
            if (!same.contains(gold))
                same.insert(gold, sameEntity(m_text, *gold, entity));
            m_scores.mentionRules.add(mention.reason.rule, {same.value(gold)});
        }
    }
}

} // namespace

Result<void> ArticleScorer::add(const Gold &gold, const Text &text, const Analysis &analysis)
{
    const auto same = sameText(gold.text, text);
    if (!same)
        return std::unexpected(same.error());
    m_scores.scored.add(analysis);
    OneArticle article(gold, *same, analysis, m_scores);
    article.scoreAttributions();
    article.scoreContradictions();
    article.scoreNotices();
    article.scoreMentions();
    return {};
}

} // namespace hearsay
