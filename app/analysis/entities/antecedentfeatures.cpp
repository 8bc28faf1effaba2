// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/antecedentfeatures.h"

#include "analysis/entities/broadnouns.h"
#include "analysis/entities/rolecandidates.h"
#include "analysis/surface/functionwords.h"
#include "annotation/names.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace hearsay
{

namespace
{

constexpr qsizetype mostRoles = 8; ///< of a group that are compared: the first say what it is

QString counted(const char *name, qsizetype count, qsizetype most)
{
    return QLatin1StringView(name) + QString::number(std::min(count, most));
}

bool isSubjectRelation(const QString &relation)
{
    return relation.startsWith(u"nsubj");
}

} // namespace

/// “‘She is late,’ said Ruiz”: the group of who speaks right behind the quotation at the word, in its paragraph; -1.
qsizetype AntecedentFeatures::speakerBehind(qsizetype mention) const
{
    constexpr qsizetype farthestAhead = 40;
    constexpr qsizetype wordsBehind = 4;
    const SurfaceReading &reading = m_clusters.reading();
    const SurfaceWord &at = reading.word(m_clusters.candidate(mention).words.first);
    if (at.quotation < 0)
        return -1;
    const qsizetype end = reading.quotation(at.quotation).endWord;
    for (qsizetype i = mention + 1; i < m_clusters.size() && i < mention + farthestAhead; ++i) {
        const MentionCandidate &one = m_clusters.candidate(i);
        if (one.words.first < end)
            continue;
        if (one.words.first > end + wordsBehind || reading.word(one.words.first).paragraph != at.paragraph)
            return -1;
        if (one.speaks && one.form != MentionForm::Pronoun)
            return m_clusters.clusterOf(i);
    }
    return -1;
}

AntecedentSetting AntecedentFeatures::settingOf(qsizetype mention) const
{
    const MentionCandidate &what = m_clusters.candidate(mention);
    AntecedentSetting setting;
    setting.mention = mention;
    const QString &relation = m_clusters.model().of(mention).relation;
    setting.subject = relation.isEmpty() ? what.subject : isSubjectRelation(relation);
    setting.possessive = relation.isEmpty() ? isPossessivePronoun(what.head) : relation == u"nmod:poss";
    setting.ownSpeaker = speakerBehind(mention);
    for (qsizetype i = mention - 1; i >= 0 && i >= mention - farthestBack && setting.lastSpeaker < 0; --i)
        if (m_clusters.candidate(i).speaks)
            setting.lastSpeaker = m_clusters.clusterOf(i);
    return setting;
}

Features AntecedentFeatures::distance(qsizetype mention, qsizetype candidate) const
{
    const SurfaceReading &reading = m_clusters.reading();
    const SurfaceWord &at = reading.word(m_clusters.candidate(mention).words.first);
    const SurfaceWord &there = reading.word(m_clusters.candidate(candidate).words.first);
    Features out = {{counted("sentences-", at.sentence - there.sentence, 3), 1.0},
                    {counted("paragraphs-", at.paragraph - there.paragraph, 3), 1.0}};
    const double words =
        std::abs(double(m_clusters.candidate(mention).words.first - m_clusters.candidate(candidate).words.first));
    out.emplace_back(QStringLiteral("log-words"), std::log2(std::max(1.0, words)));
    if (at.quotation == there.quotation)
        out.emplace_back(at.quotation < 0 ? QStringLiteral("both-outside") : QStringLiteral("same-quotation"), 1.0);
    else if (reading.isWithin(at.quotation, there.quotation))
        out.emplace_back(QStringLiteral("inner"), 1.0);
    else
        out.emplace_back(QStringLiteral("from-quotation"), 1.0);
    return out;
}

Features AntecedentFeatures::prominence(const AntecedentSetting &setting, qsizetype candidate) const
{
    const SurfaceReading &reading = m_clusters.reading();
    const MentionCandidate &what = m_clusters.candidate(setting.mention);
    const MentionCandidate &who = m_clusters.candidate(candidate);
    const QString &relation = m_clusters.model().of(candidate).relation;
    const bool subject = relation.isEmpty() ? who.subject : isSubjectRelation(relation);
    const bool same = reading.word(what.words.first).sentence == reading.word(who.words.first).sentence;
    const auto members = m_clusters.traits(candidate).members.size();
    Features out = {{QStringLiteral("mentions"), std::log2(double(members))}};
    const auto add = [&out](const char *name, bool holds) {
        if (holds)
            out.emplace_back(QLatin1StringView(name), 1.0);
    };
    add("subject", subject);
    add("subject-same-sentence", subject && same);
    add("both-subjects", subject && setting.subject);
    add("possessive-of-subject", subject && setting.possessive && same);
    add("same-relation", !relation.isEmpty() && relation == m_clusters.model().of(setting.mention).relation);
    add("by-preposition", relation == u"obl" || relation == u"nmod");
    add("conjunct", relation == u"conj");
    add("owner", reading.isPossessiveMark(who.words.end) || isPossessivePronoun(reading.lower(who.words.first)));
    add("opens-sentence", reading.word(who.words.first).first);
    add("speaks", who.speaks);
    add("last-speaker", setting.lastSpeaker >= 0 && m_clusters.clusterOf(candidate) == setting.lastSpeaker);
    add("both-speak",
        setting.lastSpeaker >= 0 && m_clusters.clusterOf(candidate) == setting.lastSpeaker && what.speaks);
    add("by-pronoun", who.form == MentionForm::Pronoun);
    add("by-role", who.form == MentionForm::Role);
    add("same-pronoun", who.form == MentionForm::Pronoun && who.head == what.head);
    add("named", !m_clusters.traits(candidate).fullName.isEmpty());
    return out;
}

Features AntecedentFeatures::agreement(qsizetype pronoun, qsizetype candidate) const
{
    const EntityClusters::Traits &traits = m_clusters.traits(candidate);
    Features out;
    out.emplace_back(traits.kind == EntityKind::Other ? QStringLiteral("kind-unknown") : nameOf(traits.kind), 1.0);
    if (traits.number == GrammaticalNumber::Plural)
        out.emplace_back(QStringLiteral("plural"), 1.0);
    if (m_clusters.candidate(pronoun).kind == EntityKind::Person && traits.gender != Gender::Unknown)
        out.emplace_back(QStringLiteral("gender-known"), 1.0);
    return out;
}

Features AntecedentFeatures::links(qsizetype mention, qsizetype candidate) const
{
    if (m_clusters.model().isEmpty())
        return {};
    constexpr double floor = 0.02;
    double sum = candidate > mention ? m_clusters.model().link(candidate, mention) : 0;
    for (const ModelMentions::Link &link : m_clusters.model().of(mention).links)
        if (m_clusters.clusterOf(link.candidate) == m_clusters.clusterOf(candidate))
            sum += link.probability;
    return {{QStringLiteral("link"), std::min(1.0, sum)},
            {QStringLiteral("log-link"), std::log((sum + floor) / floor)}};
}

AntecedentChoice AntecedentFeatures::nobody(qsizetype mention) const
{
    AntecedentChoice choice{-1, {{QStringLiteral("nobody"), 1.0}}};
    const MentionCandidate &what = m_clusters.candidate(mention);
    if (!m_clusters.model().isEmpty())
        choice.features.emplace_back(QStringLiteral("is-first"), m_clusters.model().of(mention).isFirst);
    if (what.form == MentionForm::Role && !what.modifiers.isEmpty())
        choice.features.emplace_back(QStringLiteral("told-with-more"), 1.0);
    if (!what.ofWhom.isEmpty())
        choice.features.emplace_back(QStringLiteral("told-whose"), 1.0);
    if (what.speaks)
        choice.features.emplace_back(QStringLiteral("speaks-itself"), 1.0);
    return choice;
}

bool AntecedentFeatures::isSynonym(qsizetype role, qsizetype candidate) const
{
    const QString &head = m_clusters.candidate(role).head;
    const WordSenses &senses = m_clusters.reading().senses();
    const auto fits = [&](const QString &noun) { return !isBroad(noun) && senses.mayNameTheSame(head, noun); };
    return !isBroad(head) &&
           (std::ranges::any_of(m_clusters.traits(candidate).roles | std::views::take(mostRoles),
                                [&](qsizetype other) { return fits(m_clusters.candidate(other).head); }) ||
            std::ranges::any_of(nounsOf(m_clusters.candidate(candidate)), fits));
}

/// “Ben Low of the Harrow Institute … the Harrow engineer”, “Ana Ruiz, prosecuting, … the prosecutor”.
bool AntecedentFeatures::isToldBehindName(qsizetype role, qsizetype candidate) const
{
    constexpr qsizetype wordsBehind = 8;
    constexpr qsizetype mostMembers = 6; // it is told where somebody is introduced
    const SurfaceReading &reading = m_clusters.reading();
    const MentionCandidate &what = m_clusters.candidate(role);
    const bool doer = what.head.size() > 5 && (what.head.endsWith(u"or") || what.head.endsWith(u"er"));
    const QString deed = doer ? QString(what.head.chopped(2) + u"ing") : QString();
    for (const qsizetype member : m_clusters.traits(candidate).members | std::views::take(mostMembers)) {
        const MentionCandidate &one = m_clusters.candidate(member);
        if (!one.isNamed() || member > role)
            continue;
        const qsizetype end = std::min(one.words.end + wordsBehind, reading.sentenceEnd(one.words.first));
        for (qsizetype at = one.words.end; at < end; ++at)
            if (reading.lower(at) == deed || (reading.word(at).capital && what.modifiers.contains(reading.lower(at))))
                return true;
    }
    return false;
}

bool saysOtherwise(const WordSenses &senses, const QStringList &name)
{
    if (name.isEmpty())
        return false;
    const qsizetype of = name.indexOf(QStringLiteral("of"));
    const QString last = name.at(of > 0 ? of - 1 : name.size() - 1).toLower();
    return senses.isCommon(last) && senses.sortOf(last) != NounSort::Other;
}

/// How the role calls the group: by its noun, by a word that may name the same, with the same words more.
Features AntecedentFeatures::calling(qsizetype role, qsizetype candidate) const
{
    const MentionCandidate &what = m_clusters.candidate(role);
    const MentionCandidate &known = m_clusters.candidate(candidate);
    const EntityClusters::Traits &traits = m_clusters.traits(candidate);
    Features out;
    const auto add = [&out](const char *name, bool holds) {
        if (holds)
            out.emplace_back(QLatin1StringView(name), 1.0);
    };
    const bool same = nounsOf(known).contains(what.head);
    const bool synonym = isSynonym(role, candidate);
    const QString called = same      ? QStringLiteral("same-noun-")
                           : synonym ? QStringLiteral("synonym-")
                                     : QStringLiteral("otherwise-");
    out.emplace_back(called + (known.form == MentionForm::Role ? u"role" : u"name"), 1.0);
    const bool sharesMore =
        std::ranges::any_of(what.modifiers, [&known](const QString &word) { return known.modifiers.contains(word); });
    const bool inName = std::ranges::any_of(
        what.modifiers, [&traits](const QString &word) { return traits.fullName.contains(word, Qt::CaseInsensitive); });
    add("shares-more", sharesMore);
    add("more-in-name", inName);
    const bool behindName = isToldBehindName(role, candidate);
    add("more-behind-name", behindName);
    add("foreign", same && !what.modifiers.isEmpty() && !known.modifiers.isEmpty() && !sharesMore);
    add("foreign-otherwise", !same && !what.modifiers.isEmpty() && !sharesMore && !inName && !behindName);
    add("bare-same", same && what.modifiers.isEmpty());
    add("bare-otherwise", !same && !synonym && what.modifiers.isEmpty());
    add("indefinite", known.indefinite && same);
    add("others-owner", !what.ofWhom.isEmpty() && !known.ofWhom.isEmpty() && what.ofWhom != known.ofWhom);
    add("same-owner", !what.ofWhom.isEmpty() && what.ofWhom == known.ofWhom);
    add("named-otherwise", !same && !synonym && !traits.fullName.isEmpty() && traits.kind == what.kind);
    add("name-says-otherwise", !same && !synonym && saysOtherwise(m_clusters.reading().senses(), traits.fullName));
    add("roleless-name", !same && !traits.fullName.isEmpty() && traits.roles.empty());
    return out;
}

AntecedentChoice AntecedentFeatures::choiceOf(const AntecedentSetting &setting, qsizetype candidate,
                                              qsizetype nearer) const
{
    AntecedentChoice choice{candidate, {{counted("nearer-", nearer, 4), 1.0}}};
    for (const Features &more : {distance(setting.mention, candidate), prominence(setting, candidate),
                                 agreement(setting.mention, candidate), links(setting.mention, candidate)})
        choice.features.insert(choice.features.end(), more.begin(), more.end());
    return choice;
}

} // namespace hearsay
