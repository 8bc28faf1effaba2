// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace hearsay
{

/// Universal part-of-speech tags (Universal Dependencies 2). Unknown where nothing has told them.
enum class PartOfSpeech : std::uint8_t {
    Unknown,
    Adjective,
    Adposition,
    Adverb,
    Auxiliary,
    CoordinatingConjunction,
    Determiner,
    Interjection,
    Noun,
    Numeral,
    Particle,
    Pronoun,
    ProperNoun,
    Punctuation,
    SubordinatingConjunction,
    Symbol,
    Verb,
    Other
};

/// The tag as Universal Dependencies writes it: “PROPN”; “_” for Unknown.
[[nodiscard]] QString universalName(PartOfSpeech tag);
/// The tag of that name; Unknown for any other.
[[nodiscard]] PartOfSpeech partOfSpeechOf(QStringView name);

/// A word in the sense of Universal Dependencies.
struct Token {
    TextSpan span;
    QString lemma; ///< dictionary form in lower case; empty if unknown
    PartOfSpeech tag = PartOfSpeech::Unknown;
    std::optional<qsizetype> head; ///< index into Parse::tokens; nullopt for a root or where no tree is known
    QString relation;              ///< Universal Dependencies relation (“nsubj:pass”); empty where no tree is known
    QString features;              ///< UD features, “Number=Sing|Tense=Past”; empty if unknown
    bool joined = false;           ///< one written word together with the token before (“don’t”: do, n’t)
};

/// Tokens [firstToken, endToken) of one sentence.
struct Sentence {
    TextSpan span;
    qsizetype firstToken = 0;
    qsizetype endToken = 0;
};

/// Sentences and tokens of a text, in order. A sentence never reaches over a paragraph's end.
struct Parse {
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    bool hasTrees = false; ///< whether heads, relations and tags come from the language model

    /// Index of the token that holds \a position or is the first behind it; tokens.size() past the last.
    [[nodiscard]] qsizetype tokenAt(qsizetype position) const;
    /// Index of the sentence that holds \a position or is the last to begin before it; -1 before the first.
    [[nodiscard]] qsizetype sentenceAt(qsizetype position) const;
};

} // namespace hearsay
