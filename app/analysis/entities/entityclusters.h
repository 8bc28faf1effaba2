// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/mentioncandidate.h"
#include "analysis/entities/modelmentions.h"
#include "annotation/certainty.h"

#include <QSet>

#include <optional>
#include <vector>

namespace hearsay
{

/// Candidates grouped by whom they name: what the rules of the entities stage work on. Each candidate begins as a group
/// of its own; groups are known by the index of one of their candidates and only ever grow.
class EntityClusters final
{
public:
    /// \a model is what the language model says of the candidates, one for one; empty where there is none.
    EntityClusters(const SurfaceReading &reading, std::vector<MentionCandidate> candidates, ModelMentions model = {});

    [[nodiscard]] const SurfaceReading &reading() const { return m_reading; }
    [[nodiscard]] const ModelMentions &model() const { return m_model; }
    [[nodiscard]] const std::vector<MentionCandidate> &candidates() const { return m_candidates; }
    [[nodiscard]] const MentionCandidate &candidate(qsizetype index) const { return m_candidates[size_t(index)]; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_candidates.size()); }

    /// The group that the candidate belongs to.
    [[nodiscard]] qsizetype clusterOf(qsizetype candidate) const;
    /// Whether the candidate has been joined to another one.
    [[nodiscard]] bool isJoined(qsizetype candidate) const { return m_joined[size_t(candidate)]; }

    /// What is known of a group.
    struct Traits {
        EntityKind kind = EntityKind::Other;
        Gender gender = Gender::Unknown;
        GrammaticalNumber number = GrammaticalNumber::Unknown;
        QSet<QString> titles;           ///< lower case
        QStringList fullName;           ///< the longest name
        std::vector<qsizetype> roles;   ///< candidates that say what it is
        std::vector<qsizetype> members; ///< all candidates, by start
    };
    [[nodiscard]] const Traits &traits(qsizetype candidate) const { return m_traits[size_t(clusterOf(candidate))]; }

    /// Whether nothing stands against the two being one: kind, gender, number, titles, given names.
    [[nodiscard]] bool mayBeOne(qsizetype one, qsizetype other) const;
    /// Makes one group of two. \a later is the candidate whose belonging \a reason explains. False, and nothing done,
    /// where mayBeOne() says no.
    bool join(qsizetype later, qsizetype earlier, const Certainty &certainty, const Reason &reason);
    /// The same, where no probability was measured.
    bool join(qsizetype later, qsizetype earlier, CertaintyLevel level, const Reason &reason)
    {
        return join(later, earlier, Certainty{level, std::nullopt}, reason);
    }
    /// Notes whom a pronoun may take up, and how probable each is.
    void noteChoices(qsizetype pronoun, std::vector<std::pair<qsizetype, double>> choices)
    {
        m_choices.emplace_back(pronoun, std::move(choices));
    }
    /// What was noted, pronoun by pronoun.
    [[nodiscard]] const std::vector<std::pair<qsizetype, std::vector<std::pair<qsizetype, double>>>> &choices() const
    {
        return m_choices;
    }
    /// Whom else the candidate might take up, each with its probability, likeliest first.
    void noteOthers(qsizetype candidate, std::vector<std::pair<qsizetype, double>> others)
    {
        m_others[size_t(candidate)] = std::move(others);
    }
    [[nodiscard]] const std::vector<std::pair<qsizetype, double>> &others(qsizetype candidate) const
    {
        return m_others[size_t(candidate)];
    }
    /// Takes a candidate out of the result.
    void drop(qsizetype candidate) { m_dropped[size_t(candidate)] = true; }
    [[nodiscard]] bool isDropped(qsizetype candidate) const { return m_dropped[size_t(candidate)]; }

    /// The groups as entities without ids, by first mention.
    [[nodiscard]] std::vector<Entity> entities() const;

private:
    [[nodiscard]] Entity entityOf(qsizetype cluster) const;

    const SurfaceReading &m_reading;
    std::vector<MentionCandidate> m_candidates;
    ModelMentions m_model;
    mutable std::vector<qsizetype> m_parents;
    std::vector<Traits> m_traits;
    std::vector<bool> m_joined;
    std::vector<bool> m_dropped;
    std::vector<Certainty> m_certainties;
    std::vector<Reason> m_reasons;
    std::vector<std::pair<qsizetype, std::vector<std::pair<qsizetype, double>>>> m_choices;
    std::vector<std::vector<std::pair<qsizetype, double>>> m_others;
};

/// A rule that joins candidates; sure ones run first (the sieves of Raghunathan et al. 2010).
class EntityRule
{
public:
    virtual ~EntityRule() = default;
    [[nodiscard]] virtual QString name() const = 0;
    virtual void apply(EntityClusters &clusters) const = 0;
};

} // namespace hearsay
