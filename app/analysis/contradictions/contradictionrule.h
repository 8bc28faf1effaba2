// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/claims/clausereader.h"
#include "analysis/contradictions/eventreader.h"
#include "analysis/contradictions/participants.h"
#include "analysis/stage.h"

#include <vector>

namespace hearsay
{

/// What the rules of contradiction look at, read once for all of them.
struct ContradictionContext {
    const Draft &draft;
    const SurfaceReading &reading;
    const WordNet &wordNet;
    const Participants &participants;
    const std::vector<Clause> &clauses;
    const std::vector<EventMention> &events;
};

/// A type of contradiction (de Marneffe, Rafferty and Manning 2008). A rule compares only what shares an index key,
/// never all pairs, and says nothing where it is not likely: precision before recall. Const and safe to share between
/// threads.
class ContradictionRule
{
public:
    virtual ~ContradictionRule() = default;
    /// As it stands in Reason::rule.
    [[nodiscard]] virtual QString name() const = 0;
    /// Contradictions with kind, sides in order of the text, differing words, certainty and reason; ids, claims and who
    /// is between are for the stage to add.
    [[nodiscard]] virtual std::vector<Contradiction> find(const ContradictionContext &context) const = 0;
};

/// Whether two statements come from one mouth: the same attribution, or the same speaker.
[[nodiscard]] bool sameAnswerer(const Attribution *one, const Attribution *other);

} // namespace hearsay
