// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/antecedents.h"

#include "analysis/entities/pronounwalls.h"
#include "base/probabilities.h"

#include <QSet>

#include <algorithm>

namespace hearsay
{

namespace
{

constexpr qsizetype paragraphsBack = 5;

bool isTheyForm(const QString &head)
{
    return head.startsWith(u"the");
}

} // namespace

QString Antecedents::questionOf(qsizetype mention) const
{
    const MentionCandidate &what = m_clusters.candidate(mention);
    const bool person = what.kind == EntityKind::Person;
    QString base;
    if (what.form == MentionForm::Pronoun)
        base = person ? QStringLiteral("he") : isTheyForm(what.head) ? QStringLiteral("they") : QStringLiteral("it");
    else
        base = person                              ? QStringLiteral("person-role")
               : what.kind == EntityKind::Document ? QStringLiteral("document-role")
                                                   : QStringLiteral("body-role");
    return m_clusters.model().isEmpty() ? base + QStringLiteral("-alone") : base;
}

bool Antecedents::mayBePronoun(qsizetype pronoun, qsizetype candidate) const
{
    const MentionCandidate &what = m_clusters.candidate(pronoun);
    const MentionCandidate &who = m_clusters.candidate(candidate);
    if (who.span.overlaps(what.span) || (who.form == MentionForm::Pronoun && !m_clusters.isJoined(candidate)))
        return false;
    const EntityClusters::Traits &traits = m_clusters.traits(candidate);
    const bool unnamed = traits.kind == EntityKind::Other && !traits.fullName.isEmpty();
    if (what.kind == EntityKind::Person) {
        const bool gender = traits.gender == Gender::Unknown || traits.gender == what.gender;
        return (traits.kind == EntityKind::Person || unnamed) && gender && traits.number != GrammaticalNumber::Plural &&
               !isBarred(m_clusters, pronoun, candidate);
    }
    if (isTheyForm(what.head))
        return traits.kind != EntityKind::Document && !isBarred(m_clusters, pronoun, candidate);
    return traits.kind != EntityKind::Person && traits.number != GrammaticalNumber::Plural &&
           !isBarred(m_clusters, pronoun, candidate);
}

/// “In her letter Ruiz said”: the first people or bodies named behind the pronoun in its sentence.
void Antecedents::addAhead(const AntecedentSetting &setting, QSet<qsizetype> &seen,
                           std::vector<AntecedentChoice> &choices) const
{
    constexpr qsizetype mostAhead = 2;
    constexpr qsizetype farthestAhead = 12;
    const SurfaceReading &reading = m_clusters.reading();
    const auto sentence = reading.word(m_clusters.candidate(setting.mention).words.first).sentence;
    qsizetype found = 0;
    for (qsizetype i = setting.mention + 1; i < m_clusters.size() && i <= setting.mention + farthestAhead; ++i) {
        const MentionCandidate &one = m_clusters.candidate(i);
        if (reading.word(one.words.first).sentence != sentence || found == mostAhead)
            return;
        const qsizetype group = m_clusters.clusterOf(i);
        if (!one.isNamed() || seen.contains(group) || group == setting.ownSpeaker || !mayBePronoun(setting.mention, i))
            continue;
        seen.insert(group);
        choices.push_back(m_features.choiceOf(setting, i, found++));
        choices.back().features.emplace_back(QStringLiteral("ahead"), 1.0);
    }
}

std::vector<AntecedentChoice> Antecedents::ofPronoun(qsizetype pronoun) const
{
    const SurfaceReading &reading = m_clusters.reading();
    const AntecedentSetting setting = m_features.settingOf(pronoun);
    const qsizetype paragraph = reading.word(m_clusters.candidate(pronoun).words.first).paragraph;
    std::vector<AntecedentChoice> choices = {m_features.nobody(pronoun)};
    QSet<qsizetype> seen;
    for (qsizetype i = pronoun - 1; i >= 0 && i >= pronoun - farthestBack; --i) {
        if (paragraph - reading.word(m_clusters.candidate(i).words.first).paragraph > paragraphsBack)
            break;
        const qsizetype group = m_clusters.clusterOf(i);
        if (seen.contains(group) || group == setting.ownSpeaker || !mayBePronoun(pronoun, i))
            continue;
        choices.push_back(m_features.choiceOf(setting, i, seen.size()));
        seen.insert(group);
    }
    addAhead(setting, seen, choices);
    return choices;
}

std::vector<AntecedentChoice> Antecedents::ofRole(qsizetype role, const std::vector<qsizetype> &candidates) const
{
    const AntecedentSetting setting = m_features.settingOf(role);
    std::vector<AntecedentChoice> choices = {m_features.nobody(role)};
    for (const qsizetype i : candidates) {
        choices.push_back(m_features.choiceOf(setting, i, qsizetype(choices.size()) - 1));
        const Features more = m_features.calling(role, i);
        choices.back().features.insert(choices.back().features.end(), more.begin(), more.end());
    }
    return choices;
}

std::vector<double> Antecedents::shares(qsizetype mention, const std::vector<AntecedentChoice> &choices) const
{
    const QString question = questionOf(mention);
    std::vector<double> scores;
    for (const AntecedentChoice &choice : choices)
        scores.push_back(m_weights.score(question, choice.features));
    softmax(std::span(scores));
    return scores;
}

std::vector<std::pair<qsizetype, double>> Antecedents::probabilities(qsizetype role,
                                                                     const std::vector<qsizetype> &candidates) const
{
    return weighed(role, ofRole(role, candidates));
}

std::vector<std::pair<qsizetype, double>> Antecedents::weighed(qsizetype mention,
                                                               const std::vector<AntecedentChoice> &choices) const
{
    const std::vector<double> share = shares(mention, choices);
    std::vector<std::pair<qsizetype, double>> out;
    for (size_t i = 1; i < choices.size(); ++i)
        out.emplace_back(choices[i].mention, share[i]);
    return out;
}

Antecedents::Weighed Antecedents::weigh(qsizetype mention, const std::vector<AntecedentChoice> &choices,
                                        double lead) const
{
    constexpr double leastTold = 0.02;
    const std::vector<double> share = shares(mention, choices);
    Answer answer;
    for (size_t i = 1; i < choices.size(); ++i)
        if (share[i] > answer.probability)
            answer = {choices[i].mention, share[i], 0};
    for (size_t i = 0; i < choices.size(); ++i)
        if (choices[i].mention != answer.mention)
            answer.rival = std::max(answer.rival, share[i]);
    Weighed out;
    if (answer.mention >= 0 && answer.probability * lead >= share.front())
        out.best = answer;
    for (size_t i = 1; i < choices.size(); ++i)
        if (share[i] >= leastTold && !(out.best && choices[i].mention == answer.mention))
            out.others.emplace_back(choices[i].mention, share[i]);
    std::ranges::stable_sort(out.others, std::ranges::greater(), &std::pair<qsizetype, double>::second);
    return out;
}

} // namespace hearsay
