// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/entityclusters.h"

#include <QHash>

namespace hearsay
{

/// The earlier mentions that a role may take up: those near it, those of any distance that are called by its noun
/// (as a role, by title or by the end of a name), and the bodies that the article names most.
class RoleCandidates final
{
public:
    explicit RoleCandidates(const EntityClusters &clusters);

    /// Adds the candidate to what later roles may take up; in order of the text.
    void add(qsizetype candidate);
    /// One candidate a group, nearest first; a group that is called by the noun \a role has is given by the mention
    /// that calls it so.
    [[nodiscard]] std::vector<qsizetype> of(qsizetype role) const;

private:
    const EntityClusters &m_clusters;
    std::vector<qsizetype> m_earlier;
    QHash<QString, QList<qsizetype>> m_byNoun;
    QList<qsizetype> m_bodies; ///< groups
};

/// The nouns by which a mention can be called again: the head of a role, the last word of a title, the last of a body’s
/// name (“the National Weather Office” gives “office”, “the Ministry of Health” “ministry”).
[[nodiscard]] QStringList nounsOf(const MentionCandidate &mention);

} // namespace hearsay
