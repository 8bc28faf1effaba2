// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/mentioncandidate.h"
#include "language/reading.h"

#include <optional>
#include <vector>

namespace hearsay
{

/// What the language model read of the candidates: what sort of thing each is, its place in the sentence, and which
/// earlier ones it may take up. Says nothing where there is no model.
class ModelMentions final
{
public:
    ModelMentions() = default;
    /// \a language may be null.
    ModelMentions(const std::vector<MentionCandidate> &candidates, const LanguageReading *language);

    /// An earlier candidate that may be the same, by index.
    struct Link {
        qsizetype candidate = 0;
        double probability = 0;
    };
    /// What the candidate says by the model.
    struct Reading {
        std::optional<MentionKind> kind;   ///< nullopt where the model sees no mention
        double isFirst = 1;                ///< probability that nothing before is the same
        std::vector<Link> links;           ///< by index
        std::optional<NameKind> name;      ///< of a proper name
        double nameProbability = 0;        ///< of that kind
        QString relation;                  ///< of its head in the tree; empty where none is known
        std::optional<qsizetype> governor; ///< the token that its head hangs on
    };

    [[nodiscard]] bool isEmpty() const { return m_readings.empty(); }
    /// A blank one where there is no model.
    [[nodiscard]] const Reading &of(qsizetype candidate) const;
    /// Probability of the link from \a later to \a earlier; 0 for none.
    [[nodiscard]] double link(qsizetype later, qsizetype earlier) const;

private:
    void readMentions(const std::vector<MentionCandidate> &candidates, const LanguageReading &language);
    void readNames(const std::vector<MentionCandidate> &candidates, const LanguageReading &language);
    void readTrees(const std::vector<MentionCandidate> &candidates, const Parse &parse);

    std::vector<Reading> m_readings;
};

/// Whether the kind is that of something that has no sex and says nothing: a thing, a time, a substance …
[[nodiscard]] bool isThing(MentionKind kind);

} // namespace hearsay
