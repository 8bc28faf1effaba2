// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/parse.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace hearsay
{

/// A stretch of the text that a head of the language model found. Probabilities are those of the head, 0 to 1.
struct FoundSpan {
    TextSpan span;
    double probability = 0;

    friend bool operator==(const FoundSpan &, const FoundSpan &) = default;
};

enum class NameKind : std::uint8_t { Person, Organisation, Place };

/// A proper name.
struct FoundName {
    TextSpan span;
    NameKind kind = NameKind::Person;
    double probability = 0; ///< that exactly this is one name of this kind

    friend bool operator==(const FoundName &, const FoundName &) = default;
};

/// How the words of a content are given.
enum class SpeechStatus : std::uint8_t { None, Direct, Indirect, Mixed };

/// Words that say that somebody says something, with whose words (source) and which (content) they join. Spans leave
/// out the commas, stops and quotation marks at their edges; they may nest in those of other cues and cross them.
struct FoundCue {
    TextSpan span;
    double probability = 0;                   ///< that it is a cue
    double marked = 0;                        ///< the cue head's share: that its last word belongs to a cue
    double valid = 0;                         ///< the second look's share: that a cue of these words is one
    bool asked = false;                       ///< a candidate that was to be looked at, and that the head passed over
    std::optional<double> calibrated;         ///< how often such a cue had the right content on development data
    std::vector<FoundSpan> source;            ///< in order; usually at most one
    std::vector<FoundSpan> content;           ///< in order; several where it is broken
    SpeechStatus speech = SpeechStatus::None; ///< of the content, by most of its words

    friend bool operator==(const FoundCue &, const FoundCue &) = default;
};

enum class MentionKind : std::uint8_t {
    Person,
    Place,
    Organisation,
    Object,
    Event,
    Time,
    Substance,
    Animal,
    Plant,
    Abstract
};

/// An earlier mention that may speak of the same thing.
struct FoundAntecedent {
    size_t mention = 0; ///< index into LanguageReading::mentions, smaller than that of the mention it belongs to
    double probability = 0;

    friend bool operator==(const FoundAntecedent &, const FoundAntecedent &) = default;
};

/// Words that speak of somebody or something: a name, a description or a pronoun. Mentions nest.
struct FoundMention {
    TextSpan span;
    MentionKind kind = MentionKind::Person;
    double probability = 0;                   ///< that it is a mention
    double isFirst = 1;                       ///< probability that nothing before speaks of the same thing
    std::vector<FoundAntecedent> antecedents; ///< likeliest first, those under one in a hundred left out

    friend bool operator==(const FoundMention &, const FoundMention &) = default;
};

/// All that the language model read in a text or a stretch of it. Lists are in the order of the text.
struct LanguageReading {
    TextSpan span; ///< the stretch it answers for: whole paragraphs
    Parse parse;   ///< with tags, features, lemmas and trees
    std::vector<FoundName> names;
    std::vector<FoundCue> cues;
    std::vector<FoundSpan> sources;  ///< of any cue or none, as the flat heads see them
    std::vector<FoundSpan> contents; ///< the same
    std::vector<FoundMention> mentions;
};

} // namespace hearsay
