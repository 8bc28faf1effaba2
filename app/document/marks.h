// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/voices.h"

#include <vector>

namespace hearsay
{

/// One mark on the page: what one statement covers, and how it is drawn. Window and PDF draw the same marks.
struct Mark {
    AttributionId attribution;
    TextSpans spans;             ///< of the content; not empty
    TextSpans quoted;            ///< what of it stands in quotation marks: drawn as a tint
    std::optional<size_t> voice; ///< rank of the speaker's voice; nullopt: nobody answers for it
    AttributionKind kind = AttributionKind::Indirect;
    CertaintyLevel level = CertaintyLevel::Unclear;
    int depth = 0; ///< 0 not nested; 1 told within another statement; …

    /// Whether it is drawn as a line: indirect, mixed, or a tint that is not sure.
    [[nodiscard]] bool hasLine() const { return kind != AttributionKind::Direct || level != CertaintyLevel::Sure; }

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// Words that stand for a speaker, set in the speaker's colour.
struct NameMark {
    TextSpan span;
    EntityId entity;
    size_t voice = 0;

    friend bool operator==(const NameMark &, const NameMark &) = default;
};

/// The outermost quotations of a text in order and apart, piece by piece; one never closed as far as it is thought to
/// reach. Takes as long as a scan of the whole text.
[[nodiscard]] TextSpans quotationsIn(const Text &text);

/// The marks of an analysis in order of the text, those that hold others first. \a quotations are those of its text.
[[nodiscard]] std::vector<Mark> marksOf(const Analysis &analysis, const std::vector<Voice> &voices,
                                        const TextSpans &quotations);
/// The same, with the quotations of \a text looked for.
[[nodiscard]] std::vector<Mark> marksOf(const Text &text, const Analysis &analysis, const std::vector<Voice> &voices);

/// The mentions of those who speak, in order; where two overlap the shorter one is kept.
[[nodiscard]] std::vector<NameMark> nameMarksOf(const Analysis &analysis, const std::vector<Voice> &voices);

} // namespace hearsay
