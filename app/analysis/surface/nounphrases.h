// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/surface/surfacereading.h"

#include <optional>

namespace hearsay
{

/// A run of words [first, end) with the word that heads it.
struct WordRange {
    qsizetype first = 0;
    qsizetype end = 0;
    qsizetype head = 0;

    [[nodiscard]] bool isEmpty() const { return end <= first; }
    [[nodiscard]] qsizetype length() const { return end - first; }
    friend bool operator==(const WordRange &, const WordRange &) = default;
};

/// The base noun phrase that begins with the word at \a first and ends before \a limit: determiner, adjectives,
/// possessives, nouns or a name, or one pronoun. nullopt where none begins there.
[[nodiscard]] std::optional<WordRange> nounPhraseAt(const SurfaceReading &reading, qsizetype first, qsizetype limit);

/// The base noun phrase that ends before the word at \a end and begins at \a limit or later.
[[nodiscard]] std::optional<WordRange> nounPhraseBefore(const SurfaceReading &reading, qsizetype end, qsizetype limit);

/// The noun phrase at \a first with the prepositional phrases that hang on it (“the head of risk at the bank”). The
/// head stays that of the first.
[[nodiscard]] std::optional<WordRange> longNounPhraseAt(const SurfaceReading &reading, qsizetype first,
                                                        qsizetype limit);

/// Whether the phrase at \a first tells of a part of those that it names: “one of her allies”, “two of the judges”.
[[nodiscard]] bool isPartOfMany(const SurfaceReading &reading, qsizetype first);

/// The last word of the name or the noun group that \a range consists of, determiners and possessors set aside.
[[nodiscard]] bool isNameRange(const SurfaceReading &reading, const WordRange &range);

} // namespace hearsay
