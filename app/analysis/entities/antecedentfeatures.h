// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/entityclusters.h"
#include "analysis/lexicon/logisticweights.h"

namespace hearsay
{

/// How far back a mention is looked behind for what it takes up, in candidates.
constexpr qsizetype farthestBack = 80;

/// A group that a mention may take up, or nobody, with all that speaks for it.
struct AntecedentChoice {
    qsizetype mention = -1; ///< the last candidate of the group before the mention; -1 for nobody
    Features features;
};

/// What stands fast for all choices of a mention.
struct AntecedentSetting {
    qsizetype mention = -1;
    qsizetype lastSpeaker = -1; ///< group of the last candidate before it that speaks
    qsizetype ownSpeaker = -1;  ///< group that speaks behind the quotation that holds it
    bool subject = false;
    bool possessive = false;
};

/// What speaks for and against a mention taking up a group: distance, prominence, agreement, how a role calls it, and
/// the language model's own links. The names of the features are those of resources/lexicons/antecedents.tsv.
class AntecedentFeatures final
{
public:
    explicit AntecedentFeatures(const EntityClusters &clusters) : m_clusters(clusters) {}

    [[nodiscard]] AntecedentSetting settingOf(qsizetype mention) const;
    /// That the mention takes up nobody.
    [[nodiscard]] AntecedentChoice nobody(qsizetype mention) const;
    /// That it takes up the group of \a candidate, of which \a nearer others stand nearer.
    [[nodiscard]] AntecedentChoice choiceOf(const AntecedentSetting &setting, qsizetype candidate,
                                            qsizetype nearer) const;
    /// How the role calls the group: by its noun, by a word that may name the same, with the same words more.
    [[nodiscard]] Features calling(qsizetype role, qsizetype candidate) const;

private:
    [[nodiscard]] qsizetype speakerBehind(qsizetype mention) const;
    [[nodiscard]] Features distance(qsizetype mention, qsizetype candidate) const;
    [[nodiscard]] Features prominence(const AntecedentSetting &setting, qsizetype candidate) const;
    [[nodiscard]] Features agreement(qsizetype pronoun, qsizetype candidate) const;
    [[nodiscard]] Features links(qsizetype mention, qsizetype candidate) const;
    [[nodiscard]] bool isSynonym(qsizetype role, qsizetype candidate) const;
    [[nodiscard]] bool isToldBehindName(qsizetype role, qsizetype candidate) const;

    const EntityClusters &m_clusters;
};

/// Whether a name ends in a noun for another sort of body or for a paper: “the Water Authority”, “the Courier”.
[[nodiscard]] bool saysOtherwise(const WordSenses &senses, const QStringList &name);

} // namespace hearsay
