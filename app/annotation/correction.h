// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"

#include <variant>

namespace hearsay
{

/// The reader says who answers for a statement.
struct SpeakerCorrection {
    AttributionId attribution;
    std::optional<EntityId> speaker; ///< nullopt: nobody

    friend bool operator==(const SpeakerCorrection &, const SpeakerCorrection &) = default;
};

/// The reader says what an entity is called.
struct NameCorrection {
    EntityId entity;
    QString name; ///< not empty

    friend bool operator==(const NameCorrection &, const NameCorrection &) = default;
};

/// The reader says that two entities are one; what was found of the first goes to the second.
struct MergeCorrection {
    EntityId from;
    EntityId into;

    friend bool operator==(const MergeCorrection &, const MergeCorrection &) = default;
};

enum class Verdict { Confirmed, Dismissed };

/// The reader says whether a contradiction is one.
struct VerdictCorrection {
    ContradictionId contradiction;
    Verdict verdict = Verdict::Confirmed;

    friend bool operator==(const VerdictCorrection &, const VerdictCorrection &) = default;
};

using Correction = std::variant<SpeakerCorrection, NameCorrection, MergeCorrection, VerdictCorrection>;

/// What a reader corrected in one article, in the order in which it was said first; at most one of a kind for a
/// finding.
class Corrections final
{
public:
    [[nodiscard]] const std::vector<Correction> &list() const { return m_list; }
    [[nodiscard]] bool isEmpty() const { return m_list.empty(); }

    /// The correction of the same kind for the same finding; nullopt where there is none.
    [[nodiscard]] std::optional<Correction> find(const Correction &like) const;
    /// What the reader said of a contradiction.
    [[nodiscard]] std::optional<Verdict> verdict(const ContradictionId &id) const;

    /// Puts \a correction in the place of the one of the same kind for the same finding, or at the end.
    void set(const Correction &correction);
    /// Takes away the one of the same kind for the same finding, if there is one.
    void remove(const Correction &like);

    friend bool operator==(const Corrections &, const Corrections &) = default;

private:
    std::vector<Correction> m_list;
};

/// Whether two corrections are of one kind and for one finding, so that the later replaces the earlier.
[[nodiscard]] bool sameTarget(const Correction &a, const Correction &b);

/// What was found with the reader's corrections laid over it. One whose finding is not there changes nothing. What the
/// reader said is sure, by the rule “reader”; a dismissed contradiction is left out.
[[nodiscard]] Analysis corrected(Analysis found, const Corrections &corrections);

} // namespace hearsay
